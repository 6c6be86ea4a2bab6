using Holdfast.Domain.Poses;
using static Holdfast.Domain.Poses.ContactPart;

namespace Holdfast.Domain.Tests.Figures;

internal static class DrawnPoses
{
    private static readonly Prop Mat = new(PropKind.Mat);
    private static readonly Leg HookLeg = new(54, 122, -21);
    private static readonly Leg LongLeg = new(3, 12, -2);
    private static readonly Arm RestArm = new(-15, 16);
    private static readonly Contact BothFeet = new(Foot, Limb.Both, Surface.Floor);
    private static readonly Contact RestHands = new(Hand, Limb.Both, Surface.Floor);

    private static Pose.FromTheSide Side(
        Trunk trunk,
        Leg near,
        Leg far,
        Arm nearArm,
        Arm farArm,
        ValueList<Contact> contacts,
        ValueList<Prop> props,
        Glow? glow = null,
        CueArrow? arrow = null
    ) => new(trunk, near, far, nearArm, farArm, contacts, props, glow, arrow);

    private static readonly Pose HookLying = Side(
        new(180, 0, 0),
        HookLeg,
        HookLeg,
        RestArm,
        RestArm,
        [
            new(Back, Limb.Both, Surface.Floor),
            new(Head, Limb.Both, Surface.Floor),
            new(Foot, Limb.Both, Surface.Floor, .235),
            RestHands,
        ],
        [Mat]
    );

    private static ExercisePoses E01()
    {
        var chair = new Prop(PropKind.Chair, -.175, .245);
        ValueList<Contact> contacts =
        [
            new(Knee, Limb.Near, Surface.Seat, 0),
            new(Foot, Limb.Far, Surface.Floor, .09),
            new(Hand, Limb.Near, Surface.Backrest, .165),
        ];
        var hanging = new Arm(-10, 24);
        return new(
            Side(
                new(90, 0, 0),
                new(0, 92, -43),
                new(15, 9, -6),
                new(34, 4, 40),
                hanging,
                contacts,
                [chair]
            ),
            Side(
                new(90, 5, 0),
                new(-15, 77, -43),
                new(19, 31, 12),
                new(3, 55, 21),
                hanging,
                contacts,
                [chair],
                new(GlowPart.NearThigh, .06, .036, .125, .055),
                new CueArrow.Arc(Landmark.Hip, 0, 0, .122, 160, 238)
            )
        );
    }

    private static ExercisePoses E02() =>
        new(
            Side(
                new(90, 0, 0),
                new(-9, 4, 12),
                new(12, 15, 3),
                new(-50, 107, 0, ThumbSide.Back),
                new(22, 28),
                [
                    new(Foot, Limb.Near, Surface.Floor, 0),
                    new(Foot, Limb.Far, Surface.Floor),
                    new(Hand, Limb.Far, Surface.Counter),
                ],
                [new(PropKind.Counter, .225, .527)]
            ),
            Side(
                new(90, 5, 0),
                new(-19, 18, -1, 38),
                new(25, 25, 0),
                new(-50, 107, 0, ThumbSide.Back),
                new(-3, 67),
                [
                    new(Ball, Limb.Near, Surface.Floor, 0),
                    new(Foot, Limb.Far, Surface.Floor, .295),
                    new(Hand, Limb.Far, Surface.Counter),
                ],
                [new(PropKind.Counter, .265, .527)],
                new(GlowPart.NearThigh, .06, .036, .125, .055),
                new CueArrow.Arc(Landmark.Hip, 0, 0, .122, 160, 238)
            )
        );

    private static ExercisePoses E03()
    {
        var crossed = new Arm(-5, 147, 44);
        ValueList<Contact> contacts =
        [
            new(Back, Limb.Both, Surface.Floor),
            new(Head, Limb.Both, Surface.Floor),
            new(Foot, Limb.Both, Surface.Floor, .235),
        ];
        return new(
            Side(new(180, -14, 0), HookLeg, HookLeg, crossed, crossed, contacts, [Mat]),
            Side(
                new(180, 10, 0),
                HookLeg,
                HookLeg,
                crossed,
                crossed,
                contacts,
                [Mat],
                new(GlowPart.Spine, .16, .03, .085, .05),
                new CueArrow.Arc(Landmark.Hip, -.02, -.03, .175, 66, 122)
            )
        );
    }

