using System.Runtime.Intrinsics;

namespace Holdfast.Enumeration.Sliced;

/// <summary>One yes-or-no value for each of 512 intakes at once.</summary>
/// <param name="Bits">A bit for each intake.</param>
internal readonly record struct Lanes(Vector512<ulong> Bits)
{
    public const int Count = 512;

    public const int Words = Count / 64;

    // log2 of the count: so many facts change within one block of lanes.
    public const int FactsWithin = 9;

    public static Lanes None => default;

    public static Lanes Every => new(Vector512<ulong>.AllBitsSet);

    public bool IsNone => Bits == Vector512<ulong>.Zero;

    /// <summary>The value of a fact of the block in intakes <c>512 × block</c> and on.</summary>
    public static Lanes OfFact(int fact, uint block) =>
        fact >= FactsWithin ? ((block >> (fact - FactsWithin) & 1) != 0 ? Every : None) : Within[fact];

    public static Lanes operator &(Lanes left, Lanes right) => new(left.Bits & right.Bits);

    public static Lanes operator |(Lanes left, Lanes right) => new(left.Bits | right.Bits);

    public static Lanes operator !(Lanes lanes) => new(~lanes.Bits);

    /// <summary>Whether the value holds in a lane.</summary>
    public bool Has(int lane) => (Bits.GetElement(lane / 64) >> (lane % 64) & 1) != 0;

    /// <summary>In how many lanes the value holds.</summary>
    public int CountSet()
    {
        var count = 0;
        for (var word = 0; word < Words; word++)
        {
            count += System.Numerics.BitOperations.PopCount(Bits.GetElement(word));
        }

        return count;
    }

    /// <summary>The first lane in which the value holds.</summary>
    public int First() => Enumerable.Range(0, Count).First(Has);

    private static readonly Lanes[] Within =
    [
        .. Enumerable.Range(0, FactsWithin).Select(fact => Of(lane => (lane >> fact & 1) != 0)),
    ];

    private static Lanes Of(Predicate<int> holds)
    {
        var words = new ulong[Words];
        for (var lane = 0; lane < Count; lane++)
        {
            words[lane / 64] |= holds(lane) ? 1UL << (lane % 64) : 0;
        }

        return new(Vector512.Create<ulong>(words));
    }
}
