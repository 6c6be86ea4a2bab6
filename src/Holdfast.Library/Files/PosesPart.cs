using Holdfast.Domain;
using Holdfast.Domain.Poses;
using Holdfast.LibraryFiles.Shapes;
using Holdfast.LibraryFiles.Yaml;

namespace Holdfast.LibraryFiles.Files;

/// <summary>The poses of an exercise's file.</summary>
internal static class PosesPart
{
    public static ExercisePoses Read(Values poses, List<LibraryFault> faults) =>
        new(
            ReadPose(poses, "start", faults),
            ReadPose(poses, "hold", faults),
            poses.GroupOrNull("reach") is { } reach
                ? new ReachPoses(ReadPose(reach, "start", faults), ReadPose(reach, "hold", faults))
                : null
        );

    private static Pose ReadPose(Values poses, string key, List<LibraryFault> faults)
    {
        var pose = poses.GroupOrNull(key)!.Value;
        var props = pose.Groups("props", ReadProp);
        Glow? glow = pose.GroupOrNull("glow") is { } warm ? ReadGlow(warm) : null;
        var arrow = pose.GroupOrNull("arrow") is { } cue ? ReadArrow(cue, faults) : null;
        var side = pose.GroupOrNull("from-the-side");
        var above = pose.GroupOrNull("from-above");
        if (side is null == above is null)
        {
            faults.Add(
                poses
                    .PlaceOf(key)
                    .Fault("the pose has both from-the-side and from-above or neither, expected one of them.")
            );
        }

        return above is { } seen
            ? ReadAbove(seen, props, glow, arrow)
            : ReadSide(side ?? pose, props, glow, arrow, faults);
    }

    private static Pose.FromTheSide ReadSide(
        Values side,
        ValueList<Prop> props,
        Glow? glow,
        CueArrow? arrow,
        List<LibraryFault> faults
    )
    {
        var trunk = side.GroupOrNull("trunk");
        var pose = new Pose.FromTheSide(
            trunk is { } spine
                ? new Trunk(spine.Number("direction"), spine.Number("curve"), spine.Number("neck"))
                : new Trunk(0, 0, 0),
            ReadLeg(side.GroupOrNull("near-leg")),
            ReadLeg(side.GroupOrNull("far-leg")),
            ReadArm(side.GroupOrNull("near-arm")),
            ReadArm(side.GroupOrNull("far-arm")),
            side.Groups("contacts", contact => ReadContact(contact, props, faults)),
            props,
            glow,
            arrow
        );
        return side.GroupOrNull("far-side") is { } shift
            ? pose with
            {
                FarSide = new DepthShift(shift.Number("x"), shift.Number("y")),
            }
            : pose;
    }

    private static Leg ReadLeg(Values? leg) =>
        leg is { } angles
            ? new(angles.Number("hip"), angles.Number("knee"), angles.Number("ankle"), angles.Number("toes"))
            : new(0, 0, 0);

    private static Arm ReadArm(Values? arm) =>
        arm is { } angles
            ? new(
                angles.Number("shoulder"),
                angles.Number("elbow"),
                angles.Number("wrist"),
                angles.TextOrNull("thumb") is { } thumb ? PoseShapes.Thumbs[thumb] : ThumbSide.Front
            )
            : new(0, 0);

    private static Contact ReadContact(Values contact, ValueList<Prop> props, List<LibraryFault> faults)
    {
        var on = PoseShapes.Surfaces[contact.Text("on")];
        if (NeededFor(on) is { } kinds && !props.Any(prop => kinds.Contains(prop.Kind)))
        {
            var names = string.Join(" or ", kinds.Select(kind => Names<PropKind>.NameOf(kind)));
            faults.Add(
                contact.PlaceOf("on").Fault($"\"{contact.Text("on")}\" is not among the props, expected {names}.")
            );
        }

        return new(
            PoseShapes.Parts[contact.Text("part")],
            contact.TextOrNull("limb") is { } limb ? PoseShapes.Limbs[limb] : Limb.Both,
            on,
            contact.NumberOrNull("at"),
            contact.TextOrNull("by") is { } by ? PoseShapes.Adjustments[by] : Adjustment.Limb
        );
    }

    /// <summary>The things that carry a surface; null for the floor and the person's own body.</summary>
    private static PropKind[]? NeededFor(Surface surface) =>
        surface switch
        {
            Surface.Seat => [PropKind.Chair, PropKind.Stool],
            Surface.Backrest => [PropKind.Chair],
            Surface.Table => [PropKind.Table],
            Surface.Counter => [PropKind.Counter],
            Surface.Wall => [PropKind.Wall, PropKind.DoorFrame],
            Surface.Books => [PropKind.Books],
            _ => null,
        };

    private static Prop ReadProp(Values prop) =>
        new(
            PoseShapes.PropKinds[prop.Text("kind")],
            prop.NumberOrNull("at"),
            prop.Number("height"),
            prop.NumberOrNull("length")
        );

    private static Glow ReadGlow(Values glow) =>
        new(
            PoseShapes.GlowParts[glow.Text("on")],
            glow.Number("along"),
            glow.Number("out"),
            glow.Number("half-length"),
            glow.Number("half-width"),
            glow.Number("turn")
        );

    private static CueArrow? ReadArrow(Values arrow, List<LibraryFault> faults)
    {
        switch (arrow.GroupOrNull("straight"), arrow.GroupOrNull("arc"))
        {
            case ({ } straight, null):
                return new CueArrow.Straight(
                    PoseShapes.Landmarks[straight.Text("from")],
                    straight.Number("start-x"),
                    straight.Number("start-y"),
                    straight.Number("end-x"),
                    straight.Number("end-y")
                );
            case (null, { } arc):
                return new CueArrow.Arc(
                    PoseShapes.Landmarks[arc.Text("from")],
                    arc.Number("centre-x"),
                    arc.Number("centre-y"),
                    arc.Number("radius"),
                    arc.Number("start"),
                    arc.Number("end")
                );
            default:
                faults.Add(arrow.Place.Fault("the arrow has both straight and arc or neither, expected one of them."));
                return null;
        }
    }

    private static Pose.FromAbove ReadAbove(Values above, ValueList<Prop> props, Glow? glow, CueArrow? arrow)
    {
        var trunk = above.GroupOrNull("trunk")!.Value;
        return new(
            new TrunkFromAbove(
                trunk.Number("direction"),
                trunk.Number("bend"),
                trunk.Number("length"),
                trunk.Number("twist"),
                PoseShapes.Heads[trunk.Text("head")],
                trunk.Number("head-turn")
            ),
            ReadLegFromAbove(above.GroupOrNull("near-leg")!.Value),
            ReadLegFromAbove(above.GroupOrNull("far-leg")!.Value),
            ReadArmFromAbove(above.GroupOrNull("near-arm")!.Value),
            ReadArmFromAbove(above.GroupOrNull("far-arm")!.Value),
            props,
            glow,
            arrow
        );
    }

    private static LegFromAbove ReadLegFromAbove(Values leg) =>
        new(
            leg.Number("thigh"),
            leg.Number("thigh-length"),
            leg.Number("shank"),
            leg.Number("shank-length"),
            leg.Number("foot-direction"),
            PoseShapes.Feet[leg.Text("foot")],
            leg.Truth("over")
        );

    private static ArmFromAbove ReadArmFromAbove(Values arm) =>
        new(
            arm.Number("upper-arm"),
            arm.Number("upper-arm-length"),
            arm.Number("forearm"),
            arm.Number("forearm-length"),
            arm.Number("hand"),
            PoseShapes.Thumbs[arm.Text("thumb")]
        );
}
