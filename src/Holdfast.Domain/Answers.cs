using System.Collections.Immutable;
using Holdfast.Domain.Screening;

namespace Holdfast.Domain;

/// <summary>The answers of a check-in. What is not there was not answered, and reads as <see cref="Response.Skipped"/>.</summary>
/// <remarks>Scenario files read "unlisted" as "no" (contract.md); the reader of those files fills that in, so that this type always fails closed.</remarks>
public sealed class Answers : IEquatable<Answers>
{
    private readonly ImmutableSortedDictionary<Fact, Answer> given;
    private AnswerSheet? sheet;

    private Answers(ImmutableSortedDictionary<Fact, Answer> given) => this.given = given;

    /// <summary>No answer at all.</summary>
    public static Answers None { get; } = new(ImmutableSortedDictionary<Fact, Answer>.Empty);

    /// <summary>The answers laid out for reading, made once: triage, matching and the weeks all read them, some several times.</summary>
    internal AnswerSheet Sheet => sheet ??= new(this);

    /// <summary>Everything that was answered, by question and tick.</summary>
    public IReadOnlyDictionary<Fact, Answer> Given => given;

    /// <summary>The answers with one set or replaced.</summary>
    /// <param name="fact">What was asked.</param>
    /// <param name="answer">What was answered.</param>
    public Answers With(Fact fact, Answer answer) => new(given.SetItem(fact, answer));

    /// <summary>The answers with one taken back.</summary>
    /// <param name="fact">What was asked.</param>
    public Answers Without(Fact fact) => new(given.Remove(fact));

    /// <summary>These answers with those of another check-in written over them.</summary>
    /// <param name="later">The later answers.</param>
    public Answers With(Answers later) => later.given.IsEmpty ? this : new(given.SetItems(later.given));

    /// <summary>Those of the answers that are wanted.</summary>
    /// <param name="wanted">Which facts are wanted.</param>
    public Answers Where(Func<Fact, bool> wanted) =>
        new(given.RemoveRange(given.Keys.Where(fact => !wanted(fact)).ToList()));

    /// <summary>The answer to a question or a tick, or null when there is none.</summary>
    /// <param name="fact">What was asked.</param>
    public Answer? Find(Fact fact) => given.GetValueOrDefault(fact);

    /// <summary>What was said to a yes-or-no question: the most telling of its own value and its ticks (contract.md D01).</summary>
    /// <remarks>Skipped only when neither the question nor any tick was answered with more.</remarks>
    /// <param name="question">The question.</param>
    public Response Says(QuestionId question)
    {
        Response? most = null;
        for (var tick = 0; tick <= 9; tick++)
        {
            if (given.TryGetValue(new(question, tick), out var answer) && Of(answer) is { } said)
            {
                most = most is { } other && Telling(other) >= Telling(said) ? other : said;
            }
        }

        return most ?? Response.Skipped;
    }

    /// <summary>What was said to one fact by itself, without its ticks; null when it has no answer.</summary>
    /// <param name="fact">What was asked.</param>
    public Response? SaidTo(Fact fact) => given.TryGetValue(fact, out var answer) ? Of(answer) : null;

    /// <summary>The number that was given, or null when there is none.</summary>
    /// <param name="question">The question.</param>
    public int? Number(QuestionId question) => (Find(question) as Answer.Number)?.Value;

    /// <summary>The option that was chosen, or null when there is none.</summary>
    /// <param name="question">The question.</param>
    public string? Choice(QuestionId question) => (Find(question) as Answer.Choice)?.Option;

    /// <inheritdoc />
    public bool Equals(Answers? other) =>
        other is not null
        && (
            ReferenceEquals(given, other.given)
            || (given.Count == other.given.Count && given.SequenceEqual(other.given))
        );

    /// <inheritdoc />
    public override bool Equals(object? obj) => Equals(obj as Answers);

    /// <summary>Whether two sets of answers say the same.</summary>
    public static bool operator ==(Answers? left, Answers? right) => Equals(left, right);

    /// <summary>Whether two sets of answers differ.</summary>
    public static bool operator !=(Answers? left, Answers? right) => !Equals(left, right);

    /// <inheritdoc />
    public override int GetHashCode()
    {
        var hash = new HashCode();
        foreach (var (fact, answer) in given)
        {
            hash.Add(fact);
            hash.Add(answer);
        }

        return hash.ToHashCode();
    }

    /// <inheritdoc />
    public override string ToString() => string.Join(", ", given.Select(pair => $"{pair.Key}: {pair.Value}"));

    // D01: yes, not sure, prefer not to say, skipped, no. A tick that was skipped leaves the question unknown.
    internal static int Telling(Response response) =>
        response switch
        {
            Response.Yes => 4,
            Response.NotSure => 3,
            Response.PreferNotToSay => 2,
            Response.Skipped => 1,
            _ => 0,
        };

    private static Response? Of(Answer answer) => (answer as Answer.Said)?.Response;
}
