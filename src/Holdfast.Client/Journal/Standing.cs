using System.Collections.Immutable;
using Holdfast.Domain;
using Holdfast.Domain.Journal;

namespace Holdfast.Client;

/// <summary>Where a person stands by their journal: the fold of its entries, oldest first.</summary>
public sealed record Standing
{
    /// <summary>An empty journal.</summary>
    public static Standing Nothing { get; } = new();

    /// <summary>True once consent to keep health data on this device was given.</summary>
    public bool Consented { get; init; }

    /// <summary>The last whole check-in with its entry, or null.</summary>
    public CheckInMade? CheckIn { get; init; }

    /// <summary>The most careful level in force. A level below L4 stays until a check-in after a clinician has looked (C50); null before the first check-in.</summary>
    public TriageLevel? Level { get; init; }

    /// <summary>The stop sign that locked, when it was one and not the answers of a check-in; else null.</summary>
    public StopSign? LockedBy { get; init; }

    /// <summary>True when something happened that asks for the whole check-in before anything else is shown.</summary>
    public bool CheckInDemanded { get; init; }

    /// <summary>Restrictions that stop rules have added (S04 HEADDOWN, S09 ABD, S02 NEURAL).</summary>
    public RestrictionSet AddedByStops { get; init; }

    /// <summary>The day on which the last of them was added; a whole check-in on a later day decides anew.</summary>
    public DateOnly? AddedOn { get; init; }

    /// <summary>The focus picked on a tie since the last check-in, or null.</summary>
    public Focus? Focus { get; init; }

    /// <summary>Exercises opened after reading the reason (R10) since the last check-in.</summary>
    public ValueList<ExerciseId> Opened { get; init; }

    /// <summary>Sessions, oldest first.</summary>
    public ValueList<SessionMade> Sessions { get; init; }

    /// <summary>Average pain by day.</summary>
    public ImmutableSortedDictionary<DateOnly, int> PainByDay { get; init; } =
        ImmutableSortedDictionary<DateOnly, int>.Empty;

    /// <summary>The last day on which pain of 8 or more was told ahead of a session: no exercises that day (3.4).</summary>
    public DateOnly? HighPainOn { get; init; }

    /// <summary>How the person wants the app.</summary>
    public Settings Settings { get; init; } = new();

    /// <summary>Notices that are shown once and have been.</summary>
    public ImmutableSortedSet<string> NoticesTold { get; init; } =
        ImmutableSortedSet<string>.Empty.WithComparer(StringComparer.Ordinal);

    /// <summary>The last session, or null.</summary>
    public SessionMade? LastSession => Sessions.IsEmpty ? null : Sessions[Sessions.Count - 1];

    /// <summary>The session whose leg symptoms (S02) have not been followed up, or null.</summary>
    public SessionMade? LegToFollowUp =>
        Sessions.LastOrDefault(each => each.Reported(StopSign.LegSymptoms) && each.Settled is null);

    /// <summary>The last day with a check-in or a session; null for an empty journal.</summary>
    public DateOnly? LastActive { get; init; }
}

/// <summary>A whole check-in with what was added to it since.</summary>
/// <param name="At">When it was finished.</param>
/// <param name="Date">The person's own date then.</param>
/// <param name="Answers">Its answers, with those added since written over them.</param>
/// <param name="CheckedByClinician">True when it was started by "I have been checked".</param>
public sealed record CheckInMade(DateTimeOffset At, DateOnly Date, Answers Answers, bool CheckedByClinician);

/// <summary>A session as the journal has it. It belongs to the day it began on, also when it ended after midnight.</summary>
/// <param name="Id">Its id.</param>
/// <param name="StartedAt">When it began.</param>
/// <param name="Date">The person's own date then.</param>
/// <param name="Focus">The focus it followed.</param>
/// <param name="Minimum">True for the shortest form.</param>
/// <param name="PainBefore">Pain ahead of it, 0-10, or null.</param>
public sealed record SessionMade(
    Guid Id,
    DateTimeOffset StartedAt,
    DateOnly Date,
    Focus Focus,
    bool Minimum,
    int? PainBefore
)
{
    /// <summary>How it ended, or null when it has not.</summary>
    public JournalEvent.SessionEnded? Ended { get; init; }

    /// <summary>What was reported in it or in its log.</summary>
    public ValueList<JournalEvent.StopReported> Stops { get; init; }

    /// <summary>When its leg symptoms had settled, or null when that was not told.</summary>
    public Settling? Settled { get; init; }

    /// <summary>Pain on the next morning, 0-10, or null.</summary>
    public int? NextMorning { get; init; }

    /// <summary>Whether a stop sign was reported in it.</summary>
    /// <param name="sign">The sign.</param>
    public bool Reported(StopSign sign) => Stops.Any(stop => stop.Sign == sign);
}
