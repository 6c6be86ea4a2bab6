using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;

namespace Holdfast.Domain.Screening.Masks;

/// <summary>256 bits: answers with one bit set for each question (one-hot), or a mask over them.</summary>
/// <param name="Bits">The bits, laid out by <see cref="AnswerLayout"/>.</param>
internal readonly record struct AnswerBits(Vector256<ulong> Bits)
{
    public const int Capacity = 256;

    public static AnswerBits None => default;

    public static AnswerBits All => new(Vector256<ulong>.AllBitsSet);

    public bool IsEmpty => Bits == Vector256<ulong>.Zero;

    public static AnswerBits Of(int bit) => new(Vector256<ulong>.Zero.WithElement(bit / 64, 1UL << (bit % 64)));

    public bool Has(int bit) => (Bits.GetElement(bit / 64) >> (bit % 64) & 1) != 0;

    /// <summary>Whether any bit is in both. This is the whole test of an evaluation.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public bool Meets(AnswerBits mask) => (Bits & mask.Bits) != Vector256<ulong>.Zero;

    public bool IsWithin(AnswerBits other) => Except(other).IsEmpty;

    public AnswerBits Union(AnswerBits other) => new(Bits | other.Bits);

    public AnswerBits Intersect(AnswerBits other) => new(Bits & other.Bits);

    public AnswerBits Except(AnswerBits other) => new(Vector256.AndNot(Bits, other.Bits));
}
