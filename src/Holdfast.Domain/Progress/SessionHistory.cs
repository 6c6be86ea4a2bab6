using Holdfast.Domain.Journal;

namespace Holdfast.Domain.Progress;

/// <summary>Puts the entries of each session together. An end that lies ahead of its start, as after a clock was set back, still finds it.</summary>
/// <param name="Records">The sessions, in order of their start.</param>
/// <param name="Strays">Sessions of which something is told and whose start is not in the journal.</param>
internal sealed record SessionHistory(ValueList<SessionRecord> Records, ValueList<Guid> Strays)
{
    public static SessionHistory Of(ValueList<JournalEntry> sorted)
    {
        var strays = new HashSet<Guid>();
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
            if (SessionOf(entry.Event) is not { } id)
            {
                continue;
            }

            if (sessions.TryGetValue(id, out var session))
            {
                sessions[id] = Evolve(session, entry);
            }
            else
            {
                strays.Add(id);
            }
        }

        return new(
            sessions.Values.OrderBy(each => each.StartedAt).ThenBy(each => each.Session).ToValueList(),
            strays.Order().ToValueList()
        );
    }

    /// <summary>The same history with entries that come after all others, as <see cref="Of"/> would tell it; null where it has to be told anew, since a start came after what belongs to it.</summary>
    public SessionHistory? With(ValueList<JournalEntry> later)
    {
        var added = Of(later);
        if (added.Records.Any(each => Strays.Contains(each.Session) || IndexOf(Records, each.Session) >= 0))
        {
            return null;
        }

        var records = Records;
        foreach (var entry in later)
        {
            var index = SessionOf(entry.Event) is { } id ? IndexOf(records, id) : -1;
            records = index < 0 ? records : records.With(index, Evolve(records[index], entry));
        }

        foreach (var record in added.Records)
        {
            var index = records.Count;
            while (index > 0 && Comes(record, before: records[index - 1]))
            {
                index--;
            }

            records = records.Insert(index, record);
        }

        return new(
            records,
            Strays.Concat(added.Strays.Where(id => IndexOf(Records, id) < 0)).Distinct().Order().ToValueList()
        );
    }

    private static bool Comes(SessionRecord record, SessionRecord before) =>
        (record.StartedAt, record.Session).CompareTo((before.StartedAt, before.Session)) < 0;

    // From the end: what is told is told of the last sessions.
    private static int IndexOf(ValueList<SessionRecord> records, Guid session)
    {
        var index = records.Count - 1;
        while (index >= 0 && records[index].Session != session)
        {
            index--;
        }

        return index;
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
