using System.Globalization;
using Holdfast.Domain;
using Holdfast.Domain.Exercises;

namespace Holdfast.Client;

/// <summary>One answer more in a draft. A message that does not fit its question changes nothing.</summary>
internal static class DraftAnswers
{
    private static readonly Kit[] EveryKit = Enum.GetValues<Kit>();

    public static CheckInDraft Apply(Library library, CheckInDraft draft, Message message)
    {
        var changed = message switch
        {
            Message.Answered answered => Answered(library, draft, answered),
            Message.Unanswered unanswered => Clear(draft, unanswered.Fact.Question) with
            {
                Answers = draft.Answers.Without(unanswered.Fact),
            },
            Message.Typed typed => Typed(library, draft, typed),
            Message.Chose chose => Chose(library, draft, chose),
            Message.KitTicked kit => Ticked(draft, kit),
            Message.HipTested hip => Tested(draft, hip),
            Message.MovementTested movement => Tested(draft, movement),
            Message.NoneTicked none => None(library, draft, none.Ticked),
            _ => draft,
        };
        return changed == draft ? draft : changed with { HasNewAnswers = true };
    }

    private static CheckInDraft Answered(Library library, CheckInDraft draft, Message.Answered answered)
    {
        if (Find(library, answered.Fact.Question) is not { } question || answered.Response == Response.Skipped)
        {
            return draft;
        }

        var fits =
            question.Kind == QuestionKind.YesNo
                ? answered.Fact.Tick == 0 || CheckInQuestions.Facts(question).Contains(answered.Fact)
                : answered.Fact.Tick == 0 && answered.Response is Response.NotSure or Response.PreferNotToSay;
        if (!fits)
        {
            return draft;
        }

        var told = Clear(draft, question.Id) with
        {
            Answers = Without(draft.Answers, question, answered)
                .With(answered.Fact, new Answer.Said(answered.Response)),
            Typed = draft.Typed.Where(each => each.Question != question.Id).ToValueList(),
        };

        // The more careful of two ticks stands: "None of these" comes off when one of these is ticked.
        return answered.Response == CheckInQuestions.Unticked(question)
            ? told
            : told with
            {
                NoneTicked = told.NoneTicked.Where(id => id != GroupOf(library, question.Id)).ToValueList(),
            };
    }

    // A question with ticks is answered as a whole by "none of these", or by its ticks: what was said last holds alone.
    private static Answers Without(Answers answers, Question question, Message.Answered answered) =>
        answered.Fact.Tick > 0
            ? answers.Without(question.Id)
            : CheckInQuestions.Facts(question).Aggregate(answers, (rest, fact) => rest.Without(fact));

    private static CheckInDraft Typed(Library library, CheckInDraft draft, Message.Typed typed)
    {
        if (
            Find(library, typed.Question)
            is not { Kind: QuestionKind.Number or QuestionKind.Scale or QuestionKind.Text } question
        )
        {
            return draft;
        }

        var (answer, problem) = Entry.Read(question, typed.Text);
        var kept = DraftFrom.Type(Clear(draft, question.Id), question.Id, typed.Text) with
        {
            Answers = answer is null ? draft.Answers.Without(question.Id) : draft.Answers.With(question.Id, answer),
        };
        return problem is null ? kept : kept with { Problems = kept.Problems.Add(problem) };
    }

    private static CheckInDraft Chose(Library library, CheckInDraft draft, Message.Chose chose)
    {
        if (Find(library, chose.Question) is not { } question)
        {
            return draft;
        }

        var fits = question.Options.Any(option => option.Value == chose.Option);
        Answer? answer = (fits, question.Id) switch
        {
            // M09 offers two numbers as options: 3 or 12 minutes.
            (true, QuestionId.M09) => new Answer.Number(int.Parse(chose.Option, CultureInfo.InvariantCulture)),
            (true, _) when question.Kind == QuestionKind.Choice => new Answer.Choice(chose.Option),
            _ => null,
        };
        return answer is null
            ? draft
            : Clear(draft, question.Id) with
            {
                Answers = draft.Answers.With(question.Id, answer),
                Typed = draft.Typed.Where(each => each.Question != question.Id).ToValueList(),
            };
    }

    private static CheckInDraft Ticked(CheckInDraft draft, Message.KitTicked ticked)
    {
        var before = draft.Answers.Find(QuestionId.M10) is Answer.KitAtHand kit ? kit.Items : [];
        var items = EveryKit.Where(item => item == ticked.Item ? ticked.AtHand : before.Contains(item)).ToValueList();
        return draft with { Answers = draft.Answers.With(QuestionId.M10, new Answer.KitAtHand(items)) };
    }

    private static CheckInDraft Tested(CheckInDraft draft, Message.HipTested tested)
    {
        var before = draft.Answers.Find(QuestionId.ST2) as Answer.HipTest ?? new Answer.HipTest(null, null);
        var after =
            tested.Side == Side.Left
                ? before with
                {
                    LeftAbove = tested.Above,
                }
                : before with
                {
                    RightAbove = tested.Above,
                };
        return draft with
        {
            Answers = after is { LeftAbove: null, RightAbove: null }
                ? draft.Answers.Without(QuestionId.ST2)
                : draft.Answers.With(QuestionId.ST2, after),
        };
    }

    private static CheckInDraft Tested(CheckInDraft draft, Message.MovementTested tested)
    {
        var before = draft.Answers.Find(QuestionId.ST3) as Answer.MovementTest ?? new Answer.MovementTest(null, null);
        var after = tested.Forward ? before with { Forward = tested.Effect } : before with { Backward = tested.Effect };
        return draft with
        {
            Answers = after is { Forward: null, Backward: null }
                ? draft.Answers.Without(QuestionId.ST3)
                : draft.Answers.With(QuestionId.ST3, after),
        };
    }

    // "None of these" beside a tick is a contradiction: both are kept as they were ticked, and one sentence says so.
    private static CheckInDraft None(Library library, CheckInDraft draft, bool ticked)
    {
        if (CheckInQuestions.Shown(library, draft) is not { EndsWithNone: true } group)
        {
            return draft;
        }

        var without = draft.NoneTicked.Where(id => id != group.Id).ToValueList();
        var changed = draft with { NoneTicked = ticked ? without.Add(group.Id) : without };
        var contradicts = GroupCheck.Problems(group, changed).Where(problem => problem.Key == "none-and-ticked");
        var clear = Clear(changed, null);
        return clear with { Problems = clear.Problems.AddRange(contradicts) };
    }

    // A sentence goes when the person changes what it was about; those about the whole group go with any change.
    private static CheckInDraft Clear(CheckInDraft draft, QuestionId? question) =>
        draft with
        {
            Problems = draft
                .Problems.Where(problem => problem.Question is { } about && about != question)
                .ToValueList(),
        };

    private static Question? Find(Library library, QuestionId id) =>
        library.Questions.SelectMany(group => group.Questions).FirstOrDefault(question => question.Id == id);

    private static string? GroupOf(Library library, QuestionId id) =>
        library.Questions.FirstOrDefault(group => group.Questions.Any(question => question.Id == id))?.Id;
}
