using System.Text;
using Holdfast.Domain;
using Holdfast.Domain.Exercises;
using Holdfast.Domain.Screening;

namespace Holdfast.Formats.Rules;

/// <summary>Writes the rules as Markdown for clinicians to read.</summary>
internal static class RuleDocuments
{
    private const string HowToRead =
        "A question id by itself means that it is answered yes. An unsure answer (not sure, prefer not to say, skipped) reads as no first; then every row is read "
        + "once more with its unsure answers as yes, and what that adds is reported as T35, one step milder. \"not\" parts are switched off only by a plain yes. "
        + "In a row, \"else\" is tried only when what stands above it does not hold; all other parts speak for themselves. The most careful level wins, and codes add up.";

    public static string Triage(Library? library)
    {
        var page = Start("Triage rules", HowToRead);
        page.Append(
            "L1 emergency now. L2 urgent, the same day. L3 a clinician first. L4 start gently, with restriction codes. L5 start. At L1 to L3 no exercise is shown.\n\n"
        );
        page.Append("| id | about | if | then | only unsure | source |\n|---|---|---|---|---|---|\n");
        foreach (var rule in AllRules.Gate.Concat(AllRules.Triage))
        {
            AppendCases(page, rule);
        }

        return Questions(page, library, question => question.Id <= QuestionId.Q53 || question.Id == QuestionId.ST4);
    }

    public static string Matching(Library? library)
    {
        var page = Start(
            "Matching rules",
            "Patterns are derived from the answers and never shown by name. The first of R01 to R08 that holds decides; R09 to R12 apply to all. Unsure answers count as neither yes nor answered."
        );
        page.Append("| id | about | if | then | source |\n|---|---|---|---|---|\n");
        foreach (var rule in AllRules.Patterns.Concat(AllRules.Matching))
        {
            page.Append($"| {rule.Id} | {rule.About} | {rule.Condition} | {rule.Outcome} | {rule.Source} |\n");
        }

        LadderDocument.Append(page);
        return Questions(page, library, question => question.Id > QuestionId.Q53);
    }

    /// <summary>The heading that every generated page shares.</summary>
    public static StringBuilder Start(string title, string lead) =>
        new(
            $"# {title}\n\n"
                + "This page is written by the program from the rules that decide; do not edit it. No clinician has signed it off yet.\n"
                + $"Rule set version {RuleSet.Version}; it rises by one whenever any answer could lead to another result. Sources: V numbers and K, J are those of the clinical specification: V a published page, K known literature, J judgement.\n\n"
                + $"{lead}\n\n"
        );

    private static void AppendCases(StringBuilder page, RuleRow rule)
    {
        var id = rule.Id;
        var about = rule.About;
        foreach (var each in rule.Cases)
        {
            var when = each.IsElse ? $"else {each.When}" : each.When;
            page.Append($"| {id} | {about} | {when} | {each.Then} | {each.WhenUnsure ?? ""} | {rule.Source} |\n");
            id = about = "";
        }
    }

    private static string Questions(StringBuilder page, Library? library, Func<Question, bool> isShown)
    {
        if (library is null)
        {
            return page.ToString();
        }

        page.Append("\n## The questions\n\n| id | question |\n|---|---|\n");
        foreach (var question in library.Questions.SelectMany(group => group.Questions).Where(isShown))
        {
            page.Append($"| {question.Id} | {question.Words} |\n");
        }

        return page.ToString();
    }
}
