namespace Holdfast.Client;

/// <summary>Something the person is told once, in a sentence.</summary>
/// <param name="Key">Which sentence, such as <c>store-full</c>, or <c>journal.damaged.one</c> for what is said about the journal.</param>
/// <param name="Places">Name and value of each place in the sentence.</param>
public sealed record Notice(string Key, Domain.ValueList<Place> Places)
{
    /// <summary>Where the words are in the library, with the named places.</summary>
    public string WordsKey => Key.StartsWith("journal.", StringComparison.Ordinal) ? Key : $"notice.{Key}";

    /// <summary>A sentence without places.</summary>
    /// <param name="key">Which sentence.</param>
    public Notice(string key)
        : this(key, []) { }
}

/// <summary>A named place in a sentence and what stands there.</summary>
/// <param name="Name">The name, without braces.</param>
/// <param name="Value">What stands there.</param>
public sealed record Place(string Name, string Value);
