using System.Numerics;

namespace Holdfast.Domain;

/// <summary>A set of restrictions, always in the order of contract.md D04. The default is the empty set.</summary>
public readonly record struct RestrictionSet
{
    private static readonly ValueList<Restriction> All = Enum.GetValues<Restriction>().ToValueList();

    private readonly uint bits;

    private RestrictionSet(uint bits) => this.bits = bits;

    /// <summary>The empty set.</summary>
    public static RestrictionSet None => default;

    /// <summary>True when nothing is in the set.</summary>
    public bool IsEmpty => bits == 0;

    /// <summary>How many restrictions are in the set.</summary>
    public int Count => BitOperations.PopCount(bits);

    /// <summary>A set of the given restrictions.</summary>
    /// <param name="restrictions">The restrictions, in any order.</param>
    public static RestrictionSet Of(params ReadOnlySpan<Restriction> restrictions)
    {
        var bits = 0u;
        foreach (var restriction in restrictions)
        {
            bits |= 1u << (int)restriction;
        }

        return new(bits);
    }

    /// <summary>Whether a restriction is in the set.</summary>
    /// <param name="restriction">The restriction.</param>
    public bool Contains(Restriction restriction) => (bits & (1u << (int)restriction)) != 0;

    /// <summary>The set with one restriction more.</summary>
    /// <param name="restriction">The restriction.</param>
    public RestrictionSet With(Restriction restriction) => new(bits | (1u << (int)restriction));

    /// <summary>Everything that is in either set.</summary>
    /// <param name="other">The other set.</param>
    public RestrictionSet Union(RestrictionSet other) => new(bits | other.bits);

    /// <summary>What is in both sets.</summary>
    /// <param name="other">The other set.</param>
    public RestrictionSet Intersect(RestrictionSet other) => new(bits & other.bits);

    /// <summary>What is here and not in the other set.</summary>
    /// <param name="other">The other set.</param>
    public RestrictionSet Except(RestrictionSet other) => new(bits & ~other.bits);

    /// <summary>The restrictions in order.</summary>
    public ValueList<Restriction> ToList()
    {
        // Asked for in every week of a journal; most people have none or few.
        return IsEmpty ? [] : All.Where(Contains).ToValueList();
    }

    /// <inheritdoc />
    public override string ToString() => string.Join(" ", ToList().Select(each => each.Code()));
}
