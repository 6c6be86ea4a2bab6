using System.Globalization;
using System.Text;
using Holdfast.Domain;
using Holdfast.Domain.Exercises;

namespace Holdfast.Client;

/// <summary>
/// A half-finished check-in as text: the page messages that would fill it in, a line each. Reading it plays them again, so that there is
/// one definition of what an answer does, and a line that a later version no longer knows is passed over: unknown, never a no.
/// </summary>
internal static class DraftText
{
    private const string Header = "holdfast check-in 1";
    private const int FreshDays = 1;

    /// <summary>True when what was ticked may still be taken for how things are.</summary>
    public static bool IsFresh(CheckInDraft draft, DateOnly today) =>
        today.DayNumber - draft.Begun.DayNumber is >= 0 and <= FreshDays;

    public static string Write(CheckInDraft draft)
    {
        var text = new StringBuilder();
        Line(text, Header);
        Line(text, $"reason {draft.Reason}");
        Line(text, $"begun {draft.Begun.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)}");
        Line(text, string.Create(CultureInfo.InvariantCulture, $"group {draft.Group} {draft.Furthest}"));
        Line(text, $"new {draft.HasNewAnswers}");
        foreach (var question in draft.Only)
        {
            Line(text, $"only {question}");
        }

        foreach (var group in draft.NoneTicked)
        {
            Line(text, $"none {group}");
        }

        foreach (var (fact, answer) in draft.Answers.Given)
        {
            foreach (var message in Messages(fact, answer))
            {
                Line(text, message);
            }
        }

        foreach (var typed in draft.Typed)
        {
            Line(text, $"{PageMessage.Type(typed.Question)}={typed.Text}");
        }

        return text.ToString();
    }

    /// <summary>The draft, or null when the text is none of ours.</summary>
    public static CheckInDraft? Read(Library library, string text)
    {
        var lines = text.Split('\n');
        if (
            lines[0] != Header
            || !Enum.TryParse<CheckInReason>(Value(lines, "reason"), out var reason)
            || !DateOnly.TryParseExact(Value(lines, "begun"), "yyyy-MM-dd", out var begun)
        )
        {
            return null;
        }

        var draft = new CheckInDraft
        {
            Reason = reason,
            Begun = begun,
            Only = Values(lines, "only")
                .Select(id => Enum.TryParse<QuestionId>(id, out var question) ? question : (QuestionId?)null)
                .OfType<QuestionId>()
                .ToValueList(),
        };
        var filled = lines
            .Select(line => PageMessages.Parse(line, "true"))
            .OfType<Message>()
            .Aggregate(draft, (each, message) => DraftAnswers.Apply(library, each, message));
        var (group, furthest) = Groups(Value(lines, "group"));
        return filled with
        {
            Group = group,
            Furthest = furthest,
            NoneTicked = Values(lines, "none").Where(id => library.Questions.Any(each => each.Id == id)).ToValueList(),
            HasNewAnswers = Value(lines, "new") == "True",
            Problems = [],
        };
    }

    private static IEnumerable<string> Messages(Fact fact, Answer answer) =>
        answer switch
        {
            Answer.Said said => [PageMessage.Answer(fact, said.Response)],
            Answer.Choice choice => [PageMessage.Choose(fact.Question, choice.Option)],
            Answer.Number number =>
            [
                PageMessage.Choose(fact.Question, number.Value.ToString(CultureInfo.InvariantCulture)),
            ],
            Answer.KitAtHand kit => kit.Items.Select(item => $"{PageMessage.TickKit(item)}=true"),
            Answer.HipTest hip =>
            [
                PageMessage.HipTest(Side.Right, hip.RightAbove),
                PageMessage.HipTest(Side.Left, hip.LeftAbove),
            ],
            Answer.MovementTest test =>
            [
                PageMessage.MovementTest(forward: true, test.Forward),
                PageMessage.MovementTest(forward: false, test.Backward),
            ],
            // Words stand in Typed as well.
            _ => [],
        };

    private static (int Group, int Furthest) Groups(string? value)
    {
        var parts = (value ?? "").Split(' ');
        return
            parts is [var one, var other]
            && int.TryParse(one, NumberStyles.None, CultureInfo.InvariantCulture, out var group)
            && int.TryParse(other, NumberStyles.None, CultureInfo.InvariantCulture, out var furthest)
            && group >= 1
            && furthest >= group
            ? (group, furthest)
            : (1, 1);
    }

    private static string? Value(string[] lines, string name) => Values(lines, name).FirstOrDefault();

    private static IEnumerable<string> Values(string[] lines, string name) =>
        lines
            .Where(line => line.StartsWith($"{name} ", StringComparison.Ordinal))
            .Select(line => line[(name.Length + 1)..]);

    private static void Line(StringBuilder text, string line) => text.Append(line.ReplaceLineEndings(" ")).Append('\n');
}