    private static ExercisePoses E04()
    {
        var hug = new Arm(34, 49, -91);
        var leg = new Leg(120, 130, 0);
        return new(
            HookLying,
            Side(
                new(180, 30, 2),
                leg,
                leg,
                hug,
                hug,
                [
                    new(Back, Limb.Both, Surface.Floor),
                    new(Head, Limb.Both, Surface.Floor),
                    new(Hand, Limb.Both, Surface.OwnShin, .22),
                ],
                [Mat],
                new(GlowPart.Spine, .22, -.03, .14, .055),
                new CueArrow.Straight(Landmark.NearKnee, .12, .115, -.03, .135)
            )
        );
    }

    private static ExercisePoses E05()
    {
        var hug = new Arm(41, 29, -78);
        return new(
            HookLying,
            Side(
                new(180, 15, 2),
                new(115, 125, 0),
                HookLeg,
                hug,
                hug,
                [
                    new(Back, Limb.Both, Surface.Floor),
                    new(Head, Limb.Both, Surface.Floor),
                    new(Foot, Limb.Far, Surface.Floor, .235),
                    new(Hand, Limb.Near, Surface.NearShin, .22),
                    new(Hand, Limb.Far, Surface.NearShin, .16),
                ],
                [Mat],
                new(GlowPart.Spine, 0, -.045, .10, .06),
                new CueArrow.Straight(Landmark.NearKnee, .12, .115, -.03, .135)
            )
        );
    }

    private static ExercisePoses E06()
    {
        var standing = new Leg(0, 5, 5);
        var folded = new Leg(117, 16, 2);
        var hanging = new Arm(103, 6);
        return new(
            Side(
                new(90, 0, 0),
                standing,
                standing,
                new(-3, 8),
                new(-3, 8),
                [new(Foot, Limb.Both, Surface.Floor)],
                []
            ),
            Side(
                new(-13, 42, 34),
                folded,
                folded,
                hanging,
                hanging,
                [new(Foot, Limb.Both, Surface.Floor)],
                [],
                new(GlowPart.NearThigh, .5, -.022, .135, .045),
                new CueArrow.Straight(Landmark.Head, .10, .05, .10, -.15)
            )
        );
    }

    private static ExercisePoses E06h()
    {
        var start = new Leg(46, 8, 2);
        var hold = new Leg(84, 12, -2);
        var reach = new Arm(130, 4, 24);
        var lean = new Arm(70, 10);
        return new(
            Side(
                new(50, 10, 4),
                start,
                start,
                lean,
                lean,
                [
                    new(Foot, Limb.Both, Surface.Floor),
                    new(Hand, Limb.Both, Surface.Table),
                ],
                [new(PropKind.Table, .20, .435)]
            ),
            Side(
                new(20, 10, 4),
                hold,
                hold,
                reach,
                reach,
                [
                    new(Foot, Limb.Both, Surface.Floor),
                    new(Hand, Limb.Both, Surface.Table),
                ],
                [new(PropKind.Table, .438, .435)],
                new(GlowPart.NearThigh, .5, -.022, .135, .045),
                new CueArrow.Straight(Landmark.Hip, -.10, 0, -.235, 0)
            )
        );
    }

    private static ExercisePoses E07()
    {
        var sitting = new Leg(70, 154, -85);
        var folded = new Leg(160, 149, -85);
        var rest = new Arm(15, 34, 24);
        var reach = new Arm(173, 4, 13);
        return new(
            Side(
                new(85, 0, 0),
                sitting,
                sitting,
                rest,
                rest,
                [
                    new(Shin, Limb.Both, Surface.Floor),
                    new(Hand, Limb.Both, Surface.OwnThigh, .62),
                ],
                [Mat]
            ),
            Side(
                new(-10, 40, 8),
                folded,
                folded,
                reach,
                reach,
                [
                    new(Shin, Limb.Both, Surface.Floor),
                    new(Forehead, Limb.Both, Surface.Floor, null, Adjustment.Trunk),
                    new(Hand, Limb.Both, Surface.Floor),
                ],
                [Mat],
                new(GlowPart.Spine, .36, -.03, .14, .05),
                new CueArrow.Straight(Landmark.NearWrist, -.06, .105, .12, .08)
            ),
            new(
                new Pose.FromAbove(
                    new(0, 0, 1, 0, HeadFromAbove.Back),
                    new(-19.4, .887, 168, 1, 180, FootFromAbove.Sole),
                    new(19.4, .887, -168, 1, 180, FootFromAbove.Sole),
                    new(-6, 1, 4, 1, 2, ThumbSide.Front),
                    new(6, 1, -4, 1, -2, ThumbSide.Back),
                    [new(PropKind.Mat, -.36, 0, 1.3)],
                    null,
                    null
                ),
                new Pose.FromAbove(
                    new(6, -46, 1, 0, HeadFromAbove.Back),
                    new(-19.4, .887, 168, 1, 180, FootFromAbove.Sole),
                    new(19.4, .887, -168, 1, 180, FootFromAbove.Sole),
                    new(-38, 1, -28, 1, -30, ThumbSide.Front),
                    new(-30, 1, -38, 1, -36, ThumbSide.Back),
                    [new(PropKind.Mat, -.36, 0, 1.3)],
                    new(GlowPart.Spine, .38, -.062, .15, .06),
                    new CueArrow.Arc(Landmark.Hip, 0, 0, .80, -6, -33)
                )
            )
        );
    }

