using System.Diagnostics;
using System.Globalization;
using Holdfast.Domain;
using Holdfast.Domain.Progress.Weeks;

namespace Holdfast.Formats.Rules;

/// <summary>Says a condition of the weeks in words, from the tree that is evaluated.</summary>
internal static class WeekConditionWords
{
    public static string Say(WeekCondition condition) =>
        condition switch
        {
            WeekCondition.All { Of.IsEmpty: true } => "always",
            WeekCondition.All all => Join(all.Of, " and "),
            WeekCondition.Any any => Join(any.Of, " or "),
            WeekCondition.Not { Of: WeekCondition.Known number } => $"{Measured(number.Measure)} not known",
            WeekCondition.Not { Of: WeekCondition.All or WeekCondition.Any } not => $"not {Inner(not.Of)}",
            WeekCondition.Not not => $"not ({Say(not.Of)})",
            WeekCondition.Holds fact => Said(fact.Fact),
            WeekCondition.Known number => $"{Measured(number.Measure)} known",
            WeekCondition.Reaches number =>
                $"{Measured(number.Measure)} {Figure(number.Measure, number.Least)} or more{Note(number.Measure)}",
            WeekCondition.Below number =>
                $"{Measured(number.Measure)} under {Figure(number.Measure, number.Limit)}{Note(number.Measure)}",
            WeekCondition.Exceeds number =>
                $"{Measured(number.Measure)} over {Figure(number.Measure, number.Limit)}{Note(number.Measure)}",
            WeekCondition.AtMost number =>
                $"{Measured(number.Measure)} {Figure(number.Measure, number.Most)} or less{Note(number.Measure)}",
            WeekCondition.InWeek weeks => $"week {Listed(weeks.Weeks)}",
            _ => throw new UnreachableException(condition.GetType().Name),
        };

    private static string Join(ValueList<WeekCondition> parts, string word) =>
        parts.Count == 1 ? Say(parts[0]) : string.Join(word, parts.Select(Inner));

    // Parts of more than one piece stand in brackets, so that "and" and "or" cannot be misread.
    private static string Inner(WeekCondition condition) =>
        condition is WeekCondition.All { Of.Count: > 1 } or WeekCondition.Any { Of.Count: > 1 }
            ? $"({Say(condition)})"
            : Say(condition);

    private static string Listed(ValueList<int> weeks) =>
        weeks.Count == 1 ? $"{weeks[0]}" : $"{string.Join(", ", weeks.Take(weeks.Count - 1))} or {weeks[^1]}";

    private static string Figure(WeekMeasure measure, decimal number) =>
        number.ToString(CultureInfo.InvariantCulture)
        + measure switch
        {
            WeekMeasure.Adherence or WeekMeasure.MeanAdherence or WeekMeasure.DropInPercent => " %",
            WeekMeasure.LongestHold => " s",
            _ => "",
        };

    private static string Measured(WeekMeasure measure) =>
        measure switch
        {
            WeekMeasure.Week => "week",
            WeekMeasure.Adherence => "sessions done of those planned this week",
            WeekMeasure.MeanAdherence => "mean of that over all weeks so far",
            WeekMeasure.Pain => "mean pain this week",
            WeekMeasure.PainLastWeek => "mean pain last week",
            WeekMeasure.RiseOnPrevious => "mean pain this week less the last that was told (else Q04)",
            WeekMeasure.PainAtStart => "pain at the check-in (Q04)",
            WeekMeasure.RiseOnStart => "mean pain this week less Q04",
            WeekMeasure.Drop => "Q04 less mean pain this week",
            WeekMeasure.DropInPercent => "Q04 less mean pain this week, as a share of Q04,",
            WeekMeasure.Ambers => "AMBER events",
            WeekMeasure.Reds => "RED or RED24 events",
            WeekMeasure.WeeksAway => "weeks in a row without a session",
            WeekMeasure.LongestHold => "longest hold",
            WeekMeasure.SessionsOverMost =>
                "most sessions on a day less the most that help (Stack, StackLite, Default 2, else 1)",
            WeekMeasure.PainBefore => "pain ahead of a session",
            _ => throw new UnreachableException($"{measure} has no words."),
        };

    // A comparison with a number that nobody told does not hold.
    private static string Note(WeekMeasure measure) =>
        measure
            is WeekMeasure.Pain
                or WeekMeasure.PainLastWeek
                or WeekMeasure.RiseOnPrevious
                or WeekMeasure.PainAtStart
                or WeekMeasure.RiseOnStart
                or WeekMeasure.Drop
                or WeekMeasure.DropInPercent
            ? " (known)"
            : "";

    private static string Said(WeekFact fact) =>
        fact switch
        {
            WeekFact.NewFinding =>
                "the answers bring a triage finding (rule and level; T36 and T37 apart) or a code that was not there before",
            WeekFact.LegSymptoms => "leg symptoms appeared or moved further down (S02)",
            WeekFact.SafetyActed => "P00 acted this week",
            WeekFact.EasyWeek => "an easy week is on",
            WeekFact.FlareLately => "P04 acted this week or last week",
            WeekFact.PatternsAskedAgain =>
                "(movement questions or self-tests were answered anew, and the week is 4, 8, 12 and so on, under R05 also 2)",
            WeekFact.OtherFocusFits => "with these answers another focus fits",
            WeekFact.StrengthenFocus => "the focus is Strengthen",
            WeekFact.LegRestriction => "NEURAL in force",
            WeekFact.CoreHeld => "a core rung is held",
            WeekFact.CoreRungAbove => "a higher core rung needs no excluded exercise (any rung where none is held)",
            WeekFact.StretchRungAbove =>
                "a higher stretch rung up to H4 is possible (under R05 in its first two weeks up to H2)",
            WeekFact.TrialWaits =>
                "(one of E04, E06, E07 is excluded by patterns only, is not on trial, and no trial of it ended this week or last week)",
            WeekFact.Responder => "responder (P07)",
            WeekFact.LookHeldBack => "in week 4 only a flare held P08a back",
            _ => throw new UnreachableException($"{fact} has no words."),
        };
}
