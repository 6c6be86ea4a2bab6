using System.CommandLine;
using System.Globalization;
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
        var command = new Command("import", "Take what was exported elsewhere into your own journal.") { file, home };
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
            var added = report.Added.Count + report.AddedLines.Count;
            surroundings.Write(
                words.Say(
                    "terminal.import.done",
                    ("added", added.ToString(CultureInfo.InvariantCulture)),
                    ("there", report.AlreadyThere.ToString(CultureInfo.InvariantCulture)),
                    ("file", PersonalJournal.PathIn(chosen))
                ) + "\n"
            );
            foreach (var notice in journal.Notices)
            {
                surroundings.Complain(notice.Say(words));
            }
        });
        return command;
    }
}
