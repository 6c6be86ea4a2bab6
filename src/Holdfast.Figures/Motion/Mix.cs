using Holdfast.Figures.Joints;

namespace Holdfast.Figures.Motion;

/// <summary>A value part of the way from one to another.</summary>
internal static class Mix
{
    public static double Of(double from, double to, double share) => from + (share * (to - from));

    public static Vector Of(Vector from, Vector to, double share) => from + (share * (to - from));

    /// <summary>Slow at both ends: how far a movement has come after a share of its time.</summary>
    public static double Eased(double share) => share * share * (3 - (2 * share));

    /// <summary>The share of time after which an eased movement has come so far.</summary>
    public static double WhenEased(double share) => .5 - Math.Sin(Math.Asin(1 - (2 * share)) / 3);

    /// <summary>How fast an eased movement is at a share of its time.</summary>
    public static double Speed(double time) => 6 * time * (1 - time);
}
