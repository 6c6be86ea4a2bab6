using Holdfast.Domain.Screening;
using static Holdfast.Domain.QuestionId;
using static Holdfast.Domain.Restriction;

namespace Holdfast.Domain.Tests.Matching;

/// <summary>
/// Matching and the first plan (clinical.md section 4, 2.3, C21-C33) stated a second time in plain code, apart from the product: where the two
/// disagree, one of them is wrong.
/// </summary>
internal sealed class MatchReading(Answers answers, Verdict verdict)
{
    internal sealed record Result(
        string Match,
        string Focus,
        string Choice,
        string StretchRung,
        string CoreRung,
        string Exercises,
        string Excluded
    );

    private static readonly Restriction[] MedicalCodes =
    [
        .. Enum.GetValues<Restriction>().Where(each => !each.IsPattern()),
    ];

    // The X cells of 2.3 with C22 and C23; E09p has X under every code and pattern.
    private static readonly Dictionary<string, Restriction[]> Crosses = new()
    {
        ["E01"] = [PregnancyFrom16Weeks, NoKneeling, HipAnterior, Neural, Falls],
        ["E02"] = [HipAnterior],
        ["E03"] = [],
        ["E04"] =
        [
            Osteoporosis,
            PregnancyFrom16Weeks,
            HipPosterior,
            SpineSurgery,
            SpineCondition,
            Neural,
            FlexionSensitive,
        ],
        ["E05"] = [PregnancyFrom16Weeks, HipPosterior],
        ["E06"] =
        [
            Osteoporosis,
            HeadDown,
            BloodPressure,
            PregnancyFrom16Weeks,
            HipPosterior,
            SpineSurgery,
            SpineCondition,
            Neural,
            Falls,
            FlexionSensitive,
        ],
        ["E06h"] = [],
        ["E07"] = [Osteoporosis, HeadDown, NoFloor, NoKneeling, HipPosterior, SpineSurgery, FlexionSensitive],
        ["E07s"] = [Osteoporosis, HipPosterior, SpineSurgery, FlexionSensitive],
        ["E08"] = [Osteoporosis, PregnancyFrom16Weeks, HipPosterior, SpineSurgery, SpineCondition, Neural],
        ["E09"] = [PregnancyFrom16Weeks, NoFloor, Neural],
        ["E09p"] = [.. Enum.GetValues<Restriction>()],
        ["E09s"] = [HipPosterior, Neural],
        ["E10"] = [PregnancyFrom16Weeks, NoFloor, WristOrShoulder, SpineSurgery, Abdominal],
        ["E11"] = [],
        ["E11w"] = [],
        ["E12"] = [PregnancyFrom16Weeks],
        ["E13a"] = [PregnancyFrom16Weeks],
        ["E13b"] = [PregnancyFrom16Weeks, HipPosterior, SpineSurgery, Abdominal],
        ["E13c"] = [Osteoporosis, PregnancyFrom16Weeks, SpineSurgery, Neural, Abdominal, ExtensionSensitive],
    };

    private static readonly Dictionary<string, string[]> Substitutes = new()
    {
        ["E01"] = ["E02"],
        ["E04"] = ["E05"],
        ["E06"] = ["E06h"],
        ["E07"] = ["E07s"],
        ["E09"] = ["E09s"],
        ["E10"] = ["E11", "E11w"],
    };

    public Result Read()
    {
        if (!verdict.Level.AllowsExercise())
        {
            return new("R01", "", "", "", "", "", "");
        }

        var (match, wanted, tie) = Match();
        var focus = wanted switch
        {
            "Stack" => StackPossible ? "Stack"
            : LoosenPossible ? "Loosen"
            : "Strengthen",
            "Loosen" => LoosenPossible ? "Loosen"
            : StackPossible ? "Stack"
            : "Strengthen",
            _ => wanted,
        };
        var rung = Rung(match);
        var excluded = Crosses.Keys.Where(Out).Select(Exclusion);
        return new(
            match + (focus == wanted ? "" : " R09"),
            focus,
            tie && StackPossible && LoosenPossible ? "Stack Loosen" : "",
            focus == "Strengthen" ? "" : $"H{rung}",
            focus == "Strengthen" ? "K1" : "",
            string.Join("; ", Contents(focus, match).Select(id => Planned(id, rung, focus))),
            string.Join("; ", excluded)
        );
    }

    private (string Rule, string Focus, bool Tie) Match()
    {
        if (verdict.Restrictions.Contains(Neural))
        {
            return ("R02", "StackLite", false);
        }

        if (Flexion && !Extension)
        {
            return ("R03", "Stack", false);
        }

        if (Extension && !Flexion)
        {
            return ("R04", HipFront ? "Stack" : "Loosen", false);
        }

        if (Extension && Flexion)
        {
            return ("R05", "StackLite", false);
        }

        var answered = new[] { M02, M03, M04, M05 }.Count(each => answers.Says(each) is Response.Yes or Response.No);
        if (Pain is null or >= 3 && answered >= 3)
        {
            var stack = answers.Number(M09) == 3 || HipFront;
            var loosen =
                answers.Number(M09) == 12
                || answers.Choice(M08) == "loosen"
                || answers.Choice(M11) is "bed" or "after workout";
            return stack == loosen ? ("R06", "Stack", true) : ("R06", stack ? "Stack" : "Loosen", false);
        }

        return Pain <= 2 || answers.Choice(M08) == "stay well"
            ? ("R07", "Strengthen", false)
            : ("R08", "Default", false);
    }

