using Holdfast.Domain.Screening;

namespace Holdfast.Domain.Progress.Weeks;

/// <summary>What the journal and the library make of a person's weeks: the course that holds today, and every week that was looked at.</summary>
public sealed record Journey
{
    /// <summary>The journey of an empty journal.</summary>
    public static Journey Empty { get; } = new();

    /// <summary>The course that holds today, or null without a check-in that allows exercise.</summary>
    public Course? Course { get; init; }

    /// <summary>The person's date on which the course began, or null.</summary>
    public DateOnly? Began { get; init; }

    /// <summary>Why nothing but an action card may be shown although no check-in and no stop sign locked: a week ended in L3 (P04, P08). Else null.</summary>
    public Lock? Lock { get; init; }

    /// <summary>Every week that was looked at, oldest first.</summary>
    public ValueList<WeekReview> Weeks { get; init; }

    /// <summary>The week that was looked at last, or null.</summary>
    public WeekReview? LastWeek => Weeks.IsEmpty ? null : Weeks[^1];

    /// <summary>True when a week asked for a whole check-in (P04, P11, S02) and none has been done since.</summary>
    public bool OwesCheckIn { get; init; }

    /// <summary>True when the last week asked for another routine, and the person may pick one (P08a).</summary>
    public bool OffersOtherFocus =>
        Course is not null
        && LastWeek is { } last
        && last.First >= Began
        && last.Outcome.Advice.Contains(Advice.OfferOtherFocus);

    /// <summary>A verdict made as careful as the weeks ask.</summary>
    /// <param name="verdict">What screening and the journal decided.</param>
    public Verdict Tighten(Verdict verdict)
    {
        ArgumentNullException.ThrowIfNull(verdict);
        var level = Lock is { } locked ? verdict.Level.OrMoreCareful(locked.Level) : verdict.Level;
        return Course is { } course
            ? verdict with
            {
                Level = level.OrMoreCareful(course.Verdict.Level),
                Restrictions = verdict.Restrictions.Union(course.Verdict.Restrictions),
            }
            : verdict with
            {
                Level = level,
            };
    }
}

/// <summary>A week that was looked at.</summary>
/// <param name="First">Its first day.</param>
/// <param name="Log">What was logged.</param>
/// <param name="Outcome">What it led to.</param>
public sealed record WeekReview(DateOnly First, WeekLog Log, WeekOutcome Outcome)
{
    /// <summary>Its last day.</summary>
    public DateOnly Last => First.AddDays(6);
}
