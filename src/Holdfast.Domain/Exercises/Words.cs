namespace Holdfast.Domain.Exercises;

/// <summary>Words shown to a person, by key. They live in <c>library/words/*.yaml</c>, one place for a language.</summary>
public sealed class Words
{
    // A frozen dictionary takes long to make, and interpreted code in a browser makes one at every start.
    private readonly Dictionary<string, string> byKey;

    /// <summary>Words by their full keys, such as <c>today.start</c>.</summary>
    /// <param name="words">Key and words.</param>
    public Words(IEnumerable<KeyValuePair<string, string>> words) =>
        byKey = new Dictionary<string, string>(words, StringComparer.Ordinal);

    /// <summary>Every key with its words.</summary>
    public IEnumerable<KeyValuePair<string, string>> All => byKey;

    /// <summary>The words of a key.</summary>
    /// <param name="key">The key, such as <c>today.start</c>.</param>
    /// <exception cref="KeyNotFoundException">There are no words for the key: a fault of ours, found by a test.</exception>
    public string this[string key] =>
        byKey.TryGetValue(key, out var words)
            ? words
            : throw new KeyNotFoundException($"library/words has no words for \"{key}\".");

    /// <summary>The words of a key with named places filled, such as <c>{minutes}</c>.</summary>
    /// <param name="key">The key.</param>
    /// <param name="places">Name and value of each place.</param>
    public string Say(string key, params ReadOnlySpan<(string Name, string Value)> places)
    {
        var words = this[key];
        foreach (var (name, value) in places)
        {
            words = words.Replace($"{{{name}}}", value, StringComparison.Ordinal);
        }

        return words;
    }

    /// <summary>Whether there are words for a key.</summary>
    /// <param name="key">The key.</param>
    public bool Has(string key) => byKey.ContainsKey(key);
}
