using System.Globalization;
using Holdfast.Domain;

namespace Holdfast.Formats.Scenarios;

/// <summary>Reads scenario files (docs/formats/scenario.md).</summary>
public static class ScenarioReader
{
    private const string ExpectedDate = "a date such as \"2026-03-02\"";

    private static readonly string[] Names = ["today", "answers", "weeks"];

    /// <summary>Reads a whole scenario file.</summary>
    /// <param name="bytes">The file as it is on disk: JSON in UTF-8.</param>
    public static ScenarioResult Read(ReadOnlyMemory<byte> bytes)
    {
        var fault = new FirstFault();
        using var document = JsonFile.Parse(bytes, fault);
        if (document is null)
        {
            return new ScenarioResult.Refused(fault.Value!);
        }

        var scenario = ReadScenario(new(document.RootElement, ""), fault);
        return fault.Value is { } first ? new ScenarioResult.Refused(first) : new ScenarioResult.Understood(scenario);
    }

    private static Scenario ReadScenario(JsonPlace root, FirstFault fault)
    {
        var parts = root.Members("an object with \"today\" and \"answers\"", Names, fault);
        var today = ReadDate(parts, fault);
        var answers = Answers.None;
        if (parts.TryGetValue("answers", out var listed))
        {
            answers = UnlistedAnswers.FillIn(AnswersReader.Read(listed, fault));
        }
        else
        {
            fault.Add("answers", "nothing", "an object of answers");
        }

        return new(today, answers, parts.TryGetValue("weeks", out var weeks) ? WeeksReader.Read(weeks, fault) : []);
    }

    private static DateOnly ReadDate(Dictionary<string, JsonPlace> parts, FirstFault fault)
    {
        if (!parts.TryGetValue("today", out var value))
        {
            fault.Add("today", "nothing", ExpectedDate);
            return default;
        }

        if (
            DateOnly.TryParseExact(
                value.Text,
                "yyyy-MM-dd",
                CultureInfo.InvariantCulture,
                DateTimeStyles.None,
                out var date
            )
        )
        {
            return date;
        }

        fault.Add("today", value.Met, ExpectedDate);
        return default;
    }
}
