namespace Holdfast.Domain.Poses;

/// <summary>Trunk, spine and neck seen from the side.</summary>
/// <param name="Direction">Absolute direction from hip joint to shoulder joint: upright 90, lying on the back with the head left 180, all fours about 0.</param>
/// <param name="Curve">Bend of the spine from pelvis to shoulders: rounded positive, hollow negative. It bends the line, never the distance.</param>
/// <param name="Neck">How far the head is bent forward from the trunk's direction.</param>
public sealed record Trunk(double Direction, double Curve, double Neck);