    private int Rung(string match)
    {
        var much = Pain is null or >= 6 || answers.Number(Q01) >= 75;
        var gentle = verdict.Level == TriageLevel.StartGently;
        var rung =
            verdict.Findings.Any(finding => finding.Rule == "T30") ? 1
            : gentle && much ? 1
            : gentle || much ? 2
            : Pain >= 4 ? 3
            : 4;
        return match == "R05" ? Math.Min(rung, 2) : rung;
    }

    private IEnumerable<string> Contents(string focus, string match)
    {
        var chair = answers.Find(M10) is not Answer.KitAtHand kit || kit.Items.Contains(Kit.Chair);
        string[] places = focus switch
        {
            "Stack" =>
            [
                "E03",
                !Out("E01") && (chair && !MissingKit) ? "E01" : "E02",
                .. match == "R04" ? ["E05"] : Array.Empty<string>(),
            ],
            "StackLite" => ["E03", "E02", .. match == "R05" ? ["E13a"] : Array.Empty<string>()],
            "Default" => ["E03", "E02", "E05"],
            "Loosen" => [.. LoosenPlaces],
            _ => Out("E12") ? ["E11w", "E03"] : ["E12", "E13a"],
        };
        return places.Where(id => !Out(id));
    }

    // An unsure answer about kit is nothing at hand (contract.md D02).
    private bool MissingKit => answers.Find(M10) is null or Answer.Said;

    private string Planned(string id, int rung, string focus)
    {
        var sides = id switch
        {
            "E03" or "E04" or "E06" or "E06h" or "E10" or "E11" or "E11w" or "E12" => "",
            "E07" or "E07s" => "Centre Right Left",
            "E09" or "E09s" => "Left Right",
            _ => "Right Left",
        };
        if (id is "E03")
        {
            return $"{id} [{sides}] 1x5";
        }

        if (id is "E12" or "E13a")
        {
            return $"{id} [{sides}] 2x{(focus == "StackLite" ? 6 : 8)}";
        }

        if (id is "E11w")
        {
            return $"{id} [{sides}] 3x10 s";
        }

        var (sets, seconds) = rung switch
        {
            1 => (2, 15),
            2 => (3, 20),
            3 => (2, 30),
            _ => (1, 60),
        };
        var capped = id is "E06" or "E06h" || (id is "E09" && verdict.Restrictions.Contains(HeadDown));
        return capped && seconds > 30 ? $"{id} [{sides}] 2x30 s" : $"{id} [{sides}] {sets}x{seconds} s";
    }

    private bool StackPossible => !Out("E01") || !Out("E02");

    private IEnumerable<string> LoosenPlaces =>
        new[] { "E04", "E06", "E07", "E08", "E09" }
            .Select(id => Out(id) ? Substitutes.GetValueOrDefault(id, []).FirstOrDefault(other => !Out(other)) : id)
            .OfType<string>();

    private bool LoosenPossible => LoosenPlaces.Count() >= 2;

    private bool Out(string id) => Because(id).Any();

    private IEnumerable<Restriction> Because(string id) =>
        Crosses[id]
            .Where(each =>
                each switch
                {
                    FlexionSensitive => Flexion,
                    ExtensionSensitive => Extension,
                    _ => verdict.Restrictions.Contains(each),
                }
            );

    private string Exclusion(string id)
    {
        var because = Because(id).ToArray();
        var instead = Substitutes.GetValueOrDefault(id, []).FirstOrDefault(other => !Out(other)) ?? "-";
        var hard = because.Intersect(MedicalCodes).Any();
        return $"{id} {RestrictionSet.Of(because)} {(hard ? "hard" : "soft")} {instead}";
    }

    private int? Pain => answers.Number(Q04);

    private bool SelfTestsCount =>
        verdict
            .Restrictions.Intersect(
                RestrictionSet.Of(
                    Osteoporosis,
                    SpineSurgery,
                    SpineCondition,
                    HipPosterior,
                    HipAnterior,
                    PregnancyFrom16Weeks,
                    Neural
                )
            )
            .IsEmpty;

    private Answer.MovementTest? Movement => SelfTestsCount ? answers.Find(ST3) as Answer.MovementTest : null;

    private bool Flexion => One(Yes(M02)) + One(Yes(M03)) + One(Movement?.Forward == MovementEffect.Worse) >= 2;

    private bool Extension => One(Yes(M04)) + One(Yes(M05)) + One(Movement?.Backward == MovementEffect.Worse) >= 2;

    private bool HipFront =>
        One(SelfTestsCount && answers.Choice(ST1) == "larger")
            + 2
                * One(
                    SelfTestsCount
                        && answers.Find(ST2) is Answer.HipTest test
                        && (test.RightAbove == true || test.LeftAbove == true)
                )
            + One(Yes(M07))
            + One(Yes(M01))
        >= 2;

    private bool Yes(QuestionId question) => answers.Says(question) == Response.Yes;

    private static int One(bool holds) => holds ? 1 : 0;
}
