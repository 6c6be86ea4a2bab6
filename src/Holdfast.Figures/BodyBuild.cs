using Holdfast.Domain.Poses;

namespace Holdfast.Figures;

/// <summary>How broad a body is drawn. A build changes widths only, never lengths, so every build takes every pose (figures/recipe.md 2).</summary>
/// <param name="Limb">Legs: factor on half widths.</param>
/// <param name="Arm">Arms: factor on half widths.</param>
/// <param name="TrunkFront">Belly, and half of it the chest.</param>
/// <param name="TrunkBack">Back.</param>
/// <param name="Hip">Hips and seat.</param>
/// <param name="Neck">Neck.</param>
public sealed record BodyBuild(double Limb, double Arm, double TrunkFront, double TrunkBack, double Hip, double Neck)
{
    /// <summary>The shape of the hair.</summary>
    public HairStyle Hair { get; init; }

    /// <summary>A slim build.</summary>
    public static BodyBuild Slim { get; } = new(.88, .86, .88, .92, .92, .92);

    /// <summary>A middle build, the one the tables are written for.</summary>
    public static BodyBuild Middle { get; } = new(1, 1, 1, 1, 1, 1);

    /// <summary>A large build.</summary>
    public static BodyBuild Large { get; } = new(1.26, 1.26, 1.8, 1.22, 1.26, 1.14);
}
