using Holdfast.Domain.Exercises;
using Holdfast.Domain.Journal;

namespace Holdfast.Domain.Progress;

/// <summary>How long a group of muscles was held in a stretch.</summary>
/// <param name="Muscle">The group.</param>
/// <param name="SecondsRight">Seconds on the right.</param>
/// <param name="SecondsLeft">Seconds on the left.</param>
public sealed record HeldTime(MuscleGroup Muscle, int SecondsRight, int SecondsLeft)
{
    /// <summary>More than this a week and side makes nobody more flexible (V26), in seconds.</summary>
    public const int WeeklyCeiling = 600;

    private const int DaysInWeek = 7;

    /// <summary>Seconds on the side that was held longer.</summary>
    public int Most => Math.Max(SecondsRight, SecondsLeft);

    /// <summary>What was held in the seven days up to a day, one a group that was held at all, in the order of groups.</summary>
    /// <param name="sessions">The sessions, in the order of their start.</param>
    /// <param name="library">The exercises.</param>
    /// <param name="today">The last of the seven days.</param>
    public static ValueList<HeldTime> InWeekTo(ValueList<SessionRecord> sessions, Library library, DateOnly today)
    {
        ArgumentNullException.ThrowIfNull(library);
        var held = new Dictionary<MuscleGroup, (int Right, int Left)>();

        // From the end: it is the last days that are asked for, and a journal may hold years.
        for (var index = sessions.Count - 1; index >= 0; index--)
        {
            var session = sessions[index];
            if (session.Day <= today.AddDays(-DaysInWeek - 1))
            {
                break;
            }

            if (session.Day <= today && session.Day > today.AddDays(-DaysInWeek))
            {
                foreach (var done in session.Exercises)
                {
                    Add(held, done, library);
                }
            }
        }

        return held.OrderBy(each => each.Key)
            .Select(each => new HeldTime(each.Key, each.Value.Right, each.Value.Left))
            .Where(each => each.Most > 0)
            .ToValueList();
    }

    private static void Add(Dictionary<MuscleGroup, (int Right, int Left)> held, ExerciseDone done, Library library)
    {
        if (done.Dose is not Dose.Holds || library.Find(done.Exercise) is not { } exercise)
        {
            return;
        }

        foreach (var (muscle, byReach) in StretchedMuscles.Of(done.Exercise))
        {
            var (right, left) = held.GetValueOrDefault(muscle);
            held[muscle] = (exercise.Sides, byReach) switch
            {
                (Sides.None, _) => (right + done.SecondsRight, left + done.SecondsRight),
                (Sides.Places, true) => (right + done.SecondsLeft, left + done.SecondsRight),
                (Sides.Places, false) => (right + done.SecondsInAll, left + done.SecondsInAll),
                _ => (right + done.SecondsRight, left + done.SecondsLeft),
            };
        }
    }
}
