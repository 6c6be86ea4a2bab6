using Holdfast.Domain.Journal;

namespace Holdfast.Domain.Progress.Weeks;

/// <summary>The log of a week while its entries come in. What is told after its last day belongs to the next week, so that no later entry changes a week that is over.</summary>
internal sealed record GatheredWeek
{
    // Section 5: fewer days than these say nothing about a week.
    private const int FewestDays = 3;

    /// <summary>Its first day.</summary>
    public required DateOnly First { get; init; }

    /// <summary>Sessions that count, by the day on which they ended.</summary>
    public ValueList<(Guid Session, DateOnly Day)> Done { get; init; }

    /// <summary>Average pain by day.</summary>
    public ValueList<DayPain> Pain { get; init; }

    /// <summary>Pain around sessions, one each.</summary>
    public ValueList<SessionPain> Sessions { get; init; }

    /// <summary>Exercises that patterns exclude and the person opened (R10), each once, the last opened last.</summary>
    public ValueList<ExerciseId> Tries { get; init; }

    /// <summary>Answers that changed.</summary>
    public Answers Changed { get; init; } = Answers.None;

    /// <summary>The log as it stands in the middle of the week. Leg symptoms of which it is not told yet when they settled are left out.</summary>
    public WeekLog SoFar() => ToLog(null, Sessions.Where(each => !each.IsOpen));

    /// <summary>The log of the whole week. Leg symptoms that were never told to have settled are in it a week later, as not settled (C38).</summary>
    /// <param name="planned">Sessions planned where the person asked for fewer (P10), else null.</param>
    public WeekLog ToLog(int? planned) => ToLog(planned, Sessions.Where(each => !IsLeftOpen(each)));

    private WeekLog ToLog(int? planned, IEnumerable<SessionPain> told) =>
        new(
            Done.Count,
            planned,
            Pain.Count < FewestDays ? null : (decimal)Pain.Sum(each => each.Average) / Pain.Count,
            told.Select(each => each.ToEvent()).ToValueList(),
            Tries,
            Changed,
            LongestHoldSeconds: null,
            Done.IsEmpty ? null : Done.GroupBy(each => each.Day).Max(day => day.Count())
        );

    /// <summary>The week after this one, with the leg symptoms that still wait for their answer.</summary>
    public GatheredWeek Next() =>
        new() { First = First.AddDays(7), Sessions = Sessions.Where(IsLeftOpen).ToValueList() };

    private bool IsLeftOpen(SessionPain session) => session.IsOpen && session.Day >= First;

    /// <summary>The week with something more about a session.</summary>
    public GatheredWeek About(Guid session, DateOnly day, Func<SessionPain, SessionPain> more)
    {
        var known = Sessions.FirstOrDefault(each => each.Session == session) ?? new SessionPain(session, day);
        return this with
        {
            Sessions = Sessions.Where(each => each.Session != session).Append(more(known)).ToValueList(),
        };
    }
}

/// <summary>Pain around one session, as far as this week told.</summary>
/// <param name="Session">The session.</param>
/// <param name="Day">The day on which it was first told of.</param>
internal sealed record SessionPain(Guid Session, DateOnly Day)
{
    public int? Before { get; init; }

    public int? During { get; init; }

    public int? NextMorning { get; init; }

    public ExerciseId? Exercise { get; init; }

    public bool Leg { get; init; }

    public Settling? Settled { get; init; }

    /// <summary>True while it is not told when leg symptoms settled.</summary>
    public bool IsOpen => Leg && Settled is null;

    // Where only the morning was told in this week, the session itself was quiet here.
    public PainEvent ToEvent() =>
        new(
            Before ?? 0,
            During ?? Before ?? 0,
            Before is null ? null : NextMorning,
            Exercise,
            Leg ? LegSymptom.Appeared : null,
            Settled
        );
}
