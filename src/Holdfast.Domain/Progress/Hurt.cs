using Holdfast.Domain.Journal;

namespace Holdfast.Domain.Progress;

/// <summary>What hurt in sessions: one kind of sign in one exercise, on one side.</summary>
/// <param name="Exercise">The exercise.</param>
/// <param name="Side">The side or place, or null when there is none or it is not known.</param>
/// <param name="Sign">What was reported.</param>
/// <param name="Sessions">In how many sessions.</param>
/// <param name="OfSessions">Of how many sessions with that exercise.</param>
public sealed record Hurt(ExerciseId Exercise, Side? Side, StopSign Sign, int Sessions, int OfSessions)
{
    /// <summary>How many days back it is looked for.</summary>
    public const int DaysBack = 84;

    private static readonly StopSign[] Signs =
    [
        StopSign.SharpPain,
        StopSign.LegSymptoms,
        StopSign.NumbnessOrWeakness,
        StopSign.PainRed,
        StopSign.Cramp,
    ];

    /// <summary>What hurt in the twelve weeks up to a day, the most frequent first.</summary>
    /// <param name="sessions">The sessions, in the order of their start.</param>
    /// <param name="today">The last day.</param>
    public static ValueList<Hurt> UpTo(ValueList<SessionRecord> sessions, DateOnly today)
    {
        var reported = new Dictionary<(ExerciseId, Side?, StopSign), int>();
        var done = new Dictionary<ExerciseId, int>();
        for (var index = sessions.Count - 1; index >= 0 && sessions[index].Day > today.AddDays(-DaysBack - 1); index--)
        {
            var session = sessions[index];
            if (session.Day <= today.AddDays(-DaysBack) || session.Day > today)
            {
                continue;
            }

            var hurt = session
                .Stops.Where(stop => stop.Exercise is not null && Signs.Contains(stop.Sign))
                .Select(stop => (stop.Exercise!.Value, stop.Side, stop.Sign))
                .Distinct()
                .ToList();
            foreach (var each in hurt)
            {
                reported[each] = reported.GetValueOrDefault(each) + 1;
            }

            // An exercise that was stopped at once was begun all the same.
            foreach (
                var id in session
                    .Exercises.Select(each => each.Exercise)
                    .Concat(hurt.Select(each => each.Value))
                    .Distinct()
            )
            {
                done[id] = done.GetValueOrDefault(id) + 1;
            }
        }

        return reported
            .Select(each => new Hurt(each.Key.Item1, each.Key.Item2, each.Key.Item3, each.Value, done[each.Key.Item1]))
            .OrderByDescending(each => each.Sessions)
            .ThenBy(each => each.Exercise)
            .ThenBy(each => each.Side)
            .ThenBy(each => each.Sign)
            .ToValueList();
    }
}
