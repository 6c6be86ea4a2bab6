using System.Globalization;
using Holdfast.Domain;
using Holdfast.Domain.Exercises;
using Holdfast.Domain.Screening;

namespace Holdfast.Terminal.Screens;

/// <summary>What the person told us that led to the level, said back a line each.</summary>
internal static class ToldLines
{
    public static IEnumerable<string> Of(Verdict verdict, Answers answers, Library library) =>
        verdict
            .Findings.Where(finding => !finding.Level.AllowsExercise())
            .SelectMany(finding => finding.Because)
            .Distinct()
            .Order()
            .SelectMany(question => Lines(library[question], answers, library.Words));

    private static List<string> Lines(Question question, Answers answers, Words words)
    {
        if (answers.Number(question.Id) is { } number)
        {
            return
            [
                question.Told.Replace(
                    "{value}",
                    number.ToString(CultureInfo.InvariantCulture),
                    StringComparison.Ordinal
                ),
            ];
        }

        if (answers.Find(question.Id) is Answer.AssumedAdult)
        {
            return [];
        }

        var concern = question.MattersWhenNo ? Response.No : Response.Yes;
        var ticked = question
            .Ticks.Select((tick, index) => (Words: tick, Said: answers.SaidTo(new(question.Id, index + 1))))
            .Where(tick => tick.Said == concern)
            .Select(tick => tick.Words)
            .ToList();
        var said = answers.Says(question.Id);
        return ticked.Count > 0 ? ticked
            : said == concern ? [question.Told]
            : said is Response.Yes or Response.No ? []
            :
            [
                words.Say(
                    "terminal.card.unsure",
                    ("fact", question.Fact),
                    ("answer", words[$"terminal.card.{Name(said)}"])
                ),
            ];
    }

    private static string Name(Response response) =>
        response switch
        {
            Response.NotSure => "not-sure",
            Response.PreferNotToSay => "prefer-not-to-say",
            _ => "skipped",
        };
}
