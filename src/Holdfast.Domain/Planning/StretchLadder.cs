using System.Diagnostics;

namespace Holdfast.Domain.Planning;

/// <summary>The doses of the stretch ladder, H1 to H5 (clinical.md section 4, start rung).</summary>
public static class StretchLadder
{
    /// <summary>The holds of a rung, a side or place (C31).</summary>
    /// <param name="rung">The rung.</param>
    public static Dose.Holds DoseOf(StretchRung rung) =>
        rung switch
        {
            StretchRung.H1 => new(2, 15),
            StretchRung.H2 => new(3, 20),
            StretchRung.H3 => new(2, 30),
            StretchRung.H4 => new(1, 60),
            StretchRung.H5 => new(2, 60),
            _ => throw new UnreachableException($"There is no stretch rung {rung}."),
        };

    /// <summary>A dose whose single holds are cut to a longest hold; sets rise so that the total stays (C24).</summary>
    /// <param name="dose">The dose.</param>
    /// <param name="mostSeconds">The longest hold in seconds, or null for no limit.</param>
    public static Dose.Holds Capped(Dose.Holds dose, int? mostSeconds)
    {
        ArgumentNullException.ThrowIfNull(dose);
        return mostSeconds is { } most && dose.Seconds > most ? new((dose.TotalSeconds + most - 1) / most, most) : dose;
    }
}
