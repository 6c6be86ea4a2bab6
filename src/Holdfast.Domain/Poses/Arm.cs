namespace Holdfast.Domain.Poses;

/// <summary>One arm seen from the side. Angles are anatomical: neutral 0, flexion positive.</summary>
/// <param name="Shoulder">Upper arm direction = trunk + 180 + shoulder.</param>
/// <param name="Elbow">Elbow bend, never below -1. Forearm direction = upper arm + elbow.</param>
/// <param name="Wrist">Hand direction = forearm + wrist.</param>
/// <param name="Thumb">On which side of the hand the thumb is drawn.</param>
public sealed record Arm(double Shoulder, double Elbow, double Wrist = 0, ThumbSide Thumb = ThumbSide.Front);

/// <summary>On which side of the hand the thumb is seen.</summary>
public enum ThumbSide
{
    /// <summary>90 degrees counter-clockwise from the hand's direction: palm down on something ahead.</summary>
    Front,

    /// <summary>90 degrees clockwise from the hand's direction: the hand rests on the person's own hip.</summary>
    Back,
}
