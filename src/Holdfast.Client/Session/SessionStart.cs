using Holdfast.Domain;
using Holdfast.Domain.Journal;
using Holdfast.Domain.Progress;
using Holdfast.Domain.Timeline;

namespace Holdfast.Client;

/// <summary>The way into a session: D3 ahead of the first, the gate question, pain before, and one tab at a time.</summary>
internal static class SessionStart
{
    private const string StopRulesNotice = "D3";

    private static readonly GateFact[] EveryFact = Enum.GetValues<GateFact>();

    /// <summary>Start was pressed, on Today or at the offer of the shortest form.</summary>
    public static Turn Begin(Turn turn, bool minimum)
    {
        if (turn.Model is { Screen: Screen.PainBefore, Gate: { OfferMinimum: true } offered })
        {
            return Claim(turn, offered with { Minimum = minimum || IsEasy(turn.Model) });
        }

        var ready = SessionUpdate.CloseLast(turn);
        if (Hold.Of(ready.Model) is Hold.CheckInNeeded needed)
        {
            return CheckInUpdate.Begin(ready, needed.Reason);
        }

        if (ready.Model.Plan is null || Hold.Of(ready.Model) is not null)
        {
            return ready.Show(new Screen.Today());
        }

        var standing = ready.Model.Standing;
        var isFirst = standing.Sessions.IsEmpty && !standing.WasTold(StopRulesNotice);
        var told = TellWhatIsMissing(ready.Dismiss(Reminders.NoticeKey));
        return told.Set(
                told.Model with
                {
                    BreakIsDue = false,
                    Gate = new GateDraft(minimum || IsEasy(told.Model), [], None: false, []),
                    Form = FormDraft.Empty,
                }
            )
            .Show(isFirst ? new Screen.StopRules() : new Screen.Gate());
    }

    // P04: the shortest form only.
    private static bool IsEasy(Model model) => model.Journey.Course?.IsEasy == true;

    public static Turn StopRulesRead(Turn turn) =>
        turn.Model.Gate is null
            ? turn.Show(new Screen.Today())
            : turn.Record(new JournalEvent.NoticeTold(StopRulesNotice)).Show(new Screen.Gate());

    public static Turn AnswerGate(Turn turn, Message.GateAnswered answered)
    {
        if (turn.Model is not { Screen: Screen.Gate, Gate: { } gate })
        {
            return turn;
        }

        var others = gate.Answers.Where(each => each.Fact != answered.Fact).ToValueList();
        var answers =
            answered.Response == Response.Skipped ? others : others.Add(new(answered.Fact, answered.Response));
        var concerns = answered.Response is not (Response.Skipped or Response.No);
        return Set(turn, gate with { Answers = answers, None = gate.None && !concerns, Problems = [], Clear = false });
    }

    public static Turn TickNone(Turn turn, bool ticked) =>
        turn.Model.Gate is { } gate ? Set(turn, gate with { None = ticked, Problems = [], Clear = false }) : turn;

    /// <summary>Any yes or unsure leads to the whole check-in; the gate opens only when every fact was answered with no.</summary>
    public static Turn PassGate(Turn turn)
    {
        if (turn.Model.Gate is not { } gate)
        {
            return turn;
        }

        if (gate.Answers.Any(each => each.Response != Response.No))
        {
            return CheckInUpdate.Begin(
                turn.Record(new JournalEvent.GateAnswered(SomethingChanged: true)),
                CheckInReason.Gate
            );
        }

        var isClear = gate.None || EveryFact.All(fact => gate.Answers.Contains(new(fact, Response.No)));
        return isClear
            ? Set(turn, gate with { Clear = true, Problems = [] }).Show(new Screen.PainBefore())
            : Set(turn, gate with { Problems = [new(null, "gate-unanswered", Blocks: true, [])] });
    }

