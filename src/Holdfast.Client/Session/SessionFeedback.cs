namespace Holdfast.Client;

/// <summary>What the numbers of a session mean (clinical.md 3.4). The words are in the library, at <c>feedback.{zone}</c>.</summary>
/// <param name="Zone">The band, or null when a number is missing.</param>
/// <param name="Before">Pain ahead of it, 0-10, or null.</param>
/// <param name="During">Highest pain during it, 0-10, or null.</param>
/// <param name="Completed">True when it was played to its end.</param>
/// <param name="Counts">True when at least the shortest form was done.</param>
public sealed record SessionFeedback(PainZone? Zone, int? Before, int? During, bool Completed, bool Counts);

/// <summary>The bands of pain around a session (clinical.md 3.4). Their names are never shown as colours: pain is a measure.</summary>
public enum PainZone
{
    /// <summary>Carry on.</summary>
    Green,

    /// <summary>Half the range next time.</summary>
    Amber,

    /// <summary>Stop that exercise.</summary>
    Red,
}

/// <summary>Reads the bands of pain.</summary>
internal static class PainZones
{
    /// <summary>The band of pain before and highest pain during, 0-10 each (3.4).</summary>
    public static PainZone Of(int before, int during)
    {
        var rise = during - before;
        if ((during >= 6 && rise > 0) || (during >= 4 && rise >= 3))
        {
            return PainZone.Red;
        }

        return (during >= 4 && rise > 0) || rise >= 3 ? PainZone.Amber : PainZone.Green;
    }
}
