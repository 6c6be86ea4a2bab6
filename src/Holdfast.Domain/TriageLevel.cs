namespace Holdfast.Domain;

/// <summary>How careful to be (clinical.md section 3), from the most careful. The smaller number wins.</summary>
/// <remarks>There is no zero: a verdict that was never reached is not a level.</remarks>
public enum TriageLevel
{
    /// <summary>L1: emergency, now.</summary>
    Emergency = 1,

    /// <summary>L2: urgent, the same day.</summary>
    Urgent = 2,

    /// <summary>L3: a clinician first; no programme.</summary>
    ClinicianFirst = 3,

    /// <summary>L4: start gently, with restrictions.</summary>
    StartGently = 4,

    /// <summary>L5: start.</summary>
    Start = 5,
}

/// <summary>What a level means for the plan.</summary>
public static class TriageLevels
{
    /// <summary>The code of the level, such as <c>L3</c>.</summary>
    /// <param name="level">The level.</param>
    public static string Code(this TriageLevel level) => $"L{(int)level}";

    /// <summary>True at L4 and L5 only: below that no exercise is shown at all.</summary>
    /// <param name="level">The level.</param>
    public static bool AllowsExercise(this TriageLevel level) => level is TriageLevel.StartGently or TriageLevel.Start;

    /// <summary>The more careful of two levels.</summary>
    /// <param name="level">One level.</param>
    /// <param name="other">The other.</param>
    public static TriageLevel OrMoreCareful(this TriageLevel level, TriageLevel other) =>
        (TriageLevel)Math.Min((int)level, (int)other);
}
