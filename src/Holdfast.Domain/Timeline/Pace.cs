using Holdfast.Domain.Exercises;

namespace Holdfast.Domain.Timeline;

/// <summary>How long the parts of a session last, in milliseconds (clinical.md section 2, "Session frame").</summary>
internal static class Pace
{
    public const int Second = 1_000;

    /// <summary>The walk on the spot: 1 to 2 minutes.</summary>
    public const int WarmUp = 60 * Second;

    public const int LongestWarmUp = 120 * Second;

    /// <summary>The shortest form is about two minutes in all (section 5), and the walk alone would double it: it starts with its gentlest exercise instead.</summary>
    public const int WarmUpOfMinimum = 0;

    public const int ChangeOfPosition = 20 * Second;

    public const int ChangeOfSide = 10 * Second;

    public const int Countdown = 5 * Second;

    public const int Breathing = 30 * Second;

    /// <summary>Between two holds of a stretch without sides: as long as a change of side, which is the pause that a stretch with sides gets.</summary>
    public const int RestOfStretch = 10 * Second;

    /// <summary>Between two sets of core work: 45 s until K7 (K-ladder). It is read for bridges as well as planks.</summary>
    public const int RestOfCore = 45 * Second;

    /// <summary>Between two planks at K8, the dose of the source.</summary>
    public const int RestAtTopRung = 15 * Second;

    /// <summary>What "more time" adds.</summary>
    public const int MoreTime = 15 * Second;

    /// <summary>For easing out of a hold that is stopped ahead of time.</summary>
    public const int EasingOut = 10 * Second;

    /// <summary>The least time between two cues of one kind.</summary>
    public const int BetweenCues = Second;

    /// <summary>The last ten seconds are called in holds that leave room for the first words ahead of them.</summary>
    public const int ShortestWithLastTen = 15 * Second;

    /// <summary>The half is marked only where it lies well ahead of the last ten seconds.</summary>
    public const int ShortestWithHalf = 28 * Second;

    /// <summary>About how long words take to say: a calm 160 words a minute, and a breath.</summary>
    public static int ToSay(string words) => 400 + (375 * (1 + words.Count(character => character == ' ')));

    public static int Rest(ExerciseId exercise, Dose dose, CoreRung? rung) =>
        (exercise, dose, rung) switch
        {
            (_, _, CoreRung.K8) when IsPlank(exercise) => RestAtTopRung,
            (_, Dose.Repetitions, _) => RestOfCore,
            _ when IsPlank(exercise) => RestOfCore,
            _ => RestOfStretch,
        };

    public static int Repetition(Exercise exercise) =>
        (exercise.Dose.SecondsPerRepetition > 0 ? exercise.Dose.SecondsPerRepetition : 4) * Second;

    public static bool IsPlank(ExerciseId exercise) =>
        exercise == ExerciseId.E10 || exercise == ExerciseId.E11 || exercise == ExerciseId.E11w;
}
