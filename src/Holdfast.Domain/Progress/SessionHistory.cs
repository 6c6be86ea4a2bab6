using Holdfast.Domain.Journal;

namespace Holdfast.Domain.Progress;

/// <summary>Puts the entries of each session together. An end that lies ahead of its start, as after a clock was set back, still finds it.</summary>
internal static class SessionHistory
{
    public static ValueList<SessionRecord> Of(ValueList<JournalEntry> sorted)
    {
        var sessions = new Dictionary<Guid, SessionRecord>();
        foreach (var entry in sorted)
        {
            if (entry.Event is JournalEvent.SessionStarted started)
            {
                sessions.TryAdd(
                    started.Session,
                    new(started.Session, entry.LocalDate, entry.At, started.Focus, started.Minimum, started.PainNow)
                );
            }
        }

        foreach (var entry in sorted)
        {
            if (SessionOf(entry.Event) is { } id && sessions.TryGetValue(id, out var session))
            {
                sessions[id] = Evolve(session, entry);
            }
        }

        return sessions.Values.OrderBy(each => each.StartedAt).ThenBy(each => each.Session).ToValueList();
    }

    private static Guid? SessionOf(JournalEvent happened) =>
        happened switch
        {
            JournalEvent.SessionEnded ended => ended.Session,
            JournalEvent.StopReported stop => stop.Session,
            JournalEvent.MorningAfterReported morning => morning.Session,
            _ => null,
        };

    private static SessionRecord Evolve(SessionRecord session, JournalEntry entry) =>
        entry.Event switch
        {
            JournalEvent.SessionEnded ended => session with
            {
                EndedAt = entry.At,
                Exercises = ended.Exercises,
                Completed = ended.Completed,
                Counts = ended.Counts,
                PainDuring = ended.PainDuring,
                StretchStrength = ended.StretchStrength,
                Effort = ended.Effort,
            },
            JournalEvent.StopReported stop => session with { Stops = session.Stops.Add(stop) },
            JournalEvent.MorningAfterReported morning => session with { MorningAfter = morning.Pain },
            _ => session,
        };
}
