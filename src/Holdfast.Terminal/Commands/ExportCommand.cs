using System.CommandLine;
using System.Text.Json;
using Holdfast.Formats.Journal;
using Holdfast.Formats.Scenarios;
using Holdfast.Terminal.Files;

namespace Holdfast.Terminal.Commands;

/// <summary><c>holdfast export</c>: everything that was recorded, as one file.</summary>
internal static class ExportCommand
{
    public static Command Create(Surroundings surroundings)
    {
        var file = Options.In("A scenario or a journal, or - for standard input. Without it your own journal.");
        var format = new Option<string?>("--format")
        {
            Description = "json. csv, ics, fhir and pdf come with later versions.",
            HelpName = "FORMAT",
        };
        var to = new Option<string?>("--out") { Description = "Where to write.", HelpName = "FILE" };
        var home = Options.Home();
        var command = new Command("export", "Write everything that was recorded into one file.")
        {
            file,
            format,
            to,
            home,
        };
        command.SetAction(parsed =>
        {
            CheckFormat(parsed.Need(format, "json"));
            var path = parsed.Need(to, "the name of a file");
            var journal = parsed.GetValue(file) is { } name
                ? Read(name, surroundings)
                : PersonalJournal.Read(parsed.GetValue(home) ?? surroundings.Home, surroundings);
            OutputFile.Write(
                path,
                JournalExport.Write(journal.Entries, journal.Kept, ProgramVersion.Text, Moment(journal))
            );
            foreach (var notice in journal.Notices)
            {
                surroundings.Complain(notice.Say(BuiltInLibrary.Load().Words));
            }
        });
        return command;
    }

    private static void CheckFormat(string format)
    {
        if (format is "csv" or "ics" or "fhir" or "pdf")
        {
            throw RefusalException.At("--format", format, $"json: {format} comes with a later version");
        }

        if (format != "json")
        {
            throw RefusalException.At("--format", $"\"{format}\"", "json");
        }
    }

    private static JournalReading Read(string path, Surroundings surroundings)
    {
        var bytes = InputFile.Read(path, surroundings);
        if (LooksLikeScenario(bytes))
        {
            return ScenarioJournal.Of(WithoutWeeks(ScenarioFile.Read(bytes, InputFile.Name(path)), path));
        }

        return JournalImport.Read(JournalText.Of(bytes)) switch
        {
            ImportRead.Read read => read.Journal,
            // What is neither a scenario nor ours is told as a scenario would be, with its place.
            _ => ScenarioReader.Read(bytes) is ScenarioResult.Refused refused
                ? throw new RefusalException($"{InputFile.Name(path)}: {refused.Fault}")
                : throw RefusalException.At(InputFile.Name(path), "a file that is not ours", "a scenario or a journal"),
        };
    }

    // A week of a scenario is a total; a journal has sessions on days. Making days up would put into it what nobody logged.
    private static Scenario WithoutWeeks(Scenario scenario, string path) =>
        scenario.Weeks.IsEmpty
            ? scenario
            : throw RefusalException.At(
                $"{InputFile.Name(path)}: weeks",
                scenario.Weeks.Count == 1 ? "a week that was logged" : $"{scenario.Weeks.Count} weeks that were logged",
                "an intake without weeks: their totals are not the single days that a journal holds"
            );

    // A scenario is one object with answers; a journal has lines, an export says what it is.
    private static bool LooksLikeScenario(byte[] bytes)
    {
        try
        {
            using var document = JsonDocument.Parse(JournalText.Of(bytes));
            return document.RootElement.ValueKind == JsonValueKind.Object
                && document.RootElement.TryGetProperty("answers", out _);
        }
        catch (JsonException)
        {
            return false;
        }
    }

    // The same journal gives the same file, so the moment is that of its newest entry and not that of the command.
    private static DateTimeOffset Moment(JournalReading journal) =>
        journal.Entries.Select(entry => entry.At).DefaultIfEmpty(DateTimeOffset.UnixEpoch).Max();
}
