using Holdfast.Domain;

namespace Holdfast.Formats.Scenarios;

/// <summary>What kind of value a question takes in a scenario file, beside the three unsure values that every question takes.</summary>
internal abstract record AnswerShape
{
    private AnswerShape() { }

    /// <summary>What a fault says was expected.</summary>
    public abstract string Expected { get; }

    public sealed record YesNo : AnswerShape
    {
        public override string Expected => "\"yes\", \"no\"";
    }

    public sealed record Whole(int Least, int Most) : AnswerShape
    {
        public override string Expected => $"a whole number from {Least} to {Most}";
    }

    /// <summary>M09: the minutes that the routines come in.</summary>
    public sealed record Minutes : AnswerShape
    {
        public override string Expected => "3, 12";
    }

    public sealed record OneOf(ValueList<string> Options) : AnswerShape
    {
        public override string Expected => string.Join(", ", Options.Select(option => $"\"{option}\""));
    }

    public sealed record KitList : AnswerShape
    {
        public override string Expected => $"a list of {Spoken.OneOf(KitNames.AsSpan())}";
    }

    public sealed record Words : AnswerShape
    {
        public override string Expected => "text";
    }

    public sealed record HipTest : AnswerShape
    {
        public override string Expected => "an object with \"right\" and \"left\", each \"above\" or \"level\"";
    }

    public sealed record MovementTest : AnswerShape
    {
        public override string Expected =>
            "an object with \"forward\" and \"backward\", each \"better\", \"same\" or \"worse\"";
    }

    /// <summary>The names of the kit, in the order of <see cref="Kit"/>.</summary>
    public static ValueList<string> KitNames { get; } = ["chair", "doorway", "mat", "table", "books"];

    /// <summary>The kind and range of every question (contract.md with D02).</summary>
    public static AnswerShape Of(QuestionId question) =>
        question switch
        {
            QuestionId.Q01 => new Whole(0, 120),
            QuestionId.Q03 => new Whole(0, 5200),
            QuestionId.Q04 or QuestionId.Q04b or QuestionId.M13 => new Whole(0, 10),
            QuestionId.Q36b => new Whole(0, 45),
            QuestionId.M06 => new Whole(0, 1440),
            QuestionId.M09 => new Minutes(),
            QuestionId.Q01b => new OneOf(["female", "male", "not given"]),
            QuestionId.Q41c => new OneOf(["front", "back", "unknown"]),
            QuestionId.M08 => new OneOf(["ease", "loosen", "stay well"]),
            QuestionId.M10 => new KitList(),
            QuestionId.M11 => new OneOf(["bed", "after workout", "other"]),
            QuestionId.M12 => new Words(),
            QuestionId.ST1 => new OneOf(["usual", "larger"]),
            QuestionId.ST2 => new HipTest(),
            QuestionId.ST3 => new MovementTest(),
            QuestionId.ST4 => new OneOf(["none", "below knee"]),
            _ => new YesNo(),
        };

    /// <summary>Whether a question lists several facts, so that it takes ticks (D01).</summary>
    public static bool TakesTicks(QuestionId question) =>
        question
            is QuestionId.Q04d
                or QuestionId.Q05
                or QuestionId.Q06
                or QuestionId.Q08
                or QuestionId.Q09
                or QuestionId.Q10
                or QuestionId.Q11
                or QuestionId.Q12
                or QuestionId.Q13
                or QuestionId.Q13b
                or QuestionId.Q14
                or QuestionId.Q15
                or QuestionId.Q16
                or QuestionId.Q21
                or QuestionId.Q21b
                or QuestionId.Q24
                or QuestionId.Q25
                or QuestionId.Q26
                or QuestionId.Q28
                or QuestionId.Q29
                or QuestionId.Q35
                or QuestionId.Q37
                or QuestionId.Q43
                or QuestionId.Q44
                or QuestionId.Q44c
                or QuestionId.Q45
                or QuestionId.Q48
                or QuestionId.Q49b
                or QuestionId.Q50;
}
