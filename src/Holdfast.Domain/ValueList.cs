using System.Collections;
using System.Collections.Immutable;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace Holdfast.Domain;

/// <summary>An immutable list that equals another list with equal items in the same order.</summary>
/// <remarks>Records compare their parts; with a plain array two records of equal contents would differ.</remarks>
/// <typeparam name="T">What the list holds.</typeparam>
[CollectionBuilder(typeof(ValueList), nameof(ValueList.Of))]
public readonly struct ValueList<T> : IReadOnlyList<T>, IEquatable<ValueList<T>>
{
    private readonly ImmutableArray<T> items;

    internal ValueList(ImmutableArray<T> items) => this.items = items;

    private ImmutableArray<T> Items => items.IsDefault ? [] : items;

    /// <summary>How many items the list holds.</summary>
    public int Count => Items.Length;

    /// <summary>True when the list holds nothing.</summary>
    public bool IsEmpty => Items.Length == 0;

    /// <summary>The item at a place.</summary>
    /// <param name="index">The place, from 0.</param>
    public T this[int index] => Items[index];

    /// <summary>The items as a span, without copying.</summary>
    public ReadOnlySpan<T> AsSpan() => Items.AsSpan();

    /// <summary>The list with one more item at its end.</summary>
    /// <param name="item">The item to add.</param>
    public ValueList<T> Add(T item) => new(Items.Add(item));

    /// <summary>The list with more items at its end.</summary>
    /// <param name="more">The items to add.</param>
    public ValueList<T> AddRange(IEnumerable<T> more) => new(Items.AddRange(more));

    /// <summary>The list with an item put in.</summary>
    /// <param name="index">Where the item is to stand, from 0 to the number of items.</param>
    /// <param name="item">The item.</param>
    public ValueList<T> Insert(int index, T item) => new(Items.Insert(index, item));

    /// <summary>The list with another item in a place.</summary>
    /// <param name="index">The place, from 0.</param>
    /// <param name="item">The item.</param>
    public ValueList<T> With(int index, T item) => new(Items.SetItem(index, item));

    /// <inheritdoc />
    public bool Equals(ValueList<T> other) => Items.AsSpan().SequenceEqual(other.Items.AsSpan());

    /// <inheritdoc />
    public override bool Equals(object? obj) => obj is ValueList<T> other && Equals(other);

    /// <inheritdoc />
    public override int GetHashCode()
    {
        var hash = new HashCode();
        foreach (var item in Items)
        {
            hash.Add(item);
        }

        return hash.ToHashCode();
    }

    /// <summary>Enumerates without allocating.</summary>
    public ImmutableArray<T>.Enumerator GetEnumerator() => Items.GetEnumerator();

    IEnumerator<T> IEnumerable<T>.GetEnumerator() => ((IEnumerable<T>)Items).GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => ((IEnumerable)Items).GetEnumerator();

    /// <summary>Whether two lists hold equal items in the same order.</summary>
    public static bool operator ==(ValueList<T> left, ValueList<T> right) => left.Equals(right);

    /// <summary>Whether two lists differ.</summary>
    public static bool operator !=(ValueList<T> left, ValueList<T> right) => !left.Equals(right);

    /// <inheritdoc />
    public override string ToString() => $"[{string.Join(", ", Items)}]";
}

/// <summary>Makes <see cref="ValueList{T}"/>.</summary>
public static class ValueList
{
    /// <summary>A list of the given items; collection expressions call this.</summary>
    /// <param name="items">The items in order.</param>
    /// <typeparam name="T">What the list holds.</typeparam>
    public static ValueList<T> Of<T>(ReadOnlySpan<T> items) => new([.. items]);

    /// <summary>A list that takes over an array. Nobody else may keep it: the list is immutable.</summary>
    /// <param name="items">The items in order.</param>
    /// <typeparam name="T">What the list holds.</typeparam>
    public static ValueList<T> Taking<T>(T[] items) => new(ImmutableCollectionsMarshal.AsImmutableArray(items));

    /// <summary>The items of a sequence as a value list.</summary>
    /// <param name="items">The items in order.</param>
    /// <typeparam name="T">What the list holds.</typeparam>
    public static ValueList<T> ToValueList<T>(this IEnumerable<T> items) => new([.. items]);
}
