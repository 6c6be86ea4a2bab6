namespace Holdfast.Domain.Poses;

/// <summary>One leg seen from the side. Angles are anatomical: neutral 0, flexion positive.</summary>
/// <param name="Hip">Apparent hip angle, shoulder to hip to knee; it includes the bend of the spine. Thigh direction = trunk + 180 + hip.</param>
/// <param name="Knee">Knee bend, never below 0. Shank direction = thigh - knee.</param>
/// <param name="Ankle">Toes toward the shin positive. Foot direction (ankle to toes) = shank + 90 + ankle.</param>
/// <param name="Toes">How far the toes are bent up from the foot: as far as the foot points below the floor when they are tucked.</param>
public sealed record Leg(double Hip, double Knee, double Ankle, double Toes = 0);
