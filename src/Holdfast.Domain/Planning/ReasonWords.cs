using Holdfast.Domain.Exercises;

namespace Holdfast.Domain.Planning;

/// <summary>The words of one reason, with every place filled.</summary>
internal sealed class ReasonWords
{
    private readonly Reason reason;
    private readonly Answers answers;
    private readonly Library library;
    private readonly SaidWords said;

    public ReasonWords(Reason reason, Answers answers, Library library)
    {
        ArgumentNullException.ThrowIfNull(reason);
        ArgumentNullException.ThrowIfNull(answers);
        ArgumentNullException.ThrowIfNull(library);
        this.reason = reason;
        this.answers = answers;
        this.library = library;
        said = new(reason.YouSaid, answers, reason.Restrictions, library.Words);
    }

    /// <summary>The reason as one piece, where it has words for that.</summary>
    public string? Whole =>
        SayForm() is { } form && library.Words.Has(Key(form)) ? Fill(library.Words[Key(form)]) : null;

    public PairedReason Paired => new(YouSaid(), Fill(library.Words[Key("so")]));

    // "…and bending eases it" is said of M04 only, the one question that says so.
    private string? SayForm() =>
        reason.Key != "loosen" ? "say"
        : !reason.YouSaid.Contains(QuestionId.M04) ? "say-not-eased"
        : said.Movements.Count > 1 ? "say-several"
        : "say";

    private string YouSaid()
    {
        if (library.Words.Has(Key("said")))
        {
            return Fill(library.Words[Key("said")]);
        }

        var facts = Join(said.Facts);
        return facts.Length == 0 ? string.Empty : Fill(library.Words["reasons.you-said"]);
    }

    private string Fill(string words)
    {
        foreach (var (place, value) in Places())
        {
            words = words.Contains(place, StringComparison.Ordinal)
                ? words.Replace(place, value(), StringComparison.Ordinal)
                : words;
        }

        return words;
    }

    // Values are found only for the places that the words have.
    private IEnumerable<(string Place, Func<string> Value)> Places() =>
        [
            ("{told}", () => Fill(Word(said.IsUnsure ? "told-not-sure" : "told"))),
            ("{facts}", () => Join(said.Facts)),
            ("{what}", () => Join(said.Movements)),
            ("{stirs}", () => Word(said.Movements.Count > 1 ? "stir" : "stirs")),
            ("{exercises}", () => Join(NamesOf(reason.Exercises))),
            ("{swapped}", () => Join(NamesOf(reason.SwappedIn))),
            ("{it}", () => Word(reason.Exercises.Count > 1 ? "them" : "it")),
            ("{cause}", () => Join(reason.Restrictions.ToList().Select(Cause))),
            ("{ask}", () => reason.Restrictions.ToList().Select(Ask).FirstOrDefault(Word("ask.any"))),
            ("{focus}", () => reason.Focus is { } focus ? library[focus].Name : string.Empty),
            ("{first}", () => reason.Wanted is { } wanted ? library[wanted].Name : string.Empty),
            ("{dose}", () => reason.Rung is { } rung ? Word($"dose.{rung}") : string.Empty),
        ];

    private string Cause(Restriction restriction)
    {
        var own = reason
            .YouSaid.Select(question => $"reasons.cause.{restriction.Code()}-{question}")
            .FirstOrDefault(library.Words.Has);
        // One code can stand for several facts; the words fit the first that was told.
        return reason.YouSaid.Count == 1 && own is not null ? library.Words[own] : Word($"cause.{restriction.Code()}");
    }

    private string Ask(Restriction restriction) =>
        library.Words.Has($"reasons.ask.{restriction.Code()}") ? Word($"ask.{restriction.Code()}") : Word("ask.any");

    private IEnumerable<string> NamesOf(ValueList<ExerciseId> exercises) =>
        exercises.Select(id => Names.InSentence(library[id].Name));

    private string Join(IEnumerable<string> parts)
    {
        var list = parts.Distinct().ToList();
        return list.Count switch
        {
            0 => string.Empty,
            1 => list[0],
            _ => library.Words.Say(
                "reasons.and",
                ("one", string.Join(", ", list.Take(list.Count - 1))),
                ("other", list[^1])
            ),
        };
    }

    private string Key(string half) => $"reasons.{reason.Key}.{half}";

    private string Word(string key) => library.Words[$"reasons.{key}"];
}
