using Holdfast.Domain;

namespace Holdfast.Client;

/// <summary>A check-in that is being filled in. What was typed is kept as typed until it can be read.</summary>
public sealed record CheckInDraft
{
    /// <summary>Why it was begun.</summary>
    public required CheckInReason Reason { get; init; }

    /// <summary>The date it was begun.</summary>
    public required DateOnly Begun { get; init; }

    /// <summary>The only questions that are asked, as after new numbness (S03: Q05 to Q12); empty for the whole check-in.</summary>
    public ValueList<QuestionId> Only { get; init; }

    /// <summary>Everything answered so far.</summary>
    public Answers Answers { get; init; } = Answers.None;

    /// <summary>What stands in the fields for numbers and words, as typed.</summary>
    public ValueList<TypedText> Typed { get; init; }

    /// <summary>Groups whose "None of these" is ticked, by their ids.</summary>
    public ValueList<string> NoneTicked { get; init; }

    /// <summary>The group that is shown, from 1.</summary>
    public int Group { get; init; } = 1;

    /// <summary>The furthest group that was reached, from 1; no link leads beyond it.</summary>
    public int Furthest { get; init; } = 1;

    /// <summary>What is wrong on this screen; asked for once more before going on.</summary>
    public ValueList<EntryProblem> Problems { get; init; }

    /// <summary>True once the person has answered anything in it; what was filled in from the last check-in does not count.</summary>
    public bool HasNewAnswers { get; init; }

    /// <summary>What stands in the field of a question, or null.</summary>
    /// <param name="question">The question.</param>
    public string? TypedIn(QuestionId question) => Typed.FirstOrDefault(each => each.Question == question)?.Text;
}

/// <summary>What stands in a field.</summary>
/// <param name="Question">The question.</param>
/// <param name="Text">As typed.</param>
public sealed record TypedText(QuestionId Question, string Text);

/// <summary>Why a check-in was begun.</summary>
public enum CheckInReason
{
    /// <summary>There was none yet.</summary>
    First,

    /// <summary>The person said that something changed.</summary>
    SomethingChanged,

    /// <summary>The gate question was answered with yes or not sure.</summary>
    Gate,

    /// <summary>28 days have passed, or 14 days away.</summary>
    Due,

    /// <summary>The last week asks for it: a flare (P04), or weeks away (P11).</summary>
    Week,

    /// <summary>Seven days have passed: only the nine questions that are asked every week.</summary>
    Weekly,

    /// <summary>Something that happened in or before a session asks for it.</summary>
    AfterStop,

    /// <summary>New numbness or weakness in a session (S03): only Q05 to Q12, now.</summary>
    Numbness,

    /// <summary>The self-tests, with today's answers.</summary>
    SelfTests,

    /// <summary>The person has been checked by a clinician (C50).</summary>
    BeenChecked,

    /// <summary>The person corrects an answer given today.</summary>
    ChangeAnswers,
}

/// <summary>What is wrong with an entry, at its field. The words are at <c>entry.{Key}</c> in the library, with the named places.</summary>
/// <param name="Question">The question, or null when it is about the whole group.</param>
/// <param name="Key">Which sentence, such as <c>out-of-range</c>.</param>
/// <param name="Blocks">True when it must be put right; false when going on once more accepts it as unknown or as typed.</param>
/// <param name="Places">Name and value of each place in the sentence.</param>
public sealed record EntryProblem(QuestionId? Question, string Key, bool Blocks, ValueList<Place> Places);