    private static ExercisePoses E07s()
    {
        ValueList<Prop> props = [new(PropKind.Stool, -.13, .245), new(PropKind.Table, .354, .435)];
        var upright = new Leg(104, 83, -2);
        var leaning = new Leg(131, 83, -2);
        var start = new Arm(60, 20);
        var reach = new Arm(113, 28, -8);
        var near = new LegFromAbove(-7, 1, 0, .04, 0, FootFromAbove.Flat);
        var far = near with { Thigh = 7 };
        ValueList<Prop> above = [new(PropKind.Stool, -.13), new(PropKind.Table, .30)];
        return new(
            Side(
                new(72, 4, 0),
                upright,
                upright,
                start,
                start,
                [
                    new(Seat, Limb.Both, Surface.Seat),
                    new(Foot, Limb.Both, Surface.Floor, .255),
                    new(Hand, Limb.Both, Surface.Table, .38),
                ],
                props
            ),
            Side(
                new(45, 10, 0),
                leaning,
                leaning,
                reach,
                reach,
                [
                    new(Seat, Limb.Both, Surface.Seat),
                    new(Foot, Limb.Both, Surface.Floor, .255),
                    new(Hand, Limb.Both, Surface.Table),
                ],
                props,
                new(GlowPart.Spine, .36, -.03, .14, .05),
                new CueArrow.Straight(Landmark.NearWrist, -.09, .10, .09, .10)
            ),
            new(
                new Pose.FromAbove(
                    new(0, 0, .72, 0, HeadFromAbove.Back),
                    near,
                    far,
                    new(-8, .85, 8, .98, 2, ThumbSide.Front),
                    new(8, .85, -8, .98, -2, ThumbSide.Back),
                    above,
                    null,
                    null
                ),
                new Pose.FromAbove(
                    new(4, -38, .76, 0, HeadFromAbove.Back),
                    near,
                    far,
                    new(-42, .85, -28, .98, -30, ThumbSide.Front),
                    new(-28, .85, -40, .98, -36, ThumbSide.Back),
                    above,
                    new(GlowPart.Spine, .40, -.060, .13, .055),
                    new CueArrow.Arc(Landmark.Hip, 0, 0, .70, -4, -30)
                )
            )
        );
    }

    private static ExercisePoses E08()
    {
        ValueList<Prop> mat = [new(PropKind.Mat, -.66, 0, 1.3)];
        var right = new ArmFromAbove(270, 1, 270, 1, 270, ThumbSide.Back);
        var left = new ArmFromAbove(90, 1, 90, 1, 90, ThumbSide.Front);
        return new(
            new Pose.FromAbove(
                new(180, 0, 1, 0, HeadFromAbove.Face),
                new(-4, 1, -3, 1, 0, FootFromAbove.ToesUp, Over: true),
                new(4, 1, 3, 1, 0, FootFromAbove.ToesUp, Over: true),
                right,
                left,
                mat,
                null,
                null
            ),
            new Pose.FromAbove(
                new(180, 0, 1, .18, HeadFromAbove.RightProfile),
                new(75, 1, -5, 1, 70, FootFromAbove.Edge, Over: true),
                new(-2, 1, -2, 1, 0, FootFromAbove.ToesUp),
                right,
                left,
                mat,
                new(GlowPart.Spine, -.104, -.052, .105, .062, 35),
                new CueArrow.Straight(Landmark.Hip, -.045, .135, -.03, .285)
            )
        );
    }

