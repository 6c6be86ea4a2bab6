using Holdfast.Domain;
using Holdfast.Domain.Journal;

namespace Holdfast.Client;

/// <summary>Folds journal entries into <see cref="Standing"/>.</summary>
internal static class StandingFold
{
    private const int NoExercisePain = 8;

    /// <summary>The standing after every entry, oldest first.</summary>
    public static Standing Of(IEnumerable<JournalEntry> journal) => journal.Aggregate(Standing.Nothing, Evolve);

    /// <summary>The standing after one entry more.</summary>
    public static Standing Evolve(Standing standing, JournalEntry entry) =>
        entry.Event switch
        {
            JournalEvent.ConsentGiven => standing with { Consented = true },
            JournalEvent.CheckInDone done => AfterCheckIn(standing, entry, done),
            JournalEvent.AnswersAdded added => AfterAnswers(standing, added),
            JournalEvent.FocusChosen chosen => standing with { Focus = chosen.Focus },
            JournalEvent.ExclusionOpened opened => standing with
            {
                Opened = standing.Opened.Contains(opened.Exercise)
                    ? standing.Opened
                    : standing.Opened.Add(opened.Exercise),
            },
            JournalEvent.GateAnswered gate => AfterGate(standing, entry, gate),
            JournalEvent.SessionStarted started => standing with
            {
                Sessions = standing.Sessions.Add(
                    new(started.Session, entry.At, entry.LocalDate, started.Focus, started.Minimum, started.PainNow)
                ),
                LastActive = Later(standing.LastActive, entry.LocalDate),
            },
            JournalEvent.StopReported stop => AfterStop(standing, entry, stop),
            JournalEvent.LegSettled settled => AfterLeg(standing, entry, settled),
            JournalEvent.SessionEnded ended => Change(standing, ended.Session, each => each with { Ended = ended }),
            JournalEvent.PainReported pain => standing with
            {
                PainByDay = standing.PainByDay.SetItem(pain.Day, pain.Average),
            },
            JournalEvent.MorningAfterReported morning => Change(
                standing,
                morning.Session,
                each => each with { NextMorning = morning.Pain }
            ),
            JournalEvent.SettingChanged setting => standing with
            {
                Settings = SettingNames.Apply(standing.Settings, setting.Name, setting.Value) ?? standing.Settings,
            },
            JournalEvent.NoticeTold told => standing with { NoticesTold = standing.NoticesTold.Add(told.Notice) },
            _ => standing,
        };

    private static Standing AfterCheckIn(Standing standing, JournalEntry entry, JournalEvent.CheckInDone done)
    {
        // Nothing but a check-in after a clinician has looked leads out of L1 to L3 (C50); another one can only be more careful.
        var isLocked = standing.Level is { } held && !held.AllowsExercise();
        var stays = isLocked && !done.CheckedByClinician;
        return standing with
        {
            CheckIn = new(entry.At, entry.LocalDate, done.Answers, done.CheckedByClinician),
            Level = stays ? standing.Level!.Value.OrMoreCareful(done.Level) : done.Level,
            LockedBy = stays ? standing.LockedBy : null,
            CheckInDemanded = false,
            AddedByStops = stays || standing.AddedOn >= entry.LocalDate ? standing.AddedByStops : RestrictionSet.None,
            Focus = null,
            Opened = [],
            LastActive = Later(standing.LastActive, entry.LocalDate),
        };
    }

    // Answers given in between never lower a level (C36).
    private static Standing AfterAnswers(Standing standing, JournalEvent.AnswersAdded added) =>
        standing.CheckIn is { } checkIn
            ? standing with
            {
                CheckIn = checkIn with { Answers = checkIn.Answers.With(added.Answers) },
                Level = standing.Level?.OrMoreCareful(added.Level) ?? added.Level,
            }
            : standing;

    private static Standing AfterGate(Standing standing, JournalEntry entry, JournalEvent.GateAnswered gate)
    {
        var isHigh = gate.PainNow >= NoExercisePain;
        return standing with
        {
            CheckInDemanded = standing.CheckInDemanded || gate.SomethingChanged || isHigh,
            HighPainOn = isHigh ? entry.LocalDate : standing.HighPainOn,
        };
    }

    private static Standing AfterStop(Standing standing, JournalEntry entry, JournalEvent.StopReported stop)
    {
        var told = Change(standing, stop.Session, each => each with { Stops = each.Stops.Add(stop) });
        return stop.Sign switch
        {
            StopSign.FaintingOrChestPain or StopSign.BladderOrSaddle or StopSign.PregnancySign => told with
            {
                Level = TriageLevel.Emergency,
                LockedBy = stop.Sign,
            },
            StopSign.LegSymptoms or StopSign.NumbnessOrWeakness => told with { CheckInDemanded = true },
            StopSign.Dizziness => Add(told, entry, Restriction.HeadDown),
            StopSign.AbdominalDoming => Add(told, entry, Restriction.Abdominal),
            _ => told,
        };
    }

    private static Standing AfterLeg(Standing standing, JournalEntry entry, JournalEvent.LegSettled settled)
    {
        var told = Change(standing, settled.Session, each => each with { Settled = settled.Settled });
        return settled.Settled == Settling.NotByMorning
            ? Add(told, entry, Restriction.Neural) with
            {
                Level = told.Level?.OrMoreCareful(TriageLevel.ClinicianFirst) ?? TriageLevel.ClinicianFirst,
                LockedBy = told.LockedBy ?? StopSign.LegSymptoms,
            }
            : told;
    }

    private static Standing Add(Standing standing, JournalEntry entry, Restriction restriction) =>
        standing with
        {
            AddedByStops = standing.AddedByStops.With(restriction),
            AddedOn = entry.LocalDate,
        };

    private static Standing Change(Standing standing, Guid session, Func<SessionMade, SessionMade> change) =>
        standing with
        {
            Sessions = standing.Sessions.Select(each => each.Id == session ? change(each) : each).ToValueList(),
        };

    private static DateOnly Later(DateOnly? one, DateOnly other) => one is { } date && date > other ? date : other;
}
