using Holdfast.Domain;
using Holdfast.Domain.Screening.Masks;
using static Holdfast.Benchmarks.Screening.Bits;
using static Holdfast.Benchmarks.Screening.ScalarAnswers;

namespace Holdfast.Benchmarks.Screening;

/// <summary>The triage table written out by hand over two words of answers: what a compiled table can hope to come near to.</summary>
internal static partial class ScalarTriage
{
    private const ulong T01 = Q05 | Q06 | Q07 | Q08 | Q09;
    private const ulong T04 = Q25 | Q26;
    private const ulong Weak = Q11 | Q12;
    private const ulong Unsteady = Q13b;
    private const ulong WithWeak = Q10 | Q13b;
    private const ulong WithFever = Q21b | Q11 | Q13b;
    private const ulong Fragile = Q16 | Q17;
    private const ulong WithCancer = Q19 | Q20 | Q13b;
    private const ulong Wasting = Q19 | Q20;
    private const ulong Unwell = Q21 | Q21b;
    private const ulong OpenToInfection = Q22 | Q23 | Q24;
    private const ulong Inflamed = Q30 | Q31 | Q32 | Q33 | Q34;
    private const ulong HeadLow = Q43 | Q46;
    private const ulong Pressure = Q44 | Q44c;
    private const ulong Limits = Q48 | Q49b;

    public static MaskVerdict Evaluate(in ScalarAnswers answers, Span<MaskFinding> findings)
    {
        var yes = answers.Yes;
        var no = answers.No;
        var maybe = ~no;
        var facts = answers.Facts;
        var say = new Told(findings);

        if ((maybe & T01) != 0)
        {
            say.Either((yes & T01) != 0, 0, 1);
        }

        Plain(ref say, yes, maybe, Q10, 1, 1);
        NewWeakness(ref say, yes, no, maybe, facts);
        if ((maybe & T04) != 0)
        {
            say.Either((yes & T04) != 0, 3, 1);
        }

        Aneurysm(ref say, yes, maybe, facts);
        if ((maybe & Q21) != 0 && (maybe & WithFever) != 0)
        {
            say.Either((yes & Q21) != 0 && (yes & WithFever) != 0, 5, 1);
        }

        BigFall(ref say, yes, maybe);
        var smallFall = SmallFall(ref say, yes, maybe, facts);
        var freshAndFragile = FreshAndFragile(ref say, yes, maybe, smallFall);
        var cancer = Cancer(ref say, yes, maybe);
        ConstantPain(ref say, yes, maybe, facts, cancer);
        if ((maybe & Unwell) != 0)
        {
            say.Either((yes & Unwell) != 0, 12, 2);
        }

        if ((maybe & OpenToInfection) != 0 && (yes & (Q21 | Q04c)) == 0 && (maybe & Q04d) != 0)
        {
            say.Either((yes & OpenToInfection) != 0 && (yes & Q04d) != 0, 13, 3);
        }

        Plain(ref say, yes, maybe, Q52, 14, 2);
        Plain(ref say, yes, maybe, Q29, 15, 2);
        if ((facts & Flag.Minor) != 0)
        {
            say.Yes(16, 3);
        }

        Plain(ref say, yes, maybe, Q37, 17, 1);
        LifeStage(ref say, yes, maybe, facts);
        if ((maybe & Fragile) != 0 && !smallFall && !freshAndFragile)
        {
            say.Either((yes & Fragile) != 0, 23, 4);
            say.Codes(Restriction.Osteoporosis);
        }

        if ((maybe & HeadLow) != 0)
        {
            say.Either((yes & HeadLow) != 0, 24, 4);
            say.Codes(Restriction.HeadDown);
        }

        BloodPressure(ref say, yes, maybe);
        LegPain(ref say, yes, maybe, facts);
        Plain(ref say, yes, maybe, Q28, 28, 4);
        Inflammatory(ref say, yes, maybe, facts);
        Plain(ref say, yes, maybe, Q35b, 30, 2);
        if ((facts & Flag.Pain8) != 0 && (yes & Q20) == 0)
        {
            say.Yes(31, 4);
            say.Wait(48);
        }

        if ((maybe & Q50) != 0)
        {
            say.Either((yes & Q50) != 0, 32, 4);
            say.Codes(Restriction.SpineCondition);
        }

        Floor(ref say, yes, no, maybe);
        Joints(ref say, yes, no, maybe);
        if ((yes & Q02) == 0)
        {
            say.Either((no & Q02) != 0, 35, 3);
        }

        if ((yes & Q53) != 0 || (facts & Flag.CopingNotSure) != 0)
        {
            say.Yes(36, 5);
        }

        if ((facts & Flag.PainUnknown) != 0)
        {
            say.Yes(37, 4);
        }

        return say.Verdict();
    }

    private static void Plain(ref Told say, ulong yes, ulong maybe, ulong question, byte row, int level)
    {
        if ((maybe & question) != 0)
        {
            say.Either((yes & question) != 0, row, level);
        }
    }