    private static ExercisePoses E09()
    {
        ValueList<Contact> contacts =
        [
            new(Back, Limb.Both, Surface.Floor),
            new(Head, Limb.Both, Surface.Floor),
            new(Heel, Limb.Near, Surface.Wall, null, Adjustment.Prop),
            new(Heel, Limb.Far, Surface.Floor),
            RestHands,
        ];
        return new(
            Side(
                new(180, 0, 0),
                new(60, 10, -18),
                LongLeg,
                RestArm,
                RestArm,
                contacts,
                [new(PropKind.Mat, -.56, 0, .78), new(PropKind.DoorFrame)]
            ),
            Side(
                new(180, 0, 0),
                new(80, 5, -22),
                LongLeg,
                RestArm,
                RestArm,
                contacts,
                [new(PropKind.Mat, -.56, 0, .70), new(PropKind.DoorFrame)],
                new(GlowPart.NearThigh, .52, -.022, .14, .05),
                new CueArrow.Straight(Landmark.Hip, -.06, -.132, .12, -.132)
            )
        );
    }

    private static ExercisePoses E09p()
    {
        var prop = new Arm(-80, 107);
        ValueList<Contact> contacts =
        [
            new(Pelvis, Limb.Both, Surface.Floor),
            new(Forearm, Limb.Both, Surface.Floor, null, Adjustment.Trunk),
            new(Heel, Limb.Near, Surface.Wall, null, Adjustment.Prop),
            new(Heel, Limb.Far, Surface.Floor),
        ];
        return new(
            Side(
                new(151, 20, 31),
                new(86, 10, -18),
                new(32, 12, -2),
                prop,
                prop,
                contacts,
                [new(PropKind.Mat, -.48, 0, .72), new(PropKind.DoorFrame)]
            ),
            Side(
                new(151, 20, 31),
                new(104, 5, -22),
                new(32, 12, -2),
                prop,
                prop,
                contacts,
                [new(PropKind.Mat, -.48, 0, .65), new(PropKind.DoorFrame)],
                new(GlowPart.NearThigh, .52, -.022, .14, .05),
                new CueArrow.Straight(Landmark.Hip, -.06, -.132, .12, -.132)
            )
        );
    }

    private static ExercisePoses E09s()
    {
        ValueList<Prop> props = [new(PropKind.Stool, -.12, .245)];
        return new(
            Side(
                new(88, 0, 0),
                new(61, 5, -4),
                new(84, 92, 0),
                new(10, 20),
                new(10, 20),
                [
                    new(Seat, Limb.Both, Surface.Seat),
                    new(Heel, Limb.Near, Surface.Floor),
                    new(Foot, Limb.Far, Surface.Floor, .215),
                    new(Hand, Limb.Both, Surface.OwnThigh, .46),
                ],
                props
            ),
            Side(
                new(62, 8, 2),
                new(87, 5, -4),
                new(110, 92, 0),
                new(20, 20),
                new(20, 20),
                [
                    new(Seat, Limb.Both, Surface.Seat),
                    new(Heel, Limb.Near, Surface.Floor),
                    new(Foot, Limb.Far, Surface.Floor, .215),
                    new(Hand, Limb.Both, Surface.OwnThigh, .74),
                ],
                props,
                new(GlowPart.NearThigh, .52, -.022, .14, .05),
                new CueArrow.Arc(Landmark.Hip, 0, 0, .53, 62, 42)
            )
        );
    }

    private static readonly Pose AllFours = Side(
        new(14, 0, 0),
        new(76, 89, -85),
        new(76, 89, -85),
        new(72, 10, 83),
        new(72, 10, 83),
        [
            new(Shin, Limb.Both, Surface.Floor),
            new(Hand, Limb.Both, Surface.Floor),
        ],
        [Mat]
    );

    private static ExercisePoses E10()
    {
        var plank = new Leg(2, 4, -5, 82);
        var arm = new Arm(81, 88, 2);
        return new(
            AllFours,
            Side(
                new(9, 0, 4),
                plank,
                plank,
                arm,
                arm,
                [
                    new(Forearm, Limb.Both, Surface.Floor),
                    new(Ball, Limb.Both, Surface.Floor, null, Adjustment.Trunk),
                ],
                [Mat],
                new(GlowPart.Spine, .42, .026, .15, .05),
                new CueArrow.Straight(Landmark.Hip, -.03, .118, -.28, .08)
            )
        );
    }

    private static ExercisePoses E11()
    {
        var kneeling = new Leg(104, 89, -85);
        var plank = new Leg(0, 31, -53);
        return new(
            Side(
                new(-14, 0, -10),
                kneeling,
                kneeling,
                new(104, 88, 2),
                new(104, 88, 2),
                [
                    new(Shin, Limb.Both, Surface.Floor),
                    new(Forearm, Limb.Both, Surface.Floor, null, Adjustment.Trunk),
                ],
                [Mat]
            ),
            Side(
                new(19, 0, 4),
                plank,
                plank,
                new(71, 88, 2),
                new(71, 88, 2),
                [
                    new(Forearm, Limb.Both, Surface.Floor),
                    new(Knee, Limb.Both, Surface.Floor, null, Adjustment.Trunk),
                ],
                [Mat],
                new(GlowPart.Spine, .42, .026, .15, .05),
                new CueArrow.Straight(Landmark.Hip, -.03, .12, -.22, .055)
            )
        );
    }

