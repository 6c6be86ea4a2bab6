using Holdfast.Domain;
using static Holdfast.Benchmarks.Screening.Bits;
using static Holdfast.Benchmarks.Screening.ScalarAnswers;

namespace Holdfast.Benchmarks.Screening;

/// <summary>The rows T18 to T33 that are more than one test.</summary>
internal static partial class ScalarTriage
{
    private static void LifeStage(ref Told say, ulong yes, ulong maybe, Flag facts)
    {
        if ((maybe & Q36) != 0)
        {
            var cleared = (yes & Q36c) != 0;
            var pregnant = (yes & Q36) != 0;
            say.Either(pregnant, 18, cleared ? 4 : 3);
            if (cleared || !pregnant)
            {
                say.Codes(Restriction.Pregnancy);
                if ((facts & Flag.From16WeeksOrUnknown) != 0)
                {
                    say.Codes(Restriction.PregnancyFrom16Weeks);
                }
            }
        }

        if ((maybe & Q38) != 0)
        {
            var cleared = (yes & Q38c) != 0;
            var birth = (yes & Q38) != 0;
            say.Either(birth, 19, cleared ? 4 : 3);
            if (cleared || !birth)
            {
                say.Codes(Restriction.Abdominal);
            }
        }

        Spine(ref say, yes, maybe);
        Plain(ref say, yes, maybe, Q40, 21, 3);
        Hip(ref say, yes, maybe, facts);
    }

    private static void Spine(ref Told say, ulong yes, ulong maybe)
    {
        if ((maybe & Q39) == 0 && (yes & Q39b) == 0)
        {
            return;
        }

        // The clauses in order: 0 recent, 1 cleared, 2 not cleared.
        var cleared = (yes & Q39c) != 0;
        var plain =
            (yes & Q39b) != 0 ? 0
            : (yes & Q39) == 0 ? -1
            : cleared ? 1
            : 2;
        var careful =
            (yes & Q39b) != 0 || (maybe & Q39b) != 0 ? 0
            : cleared ? 1
            : 2;
        var told =
            plain < 0 ? 6
            : plain == 1 ? 4
            : 3;
        var spine = RestrictionSet.Of(Restriction.SpineSurgery);
        say.Both(20, told, careful == plain ? 6 : 4, careful == plain ? default : spine, plain == 1 ? spine : default);
    }

    private static void Hip(ref Told say, ulong yes, ulong maybe, Flag facts)
    {
        if ((maybe & Q41) == 0)
        {
            return;
        }

        // The clauses in order: 0 recent, 1 not lifted, 2 lifted.
        var lifted = (yes & Q41d) != 0;
        var plain =
            (yes & Q41) == 0 ? -1
            : (yes & Q41b) != 0 ? 0
            : lifted ? 2
            : 1;
        var careful =
            (maybe & Q41b) != 0 ? 0
            : lifted ? 2
            : 1;
        var codes =
            lifted ? default
            : (facts & Flag.HipFront) != 0 ? RestrictionSet.Of(Restriction.HipAnterior)
            : (facts & Flag.HipBack) != 0 ? RestrictionSet.Of(Restriction.HipPosterior)
            : RestrictionSet.Of(Restriction.HipAnterior, Restriction.HipPosterior);
        var told =
            plain < 0 ? 6
            : plain == 0 ? 3
            : 4;
        say.Both(22, told, careful == plain ? 6 : 4, careful == plain ? default : codes, plain == 1 ? codes : default);
    }

    private static void BloodPressure(ref Told say, ulong yes, ulong maybe)
    {
        if ((maybe & (Pressure | Q44b)) != 0)
        {
            var pressure = RestrictionSet.Of(Restriction.BloodPressure);
            var controlled = (yes & Q44b) != 0;
            var told =
                (yes & Pressure) != 0 ? 3
                : controlled ? 4
                : 6;
            var doubt = ((yes & Pressure) == 0 && (maybe & Pressure) != 0) || (!controlled && (maybe & Q44b) != 0);
            say.Both(25, told, doubt ? 4 : 6, doubt ? pressure : default, controlled ? pressure : default);
        }

        if ((maybe & Q45) != 0)
        {
            var effort = (yes & Q45) != 0;
            say.Either(effort, 26, 3);
            if (!effort)
            {
                say.Codes(Restriction.BloodPressure);
            }
        }
    }

    private static void LegPain(ref Told say, ulong yes, ulong maybe, Flag facts)
    {
        if ((yes & Weak) != 0 || ((maybe & Q13) == 0 && (facts & (Flag.LegLine | Flag.LegLineUnsure)) == 0))
        {
            return;
        }

        say.Either((yes & Q13) != 0 || (facts & Flag.LegLine) != 0, 27, 4);
        say.Codes(Restriction.Neural);
    }

    private static void Inflammatory(ref Told say, ulong yes, ulong maybe, Flag facts)
    {
        if ((facts & Flag.Over12WeeksOrUnknown) == 0 || !Stiff(maybe))
        {
            return;
        }

        say.Either(Stiff(yes), 29, 4);
    }

    private static bool Stiff(ulong read)
    {
        var signs = System.Numerics.BitOperations.PopCount(read & Inflamed);
        return signs >= 4 || (signs >= 2 && (read & Q35) != 0);
    }

    private static void Floor(ref Told say, ulong yes, ulong no, ulong maybe)
    {
        var floor = (yes & Q47) == 0;
        var falls = (maybe & Q47b) != 0;
        if (!floor && !falls)
        {
            return;
        }

        var cannot = (no & Q47) != 0;
        var fell = (yes & Q47b) != 0;
        say.Both(
            33,
            cannot || fell ? 4 : 6,
            (floor && !cannot) || (falls && !fell) ? 4 : 6,
            Codes(floor && !cannot, Restriction.NoFloor, falls && !fell, Restriction.Falls),
            Codes(cannot, Restriction.NoFloor, fell, Restriction.Falls)
        );
    }

    private static void Joints(ref Told say, ulong yes, ulong no, ulong maybe)
    {
        var kneel = (yes & Q49) == 0;
        if (!kneel && (maybe & Limits) == 0)
        {
            return;
        }

        var domes = (yes & Q48) != 0;
        var cannot = (no & Q49) != 0;
        var wrist = (yes & Q49b) != 0;
        var mayDome = !domes && (maybe & Q48) != 0;
        var mayNot = !cannot && kneel;
        var mayWrist = !wrist && (maybe & Q49b) != 0;
        say.Both(
            34,
            domes ? 4
                : cannot || wrist ? 5
                : 6,
            mayDome ? 4
                : mayNot || mayWrist ? 5
                : 6,
            Codes(mayNot, Restriction.NoKneeling, mayWrist, Restriction.WristOrShoulder)
                .Union(Codes(mayDome, Restriction.Abdominal, false, default)),
            Codes(cannot, Restriction.NoKneeling, wrist, Restriction.WristOrShoulder)
                .Union(Codes(domes, Restriction.Abdominal, false, default))
        );
    }

    private static RestrictionSet Codes(bool one, Restriction first, bool two, Restriction second) =>
        (one ? RestrictionSet.Of(first) : default).Union(two ? RestrictionSet.Of(second) : default);
}
