namespace Holdfast.Domain.Poses;

/// <summary>A part of the body that rests on something. The drawing and its tests keep every contact exact for every build.</summary>
/// <param name="Part">What touches.</param>
/// <param name="Limb">Which of the two limbs, or both; parts of the trunk and the head are "both".</param>
/// <param name="On">What it touches.</param>
/// <param name="At">
/// Where along the surface, from the anchor; for the body's own surfaces the share along the segment. Without it the contact stays where the angles put it, and slides toward the body when the limb is too short.
/// </param>
/// <param name="By">What gives way to meet the contact. The anchor moves the whole body whatever this says.</param>
public sealed record Contact(
    ContactPart Part,
    Limb Limb,
    Surface On,
    double? At = null,
    Adjustment By = Adjustment.Limb
);

/// <summary>Which of a pair of limbs.</summary>
public enum Limb
{
    /// <summary>Both, or a part that is not one of a pair.</summary>
    Both,

    /// <summary>The right one of the drawn figure, nearer to the eye.</summary>
    Near,

    /// <summary>The left one of the drawn figure.</summary>
    Far,
}

/// <summary>A part of the body that can rest on something.</summary>
public enum ContactPart
{
    /// <summary>The whole back, lying: pelvis and shoulders.</summary>
    Back,

    /// <summary>The shoulders only, lying with the hips raised.</summary>
    Shoulders,

    /// <summary>The pelvis only, lying with the chest raised.</summary>
    Pelvis,

    /// <summary>The buttocks, sitting.</summary>
    Seat,

    /// <summary>The back of the head, lying.</summary>
    Head,

    /// <summary>The forehead.</summary>
    Forehead,

    /// <summary>The knee.</summary>
    Knee,

    /// <summary>Knee and instep, kneeling.</summary>
    Shin,

    /// <summary>The whole sole.</summary>
    Foot,

    /// <summary>The ball of the foot, heel raised.</summary>
    Ball,

    /// <summary>The heel, leg straight and toes up.</summary>
    Heel,

    /// <summary>The flat hand, or the hand of an arm at rest.</summary>
    Hand,

    /// <summary>Elbow and forearm.</summary>
    Forearm,
}

/// <summary>What a part of the body rests on.</summary>
public enum Surface
{
    /// <summary>The floor, a mat or a bed: height 0.</summary>
    Floor,

    /// <summary>The seat of a chair or stool.</summary>
    Seat,

    /// <summary>The top of a chair's backrest.</summary>
    Backrest,

    /// <summary>A table's top.</summary>
    Table,

    /// <summary>A counter's top.</summary>
    Counter,

    /// <summary>A wall, or the jamb of a door frame.</summary>
    Wall,

    /// <summary>A stack of books on the floor.</summary>
    Books,

    /// <summary>The front of the person's own shin on the same side.</summary>
    OwnShin,

    /// <summary>The front of the person's own near shin, for both hands.</summary>
    NearShin,

    /// <summary>The front of the person's own thigh on the same side.</summary>
    OwnThigh,
}

/// <summary>What gives way so that a contact is met.</summary>
public enum Adjustment
{
    /// <summary>The limb bends, or the head moves on its neck.</summary>
    Limb,

    /// <summary>The trunk turns; the limb of the contact turns with it, the other limbs keep their directions.</summary>
    Trunk,

    /// <summary>Nothing: the thing touched is put where the body is.</summary>
    Prop,
}