    private static ExercisePoses E11w()
    {
        var start = new Leg(0, 0, 8);
        var hold = new Leg(0, 0, 25);
        ValueList<Contact> contacts =
        [
            new(Foot, Limb.Both, Surface.Floor),
            new(Forearm, Limb.Both, Surface.Wall, null, Adjustment.Prop),
        ];
        return new(
            Side(
                new(82, 0, 0),
                start,
                start,
                new(94, 92, 2),
                new(94, 92, 2),
                contacts,
                [new(PropKind.Wall)]
            ) with
            {
                FarSide = DepthShift.AwayFromWall,
            },
            Side(
                new(65, 0, 0),
                hold,
                hold,
                new(111, 92, 2),
                new(111, 92, 2),
                contacts,
                [new(PropKind.Wall)],
                new(GlowPart.Spine, .42, .026, .15, .05),
                new CueArrow.Straight(Landmark.Hip, -.105, .05, -.20, -.16)
            ) with
            {
                FarSide = DepthShift.AwayFromWall,
            }
        );
    }

    private static ExercisePoses E12()
    {
        var leg = new Leg(0, 115, 0);
        var arm = new Arm(-38, 14);
        return new(
            Side(
                new(180, 0, 0),
                HookLeg,
                HookLeg,
                RestArm,
                RestArm,
                [
                    new(Back, Limb.Both, Surface.Floor, .288),
                    new(Head, Limb.Both, Surface.Floor),
                    new(Foot, Limb.Both, Surface.Floor, .505),
                    RestHands,
                ],
                [Mat]
            ),
            Side(
                new(205, 0, 25),
                leg,
                leg,
                arm,
                arm,
                [
                    new(Shoulders, Limb.Both, Surface.Floor),
                    new(Head, Limb.Both, Surface.Floor),
                    new(Foot, Limb.Both, Surface.Floor, .505),
                    RestHands,
                ],
                [Mat],
                new(GlowPart.Spine, .02, -.045, .10, .06),
                new CueArrow.Straight(Landmark.Hip, 0, -.185, 0, -.095)
            )
        );
    }

    private static ExercisePoses E13(Leg startLeg, ContactPart? startPart, Leg leg, ContactPart? part, CueArrow arrow)
    {
        Pose.FromTheSide Lying(Leg near, ContactPart? rests, Glow? glow, CueArrow? cue)
        {
            ValueList<Contact> contacts =
            [
                new(Back, Limb.Both, Surface.Floor),
                new(Head, Limb.Both, Surface.Floor),
                new(Foot, Limb.Far, Surface.Floor, .235),
                RestHands,
            ];
            if (rests is { } resting)
            {
                contacts = contacts.Add(new(resting, Limb.Near, Surface.Floor, resting == Foot ? .235 : null));
            }

            return Side(new(180, 0, 0), near, HookLeg, RestArm, RestArm, contacts, [Mat], glow, cue);
        }

        return new(
            Lying(startLeg, startPart, null, null),
            Lying(leg, part, new(GlowPart.Spine, .20, .03, .09, .05), arrow)
        );
    }

    public static IReadOnlyList<(string Id, ExercisePoses Poses)> All { get; } =
        [
            ("E01", E01()),
            ("E02", E02()),
            ("E03", E03()),
            ("E04", E04()),
            ("E05", E05()),
            ("E06", E06()),
            ("E06h", E06h()),
            ("E07", E07()),
            ("E07s", E07s()),
            ("E08", E08()),
            ("E09", E09()),
            ("E09s", E09s()),
            ("E09p", E09p()),
            ("E10", E10()),
            ("E11", E11()),
            ("E11w", E11w()),
            ("E12", E12()),
            (
                "E13a",
                E13(
                    HookLeg,
                    Foot,
                    new(12, 29, 2),
                    Heel,
                    new CueArrow.Straight(Landmark.NearAnkle, -.19, .155, -.03, .115)
                )
            ),
            ("E13b", E13(HookLeg, Foot, new(90, 90, 0), null, new CueArrow.Arc(Landmark.Hip, 0, 0, .45, 22, 44))),
            ("E13c", E13(LongLeg, Heel, new(45, 0, 0), null, new CueArrow.Arc(Landmark.Hip, 0, 0, .55, 14, 36))),
        ];
}
