using Holdfast.Domain;
using Holdfast.Domain.Progress;
using Holdfast.Domain.Screening;

namespace Holdfast.Client;

/// <summary>The check-in: begun, filled in, left, resumed, finished.</summary>
internal static class CheckInUpdate
{
    // Asked again every time is what may have changed. These rarely do, and stand filled in for the person to look over.
    private static readonly QuestionId[] Lasting =
    [
        QuestionId.Q01,
        QuestionId.Q01b,
        QuestionId.M08,
        QuestionId.M09,
        QuestionId.M10,
        QuestionId.M11,
        QuestionId.M12,
    ];

    private static readonly QuestionId[] AboutNumbness =
    [
        QuestionId.Q05,
        QuestionId.Q06,
        QuestionId.Q07,
        QuestionId.Q08,
        QuestionId.Q09,
        QuestionId.Q10,
        QuestionId.Q11,
        QuestionId.Q12,
    ];

    /// <summary>Begins a check-in, or goes on with a half-finished one that asks the same.</summary>
    public static Turn Begin(Turn turn, CheckInReason reason)
    {
        var model = turn.Model;
        if (!model.MayAsk)
        {
            return turn.Show(new Screen.Consent());
        }

        if (model.CheckIn is { } waiting && IsTheSame(waiting, reason, model.Today))
        {
            return turn.Show(new Screen.CheckIn(waiting.Group));
        }

        return reason switch
        {
            CheckInReason.Numbness => AskAboutNumbness(turn),
            CheckInReason.Weekly => AskOnly(turn, CheckInReason.Weekly, WeeklyQuestions.All),
            _ => Open(turn, Prefill(model, reason)),
        };
    }

    /// <summary>"I have been checked" (C50): only where there is something to unlock.</summary>
    public static Turn BeenChecked(Turn turn) =>
        turn.Model.Locked ? Begin(turn, CheckInReason.BeenChecked) : Begin(turn, CheckInReason.SomethingChanged);

    /// <summary>Today's check-in again, as it was answered. On another day, or once locked, it is a new one.</summary>
    public static Turn ChangeAnswers(Turn turn)
    {
        var model = turn.Model;
        return
            model.Locked
            || model.Plan is null
            || model.Standing.CheckIn is not { } checkIn
            || checkIn.FullOn != model.Today
            ? Begin(turn, CheckInReason.SomethingChanged)
            : Open(turn, DraftFrom.Answers(model.Library, checkIn.Answers, model.Today));
    }

    /// <summary>Only Q05 to Q12, now (S03).</summary>
    public static Turn AskAboutNumbness(Turn turn) => AskOnly(turn, CheckInReason.Numbness, [.. AboutNumbness]);

    private static Turn AskOnly(Turn turn, CheckInReason reason, ValueList<QuestionId> only) =>
        Open(
            turn,
            new CheckInDraft
            {
                Reason = reason,
                Begun = turn.Model.Today,
                Only = only,
            }
        );

    public static Turn StartOver(Turn turn) =>
        turn.Model.CheckIn is { } draft && turn.Model.Screen is Screen.CheckIn
            ? Open(
                turn,
                new CheckInDraft
                {
                    Reason = draft.Reason,
                    Begun = turn.Model.Today,
                    Only = draft.Only,
                }
            )
            : turn;

    public static Turn Answer(Turn turn, Message message)
    {
        var model = turn.Model;
        if (model.Screen is not (Screen.CheckIn or Screen.SelfTests))
        {
            return turn;
        }

        var draft = model.Screen is Screen.SelfTests ? SelfTestDraft(model) : model.CheckIn;
        return draft is null ? turn : Keep(turn, DraftAnswers.Apply(model.Library, draft, message));
    }

