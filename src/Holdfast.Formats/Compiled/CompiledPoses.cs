using Holdfast.Domain.Poses;

namespace Holdfast.Formats.Compiled;

/// <summary>The poses of an exercise in the compiled library. Both halves name the parts in the same order.</summary>
internal static class CompiledPoses
{
    private const int FromTheSide = 0;
    private const int FromAbove = 1;
    private const int NoArrow = 0;
    private const int Straight = 1;
    private const int Arc = 2;

    public static void Write(CompiledWriter writer, ExercisePoses? poses)
    {
        writer.Truth(poses is not null);
        if (poses is null)
        {
            return;
        }

        WritePose(writer, poses.Start);
        WritePose(writer, poses.Hold);
        writer.Truth(poses.Reach is not null);
        if (poses.Reach is { } reach)
        {
            WritePose(writer, reach.Start);
            WritePose(writer, reach.Hold);
        }
    }

    public static ExercisePoses? Read(ref CompiledReader reader) =>
        reader.Truth()
            ? new ExercisePoses(
                ReadPose(ref reader),
                ReadPose(ref reader),
                reader.Truth() ? new ReachPoses(ReadPose(ref reader), ReadPose(ref reader)) : null
            )
            : null;

    private static void WritePose(CompiledWriter writer, Pose pose)
    {
        switch (pose)
        {
            case Pose.FromTheSide side:
                writer.Whole(FromTheSide);
                WriteAround(writer, pose);
                WriteNumbers(writer, side.Trunk.Direction, side.Trunk.Curve, side.Trunk.Neck);
                WriteLeg(writer, side.NearLeg);
                WriteLeg(writer, side.FarLeg);
                WriteArm(writer, side.NearArm);
                WriteArm(writer, side.FarArm);
                writer.List(side.Contacts, contact => WriteContact(writer, contact));
                WriteNumbers(writer, side.FarSide.X, side.FarSide.Y);
                break;
            case Pose.FromAbove above:
                writer.Whole(FromAbove);
                WriteAround(writer, pose);
                WriteTrunk(writer, above.Trunk);
                WriteLeg(writer, above.NearLeg);
                WriteLeg(writer, above.FarLeg);
                WriteArm(writer, above.NearArm);
                WriteArm(writer, above.FarArm);
                break;
            default:
                throw new ArgumentException($"A pose of the kind {pose.GetType().Name} has no form here.");
        }
    }

    private static Pose ReadPose(ref CompiledReader reader)
    {
        var kind = reader.Whole();
        var props = reader.List(ReadProp);
        var glow = ReadGlow(ref reader);
        var arrow = ReadArrow(ref reader);
        return kind switch
        {
            FromTheSide => new Pose.FromTheSide(
                new Trunk(reader.Number(), reader.Number(), reader.Number()),
                ReadLeg(ref reader),
                ReadLeg(ref reader),
                ReadArm(ref reader),
                ReadArm(ref reader),
                reader.List(ReadContact),
                props,
                glow,
                arrow
            )
            {
                FarSide = new DepthShift(reader.Number(), reader.Number()),
            },
            FromAbove => new Pose.FromAbove(
                ReadTrunk(ref reader),
                ReadLegFromAbove(ref reader),
                ReadLegFromAbove(ref reader),
                ReadArmFromAbove(ref reader),
                ReadArmFromAbove(ref reader),
                props,
                glow,
                arrow
            ),
            _ => throw new InvalidDataException(
                $"The compiled library has a pose of the kind {kind}, expected 0 or 1."
            ),
        };
    }

    private static void WriteAround(CompiledWriter writer, Pose pose)
    {
        writer.List(pose.Props, prop => WriteProp(writer, prop));
        writer.Truth(pose.Glow is not null);
        if (pose.Glow is { } glow)
        {
            writer.Whole((int)glow.On);
            WriteNumbers(writer, glow.Along, glow.Out, glow.HalfLength, glow.HalfWidth, glow.Turn);
        }

        switch (pose.Arrow)
        {
            case CueArrow.Straight straight:
                writer.Whole(Straight);
                writer.Whole((int)straight.From);
                WriteNumbers(writer, straight.StartX, straight.StartY, straight.EndX, straight.EndY);
                break;
            case CueArrow.Arc arc:
                writer.Whole(Arc);
                writer.Whole((int)arc.From);
                WriteNumbers(writer, arc.CentreX, arc.CentreY, arc.Radius, arc.Start, arc.End);
                break;
            default:
                writer.Whole(NoArrow);
                break;
        }
    }

