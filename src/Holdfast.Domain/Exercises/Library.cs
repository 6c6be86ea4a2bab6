namespace Holdfast.Domain.Exercises;

/// <summary>What the coach knows, as reviewed data: exercises, programmes, questions and words.</summary>
public sealed class Library
{
    private readonly Dictionary<ExerciseId, Exercise> byId;
    private readonly Dictionary<Focus, Programme> byFocus;
    private readonly Dictionary<QuestionId, Question> byQuestion;

    /// <summary>Builds a library from its proven parts; the reader of the files proves them.</summary>
    /// <param name="exercises">Every exercise, in library order (E01 first).</param>
    /// <param name="programmes">Every programme.</param>
    /// <param name="questions">The groups of the check-in, in order.</param>
    /// <param name="words">All other words shown.</param>
    /// <param name="helpLines">Whom to call, a country each; the one with an empty code stands for any other country.</param>
    public Library(
        ValueList<Exercise> exercises,
        ValueList<Programme> programmes,
        ValueList<QuestionGroup> questions,
        Words words,
        ValueList<HelpLines> helpLines
    )
    {
        Exercises = exercises;
        Programmes = programmes;
        Questions = questions;
        Words = words;
        HelpLines = helpLines;
        byId = exercises.ToDictionary(each => each.Id);
        byFocus = programmes.ToDictionary(each => each.Focus);
        byQuestion = questions.SelectMany(group => group.Questions).ToDictionary(each => each.Id);
    }

    /// <summary>Every exercise, in library order.</summary>
    public ValueList<Exercise> Exercises { get; }

    /// <summary>Every programme.</summary>
    public ValueList<Programme> Programmes { get; }

    /// <summary>The groups of the check-in, in order.</summary>
    public ValueList<QuestionGroup> Questions { get; }

    /// <summary>All other words shown.</summary>
    public Words Words { get; }

    /// <summary>Whom to call, a country each, by name; "any other country" comes last.</summary>
    public ValueList<HelpLines> HelpLines { get; }

    /// <summary>An exercise by its id.</summary>
    /// <param name="id">The id.</param>
    /// <exception cref="KeyNotFoundException">The library has no such exercise.</exception>
    public Exercise this[ExerciseId id] => byId[id];

    /// <summary>The programme of a focus.</summary>
    /// <param name="focus">The focus.</param>
    /// <exception cref="KeyNotFoundException">The library has no such programme.</exception>
    public Programme this[Focus focus] => byFocus[focus];

    /// <summary>A question by its id.</summary>
    /// <param name="id">The id.</param>
    /// <exception cref="KeyNotFoundException">The library has no such question.</exception>
    public Question this[QuestionId id] => byQuestion[id];

    /// <summary>An exercise by its id, or null.</summary>
    /// <param name="id">The id.</param>
    public Exercise? Find(ExerciseId id) => byId.GetValueOrDefault(id);

    /// <summary>Whom to call in a country; what holds for any other country when the table has not got it.</summary>
    /// <param name="country">ISO 3166 code of two letters, such as <c>GB</c>, or null when it is not known.</param>
    /// <exception cref="InvalidOperationException">The table has no line for any other country: a fault that the reader finds.</exception>
    public HelpLines HelpLinesIn(string? country) =>
        HelpLines.FirstOrDefault(lines => lines.Country == country)
        ?? HelpLines.Single(lines => lines.Country.Length == 0);
}
