using Holdfast.Domain;
using Holdfast.Domain.Screening.Masks;

namespace Holdfast.Benchmarks.Screening;

/// <summary>Takes down what the rows written by hand say. A level of 6 is silence.</summary>
/// <param name="findings">Where the findings go.</param>
internal ref struct Told(Span<MaskFinding> findings)
{
    private readonly Span<MaskFinding> findings = findings;
    private int count;
    private int level = 5;
    private int hours;
    private RestrictionSet codes;

    public void Yes(byte row, int asked) => Add(row, false, asked);

    /// <summary>The row speaks on a yes at its level, on doubt a step milder.</summary>
    public void Either(bool yes, byte row, int asked) => Add(row, !yes, yes || asked >= 4 ? asked : asked + 1);

    /// <summary>What yes and doubt say; doubt counts where it is worse or adds a code.</summary>
    public void Both(byte row, int told, int doubt, RestrictionSet doubtCodes, RestrictionSet toldCodes)
    {
        codes = codes.Union(toldCodes);
        if (told < 6)
        {
            Add(row, false, told);
        }

        if (doubt < told || (doubt < 6 && !doubtCodes.Except(toldCodes).IsEmpty))
        {
            Add(row, true, doubt);
            codes = codes.Union(doubtCodes);
        }
    }

    public void Codes(Restriction code) => codes = codes.With(code);

    public void Wait(int asked) => hours = Math.Max(hours, asked);

    public readonly MaskVerdict Verdict() => new((TriageLevel)level, codes, level >= 4 ? hours : 0, count);

    private void Add(byte row, bool unsure, int asked)
    {
        findings[count++] = new(row, unsure, (TriageLevel)asked);
        level = Math.Min(level, asked);
    }
}
