using Holdfast.Domain.Exercises;
using Holdfast.Domain.Screening;

namespace Holdfast.Domain.Progress.Weeks;

/// <summary>What changes a course between evaluations: a whole check-in, a restriction from a session, a routine that was picked.</summary>
internal static class CourseChange
{
    // R12: the movement questions act again after four weeks.
    private const int DaysUntilAskedAgain = 28;

    /// <summary>The course after a whole check-in. What it clears is cleared; what is new asks for care as P00 does; the focus changes for safety, or when four weeks have passed (R12).</summary>
    public static Course CheckIn(
        Course course,
        Answers answers,
        Verdict verdict,
        DateOnly began,
        DateOnly today,
        Library library
    )
    {
        var findings = verdict.Findings.Where(Course.Counts).Select(each => (each.Rule, each.Level)).ToValueList();
        var isNews =
            findings.Any(each => !course.Seen.Contains(each))
            || !verdict.Restrictions.Except(course.Verdict.Restrictions).IsEmpty;
        var isFree = course.Match == "R02" && !verdict.Restrictions.Contains(Restriction.Neural);
        var isAskedAgain = isFree || today.DayNumber - began.DayNumber >= DaysUntilAskedAgain;
        var next = course with
        {
            Told = answers,
            Acting = isAskedAgain
                ? answers
                : answers
                    .Where(fact => !WeekEvaluation.WaitsForR12(fact.Question))
                    .With(course.Acting.Where(fact => WeekEvaluation.WaitsForR12(fact.Question))),
            PregnancyToldIn = course.Week,
            Verdict = verdict,
            Seen = course.Seen.Concat(findings).Distinct().ToValueList(),
            Advised = course.Advised.Concat(verdict.Advice).Distinct().Order().ToValueList(),
        };
        var week = Week(next, library);
        week = isNews ? FocusStep.KeepWithinReason(week) : week.With(FocusStep.KeepPossible(week));
        return !isAskedAgain || week.Course.InForce.Contains(Restriction.Neural) ? week.Course
            : FocusStep.Fitting(week).Focus != week.Course.Focus ? FocusStep.Change(week).Course
            : FocusStep.TakeIn(week);
    }

    /// <summary>The course under a restriction that a session brought (S02, S04, S09).</summary>
    public static Course Restrict(Course course, RestrictionSet added, Library library)
    {
        var verdict = course.Verdict with
        {
            Level = course.Verdict.Level.OrMoreCareful(TriageLevel.StartGently),
            Restrictions = course.Verdict.Restrictions.Union(added),
        };
        return FocusStep.KeepWithinReason(Week(course with { Verdict = verdict }, library)).Course;
    }

    /// <summary>The course with a routine that the person picked: on the tie of a first plan (R06), or where the last week offered another (P08a).</summary>
    public static Course Pick(Course course, Focus focus, WeekReview? last, Library library)
    {
        var isTie =
            course.Week == 0
            && Matching.Match.Of(course.Told, course.Verdict).IsTie
            && focus is Focus.Stack or Focus.Loosen;
        var isOffered = last?.Outcome.Advice.Contains(Advice.OfferOtherFocus) == true;
        return isTie || isOffered ? FocusStep.Pick(Week(course, library), focus) : course;
    }

    private static WeekUnderWay Week(Course course, Library library) =>
        new()
        {
            Course = course,
            Before = course,
            Log = WeekLog.Nothing,
            Library = library,
        };
}
