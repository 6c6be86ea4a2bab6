namespace Holdfast.Domain.Timeline;

/// <summary>What a person chose for one session.</summary>
/// <param name="Only">The one exercise to do, or null for the whole plan.</param>
/// <param name="Minimum">True for the shortest form that counts (clinical.md section 5, minimum-dose day).</param>
/// <param name="WarmUpSeconds">Length of the walk on the spot in seconds, 60 to 120, or 0 for none; null for what the session asks for.</param>
public sealed record SessionOptions(ExerciseId? Only = null, bool Minimum = false, int? WarmUpSeconds = null)
{
    /// <summary>The whole plan.</summary>
    public static SessionOptions Whole { get; } = new();
}
