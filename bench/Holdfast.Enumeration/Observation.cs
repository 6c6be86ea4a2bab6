using System.Runtime.Intrinsics;
using Holdfast.Domain;
using Holdfast.Domain.Screening.Masks;
using Holdfast.Enumeration.Sliced;

namespace Holdfast.Enumeration;

/// <summary>What an evaluator says of the 512 intakes of a block: for each finding and each code, in which lanes.</summary>
internal sealed class Observation
{
    private const int Levels = 6;
    private const int Codes = 32;

    private readonly ulong[] words;
    private readonly int rows;
    private int lane;

    /// <param name="rows">How many rows can speak.</param>
    public Observation(int rows)
    {
        this.rows = rows;
        words = new ulong[((rows * 2 * Levels) + Codes) * Lanes.Words];
    }

    /// <summary>Forgets everything.</summary>
    public void Clear() => Array.Clear(words);

    /// <summary>What comes next is said of this intake of the block.</summary>
    public void In(int laneOfBlock) => lane = laneOfBlock;

    public void Find(MaskFinding finding) => Set(PlaceOf(finding));

    public void Put(RestrictionSet codes)
    {
        if (codes.IsEmpty)
        {
            return;
        }

        for (var code = default(Restriction); code <= Restriction.ExtensionSensitive; code++)
        {
            if (codes.Contains(code))
            {
                Set(PlaceOf(code));
            }
        }
    }

    public Lanes Of(MaskFinding finding) => At(PlaceOf(finding));

    public void Set(MaskFinding finding, Lanes lanes) => SetAt(PlaceOf(finding), lanes);

    public void Set(Restriction code, Lanes lanes) => SetAt(PlaceOf(code), lanes);

    /// <summary>In which intakes two evaluators differ.</summary>
    public Lanes DifferenceTo(Observation other)
    {
        var difference = Lanes.None;
        for (var place = 0; place < words.Length / Lanes.Words; place++)
        {
            difference |= new Lanes(At(place).Bits ^ other.At(place).Bits);
        }

        return difference;
    }

    private int PlaceOf(MaskFinding finding) =>
        (((finding.Row * 2) + (finding.Unsure ? 1 : 0)) * Levels) + (int)finding.Level;

    private int PlaceOf(Restriction code) => (rows * 2 * Levels) + (int)code;

    private void Set(int place) => words[(place * Lanes.Words) + (lane / 64)] |= 1UL << (lane % 64);

    private void SetAt(int place, Lanes lanes) => lanes.Bits.CopyTo(words.AsSpan(place * Lanes.Words));

    private Lanes At(int place) => new(Vector512.Create<ulong>(words.AsSpan(place * Lanes.Words, Lanes.Words)));
}
