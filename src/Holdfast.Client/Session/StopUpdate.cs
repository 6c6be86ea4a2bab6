using Holdfast.Domain;
using Holdfast.Domain.Journal;
using Holdfast.Domain.Progress;

namespace Holdfast.Client;

/// <summary>Stop and what follows from the one question after it (S01-S10, clinical.md 3.3).</summary>
internal static class StopUpdate
{
    private const int QuietMilliseconds = 10_000;

    public static Turn Stop(Turn turn) =>
        turn.Model.Session is { Ended: false, Stop: null } session
            ? SessionUpdate
                .Quiet(SessionUpdate.Keep(turn, session with { Paused = true, Stop = StopStage.Quiet }))
                .Do(new Effect.WakeAfter(Alarm.QuietOver, QuietMilliseconds))
                .Show(new Screen.StopQuestion())
            : turn;

    public static Turn QuietOver(Turn turn) =>
        turn.Model.Session is { Stop: StopStage.Quiet } session ? To(turn, session, StopStage.What) : turn;

    /// <summary>True where the person may go on with the session from here.</summary>
    public static bool MayGoOn(StopStage? stage) =>
        stage
            is null
                or StopStage.Quiet
                or StopStage.What
                or StopStage.ExerciseOver
                or StopStage.SitDown
                or StopStage.CrampPause
                or StopStage.EndOrGoOn
                or StopStage.PlanksOver;

    public static Turn Answer(Turn turn, StopAnswer answer)
    {
        if (turn.Model.Session is not { Ended: false, Stop: { } stage } session)
        {
            return turn;
        }

        return (stage, answer) switch
        {
            (StopStage.Quiet or StopStage.What, StopAnswer.Pain) => To(turn, session, StopStage.WhichPain),
            (StopStage.Quiet or StopStage.What, StopAnswer.Dizzy) => To(turn, session, StopStage.WhichDizzy),
            (StopStage.Quiet or StopStage.What, StopAnswer.Other) => To(turn, session, StopStage.WhichOther),
            (StopStage.Quiet or StopStage.What, StopAnswer.Tired) => To(
                Report(turn, session, StopSign.Tired),
                session,
                StopStage.EndOrGoOn
            ),
            (StopStage.WhichPain, StopAnswer.MorePain) => To(turn, session, StopStage.HowMuchPain),
            (StopStage.WhichPain, StopAnswer.DownALeg) => To(turn, session, StopStage.WhereInLeg),
            (StopStage.WhereInLeg, _) when SiteOf(answer) is { } site => LegSymptoms(turn, session, site),
            (StopStage.WhichPain, StopAnswer.Sharp) => ExerciseOver(Report(turn, session, StopSign.SharpPain), session),
            (StopStage.WhichDizzy, StopAnswer.LightHeaded) => Without(
                Report(turn, session, StopSign.Dizziness),
                session,
                Restriction.HeadDown,
                StopStage.SitDown
            ),
            (StopStage.WhichDizzy, StopAnswer.Nothing) => To(turn, session, StopStage.EndOrGoOn),
            (StopStage.WhichOther, StopAnswer.Doming) => Without(
                Report(turn, session, StopSign.AbdominalDoming),
                session,
                Restriction.Abdominal,
                StopStage.PlanksOver
            ),
            (StopStage.WhichOther or StopStage.WhichPain, StopAnswer.Nothing) => To(
                Report(turn, session, StopSign.Other),
                session,
                StopStage.EndOrGoOn
            ),

            // These may be told at any of the questions: what cannot wait must not hang on the way there.
            (_, StopAnswer.Cramp) => To(Report(turn, session, StopSign.Cramp), session, StopStage.CrampPause),
            (_, StopAnswer.Numb) => Numb(turn, session),
            (_, StopAnswer.Fainting) => Report(turn, session, StopSign.FaintingOrChestPain),
            (_, StopAnswer.BladderOrNumbSeat) => Report(turn, session, StopSign.BladderOrSaddle),
            (_, StopAnswer.PregnancySymptom) => Report(turn, session, StopSign.PregnancySign),
            _ => turn,
        };
    }

    /// <summary>On from the stages that have nothing to choose, and from the pain number.</summary>
    public static Turn Continue(Turn turn) =>
        turn.Model.Session is not { Stop: { } stage } session
            ? turn
            : stage switch
            {
                StopStage.HowMuchPain => TakePain(turn, session),
                StopStage.LegRest => turn.Show(new Screen.LogSession()),
                _ => SessionUpdate.GoOn(turn),
            };

    /// <summary>The session ends with nothing more to ask, and Q05 to Q12 are asked now (S03).</summary>
    public static Turn Numb(Turn turn, RunningSession session) =>
        CheckInUpdate.AskAboutNumbness(
            SessionUpdate.Close(Report(turn, session, StopSign.NumbnessOrWeakness), session)
        );

    public static Turn Report(Turn turn, RunningSession session, StopSign sign, string? site = null) =>
        turn.Record(new JournalEvent.StopReported(session.Id, sign, session.Now?.Exercise, site, session.Now?.Side));

    // S02: everything is over for today; the log is still asked for.
    private static Turn LegSymptoms(Turn turn, RunningSession session, StopAnswer site)
    {
        var over = SessionUpdate.Finish(turn, session, completed: false);
        var reported = Report(over, session, StopSign.LegSymptoms, PageMessages.Name(site));
        return reported
            .Set(reported.Model with { Session = over.Model.Session! with { Stop = StopStage.LegRest } })
            .Show(new Screen.StopQuestion());
    }

    private static Turn TakePain(Turn turn, RunningSession session)
    {
        var (during, problem) = Entry.ReadScale(turn.Model.Form.TextAt(Scale.PainDuring));
        if (during is not { } pain)
        {
            var what = problem ?? new EntryProblem(null, "unanswered", Blocks: true, []);
            return turn.Set(turn.Model with { Form = turn.Model.Form with { Problems = [what] } });
        }

        // Without a number from before, more pain that made the person stop is taken for the band that stops the exercise.
        var follow = session.PainBefore is { } before
            ? PainTrafficLight.During(before, pain, session.Ambers)
            : PainFollow.SkipExercise;
        return follow switch
        {
            PainFollow.SkipExercise => ExerciseOver(Report(turn, session, StopSign.PainRed), session),
            PainFollow.FinishGently => To(
                turn,
                SessionUpdate.Cut(turn.Model, session, new(session.Elapsed, null, null)),
                StopStage.EndOrGoOn
            ),
            PainFollow.EaseThenNext => To(turn, session with { Ambers = session.Ambers + 1 }, StopStage.EndOrGoOn),
            _ => To(turn, session, StopStage.EndOrGoOn),
        };
    }

    private static Turn ExerciseOver(Turn turn, RunningSession session) =>
        To(
            turn,
            session.Now?.Exercise is { } exercise
                ? SessionUpdate.Cut(turn.Model, session, new(session.Elapsed, exercise, null))
                : session,
            StopStage.ExerciseOver
        );

    private static Turn Without(Turn turn, RunningSession session, Restriction restriction, StopStage stage) =>
        To(turn, SessionUpdate.Cut(turn.Model, session, new(session.Elapsed, null, restriction)), stage);

    private static StopAnswer? SiteOf(StopAnswer answer) =>
        answer is StopAnswer.Buttock or StopAnswer.Thigh or StopAnswer.LowerLeg or StopAnswer.Foot ? answer : null;

    private static Turn To(Turn turn, RunningSession session, StopStage stage) =>
        turn.Model.Session is null ? turn : SessionUpdate.Keep(turn, session with { Stop = stage });
}
