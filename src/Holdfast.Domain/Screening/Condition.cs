namespace Holdfast.Domain.Screening;

/// <summary>When a rule speaks: a small closed tree that is evaluated, explained, printed and proved from one and the same value.</summary>
/// <remarks>
/// There are two readings (C02). The plain reading takes an unsure answer (not sure, prefer not to say, skipped) as no;
/// the careful reading takes it as yes. Every case below says what each reading makes of it.
/// </remarks>
public abstract record Condition
{
    private Condition() { }

    /// <summary>A question stands for "the question is answered yes".</summary>
    /// <param name="question">The question.</param>
    public static implicit operator Condition(QuestionId question) => new Says(question);

    /// <summary>Same as the implicit conversion, for languages without it.</summary>
    /// <param name="question">The question.</param>
    public static Condition FromQuestionId(QuestionId question) => new Says(question);

    /// <summary>Every part holds. Without parts it always holds.</summary>
    /// <param name="Of">The parts.</param>
    public sealed record All(ValueList<Condition> Of) : Condition;

    /// <summary>At least one part holds.</summary>
    /// <param name="Of">The parts.</param>
    public sealed record Any(ValueList<Condition> Of) : Condition;

    /// <summary>At least a number of the parts hold. A part listed twice counts twice.</summary>
    /// <param name="Count">How many must hold.</param>
    /// <param name="Of">The parts.</param>
    public sealed record AtLeast(int Count, ValueList<Condition> Of) : Condition;

    /// <summary>The inside does not hold. It is read plainly in both readings: only a yes switches a rule off (C03, C04).</summary>
    /// <param name="Of">The inside.</param>
    public sealed record Unless(Condition Of) : Condition;

    /// <summary>The question is answered yes; in the careful reading, unsure too.</summary>
    /// <param name="Question">The question.</param>
    public sealed record Says(QuestionId Question) : Condition;

    /// <summary>The question is answered yes, and nothing less, in both readings (C04; Q39b, which acts alone, C13).</summary>
    /// <param name="Question">The question.</param>
    public sealed record SaysYes(QuestionId Question) : Condition;

    /// <summary>The question is answered yes or with the words "not sure", in both readings (Q53, C01).</summary>
    /// <param name="Question">The question.</param>
    public sealed record SaysYesOrNotSure(QuestionId Question) : Condition;

    /// <summary>The question is answered no, and nothing less, in both readings (C09).</summary>
    /// <param name="Question">The question.</param>
    public sealed record SaysNo(QuestionId Question) : Condition;

    /// <summary>A question that concerns when it is denied (Q02, Q47, Q49) is answered no; in the careful reading, unsure too.</summary>
    /// <param name="Question">The question.</param>
    public sealed record Denies(QuestionId Question) : Condition;

    /// <summary>The question is answered with yes or no; unsure is no answer (C26).</summary>
    /// <param name="Question">The question.</param>
    public sealed record Answered(QuestionId Question) : Condition;

    /// <summary>An option of a choice was picked. In the careful reading an express "not sure" or "prefer not to say" may be any option; what was left out is none.</summary>
    /// <param name="Question">The question.</param>
    /// <param name="Option">The option, in the words of the contract.</param>
    public sealed record Chooses(QuestionId Question, string Option) : Condition;

    /// <summary>A number is at least this.</summary>
    /// <param name="Measure">Which number.</param>
    /// <param name="Least">The smallest number for which it holds.</param>
    /// <param name="WhenUnknown">How it reads when the number is not known (C07, C08).</param>
    public sealed record Reaches(Measure Measure, int Least, Unknown WhenUnknown) : Condition;

    /// <summary>A number is less than this.</summary>
    /// <param name="Measure">Which number.</param>
    /// <param name="Limit">The smallest number for which it does not hold.</param>
    /// <param name="WhenUnknown">How it reads when the number is not known (C07, C08).</param>
    public sealed record Below(Measure Measure, int Limit, Unknown WhenUnknown) : Condition;

    /// <summary>A thigh stayed above level in the bed-edge hip test (ST2), on either side.</summary>
    public sealed record ThighAbove : Condition;

    /// <summary>A direction made the pain worse in the movement preference test (ST3).</summary>
    /// <param name="Forward">True for bending forward, false for backward.</param>
    public sealed record MovementWorse(bool Forward) : Condition;

    /// <summary>A restriction or pattern is in force.</summary>
    /// <param name="Restriction">The restriction.</param>
    public sealed record InForce(Restriction Restriction) : Condition;

    /// <summary>An earlier rule spoke on yes answers.</summary>
    /// <param name="Rule">Its id.</param>
    public sealed record Fired(string Rule) : Condition;

    /// <summary>The level allows no exercise (L1 to L3).</summary>
    public sealed record NoExerciseAllowed : Condition;
}

/// <summary>A number that rules compare.</summary>
public enum Measure
{
    /// <summary>Age in years (Q01). An assumed adult is older than 17 and younger than 65 (C08).</summary>
    Age,

    /// <summary>How long this spell has lasted, in weeks (Q03).</summary>
    WeeksOfSpell,

    /// <summary>Average pain this week, 0-10 (Q04).</summary>
    AveragePain,

    /// <summary>Worst resting pain now, 0-10 (Q04b); without a number, the average pain (C07).</summary>
    RestingPain,

    /// <summary>Weeks of pregnancy (Q36b).</summary>
    WeeksOfPregnancy,

    /// <summary>Minutes available for a session: 3 or 12 (M09).</summary>
    MinutesAvailable,
}

/// <summary>How a comparison reads when its number is not known.</summary>
public enum Unknown
{
    /// <summary>As if it held, in both readings.</summary>
    Holds,

    /// <summary>As if it did not hold, in both readings.</summary>
    DoesNotHold,

    /// <summary>As an unsure answer: it holds in the careful reading only.</summary>
    IsUnsure,
}
