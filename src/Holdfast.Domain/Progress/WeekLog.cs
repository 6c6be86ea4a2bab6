using Holdfast.Domain.Journal;

namespace Holdfast.Domain.Progress;

/// <summary>What was logged in one block of seven days (contract.md, <c>weeks</c>).</summary>
/// <param name="Done">Sessions done, 0 or more; 0 when nothing was logged (C34).</param>
/// <param name="Planned">Sessions planned where they differ from the figure of the plan, 1 or more; else null.</param>
/// <param name="MeanPain">Mean of the daily average pain, 0-10, exact; null when it was not logged.</param>
/// <param name="Events">Pain around single exercises or sessions, in order.</param>
/// <param name="Tries">Exercises left out by a pattern that the person opened after reading the reason (R10).</param>
/// <param name="Changed">Answers that changed during the week.</param>
/// <param name="LongestHoldSeconds">Longest hold in seconds, or null.</param>
/// <param name="MostPerDay">Most sessions on a day, or null.</param>
public sealed record WeekLog(
    int Done,
    int? Planned,
    decimal? MeanPain,
    ValueList<PainEvent> Events,
    ValueList<ExerciseId> Tries,
    Answers Changed,
    int? LongestHoldSeconds,
    int? MostPerDay
)
{
    /// <summary>A week in which nothing was logged.</summary>
    public static WeekLog Nothing { get; } = new(0, null, null, [], [], Answers.None, null, null);
}

/// <summary>Pain before, during and on the morning after (clinical.md 3.4).</summary>
/// <param name="Before">Pain before, 0-10.</param>
/// <param name="During">Highest pain during, 0-10.</param>
/// <param name="NextMorning">Pain on the next morning, 0-10, or null when it was not given.</param>
/// <param name="Exercise">The exercise it happened in, or null.</param>
/// <param name="Leg">What the leg did, or null when nothing was said.</param>
/// <param name="Settled">How soon leg symptoms settled (S02), or null when nothing was said.</param>
public sealed record PainEvent(
    int Before,
    int During,
    int? NextMorning,
    ExerciseId? Exercise,
    LegSymptom? Leg,
    Settling? Settled
)
{
    /// <summary>The traffic light of it.</summary>
    public TrafficLight Light => PainTrafficLight.Of(Before, During);

    /// <summary>True when the next morning was two points or more above the start (RED24).</summary>
    public bool IsRed24 => NextMorning is { } morning && PainTrafficLight.IsRed24(Before, morning);

    /// <summary>True when it was RED or RED24.</summary>
    public bool IsRed => Light == TrafficLight.Red || IsRed24;

    /// <summary>True when pain or tingling came into the leg, or moved further down (S02).</summary>
    public bool IsLegStop => Leg is LegSymptom.Appeared or LegSymptom.FurtherDown;
}

/// <summary>What pain or tingling in the leg did during an exercise (S02).</summary>
public enum LegSymptom
{
    /// <summary>none: the leg stayed quiet.</summary>
    None,

    /// <summary>appeared: it came.</summary>
    Appeared,

    /// <summary>further down: it moved further from the spine.</summary>
    FurtherDown,
}