    /// <summary>Pain before (3.4): 8 or more means no exercises, 6 and 7 offer the shortest form.</summary>
    public static Turn TakePain(Turn turn)
    {
        if (turn.Model.Gate is not { Clear: true } gate)
        {
            return turn;
        }

        var (pain, problem) = Entry.ReadScale(turn.Model.Form.TextAt(Scale.PainBefore));
        if (pain is not { } before)
        {
            var what = problem ?? new EntryProblem(null, "unanswered", Blocks: true, []);
            return turn.Set(turn.Model with { Form = turn.Model.Form with { Problems = [what] } });
        }

        if (PainTrafficLight.Before(before) == PainGate.NoExercises)
        {
            var high = FormDraft.Empty with { AsksAboutHighPain = true };
            var told = turn.Record(new JournalEvent.GateAnswered(SomethingChanged: false, before));
            return told.Set(told.Model with { Gate = null, Form = high }).Show(new Screen.HighPain());
        }

        var known = gate with { Pain = before };
        return
            PainTrafficLight.Before(before) == PainGate.OfferMinimum && gate is { Minimum: false, OfferMinimum: false }
            ? Set(turn, known with { OfferMinimum = true })
            : Claim(turn, known);
    }

    /// <summary>The host knows whether another tab runs a session.</summary>
    public static Turn Claimed(Turn turn, bool granted)
    {
        var heard = turn.Set(turn.Model with { Platform = turn.Model.Platform with { SessionElsewhere = !granted } });
        if (heard.Model.Found is { } found)
        {
            var known = heard.Set(heard.Model with { Found = null, Interrupted = granted ? found : null });
            return granted ? known.Do(new Effect.ReleaseSession()) : known;
        }

        if (!granted)
        {
            return heard.Model.Gate is { Claiming: true } || heard.Model.Interrupted is { Paused: false }
                ? heard.Set(heard.Model with { Gate = null }).Tell("session-elsewhere").Show(new Screen.Today())
                : heard;
        }

        if (heard.Model.Gate is { Claiming: true, Pain: { } pain } gate && heard.Model.Plan is { } plan)
        {
            return Hold.Of(heard.Model) is null
                ? Play(heard, gate, plan, pain)
                : heard.Set(heard.Model with { Gate = null }).Do(new Effect.ReleaseSession()).Show(new Screen.Today());
        }

        // A claim that came too late is given back: nobody else could start while it is held.
        var resumed = SessionUpdate.Resume(heard);
        return resumed.Model.Session is null ? resumed.Do(new Effect.ReleaseSession()) : resumed;
    }

    private static Turn Play(Turn turn, GateDraft gate, Domain.Planning.Plan plan, int pain)
    {
        var options = new SessionOptions(Minimum: gate.Minimum);
        var timeline = TimelineCompiler.Compile(plan, turn.Model.Library, options);
        var session = new RunningSession
        {
            // The ids of a moment are counted by what is recorded in it; this one lies far beyond.
            Id = turn.Model.Moment.Id(short.MaxValue),
            StartedAt = turn.Model.Moment.Now,
            Focus = plan.Focus!.Value,
            Minimum = gate.Minimum,
            PainBefore = pain,
            Exercises = SessionContents.For(plan, turn.Model.Library, options),
            Timeline = timeline,
            Shortest = TimelineCompiler.Compile(plan, turn.Model.Library, new SessionOptions(Minimum: true)),
            Played = [],
        };
        var begun = turn.Record(
            new JournalEvent.GateAnswered(SomethingChanged: false, pain),
            new JournalEvent.SessionStarted(session.Id, session.Focus, session.Minimum, pain)
        );
        begun = begun.Set(begun.Model with { Gate = null, Form = FormDraft.Empty, Feedback = null });
        return SessionUpdate.PlayFrom(TellWhatIsMissing(begun), session, 0).Show(new Screen.Session());
    }

    // Once, and where it can still be read: nobody reads in a session.
    private static Turn TellWhatIsMissing(Turn turn)
    {
        var platform = turn.Model.Platform;
        var told = platform.Speech == false ? HostUpdate.TellOnce(turn, "no-speech") : turn;
        return platform.WakeLock == false ? HostUpdate.TellOnce(told, "no-wake-lock") : told;
    }

    private static Turn Claim(Turn turn, GateDraft gate) =>
        gate.Claiming
            ? turn
            : Set(turn, gate with { Claiming = true, OfferMinimum = false }).Do(new Effect.ClaimSession());

    private static Turn Set(Turn turn, GateDraft gate) => turn.Set(turn.Model with { Gate = gate });
}
