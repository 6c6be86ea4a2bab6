using Holdfast.Domain;
using Holdfast.Domain.Exercises;

namespace Holdfast.Client;

/// <summary>Turns a draft into answers. What was not touched stays unknown; it never becomes a no by itself.</summary>
internal static class CheckInAnswers
{
    /// <summary>The answers of a draft, as the check-in is finished.</summary>
    /// <remarks>
    /// In a group that ends with "None of these", the facts left unticked are a no once something was ticked there: a fact or "None of
    /// these" itself. Everything else that was asked and not answered is written as skipped, since one answered tick must not hide another.
    /// </remarks>
    public static Answers Complete(Library library, CheckInDraft draft)
    {
        var complete = Answers.None;
        foreach (var group in library.Questions)
        {
            var asked = CheckInQuestions.Asked(group, draft);
            var isRead = IsRead(group, asked, draft);
            foreach (var question in asked)
            {
                complete = Complete(question, isRead, draft.Answers, complete);
            }

            foreach (
                var question in group.Questions.Where(each =>
                    draft.Only.IsEmpty && CheckInQuestions.IsRuledOut(each.Id, draft.Answers)
                )
            )
            {
                complete = complete.With(question.Id, new Answer.Said(Response.No));
            }
        }

        return complete;
    }

    /// <summary>The answers with every yes-or-no question that has none read as "all clear".</summary>
    /// <remarks>For one question only: do the yes answers so far make this an emergency, so that the rest need not be asked?</remarks>
    public static Answers AssumeTheRestIsClear(Library library, Answers answers)
    {
        var assumed = answers;
        foreach (
            var question in library
                .Questions.SelectMany(group => group.Questions)
                .Where(question => question.Kind == QuestionKind.YesNo)
        )
        {
            foreach (var fact in CheckInQuestions.Facts(question))
            {
                if (answers.SaidTo(fact) is null or Response.Skipped)
                {
                    assumed = assumed.With(fact, new Answer.Said(CheckInQuestions.Unticked(question)));
                }
            }
        }

        return assumed;
    }

    /// <summary>True when the person has shown that the list was read: by a tick, or by "None of these".</summary>
    public static bool IsRead(QuestionGroup group, ValueList<Question> asked, CheckInDraft draft) =>
        group.EndsWithNone
        && (
            draft.NoneTicked.Contains(group.Id)
            || asked.Any(question => CheckInQuestions.Concerns(question, draft.Answers))
        );

    private static Answers Complete(Question question, bool isRead, Answers given, Answers complete)
    {
        if (question.Kind != QuestionKind.YesNo)
        {
            return given.Find(question.Id) is { } answer ? complete.With(question.Id, answer) : complete;
        }

        // Answered as a whole, a question has no ticks left open.
        var whole = given.SaidTo(question.Id);
        var answered = whole is { } said ? complete.With(question.Id, new Answer.Said(said)) : complete;
        foreach (
            var fact in CheckInQuestions.Facts(question).Where(fact => whole is null || given.SaidTo(fact) is not null)
        )
        {
            // A sub-question is asked for itself: it has no part in "None of these".
            var untouched = isRead && question.Parent is null ? CheckInQuestions.Unticked(question) : Response.Skipped;
            answered = answered.With(fact, new Answer.Said(given.SaidTo(fact) ?? untouched));
        }

        return answered;
    }
}
