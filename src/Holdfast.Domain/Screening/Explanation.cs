namespace Holdfast.Domain.Screening;

/// <summary>Finds the questions whose answers made a condition hold.</summary>
internal static class Explanation
{
    /// <summary>Adds the questions that a condition which holds rests on. What it rests on by their absence (not, no, unless) is no reason to name.</summary>
    public static void Collect(Condition condition, in Reading reading, ISet<QuestionId> because)
    {
        switch (condition)
        {
            case Condition.All all:
                CollectEach(all.Of, reading, because);
                break;
            case Condition.Any any:
                CollectEach(any.Of, reading, because);
                break;
            case Condition.AtLeast some:
                CollectEach(some.Of, reading, because);
                break;
            default:
                if (QuestionOf(condition, reading) is { } question)
                {
                    because.Add(question);
                }

                break;
        }
    }

    private static void CollectEach(ValueList<Condition> parts, in Reading reading, ISet<QuestionId> because)
    {
        foreach (var part in parts)
        {
            if (reading.Holds(part))
            {
                Collect(part, reading, because);
            }
        }
    }

    private static QuestionId? QuestionOf(Condition condition, in Reading reading) =>
        condition switch
        {
            Condition.Says yes => yes.Question,
            Condition.SaysYes yes => yes.Question,
            Condition.SaysYesOrNotSure yes => yes.Question,
            Condition.Denies no => no.Question,
            Condition.Chooses choice => choice.Question,
            Condition.Reaches number => reading.Sheet.QuestionOf(number.Measure),
            Condition.Below number => reading.Sheet.QuestionOf(number.Measure),
            Condition.ThighAbove => QuestionId.ST2,
            Condition.MovementWorse => QuestionId.ST3,
            _ => null,
        };
}
