using System.Diagnostics;

namespace Holdfast.Domain.Tests.Proofs.Solving;

/// <summary>The smallest things that the rules ask of answers. Two sets of answers that agree in all of them are one and the same to every rule.</summary>
internal abstract record Atom
{
    private Atom() { }

    /// <summary>The question that it is about.</summary>
    public QuestionId Asks =>
        this switch
        {
            Said said => said.Question,
            Chosen chosen => chosen.Question,
            ChoiceDoubted doubted => doubted.Question,
            Known known => known.Question,
            Reaches reaches => reaches.Question,
            AssumedAdult => QuestionId.Q01,
            ThighAbove => QuestionId.ST2,
            MovementWorse => QuestionId.ST3,
            _ => throw new UnreachableException(GetType().Name),
        };

    /// <summary>Whether it is so in some answers.</summary>
    public abstract bool IsIn(Answers answers);

    /// <summary>A question and its ticks together say this (contract.md D01). Exactly one of the five holds.</summary>
    public sealed record Said(QuestionId Question, Response Response) : Atom
    {
        public override bool IsIn(Answers answers) => answers.Says(Question) == Response;
    }

    /// <summary>An option was picked.</summary>
    public sealed record Chosen(QuestionId Question, string Option) : Atom
    {
        public override bool IsIn(Answers answers) => answers.Choice(Question) == Option;
    }

    /// <summary>A choice was answered with "not sure" or "prefer not to say". Left out or skipped is not this.</summary>
    public sealed record ChoiceDoubted(QuestionId Question) : Atom
    {
        public override bool IsIn(Answers answers) =>
            answers.SaidTo(Question) is Response.NotSure or Response.PreferNotToSay;
    }

    /// <summary>A number was given.</summary>
    public sealed record Known(QuestionId Question) : Atom
    {
        public override bool IsIn(Answers answers) => answers.Number(Question) is not null;
    }

    /// <summary>A number was given and is at least this.</summary>
    public sealed record Reaches(QuestionId Question, int Least) : Atom
    {
        public override bool IsIn(Answers answers) => answers.Number(Question) >= Least;
    }

    /// <summary>A scenario file lists no age (C08).</summary>
    public sealed record AssumedAdult : Atom
    {
        public override bool IsIn(Answers answers) => answers.Find(QuestionId.Q01) is Answer.AssumedAdult;
    }

    /// <summary>A thigh stayed above level (ST2).</summary>
    public sealed record ThighAbove : Atom
    {
        public override bool IsIn(Answers answers) =>
            answers.Find(QuestionId.ST2) is Answer.HipTest { RightAbove: true } or Answer.HipTest { LeftAbove: true };
    }

    /// <summary>A direction made the pain worse (ST3).</summary>
    public sealed record MovementWorse(bool Forward) : Atom
    {
        public override bool IsIn(Answers answers) =>
            answers.Find(QuestionId.ST3) is Answer.MovementTest test
            && (Forward ? test.Forward : test.Backward) == MovementEffect.Worse;
    }
}
