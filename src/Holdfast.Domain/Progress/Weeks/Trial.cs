namespace Holdfast.Domain.Progress.Weeks;

/// <summary>An exercise that patterns exclude and that is being tried (R10, P06).</summary>
/// <param name="Exercise">The exercise.</param>
/// <param name="Since">The week in which the trial began, from 1.</param>
/// <param name="Rung">The rung it has reached; null for one hold of 15 s in the easiest form.</param>
public sealed record Trial(ExerciseId Exercise, int Since, StretchRung? Rung);

/// <summary>A trial that a bad morning after ended.</summary>
/// <param name="Exercise">The exercise.</param>
/// <param name="Week">The week in which it ended.</param>
public sealed record EndedTrial(ExerciseId Exercise, int Week);

/// <summary>Pain that rose too far in or after an exercise (RED, RED24).</summary>
/// <param name="Exercise">The exercise.</param>
/// <param name="Week">The week.</param>
public sealed record Setback(ExerciseId Exercise, int Week);
