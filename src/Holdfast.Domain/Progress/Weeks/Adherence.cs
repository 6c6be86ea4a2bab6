using System.Numerics;

namespace Holdfast.Domain.Progress.Weeks;

/// <summary>A share of planned sessions that were done, exact: a week of two in three and a week of four in five average to what they average to (clinical.md C34).</summary>
public readonly record struct Adherence
{
    private readonly BigInteger part;
    private readonly BigInteger wholeLessOne;

    private Adherence(BigInteger part, BigInteger whole)
    {
        var common = BigInteger.GreatestCommonDivisor(part, whole);
        this.part = part / common;
        wholeLessOne = (whole / common) - 1;
    }

    // Kept one short, so that the default is a share of 0 in 1 and no division by nothing.
    private BigInteger Whole => wholeLessOne + 1;

    /// <summary>The share of one week: done of planned, at most the whole.</summary>
    /// <param name="done">Sessions done, 0 or more.</param>
    /// <param name="planned">Sessions planned, 1 or more.</param>
    /// <exception cref="ArgumentOutOfRangeException">A number is out of its range.</exception>
    public static Adherence Of(int done, int planned)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(done);
        ArgumentOutOfRangeException.ThrowIfLessThan(planned, 1);
        return new(Math.Min(done, planned), planned);
    }

    /// <summary>Two shares together, to be divided among their weeks.</summary>
    /// <param name="other">The other share.</param>
    public Adherence Plus(Adherence other) => new((part * other.Whole) + (other.part * Whole), Whole * other.Whole);

    /// <summary>The mean of shares that were put together.</summary>
    /// <param name="weeks">How many weeks they come from, 1 or more.</param>
    public Adherence Over(int weeks) => new(part, Whole * weeks);

    /// <summary>Whether the share is at least this many in a hundred.</summary>
    /// <param name="percent">The bound, in percent.</param>
    public bool Reaches(decimal percent) => CompareTo(percent) >= 0;

    /// <summary>The share in two decimals, half up (contract.md D11).</summary>
    public decimal InHundredths => (decimal)(((200 * part) + Whole) / (2 * Whole)) / 100;

    private int CompareTo(decimal percent) => (part * 100 * Scale).CompareTo(new BigInteger(percent * Scale) * Whole);

    // Bounds have no more than four decimals.
    private const int Scale = 10_000;
}
