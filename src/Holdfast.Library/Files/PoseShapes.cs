using Holdfast.Domain.Poses;
using Holdfast.LibraryFiles.Shapes;

namespace Holdfast.LibraryFiles.Files;

/// <summary>What the poses of an exercise look like in its file: angles in degrees, lengths in shares of stature.</summary>
internal static class PoseShapes
{
    public static readonly Names<ContactPart> Parts = new();
    public static readonly Names<Limb> Limbs = new();
    public static readonly Names<Surface> Surfaces = new();
    public static readonly Names<Adjustment> Adjustments = new();
    public static readonly Names<PropKind> PropKinds = new();
    public static readonly Names<GlowPart> GlowParts = new();
    public static readonly Names<Landmark> Landmarks = new();
    public static readonly Names<ThumbSide> Thumbs = new();
    public static readonly Names<HeadFromAbove> Heads = new();
    public static readonly Names<FootFromAbove> Feet = new();

    public static readonly Shape All = new Shape.Group(
        "Its start and its hold as joint angles, for the figures (clinical.md 2.1, C53).",
        new Key("start", Pose("How it begins.")),
        new Key("hold", Pose("The posture that is held, or the end of the movement that is repeated.")),
        Key.Optional(
            "reach",
            new Shape.Group(
                "E07 and E07s: the same with the hands to the right.",
                new Key("start", Pose("Before the hands move.")),
                new Key("hold", Pose("Hands to the right."))
            )
        )
    );

    private static Shape.Group Pose(string about) =>
        new(
            about,
            Key.Optional("from-the-side", FromTheSide()),
            Key.Optional("from-above", FromAbove()),
            Key.Optional("props", new Shape.ListOf("The things around the person.", Prop())),
            Key.Optional("glow", Glow()),
            Key.Optional("arrow", Arrow())
        );

    private static Shape.Group FromTheSide() =>
        new(
            "Seen from the person's right; near is the right side and the one that works.",
            new Key(
                "trunk",
                new Shape.Group(
                    "Trunk, spine and neck.",
                    Degrees("direction", "Absolute direction from hip to shoulder: upright 90, head left 180."),
                    Degrees("curve", "Bend of the spine; rounded is positive."),
                    Degrees("neck", "How far the head is bent forward.")
                )
            ),
            new Key("near-leg", Leg("The leg that works.")),
            new Key("far-leg", Leg("The other leg.")),
            new Key("near-arm", Arm("The arm on the side that works.")),
            new Key("far-arm", Arm("The other arm.")),
            Key.Optional(
                "far-side",
                new Shape.Group(
                    "How far the far side is shifted, so that depth shows; without it the usual shift.",
                    Share("x", "Forward."),
                    Share("y", "Upward.")
                )
            ),
            new Key("contacts", new Shape.ListOf("What rests on what; the first sets where the body is.", Contact()))
        );

    private static Shape.Group Leg(string about) =>
        new(
            about,
            Degrees("hip", "Bend of the hip."),
            Degrees("knee", "Bend of the knee."),
            Degrees("ankle", "Toes toward the shin."),
            OptionalDegrees("toes", "Toes bent up from the foot.")
        );

    private static Shape.Group Arm(string about) =>
        new(
            about,
            Degrees("shoulder", "Arm raised forward."),
            Degrees("elbow", "Bend of the elbow."),
            OptionalDegrees("wrist", "Bend of the wrist."),
            Key.Optional("thumb", new Shape.OneOf("Where the thumb is drawn.", "side of the hand", Thumbs.All))
        );

    private static Shape.Group Contact() =>
        new(
            "A part of the body that rests on something.",
            new Key("part", new Shape.OneOf("What rests.", "part of the body", Parts.All)),
            Key.Optional("limb", new Shape.OneOf("Which of a pair; both unless given.", "limb", Limbs.All)),
            new Key("on", new Shape.OneOf("What it rests on.", "surface", Surfaces.All)),
            Key.Optional("at", new Shape.Number("Where along it; without it, where the angles put it.", -2, 2)),
            Key.Optional("by", new Shape.OneOf("What gives way; the limb unless given.", "adjustment", Adjustments.All))
        );

