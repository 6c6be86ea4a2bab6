namespace Holdfast.Figures.Joints;

/// <summary>Lengths of the body as shares of stature (Drillis and Contini 1966, as printed by Winter) and heights of resting parts (figures/recipe.md 2, 3).</summary>
internal static class BodyTable
{
    public const double Thigh = .245;
    public const double Shank = .246;
    public const double UpperArm = .186;
    public const double Forearm = .146;
    public const double Hand = .100;
    public const double Trunk = .288;

    /// <summary>Half the distance between the shoulder joints, and between the hips' outer edges, as seen from above.</summary>
    public const double HalfShoulders = .098;

    public const double AnkleHeight = .039;
    public const double KneelingAnkle = .030;
    public const double WristHeight = .020;
    public const double ForearmWrist = .018;

    public static double KneeOnFloor(BodyBuild build) => .036 * build.Limb;

    public static double KneeOnCushion(BodyBuild build) => .030 * build.Limb;

    public static double LyingHip(BodyBuild build) => .071 * build.Hip;

    public static double LyingShoulder(BodyBuild build) => .064 * build.TrunkBack;

    public static double SittingHip(BodyBuild build) => .058 * build.Hip;

    public static double ElbowHeight(BodyBuild build) => .024 * build.Arm;
}
