using System.Diagnostics;
using Holdfast.Domain.Matching;
using static Holdfast.Domain.ExerciseId;

namespace Holdfast.Domain.Planning;

/// <summary>The core ladder, K1 to K8 (clinical.md section 5, K-ladder, with C32).</summary>
public static class CoreLadder
{
    private static readonly Dose Eight = new Dose.Repetitions(2, 8);

    /// <summary>Every rung, lowest first.</summary>
    public static ValueList<CoreRung> Rungs { get; } = Enum.GetValues<CoreRung>().ToValueList();

    /// <summary>What a rung holds, in order. Each rung is the whole list; only K2 adds to K1 (C32).</summary>
    /// <param name="rung">The rung.</param>
    public static ValueList<CoreItem> ItemsOf(CoreRung rung) =>
        rung switch
        {
            CoreRung.K1 => [new(E12, Eight), new(E13a, Eight)],
            CoreRung.K2 => [new(E12, Eight), new(E13a, Eight), new(E11, new Dose.Holds(3, 10))],
            CoreRung.K3 => [new(E12, new Dose.Repetitions(3, 10)), new(E13b, Eight), new(E11, new Dose.Holds(3, 20))],
            CoreRung.K4 => [new(E11, new Dose.Holds(3, 30)), new(E13c, Eight)],
            CoreRung.K5 => [new(E10, new Dose.Holds(3, 15))],
            CoreRung.K6 => [new(E10, new Dose.Holds(3, 30))],
            CoreRung.K7 => [new(E10, new Dose.Holds(3, 45))],
            CoreRung.K8 => [new(E10, new Dose.Holds(3, 60))],
            _ => throw new UnreachableException($"There is no core rung {rung}."),
        };

    // C32: the only rung from 16 weeks of pregnancy on.
    private static readonly ValueList<CoreItem> Standing =
    [
        new(E11w, new Dose.Holds(3, 10)),
        new(E03, Routine.TuckDrill),
    ];

    /// <summary>What a rung holds under the restrictions in force, or null when it needs an exercise with an X (a substitute does not help, "M wall" does).</summary>
    /// <param name="rung">The rung.</param>
    /// <param name="matrix">The restrictions in force.</param>
    public static ValueList<CoreItem>? AllowedItemsOf(CoreRung rung, ExclusionMatrix matrix)
    {
        ArgumentNullException.ThrowIfNull(matrix);
        if (matrix.InForce.Contains(Restriction.PregnancyFrom16Weeks))
        {
            return rung == CoreRung.K1 && Allowed(Standing, matrix) ? Standing : null;
        }

        var items = ItemsOf(rung);
        return Allowed(items, matrix) ? items : null;
    }

    /// <summary>The lowest rung that is allowed, or null when none is.</summary>
    /// <param name="matrix">The restrictions in force.</param>
    public static CoreRung? Lowest(ExclusionMatrix matrix)
    {
        foreach (var rung in Rungs)
        {
            if (AllowedItemsOf(rung, matrix) is not null)
            {
                return rung;
            }
        }

        return null;
    }

    private static bool Allowed(ValueList<CoreItem> items, ExclusionMatrix matrix)
    {
        foreach (var item in items)
        {
            if (!matrix.Allows(item.Exercise) || !matrix.Allows(matrix.InPlaceOf(item.Exercise)))
            {
                return false;
            }
        }

        return true;
    }
}

/// <summary>One exercise of a core rung.</summary>
/// <param name="Exercise">The exercise.</param>
/// <param name="Dose">How much, a side where it has sides.</param>
public sealed record CoreItem(ExerciseId Exercise, Dose Dose);
