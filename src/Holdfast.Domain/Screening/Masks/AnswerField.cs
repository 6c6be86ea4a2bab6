using System.Diagnostics;

namespace Holdfast.Domain.Screening.Masks;

/// <summary>One question as the rules see it: the finite list of values that they could tell apart.</summary>
/// <remarks>What a value means to a condition is not stated here: an example of it is read by <see cref="Reading"/>, as every answer is.</remarks>
internal abstract record AnswerField
{
    private AnswerField() { }

    /// <summary>How many values there are.</summary>
    public abstract int Count { get; }

    /// <summary>Which value these answers have.</summary>
    public abstract int IndexOf(AnswerSheet sheet);

    /// <summary>Answers that have a value, and nothing else.</summary>
    public abstract Answers Example(int index);

    /// <summary>The conditions on which a field is asked.</summary>
    public static AnswerField Of(IGrouping<object, Condition> atoms) =>
        atoms.Key switch
        {
            Measure measure => new Number(measure, BoundsOf(atoms)),
            QuestionId question when atoms.First() is Condition.Chooses => new Choice(question, OptionsOf(atoms)),
            QuestionId question => new Says(question),
            _ => throw new UnreachableException(atoms.Key.GetType().Name),
        };

    /// <summary>What a condition that asks one question is about: the question, or the number.</summary>
    public static object SubjectOf(Condition atom) =>
        atom switch
        {
            Condition.Says says => says.Question,
            Condition.SaysYes yes => yes.Question,
            Condition.SaysYesOrNotSure yes => yes.Question,
            Condition.SaysNo no => no.Question,
            Condition.Denies no => no.Question,
            Condition.Answered answered => answered.Question,
            Condition.Chooses choice => choice.Question,
            Condition.Reaches number => number.Measure,
            Condition.Below number => number.Measure,
            _ => throw new ArgumentException($"{atom.GetType().Name} is not about the triage answers."),
        };

    private static ValueList<int> BoundsOf(IEnumerable<Condition> atoms) =>
        atoms
            .Select(atom => atom is Condition.Reaches reaches ? reaches.Least : ((Condition.Below)atom).Limit)
            .Distinct()
            .Order()
            .ToValueList();

    private static ValueList<string> OptionsOf(IEnumerable<Condition> atoms) =>
        atoms.Cast<Condition.Chooses>().Select(choice => choice.Option).Distinct().ToValueList();

    /// <summary>A question that takes yes or no: the five responses.</summary>
    public sealed record Says(QuestionId Question) : AnswerField
    {
        public override int Count => 5;

        public override int IndexOf(AnswerSheet sheet) => (int)sheet.Said(Question);

        public override Answers Example(int index) => Answers.None.With(Question, new Answer.Said((Response)index));
    }

    /// <summary>A number: the stretches between the bounds that rules compare with, then unknown, then the assumed adult.</summary>
    public sealed record Number(Measure Measure, ValueList<int> Bounds) : AnswerField
    {
        private int Unknown => Bounds.Count + 1;

        public override int Count => Bounds.Count + 3;

        public override int IndexOf(AnswerSheet sheet)
        {
            if (sheet.Number(Measure) is not { } number)
            {
                return Measure == Measure.Age && sheet.IsAssumedAdult ? Unknown + 1 : Unknown;
            }

            var index = 0;
            foreach (var bound in Bounds)
            {
                index += number >= bound ? 1 : 0;
            }

            return index;
        }

        public override Answers Example(int index) =>
            index == Unknown ? Answers.None
            : index > Unknown ? Answers.None.With(QuestionId.Q01, new Answer.AssumedAdult())
            : Answers.None.With(
                AnswerSheet.Asks(Measure),
                new Answer.Number(index == 0 ? Bounds[0] - 1 : Bounds[index - 1])
            );
    }

    /// <summary>A choice: the options that rules name, then any other or none, then an express "not sure" or "prefer not to say".</summary>
    public sealed record Choice(QuestionId Question, ValueList<string> Options) : AnswerField
    {
        private int Other => Options.Count;

        public override int Count => Options.Count + 2;

        public override int IndexOf(AnswerSheet sheet) =>
            sheet.Own(Question) switch
            {
                Answer.Choice { Option: var option } when Options.Contains(option) => Options.ToList().IndexOf(option),
                Answer.Said { Response: Response.NotSure or Response.PreferNotToSay } => Other + 1,
                _ => Other,
            };

        public override Answers Example(int index) =>
            index == Other ? Answers.None
            : index > Other ? Answers.None.With(Question, new Answer.Said(Response.NotSure))
            : Answers.None.With(Question, new Answer.Choice(Options[index]));
    }
}
