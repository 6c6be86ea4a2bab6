namespace Holdfast.Domain.Exercises;

/// <summary>A question of the check-in as it is shown (clinical.md 3.1 and section 4). One file a group in <c>library/questions/</c>.</summary>
public sealed record Question
{
    /// <summary>The question.</summary>
    public required QuestionId Id { get; init; }

    /// <summary>The question in plain words.</summary>
    public required string Words { get; init; }

    /// <summary>The same as a fact the person ticks, such as "Leaking urine"; also used to say back what was told.</summary>
    public required string Fact { get; init; }

    /// <summary>What the person told us when it is true, in the first person: "I leak urine."</summary>
    public required string Told { get; init; }

    /// <summary>A line of help under it that says why it is asked, or null.</summary>
    public string? Hint { get; init; }

    /// <summary>True for Q02, Q47 and Q49, which matter when the answer is no: <see cref="Fact"/> and <see cref="Told"/> then speak of the no, and ticking the fact means no.</summary>
    public bool MattersWhenNo { get; init; }

    /// <summary>How to do a self-test (ST1-ST4), in order; empty for questions.</summary>
    public ValueList<string> Steps { get; init; }

    /// <summary>What a self-test can and cannot tell, shown beside it; null for questions.</summary>
    public string? Note { get; init; }

    /// <summary>What kind of answer it takes.</summary>
    public required QuestionKind Kind { get; init; }

    /// <summary>The ticks, where the question lists several facts: the first is tick 1.</summary>
    public ValueList<string> Ticks { get; init; }

    /// <summary>The options of a choice, in order.</summary>
    public ValueList<QuestionOption> Options { get; init; }

    /// <summary>Smallest number, for numbers.</summary>
    public int Least { get; init; }

    /// <summary>Largest number, for numbers.</summary>
    public int Most { get; init; }

    /// <summary>Asked only when this question was answered yes or unsure (C13); null for always.</summary>
    public QuestionId? Parent { get; init; }

    /// <summary>True when it may be left out without a word (Q01b, Q53).</summary>
    public bool Optional { get; init; }

    /// <summary>Checklist rows and references.</summary>
    public ValueList<string> Sources { get; init; }
}

/// <summary>An option of a choice.</summary>
/// <param name="Value">The value as the contract writes it.</param>
/// <param name="Words">What is shown.</param>
public sealed record QuestionOption(string Value, string Words);

/// <summary>What kind of answer a question takes.</summary>
public enum QuestionKind
{
    /// <summary>Yes, no or unsure.</summary>
    YesNo,

    /// <summary>A whole number.</summary>
    Number,

    /// <summary>0 to 10 on a scale.</summary>
    Scale,

    /// <summary>One of several options.</summary>
    Choice,

    /// <summary>Any of several things (M10).</summary>
    Several,

    /// <summary>Free words.</summary>
    Text,

    /// <summary>A self-test a side (ST2).</summary>
    HipTest,

    /// <summary>A self-test a direction (ST3).</summary>
    MovementTest,
}

/// <summary>A screen of the check-in: a few questions that belong together.</summary>
/// <param name="Id">The id of the group, such as <c>nerves</c>.</param>
/// <param name="Title">The heading.</param>
/// <param name="Lead">What it is about and why it is asked.</param>
/// <param name="Questions">The questions in order.</param>
/// <param name="EndsWithNone">True when the group ends with "None of these", which must be ticked by hand.</param>
/// <param name="OnlyAfterWeeks">Asked only when this spell (Q03) has lasted longer than this many weeks, or its length is unknown (C07); null for always.</param>
public sealed record QuestionGroup(
    string Id,
    string Title,
    string Lead,
    ValueList<Question> Questions,
    bool EndsWithNone,
    int? OnlyAfterWeeks = null
);