    private static Shape.Group Prop() =>
        new(
            "A thing around the person.",
            new Key("kind", new Shape.OneOf("What it is.", "thing", PropKinds.All)),
            Key.Optional("at", new Shape.Number("Where its left edge is; without it, at the contact.", -2, 2)),
            Key.Optional("height", new Shape.Number("Height of its surface.", 0, 1)),
            Key.Optional("length", new Shape.Number("Its length; without it the usual one.", 0, 2))
        );

    private static Shape.Group Glow() =>
        new(
            "Where it is felt.",
            new Key("on", new Shape.OneOf("The part of the body.", "part", GlowParts.All)),
            Share("along", "Where along the part, from hip to knee or hip to shoulder."),
            Share("out", "How far off its line; to the front is positive."),
            Share("half-length", "Half its length."),
            Share("half-width", "Half its width."),
            OptionalDegrees("turn", "A further turn.")
        );

    private static Shape.Group Arrow() =>
        new(
            "The movement to make: either straight or an arc.",
            Key.Optional(
                "straight",
                new Shape.Group(
                    "A straight arrow, offsets from a point of the body.",
                    new Key("from", new Shape.OneOf("The point of the body.", "point", Landmarks.All)),
                    Share("start-x", "Tail."),
                    Share("start-y", "Tail."),
                    Share("end-x", "Tip."),
                    Share("end-y", "Tip.")
                )
            ),
            Key.Optional(
                "arc",
                new Shape.Group(
                    "An arrow along a circle around a point of the body.",
                    new Key("from", new Shape.OneOf("The point of the body.", "point", Landmarks.All)),
                    Share("centre-x", "Centre."),
                    Share("centre-y", "Centre."),
                    Share("radius", "Radius."),
                    Degrees("start", "Direction of the tail."),
                    Degrees("end", "Direction of the tip.")
                )
            )
        );

    private static Shape.Group FromAbove() =>
        new(
            "Seen from above, the person's right at the bottom.",
            new Key(
                "trunk",
                new Shape.Group(
                    "Trunk, spine and head.",
                    Degrees("direction", "Direction in which the spine leaves the pelvis."),
                    Degrees("bend", "How far it turns on its way to the shoulders."),
                    Share("length", "Seen length as a share of the true one."),
                    Share("twist", "How much narrower rolled hips are seen."),
                    new Key("head", new Shape.OneOf("What of the head is seen.", "view of the head", Heads.All)),
                    OptionalDegrees("head-turn", "Turn of the head from the spine.")
                )
            ),
            new Key("near-leg", LegFromAbove("The right leg.")),
            new Key("far-leg", LegFromAbove("The left leg.")),
            new Key("near-arm", ArmFromAbove("The right arm.")),
            new Key("far-arm", ArmFromAbove("The left arm."))
        );

    private static Shape.Group LegFromAbove(string about) =>
        new(
            about,
            Degrees("thigh", "Direction of the thigh."),
            Share("thigh-length", "Its seen length as a share of the true one."),
            Degrees("shank", "Direction of the shank."),
            Share("shank-length", "Its seen length as a share of the true one."),
            Degrees("foot-direction", "Direction of the foot."),
            new Key("foot", new Shape.OneOf("How the foot is seen.", "view of the foot", Feet.All)),
            Key.Optional("over", new Shape.Truth("Whether it lies over the trunk."))
        );

    private static Shape.Group ArmFromAbove(string about) =>
        new(
            about,
            Degrees("upper-arm", "Direction of the upper arm."),
            Share("upper-arm-length", "Its seen length as a share of the true one."),
            Degrees("forearm", "Direction of the forearm."),
            Share("forearm-length", "Its seen length as a share of the true one."),
            Degrees("hand", "Direction of the hand."),
            new Key("thumb", new Shape.OneOf("Where the thumb is drawn.", "side of the hand", Thumbs.All))
        );

    private static Key Degrees(string name, string about) => new(name, Angle(about));

    private static Key OptionalDegrees(string name, string about) => Key.Optional(name, Angle(about));

    private static Shape.Number Angle(string about) => new($"{about} Degrees.", -360, 360);

    private static Key Share(string name, string about) =>
        new(name, new Shape.Number($"{about} Share of stature or of the part.", -2, 2));
}
