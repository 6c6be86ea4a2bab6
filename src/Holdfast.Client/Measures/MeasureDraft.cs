using Holdfast.Domain;

namespace Holdfast.Client;

/// <summary>What stands on the form of an instrument, or of the person's own activities.</summary>
/// <param name="For">The screen it belongs to; on any other screen it is as if nothing stood there.</param>
/// <param name="Typed">What was typed or chosen, by the place of the item.</param>
/// <param name="Problems">What is wrong on this screen.</param>
public sealed record MeasureDraft(Screen? For, ValueList<TypedItem> Typed, ValueList<ItemProblem> Problems)
{
    /// <summary>Nothing yet.</summary>
    public static MeasureDraft Empty { get; } = new(null, [], []);

    /// <summary>What stands at an item, or null before the first touch.</summary>
    /// <param name="item">The place of the item, from 0.</param>
    public string? TextAt(int item) => Typed.FirstOrDefault(each => each.Item == item)?.Text;

    /// <summary>What is wrong with an item, or with the whole form for null.</summary>
    /// <param name="item">The place of the item, from 0, or null.</param>
    public EntryProblem? ProblemAt(int? item) => Problems.FirstOrDefault(each => each.Item == item)?.Problem;
}

/// <summary>What stands at an item.</summary>
/// <param name="Item">The place of the item, from 0.</param>
/// <param name="Text">As typed or chosen.</param>
public sealed record TypedItem(int Item, string Text);

/// <summary>What is wrong with an item.</summary>
/// <param name="Item">The place of the item, from 0, or null for the whole form.</param>
/// <param name="Problem">What is wrong.</param>
public sealed record ItemProblem(int? Item, EntryProblem Problem);
