using Holdfast.Domain;
using Holdfast.Domain.Journal;

namespace Holdfast.Client;

/// <summary>The short forms: pain before, high pain, the morning, and the ticks of the log.</summary>
internal static class FormUpdate
{
    public static Turn Rate(Turn turn, Message.Rated rated)
    {
        var form = turn.Model.Form;
        var ratings = form
            .Ratings.Where(each => each.Scale != rated.Scale)
            .Append(new Rating(rated.Scale, rated.Text))
            .ToValueList();
        var problem = Entry.ReadScale(rated.Text).Problem;
        return Set(turn, form with { Ratings = ratings, Problems = problem is null ? [] : [problem] });
    }

    public static Turn Tick(Turn turn, Message.SymptomTicked ticked)
    {
        var form = turn.Model.Form;
        var others = form.Symptoms.Where(each => each != ticked.Symptom).ToValueList();
        return Set(turn, form with { Symptoms = ticked.Ticked ? others.Add(ticked.Symptom) : others, Problems = [] });
    }

    /// <summary>Q20 after pain of 8 or more.</summary>
    public static Turn AnswerHighPain(Turn turn, Message.Answered answered) =>
        answered.Fact == new Fact(QuestionId.Q20)
            ? Set(turn, turn.Model.Form with { NoPositionEases = answered.Response, Problems = [] })
            : turn;

    /// <summary>Q04b and Q20 go to the rules (T12, T30). What is left open stays unknown.</summary>
    public static Turn FinishHighPain(Turn turn)
    {
        var form = turn.Model.Form;
        var (pain, problem) = Entry.ReadScale(form.TextAt(Scale.PainAtRest));
        ValueList<EntryProblem> problems =
            problem is not null ? [problem]
            : pain is null || form.NoPositionEases is null ? [new(null, "unanswered", Blocks: false, [])]
            : [];
        if (problems.Any(each => each.Blocks || !form.Problems.Contains(each)))
        {
            return Set(turn, form with { Problems = problems });
        }

        var added = Answers.None.With(QuestionId.Q20, new Answer.Said(form.NoPositionEases ?? Response.Skipped));
        if (pain is { } atRest)
        {
            added = added.With(QuestionId.Q04b, new Answer.Number(atRest));
        }

        return CheckInRecord.Added(Set(turn, FormDraft.Empty), added).Show(new Screen.Today());
    }

    public static Turn FinishMorning(Turn turn)
    {
        var (pain, problem) = Entry.ReadScale(turn.Model.Form.TextAt(Scale.PainToday));
        if (pain is not { } average)
        {
            var what = problem ?? new EntryProblem(null, "unanswered", Blocks: true, []);
            return Set(turn, turn.Model.Form with { Problems = [what] });
        }

        return TellMorning(turn, average);
    }

    /// <summary>Writes down how the morning is, once a day by the one tap of Today.</summary>
    public static Turn TellMorning(Turn turn, int average)
    {
        var today = turn.Model.Today;
        if (turn.Model.Plan is null && turn.Model.Screen is not Screen.Morning)
        {
            return turn;
        }

        var told = Set(turn, FormDraft.Empty).Record(new JournalEvent.PainReported(today, average));

        // The morning after is the one right after a session's day; later it says nothing about that session.
        return (
            told.Model.Standing.LastSession is { MorningAfter: null } last && last.Day == today.AddDays(-1)
                ? told.Record(new JournalEvent.MorningAfterReported(last.Session, average))
                : told
        ).Show(new Screen.Today());
    }

    public static Turn LegSettled(Turn turn, Settling settled)
    {
        if (turn.Model.Standing.LegToFollowUp is not { } question)
        {
            return turn;
        }

        // "By morning" cannot be known on the same day.
        var isKnown = settled == Settling.Within15Minutes || turn.Model.Today > question.Day;
        return isKnown
            ? turn.Record(new JournalEvent.LegSettled(question.Session, settled)).Show(new Screen.Today())
            : turn;
    }

    private static Turn Set(Turn turn, FormDraft form) => turn.Set(turn.Model with { Form = form });
}
