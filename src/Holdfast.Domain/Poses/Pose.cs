namespace Holdfast.Domain.Poses;

/// <summary>One posture of a person, as joint angles and contacts: the source of every picture of an exercise and of the camera check.</summary>
/// <remarks>
/// <para>Plain data. Angles are degrees, counter-clockwise from +x with y up; lengths are shares of stature. The person faces +x and is seen
/// from their right: "near" is the right side, and the working or stretched one. The other side is the exact mirror image.</para>
/// <para>x = 0 lies at the anchor, the first contact; y = 0 is the floor. Angles as in clinical.md 2.1, values as in figures/recipe.md.</para>
/// </remarks>
public abstract record Pose
{
    private Pose(ValueList<Prop> props, Glow? glow, CueArrow? arrow)
    {
        Props = props;
        Glow = glow;
        Arrow = arrow;
    }

    /// <summary>The things the person stands on, lies on or holds.</summary>
    public ValueList<Prop> Props { get; init; }

    /// <summary>Where the exercise is to be felt; none where there is nothing to feel yet.</summary>
    public Glow? Glow { get; init; }

    /// <summary>The one movement to make from here; none where nothing moves.</summary>
    public CueArrow? Arrow { get; init; }

    /// <summary>A posture seen from the person's right.</summary>
    /// <param name="Trunk">Trunk, spine and neck.</param>
    /// <param name="NearLeg">The right leg, the working one.</param>
    /// <param name="FarLeg">The left leg.</param>
    /// <param name="NearArm">The right arm.</param>
    /// <param name="FarArm">The left arm.</param>
    /// <param name="Contacts">What touches what. The first is the anchor: it sets where the body is; the others correct the limbs.</param>
    /// <param name="Props">The things around the person.</param>
    /// <param name="Glow">Where it is felt.</param>
    /// <param name="Arrow">The movement to make.</param>
    public sealed record FromTheSide(
        Trunk Trunk,
        Leg NearLeg,
        Leg FarLeg,
        Arm NearArm,
        Arm FarArm,
        ValueList<Contact> Contacts,
        ValueList<Prop> Props,
        Glow? Glow,
        CueArrow? Arrow
    ) : Pose(Props, Glow, Arrow)
    {
        /// <summary>How far the far side of the body and of every prop is shifted on the picture, so that depth shows.</summary>
        public DepthShift FarSide { get; init; } = DepthShift.Usual;
    }

    /// <summary>A posture seen from above, for turns and side reaches that a side view cannot show. The person's right is at the bottom.</summary>
    /// <param name="Trunk">Trunk, spine and head.</param>
    /// <param name="NearLeg">The right leg.</param>
    /// <param name="FarLeg">The left leg.</param>
    /// <param name="NearArm">The right arm.</param>
    /// <param name="FarArm">The left arm.</param>
    /// <param name="Props">The things around the person; x = 0, y = 0 is the middle between the hip joints.</param>
    /// <param name="Glow">Where it is felt.</param>
    /// <param name="Arrow">The movement to make.</param>
    public sealed record FromAbove(
        TrunkFromAbove Trunk,
        LegFromAbove NearLeg,
        LegFromAbove FarLeg,
        ArmFromAbove NearArm,
        ArmFromAbove FarArm,
        ValueList<Prop> Props,
        Glow? Glow,
        CueArrow? Arrow
    ) : Pose(Props, Glow, Arrow);
}
