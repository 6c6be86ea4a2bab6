using System.Globalization;
using Holdfast.Domain.Exercises;

namespace Holdfast.Domain.Planning;

/// <summary>What a person said, put back into words.</summary>
/// <param name="questions">The questions that count.</param>
/// <param name="answers">The answers.</param>
/// <param name="patterns">The patterns that count: they tell which direction of the movement test (ST3) is meant.</param>
/// <param name="words">The words of the library.</param>
internal sealed class SaidWords(ValueList<QuestionId> questions, Answers answers, RestrictionSet patterns, Words words)
{
    /// <summary>What was said, each to follow "You said".</summary>
    public IReadOnlyList<string> Facts => Find("fact");

    /// <summary>The movements that bother most, each once.</summary>
    public IReadOnlyList<string> Movements => Find("what");

    /// <summary>True when nothing of it was said with certainty.</summary>
    public bool IsUnsure => !questions.IsEmpty && questions.All(IsDoubt);

    private List<string> Find(string group)
    {
        List<string> found = [];
        foreach (var question in questions)
        {
            foreach (var form in Forms(question).Where(form => words.Has($"reasons.{group}.{form}")))
            {
                found.Add(words.Say($"reasons.{group}.{form}", ("pain", Number(question))));
            }
        }

        return [.. found.Distinct()];
    }

    private IEnumerable<string> Forms(QuestionId question)
    {
        if (IsDoubt(question))
        {
            return [$"{question}-not-sure"];
        }

        return answers.Find(question) switch
        {
            Answer.Choice choice => [$"{question}-{choice.Option.Replace(' ', '-')}", $"{question}"],
            Answer.Number => [$"{question}-{Number(question)}", $"{question}"],
            Answer.MovementTest test => Directions(test).Select(direction => $"{question}-{direction}"),
            _ => [$"{question}"],
        };
    }

    private IEnumerable<string> Directions(Answer.MovementTest test)
    {
        if (test.Forward == MovementEffect.Worse && patterns.Contains(Restriction.FlexionSensitive))
        {
            yield return "forward";
        }

        if (test.Backward == MovementEffect.Worse && patterns.Contains(Restriction.ExtensionSensitive))
        {
            yield return "backward";
        }
    }

    private bool IsDoubt(QuestionId question) =>
        answers.Find(question) is null or Answer.Said
        && answers.Says(question) is Response.NotSure or Response.PreferNotToSay or Response.Skipped;

    private string Number(QuestionId question) =>
        answers.Number(question)?.ToString(CultureInfo.InvariantCulture) ?? string.Empty;
}
