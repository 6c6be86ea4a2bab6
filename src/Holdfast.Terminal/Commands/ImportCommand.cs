using System.CommandLine;
using System.Globalization;
using Holdfast.Domain.Exercises;
using Holdfast.Formats.Journal;
using Holdfast.Terminal.Files;

namespace Holdfast.Terminal.Commands;

/// <summary><c>holdfast import</c>: takes a file into the person's own journal.</summary>
internal static class ImportCommand
{
    public static Command Create(Surroundings surroundings)
    {
        var file = new Argument<string?>("FILE")
        {
            Description = "An export or a journal, or - for standard input.",
            Arity = ArgumentArity.ZeroOrOne,
        };
        var home = Options.Home();
        var json = Options.Json();
        var command = new Command("import", "Take what was exported elsewhere into your own journal.")
        {
            file,
            home,
            json,
        };
        command.SetAction(parsed =>
        {
            var path =
                parsed.GetValue(file)
                ?? throw RefusalException.At("FILE", "nothing", "an export, or - for standard input");
            var words = BuiltInLibrary.Load().Words;
            var journal = JournalImport.Read(JournalText.Of(InputFile.Read(path, surroundings))) switch
            {
                ImportRead.Read read => read.Journal,
                ImportRead.Refused refused => throw new RefusalException(
                    $"{InputFile.Name(path)}: {refused.Say(words)}"
                ),
                _ => throw new System.Diagnostics.UnreachableException(),
            };
            var chosen = parsed.GetValue(home) ?? surroundings.Home;
            var report = PersonalJournal.TakeIn(chosen, journal);
            var kept = PersonalJournal.PathIn(chosen);
            surroundings.Write(parsed.GetValue(json) ? Json(report, kept) : Sentence(report, kept, words));
            foreach (var notice in journal.Notices)
            {
                surroundings.Complain(notice.Say(words));
            }
        });
        return command;
    }

    private static string Sentence(ImportReport report, string kept, Words words) =>
        words.Say(
            "terminal.import.done",
            ("added", Added(report).ToString(CultureInfo.InvariantCulture)),
            ("there", report.AlreadyThere.ToString(CultureInfo.InvariantCulture)),
            ("file", kept)
        ) + "\n";

    private static string Json(ImportReport report, string kept) =>
        JsonText.Of(json =>
        {
            json.WriteStartObject();
            json.WriteNumber("added", Added(report));
            json.WriteNumber("alreadyThere", report.AlreadyThere);
            json.WriteString("journal", kept);
            json.WriteEndObject();
        });

    private static int Added(ImportReport report) => report.Added.Count + report.AddedLines.Count;
}
