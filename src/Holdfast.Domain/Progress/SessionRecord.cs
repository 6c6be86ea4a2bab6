using Holdfast.Domain.Journal;

namespace Holdfast.Domain.Progress;

/// <summary>A session as history shows it.</summary>
/// <param name="Session">Its id.</param>
/// <param name="Day">The person's date when it began; a session across midnight belongs to that day.</param>
/// <param name="StartedAt">When it began.</param>
/// <param name="Focus">The focus it followed.</param>
/// <param name="Minimum">True for the shortest form.</param>
/// <param name="PainBefore">Pain before, 0-10, or null.</param>
public sealed record SessionRecord(
    Guid Session,
    DateOnly Day,
    DateTimeOffset StartedAt,
    Focus Focus,
    bool Minimum,
    int? PainBefore
)
{
    /// <summary>When it ended, or null while it has not.</summary>
    public DateTimeOffset? EndedAt { get; init; }

    /// <summary>What was done.</summary>
    public ValueList<ExerciseDone> Exercises { get; init; }

    /// <summary>True when it was played to its end.</summary>
    public bool Completed { get; init; }

    /// <summary>True when at least the shortest form was done.</summary>
    public bool Counts { get; init; }

    /// <summary>Highest pain during it, 0-10, or null.</summary>
    public int? PainDuring { get; init; }

    /// <summary>How strong the stretch was, 0-10, or null.</summary>
    public int? StretchStrength { get; init; }

    /// <summary>How hard the core work was, 0-10, or null.</summary>
    public int? Effort { get; init; }

    /// <summary>Pain on the next morning, 0-10, or null.</summary>
    public int? MorningAfter { get; init; }

    /// <summary>The stop signs of the session, in order.</summary>
    public ValueList<JournalEvent.StopReported> Stops { get; init; }

    /// <summary>The traffic light, or null when pain before or during is not known.</summary>
    public TrafficLight? Light =>
        PainBefore is { } before && PainDuring is { } during ? PainTrafficLight.Of(before, during) : null;

    /// <summary>True when the next morning was two points or more above the start (RED24).</summary>
    public bool IsRed24 =>
        PainBefore is { } before && MorningAfter is { } morning && PainTrafficLight.IsRed24(before, morning);
}

/// <summary>Average pain of a day.</summary>
/// <param name="Day">The day.</param>
/// <param name="Average">Average pain, 0-10.</param>
public sealed record DayPain(DateOnly Day, int Average);
