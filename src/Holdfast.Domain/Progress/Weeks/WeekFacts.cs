namespace Holdfast.Domain.Progress.Weeks;

/// <summary>Tells which facts hold in a week under evaluation.</summary>
internal static class WeekFacts
{
    // R12: the movement questions act every four weeks.
    private const int WeeksBetweenAsking = 4;

    // R05: while both directions bother, they act after two weeks as well.
    private const int FirstAskingWhenBothBother = 2;

    public static bool Holds(WeekFact fact, WeekUnderWay week) =>
        fact switch
        {
            WeekFact.NewFinding => SafetyStep.BringsNews(week),
            WeekFact.LegSymptoms => week.Log.Events.Any(each => each.IsLegStop),
            WeekFact.SafetyActed => week.SafetyActed,
            WeekFact.EasyWeek => week.Course.IsEasy,
            WeekFact.FlareLately => week.Course.FlareIn >= week.Week - 1,
            WeekFact.PatternsAskedAgain => AreAskedAgain(week),
            WeekFact.OtherFocusFits => FocusStep.Fitting(week).Focus != week.Course.Focus,
            WeekFact.StrengthenFocus => week.Course.Focus == Focus.Strengthen,
            WeekFact.LegRestriction => week.Course.InForce.Contains(Restriction.Neural),
            WeekFact.CoreHeld => week.Course.CoreReached is not null,
            WeekFact.CoreRungAbove => Ladders.CoreAbove(week.Course, week.Library) is not null,
            WeekFact.StretchRungAbove => Ladders.StretchAbove(week.Course) is not null,
            WeekFact.TrialWaits => TrialStep.Next(week) is not null,
            WeekFact.Responder => week.Responder == true,
            WeekFact.LookHeldBack => week.Course.LookHeldBack,
            _ => throw new System.Diagnostics.UnreachableException($"{fact} is not read."),
        };

    private static bool AreAskedAgain(WeekUnderWay week) =>
        (week.Week % WeeksBetweenAsking == 0 || (week.Course.Match == "R05" && week.Week == FirstAskingWhenBothBother))
        && week.Course.Told != week.Course.Acting;
}
