using Holdfast.Domain;
using Holdfast.Domain.Exercises;
using Holdfast.Domain.Screening;
using Spectre.Console;

namespace Holdfast.Terminal.Screens;

/// <summary>What to do at L1 to L3, in the words of the app's cards. No exercise is named.</summary>
internal static class ActionCard
{
    public static void Add(Sheet sheet, Verdict verdict, Answers answers, Library library)
    {
        var words = library.Words;
        var name = Name(verdict, answers);
        var card = $"safety.card.{name}";
        sheet.Title(words[$"{card}.title"], verdict.Level == TriageLevel.ClinicianFirst ? Color.Yellow : Color.Red);
        sheet.Paragraph(words[$"{card}.lead"]);
        sheet.Heading(words["safety.card.what-to-do"]);
        sheet.Items(Steps(card, words).Concat(Numbers(name, verdict, library)).Concat(Warnings(card, words)));
        sheet.Heading(words["safety.card.you-told-us"]);
        sheet.Items(ToldLines.Of(verdict, answers, library));
        if (verdict.Level is TriageLevel.Emergency or TriageLevel.Urgent)
        {
            sheet.Space();
            sheet.Paragraph(words["safety.notice.card"]);
        }
    }

    private static string Name(Verdict verdict, Answers answers) =>
        verdict.Level switch
        {
            TriageLevel.Emergency => verdict.NeedsMaternityUnit ? "maternity" : "emergency",
            TriageLevel.Urgent => "urgent",
            // Nothing but the age stands in the way; a clinician first would be the wrong thing to ask.
            _ when answers.Number(QuestionId.Q01) < 18 && AsksFor(verdict).All(rule => rule == "T16") => "out-of-scope",
            _ => "clinician-first",
        };

    private static IEnumerable<string> AsksFor(Verdict verdict) =>
        verdict.Findings.Where(finding => finding.Level == verdict.Level).Select(finding => finding.Rule);

    private static IEnumerable<string> Steps(string card, Words words) => Find(card, ["do", "say"], words);

    private static IEnumerable<string> Warnings(string card, Words words) =>
        Find(card, ["worse", "drive", "wait"], words);

    private static IEnumerable<string> Find(string card, IEnumerable<string> steps, Words words) =>
        steps.Select(step => $"{card}.{step}").Where(words.Has).Select(key => words[key]);

    private static IEnumerable<string> Numbers(string name, Verdict verdict, Library library)
    {
        // Nothing tells where the person is, so the lines are those that hold in any country.
        var lines = library.HelpLinesIn(null);
        string? first = name switch
        {
            "emergency" => lines.Emergency.Words,
            "urgent" => lines.Urgent.Words,
            _ => null,
        };
        string? maternity = verdict.Advice.Contains(Advice.Maternity) ? lines.Maternity.Words : null;
        return new[] { first, maternity }.OfType<string>();
    }
}