    private static void NewWeakness(ref Told say, ulong yes, ulong no, ulong maybe, Flag facts)
    {
        if ((maybe & (Weak | Unsteady)) == 0)
        {
            return;
        }

        var seen = (yes & Q04c) != 0 && (facts & Flag.Over6Weeks) != 0 && (no & Q04d) != 0 && (no & Q12) != 0;
        var (told, doubt, neural) = (6, 6, false);
        var plain = Weakness(yes, seen);
        var careful = Weakness(maybe, seen);
        told = Math.Min(told, plain);
        if (careful < 6 && careful != plain)
        {
            doubt = careful + 1;
            neural = careful == 3;
        }

        // Unsteady walking by itself: a part of its own, switched off only by a yes.
        if ((yes & Weak) == 0)
        {
            if ((yes & Unsteady) != 0)
            {
                told = Math.Min(told, 2);
            }
            else if ((maybe & Unsteady) != 0)
            {
                doubt = Math.Min(doubt, 3);
            }
        }

        say.Both(2, told, doubt, neural ? RestrictionSet.Of(Restriction.Neural) : default, default);
    }

    private static int Weakness(ulong read, bool seen) =>
        (read & Weak) == 0 ? 6
        : (read & WithWeak) != 0 ? 1
        : seen ? 3
        : 2;

    private static void Aneurysm(ref Told say, ulong yes, ulong maybe, Flag facts)
    {
        if ((maybe & (Q27 | Q25b)) == 0)
        {
            return;
        }

        var strong = (facts & Flag.Pain7) != 0;
        var plain =
            (yes & Q27) == 0 ? 6
            : (yes & Q04d) != 0 || strong ? 1
            : 3;
        var careful =
            (maybe & Q27) == 0 ? 6
            : (maybe & Q04d) != 0 || strong || (facts & Flag.PainUnknown) != 0 ? 1
            : 3;
        var doubt = careful == plain || careful == 6 ? 6 : careful + 1;
        var codes = doubt == 4 ? RestrictionSet.Of(Restriction.BloodPressure) : default;
        var pulsing = (yes & Q25b) != 0;
        doubt = !pulsing && (maybe & Q25b) != 0 ? Math.Min(doubt, 3) : doubt;
        say.Both(4, pulsing ? Math.Min(plain, 2) : plain, doubt, codes, default);
    }

    private static void BigFall(ref Told say, ulong yes, ulong maybe)
    {
        if ((maybe & Q14) == 0)
        {
            return;
        }

        var fallen = (yes & Q14) != 0;
        var notSeen = (yes & Q04c) == 0;
        var (told, doubt) = (6, 6);
        if (notSeen)
        {
            told = fallen ? 2 : 6;
            doubt = fallen ? 6 : 3;
        }

        if (fallen && (yes & Unsteady) != 0)
        {
            told = 1;
        }
        else if ((maybe & Unsteady) != 0)
        {
            doubt = 2;
        }

        say.Both(6, told, doubt, default, default);
    }

    private static bool SmallFall(ref Told say, ulong yes, ulong maybe, Flag facts)
    {
        if ((maybe & Q15) == 0)
        {
            return false;
        }

        var old = (facts & Flag.From75) != 0 || (facts & (Flag.From65 | Flag.Female)) == Flag.From65;
        var plain = (yes & Q15) != 0 && ((yes & Fragile) != 0 || old);
        if (plain || (maybe & Fragile) != 0 || old || (facts & Flag.AgeUnknown) != 0)
        {
            say.Either(plain, 7, 2);
        }

        return plain;
    }

    private static bool FreshAndFragile(ref Told say, ulong yes, ulong maybe, bool smallFall)
    {
        if ((maybe & Fragile) == 0 || (maybe & Q04d) == 0 || (yes & Q04c) != 0 || smallFall)
        {
            return false;
        }

        var plain = (yes & Fragile) != 0 && (yes & Q04d) != 0;
        say.Either(plain, 8, 3);
        return plain;
    }

    private static bool Cancer(ref Told say, ulong yes, ulong maybe)
    {
        if ((maybe & Q18) == 0)
        {
            return false;
        }

        var had = (yes & Q18) != 0;
        var plain = had && (yes & WithCancer) != 0;
        if ((maybe & WithCancer) != 0)
        {
            say.Either(plain, 9, 2);
        }

        say.Either(had, 10, (yes & Q04c) == 0 ? 3 : 4);
        return plain;
    }

    private static void ConstantPain(ref Told say, ulong yes, ulong maybe, Flag facts, bool cancer)
    {
        if ((maybe & Wasting) == 0 || cancer)
        {
            return;
        }

        var strong = (facts & Flag.Pain8) != 0;
        var plain =
            (yes & Q20) != 0 && strong ? 2
            : (yes & Wasting) != 0 ? 3
            : 6;
        var careful = (maybe & Q20) != 0 && (strong || (facts & Flag.PainUnknown) != 0) ? 2 : 3;
        say.Both(11, plain, careful == plain ? 6 : careful + 1, default, default);
    }
}