    public static Turn Continue(Turn turn)
    {
        var model = turn.Model;
        if (model.CheckIn is not { } draft)
        {
            return turn;
        }

        if (CheckInQuestions.Shown(model.Library, draft) is { } group)
        {
            var problems = GroupCheck.Problems(group, draft);
            if (problems.Any(problem => problem.Blocks || !draft.Problems.Contains(problem)))
            {
                return Keep(turn, draft with { Problems = problems });
            }
        }

        var clean = draft with { Problems = [] };
        var answers = CheckInAnswers.Complete(model.Library, clean);
        return draft.Group < CheckInQuestions.Groups(model.Library, draft).Count && !IsEmergency(model, answers)
            ? GoTo(turn, clean, draft.Group + 1)
            : Finish(turn, clean, answers);
    }

    public static Turn FinishSelfTests(Turn turn)
    {
        var model = turn.Model;
        if (model.Standing.CheckIn is not { } checkIn || SelfTestDraft(model) is not { } draft)
        {
            return turn;
        }

        var told = SelfTestOffer
            .Questions(model)
            .Aggregate(
                checkIn.Answers,
                (answers, test) =>
                    draft.Answers.Find(test.Id) is { } answer ? answers.With(test.Id, answer) : answers.Without(test.Id)
            );
        return CheckInRecord.Done(turn, told, checkedByClinician: false, full: false).Show(new Screen.Result());
    }

    private static Turn Finish(Turn turn, CheckInDraft draft, Answers answers)
    {
        if (!draft.Only.IsEmpty)
        {
            return CheckInRecord.Added(turn, answers).Show(new Screen.Today());
        }

        var done = CheckInRecord.Done(
            turn,
            answers,
            draft.Reason == CheckInReason.BeenChecked,
            draft.Reason != CheckInReason.ChangeAnswers
        );
        var showSupport =
            done.Model.Verdict is { } verdict
            && verdict.Level != TriageLevel.Emergency
            && verdict.Advice.Contains(Advice.SupportLine);
        return done.Show(showSupport ? new Screen.SupportLine() : new Screen.Result());
    }

    // An emergency does not wait for the rest of the questions: what was ticked so far is enough.
    private static bool IsEmergency(Model model, Answers answers) =>
        Triage.Evaluate(CheckInAnswers.AssumeTheRestIsClear(model.Library, answers)).Level == TriageLevel.Emergency;

    private static Turn GoTo(Turn turn, CheckInDraft draft, int group) =>
        Keep(turn, draft with { Group = group, Furthest = Math.Max(draft.Furthest, group) })
            .Show(new Screen.CheckIn(group));

    private static Turn Open(Turn turn, CheckInDraft draft) => Keep(turn, draft).Show(new Screen.CheckIn(draft.Group));

    private static Turn Keep(Turn turn, CheckInDraft draft) =>
        turn.Set(turn.Model with { CheckIn = draft }).Do(new Effect.Keep(Slot.CheckIn, DraftText.Write(draft)));

    private static CheckInDraft? SelfTestDraft(Model model) =>
        model.CheckIn is { Reason: CheckInReason.SelfTests } draft
            ? draft
            : new CheckInDraft { Reason = CheckInReason.SelfTests, Begun = model.Today };

    // What was ticked yesterday says little about today: an older draft gives way to a new one.
    private static bool IsTheSame(CheckInDraft waiting, CheckInReason reason, DateOnly today) =>
        DraftText.IsFresh(waiting, today)
        && waiting.Only.IsEmpty
        && waiting.Reason is not (CheckInReason.SelfTests or CheckInReason.ChangeAnswers)
        && (waiting.Reason == CheckInReason.BeenChecked) == (reason == CheckInReason.BeenChecked);

    private static CheckInDraft Prefill(Model model, CheckInReason reason)
    {
        var draft = new CheckInDraft { Reason = reason, Begun = model.Today };
        return model.Standing.CheckIn is { } last
            ? Lasting
                .Where(question => last.Answers.Find(question) is not null)
                .Aggregate(
                    draft,
                    (filled, question) => DraftFrom.Answer(filled, question, last.Answers.Find(question)!)
                )
            : draft;
    }
}
