using System.Diagnostics;
using Holdfast.Domain;
using Holdfast.Domain.Matching;
using Holdfast.Domain.Screening;

namespace Holdfast.Formats.Rules;

/// <summary>Says a condition in words, from the tree that is evaluated.</summary>
internal static class ConditionWords
{
    /// <summary>The condition; parts that have a row of their own in the table are called by their id.</summary>
    public static string Say(Condition condition) => NameOf(condition) ?? Spell(condition);

    /// <summary>The condition from its parts, even where it has an id of its own.</summary>
    public static string Spell(Condition condition) =>
        condition switch
        {
            Condition.Unless { Of: Condition.Chooses choice } => $"{choice.Question} is not \"{choice.Option}\"",
            Condition.All { Of.IsEmpty: true } => "always",
            Condition.All all => Join(all.Of, " and "),
            Condition.Any any => Join(any.Of, " or "),
            Condition.AtLeast some => $"at least {some.Count} of: {string.Join(", ", some.Of.Select(Inner))}",
            Condition.Unless not => $"not {Inner(not.Of)}",
            Condition.Says yes => $"{yes.Question}",
            Condition.SaysYes yes => $"{yes.Question} plainly yes",
            Condition.SaysYesOrNotSure yes => $"{yes.Question} yes or not sure",
            Condition.SaysNo no => $"{no.Question} plainly no",
            Condition.Denies no => $"{no.Question} no",
            Condition.Answered answered => $"{answered.Question} answered",
            Condition.Chooses choice => $"{choice.Question} is \"{choice.Option}\"",
            Condition.Reaches number => $"{Measured(number.Measure)} {number.Least} or more{Note(number.WhenUnknown)}",
            Condition.Below number => $"{Measured(number.Measure)} under {number.Limit}{Note(number.WhenUnknown)}",
            Condition.ThighAbove => "ST2 above on either side",
            Condition.MovementWorse way => $"ST3 {(way.Forward ? "forward" : "backward")} worse",
            Condition.InForce code => code.Restriction.Code(),
            Condition.Fired earlier => $"{earlier.Rule} on yes answers",
            Condition.NoExerciseAllowed => "level L1, L2 or L3",
            _ => throw new UnreachableException(condition.GetType().Name),
        };

    private static string? NameOf(Condition condition) =>
        ReferenceEquals(condition, Patterns.SelfTestsCount) ? "SELF_TESTS"
        : ReferenceEquals(condition, Patterns.HipFront) ? "HIP_FRONT"
        : null;

    private static string Join(ValueList<Condition> parts, string word) =>
        parts.Count == 1 ? Say(parts[0]) : string.Join(word, parts.Select(Inner));

    // Parts of more than one piece stand in brackets, so that "and" and "or" cannot be misread.
    private static string Inner(Condition condition) =>
        condition switch
        {
            _ when NameOf(condition) is { } name => name,
            Condition.All { Of.Count: > 1 } or Condition.Any { Of.Count: > 1 } or Condition.AtLeast =>
                $"({Say(condition)})",
            _ => Say(condition),
        };

    private static string Measured(Measure measure) =>
        measure switch
        {
            Measure.Age => "age (Q01)",
            Measure.WeeksOfSpell => "weeks of this spell (Q03)",
            Measure.AveragePain => "average pain (Q04)",
            Measure.RestingPain => "pain at rest (Q04b, else Q04)",
            Measure.WeeksOfPregnancy => "weeks of pregnancy (Q36b)",
            Measure.MinutesAvailable => "minutes available (M09)",
            _ => throw new UnreachableException($"{measure} has no words."),
        };

    private static string Note(Unknown whenUnknown) =>
        whenUnknown switch
        {
            Unknown.Holds => " (or unknown)",
            Unknown.DoesNotHold => " (known)",
            _ => " (unknown is unsure)",
        };
}
