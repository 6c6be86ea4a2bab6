namespace Holdfast.Domain.Poses;

/// <summary>The warm spot that says "feel it here": an ellipse turned along its part of the body.</summary>
/// <param name="On">The part it lies on.</param>
/// <param name="Along">Its middle, as a share along that part: thigh from hip to knee, spine from hip to shoulder.</param>
/// <param name="Out">Its middle, off the part's line: to the front; seen from above 90 degrees clockwise of the spine. Share of stature.</param>
/// <param name="HalfLength">Half its length along the part, share of stature.</param>
/// <param name="HalfWidth">Half its width, share of stature.</param>
/// <param name="Turn">Further turn, degrees counter-clockwise.</param>
public sealed record Glow(GlowPart On, double Along, double Out, double HalfLength, double HalfWidth, double Turn = 0);

/// <summary>The parts of the body that the exercises are felt in.</summary>
public enum GlowPart
{
    /// <summary>The spine from hip to shoulder.</summary>
    Spine,

    /// <summary>The near thigh.</summary>
    NearThigh,
}
