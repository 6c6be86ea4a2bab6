namespace Holdfast.Domain;

/// <summary>A question, or one tick of a question that lists several facts (<c>Q06.1</c>).</summary>
/// <param name="Question">The question.</param>
/// <param name="Tick">0 for the question itself, 1 to 9 for a tick.</param>
public readonly record struct Fact(QuestionId Question, int Tick = 0) : IComparable<Fact>
{
    /// <inheritdoc />
    public int CompareTo(Fact other) =>
        Question != other.Question ? Question.CompareTo(other.Question) : Tick.CompareTo(other.Tick);

    /// <summary>The id as the contract writes it, such as <c>Q06</c> or <c>Q06.1</c>.</summary>
    public override string ToString() => Tick == 0 ? Question.ToString() : $"{Question}.{Tick}";

    /// <summary>A question stands for itself.</summary>
    /// <param name="question">The question.</param>
    public static implicit operator Fact(QuestionId question) => new(question);

    /// <summary>Same as the implicit conversion, for languages without it.</summary>
    /// <param name="question">The question.</param>
    public static Fact FromQuestionId(QuestionId question) => new(question);

    /// <summary>Whether one fact sorts ahead of another.</summary>
    public static bool operator <(Fact left, Fact right) => left.CompareTo(right) < 0;

    /// <summary>Whether one fact sorts ahead of another or equals it.</summary>
    public static bool operator <=(Fact left, Fact right) => left.CompareTo(right) <= 0;

    /// <summary>Whether one fact sorts behind another.</summary>
    public static bool operator >(Fact left, Fact right) => left.CompareTo(right) > 0;

    /// <summary>Whether one fact sorts behind another or equals it.</summary>
    public static bool operator >=(Fact left, Fact right) => left.CompareTo(right) >= 0;
}