    private static Glow? ReadGlow(ref CompiledReader reader) =>
        reader.Truth()
            ? new Glow(
                (GlowPart)reader.Whole(),
                reader.Number(),
                reader.Number(),
                reader.Number(),
                reader.Number(),
                reader.Number()
            )
            : null;

    private static CueArrow? ReadArrow(ref CompiledReader reader) =>
        reader.Whole() switch
        {
            Straight => new CueArrow.Straight(
                (Landmark)reader.Whole(),
                reader.Number(),
                reader.Number(),
                reader.Number(),
                reader.Number()
            ),
            Arc => new CueArrow.Arc(
                (Landmark)reader.Whole(),
                reader.Number(),
                reader.Number(),
                reader.Number(),
                reader.Number(),
                reader.Number()
            ),
            _ => null,
        };

    private static void WriteProp(CompiledWriter writer, Prop prop)
    {
        writer.Whole((int)prop.Kind);
        writer.NumberOrNull(prop.At);
        writer.Number(prop.Height);
        writer.NumberOrNull(prop.Length);
    }

    private static Prop ReadProp(ref CompiledReader reader) =>
        new((PropKind)reader.Whole(), reader.NumberOrNull(), reader.Number(), reader.NumberOrNull());

    private static void WriteContact(CompiledWriter writer, Contact contact)
    {
        writer.Whole((int)contact.Part);
        writer.Whole((int)contact.Limb);
        writer.Whole((int)contact.On);
        writer.NumberOrNull(contact.At);
        writer.Whole((int)contact.By);
    }

    private static Contact ReadContact(ref CompiledReader reader) =>
        new(
            (ContactPart)reader.Whole(),
            (Limb)reader.Whole(),
            (Surface)reader.Whole(),
            reader.NumberOrNull(),
            (Adjustment)reader.Whole()
        );

    private static void WriteLeg(CompiledWriter writer, Leg leg) =>
        WriteNumbers(writer, leg.Hip, leg.Knee, leg.Ankle, leg.Toes);

    private static Leg ReadLeg(ref CompiledReader reader) =>
        new(reader.Number(), reader.Number(), reader.Number(), reader.Number());

    private static void WriteArm(CompiledWriter writer, Arm arm)
    {
        WriteNumbers(writer, arm.Shoulder, arm.Elbow, arm.Wrist);
        writer.Whole((int)arm.Thumb);
    }

    private static Arm ReadArm(ref CompiledReader reader) =>
        new(reader.Number(), reader.Number(), reader.Number(), (ThumbSide)reader.Whole());

    private static void WriteTrunk(CompiledWriter writer, TrunkFromAbove trunk)
    {
        WriteNumbers(writer, trunk.Direction, trunk.Bend, trunk.Length, trunk.Twist);
        writer.Whole((int)trunk.Head);
        writer.Number(trunk.HeadTurn);
    }

    private static TrunkFromAbove ReadTrunk(ref CompiledReader reader) =>
        new(
            reader.Number(),
            reader.Number(),
            reader.Number(),
            reader.Number(),
            (HeadFromAbove)reader.Whole(),
            reader.Number()
        );

    private static void WriteLeg(CompiledWriter writer, LegFromAbove leg)
    {
        WriteNumbers(writer, leg.Thigh, leg.ThighLength, leg.Shank, leg.ShankLength, leg.FootDirection);
        writer.Whole((int)leg.Foot);
        writer.Truth(leg.Over);
    }

    private static LegFromAbove ReadLegFromAbove(ref CompiledReader reader) =>
        new(
            reader.Number(),
            reader.Number(),
            reader.Number(),
            reader.Number(),
            reader.Number(),
            (FootFromAbove)reader.Whole(),
            reader.Truth()
        );

    private static void WriteArm(CompiledWriter writer, ArmFromAbove arm)
    {
        WriteNumbers(writer, arm.UpperArm, arm.UpperArmLength, arm.Forearm, arm.ForearmLength, arm.Hand);
        writer.Whole((int)arm.Thumb);
    }

    private static ArmFromAbove ReadArmFromAbove(ref CompiledReader reader) =>
        new(
            reader.Number(),
            reader.Number(),
            reader.Number(),
            reader.Number(),
            reader.Number(),
            (ThumbSide)reader.Whole()
        );

    private static void WriteNumbers(CompiledWriter writer, params ReadOnlySpan<double> numbers)
    {
        foreach (var number in numbers)
        {
            writer.Number(number);
        }
    }
}
