using static Holdfast.Domain.QuestionId;
using static Holdfast.Domain.Restriction;
using static Holdfast.Domain.TriageLevel;

namespace Holdfast.Domain.Tests.Proofs.Solving;

/// <summary>
/// The rows of clinical.md 3.2 with section 10, stated a second time from the words of the table and apart from the rule trees. "Else" parts are stated
/// without their "if": a milder level beside a more careful one demands nothing more.
/// </summary>
internal static class TableDemands
{
    public static IReadOnlyList<Demand> Levels { get; } =
    [
        new("T01", "any Q05-Q09 yes", Emergency, all => all.AnyYes(Q05, Q06, Q07, Q08, Q09)),
        new("T02", "Q10 yes", Emergency, all => all.Yes(Q10)),
        new("T03", "Q11 or Q12 yes, with Q10 or Q13b", Emergency, all => all.And(Weak(all), all.AnyYes(Q10, Q13b))),
        new(
            "T03",
            "else, unless seen, unchanged and Q12 no",
            Urgent,
            all => all.And(Weak(all), !SeenAndUnchanged(all))
        ),
        new("T03", "Q11 or Q12 yes at all", ClinicianFirst, Weak),
        new("T03", "Q13b alone", Urgent, all => all.Yes(Q13b)),
        new("T04", "Q25 yes, or Q26 yes", Emergency, all => all.AnyYes(Q25, Q26)),
        new(
            "T05",
            "Q27 yes: Q04d yes or Q04b 7 or more",
            Emergency,
            all => all.And(all.Yes(Q27), all.Or(all.Yes(Q04d), all.WorstPainMaybe(7)))
        ),
        new("T05", "Q27 yes, else", ClinicianFirst, all => all.Yes(Q27)),
        new("T05", "Q25b alone", Urgent, all => all.Yes(Q25b)),
        new("T06", "Q21 with Q21b, Q11 or Q13b", Emergency, all => all.And(all.Yes(Q21), all.AnyYes(Q21b, Q11, Q13b))),
        new("T07", "Q14 and not Q04c", Urgent, all => all.And(all.Yes(Q14), !all.Told(Q04c))),
        new("T07", "Q14 with Q13b", Emergency, all => all.And(all.Yes(Q14), all.Yes(Q13b))),
        new(
            "T08",
            "Q15 and (Q16 or Q17 or age 65 man, 75 woman, 65 if sex not given)",
            Urgent,
            all => all.And(all.Yes(Q15), all.Or(all.AnyYes(Q16, Q17), AgeOfFractures(all)))
        ),
        new(
            "T09",
            "(Q16 or Q17) and Q04d and not Q04c",
            ClinicianFirst,
            all => all.And(all.AnyYes(Q16, Q17), all.Yes(Q04d), !all.Told(Q04c))
        ),
        new("T10", "Q18 and (Q19 or Q20 or Q13b)", Urgent, all => all.And(all.Yes(Q18), all.AnyYes(Q19, Q20, Q13b))),
        new("T11", "Q18 and not Q04c", ClinicianFirst, all => all.And(all.Yes(Q18), !all.Told(Q04c))),
        new("T11", "Q18 and Q04c", StartGently, all => all.Yes(Q18)),
        new("T12", "Q20 with Q04b 8 or more", Urgent, all => all.And(all.Yes(Q20), all.WorstPainMaybe(8))),
        new("T12", "Q19 alone, or Q20 alone", ClinicianFirst, all => all.AnyYes(Q19, Q20)),
        new("T13", "Q21, or Q21b by itself (C11)", Urgent, all => all.AnyYes(Q21, Q21b)),
        new(
            "T13b",
            "Q22, Q23 or Q24 yes, Q21 no, Q04d yes, not Q04c",
            ClinicianFirst,
            all => all.And(all.AnyYes(Q22, Q23, Q24), all.Yes(Q04d), !all.Told(Q04c))
        ),
        new("T14", "Q52", Urgent, all => all.Yes(Q52)),
        new("T15", "Q29", Urgent, all => all.Yes(Q29)),
        new("T16", "age under 18, or not shown (C08)", ClinicianFirst, all => !Adult(all)),
        new("T17", "Q37", Emergency, all => all.Yes(Q37)),
        new("T18", "Q36: Q36c no", ClinicianFirst, all => all.And(all.Yes(Q36), !all.Told(Q36c))),
        new("T18", "Q36: yes", StartGently, all => all.Yes(Q36)),
        new("T19", "Q38: not Q38c (C12)", ClinicianFirst, all => all.And(all.Yes(Q38), !all.Told(Q38c))),
        new("T19", "Q38, else", StartGently, all => all.Yes(Q38)),
        new("T20", "Q39b", ClinicianFirst, all => all.Or(all.Told(Q39b), all.And(all.Yes(Q39), all.Yes(Q39b)))),
        new("T20", "Q39 not cleared", ClinicianFirst, all => all.And(all.Yes(Q39), !all.Told(Q39c))),
        new("T20", "Q39 and Q39c", StartGently, all => all.Yes(Q39)),
        new("T21", "Q40", ClinicianFirst, all => all.Yes(Q40)),
        new("T22", "Q41: Q41b", ClinicianFirst, all => all.And(all.Yes(Q41), all.Yes(Q41b))),
        new("T22", "Q41, else (C14)", StartGently, all => all.Yes(Q41)),
        new("T23", "Q16 or Q17", StartGently, all => all.AnyYes(Q16, Q17)),
        new("T24", "Q43 or Q46", StartGently, all => all.AnyYes(Q43, Q46)),
        new("T25", "Q44 or Q44c", ClinicianFirst, all => all.AnyYes(Q44, Q44c)),
        new("T25", "Q44b", StartGently, all => all.Yes(Q44b)),
        new("T26", "Q45", ClinicianFirst, all => all.Yes(Q45)),
        new("T27", "Q13 yes, or ST4 below knee (C16)", StartGently, BelowTheKnee),
        new("T28", "Q28", StartGently, all => all.Yes(Q28)),
        new(
            "T29",
            "Q03 over 12 and 4 or more of Q30-Q34; or 2 or more of them with Q35",
            StartGently,
            all =>
                all.And(
                    MoreThanWeeks(all, 12),
                    all.Or(
                        all.AtLeastYes(4, Q30, Q31, Q32, Q33, Q34),
                        all.And(all.AtLeastYes(2, Q30, Q31, Q32, Q33, Q34), all.Yes(Q35))
                    )
                )
        ),
        new("T29b", "Q35b", Urgent, all => all.Yes(Q35b)),
        new("T30", "Q04b 8 or more (C17)", StartGently, all => all.WorstPain(8)),
        new("T31", "Q50", StartGently, all => all.Yes(Q50)),
        new("T32", "Q47 no", StartGently, all => all.Denied(Q47)),
        new("T32", "Q47b", StartGently, all => all.Yes(Q47b)),
        new("T33", "Q48", StartGently, all => all.Yes(Q48)),
        new("T34", "Q02 no", ClinicianFirst, all => all.Denied(Q02)),
        new("T35", "neither pain number known (C07)", StartGently, all => all.PainUnknown),
    ];

    public static IReadOnlyList<CodeDemand> Codes { get; } =
    [
        new("T03", Neural, Weak),
        new("T05", BloodPressure, all => all.Yes(Q27)),
        new("T18", Pregnancy, all => all.Yes(Q36)),
        new("T18", PregnancyFrom16Weeks, all => all.And(all.Yes(Q36), all.Or(!all.Knows(Q36b), all.AtLeast(Q36b, 16)))),
        new("T19", Abdominal, all => all.Yes(Q38)),
        new("T20", SpineSurgery, all => all.Yes(Q39)),
        new("T22", HipPosterior, all => all.And(Limited(all), !all.PickedForSure(Q41c, "front"))),
        new("T22", HipAnterior, all => all.And(Limited(all), !all.PickedForSure(Q41c, "back"))),
        new("T23", Osteoporosis, all => all.AnyYes(Q16, Q17)),
        new("T24", HeadDown, all => all.AnyYes(Q43, Q46)),
        new("T25", BloodPressure, all => all.AnyYes(Q44, Q44b, Q44c)),
        new("T26", BloodPressure, all => all.Yes(Q45)),
        new("T27", Neural, BelowTheKnee),
        new("T31", SpineCondition, all => all.Yes(Q50)),
        new("T32", NoFloor, all => all.Denied(Q47)),
        new("T32", Falls, all => all.Yes(Q47b)),
        new("T33", Abdominal, all => all.Yes(Q48)),
        new("T33", NoKneeling, all => all.Denied(Q49)),
        new("T33", WristOrShoulder, all => all.Yes(Q49b)),
    ];

    private static Wire Weak(Voice all) => all.AnyYes(Q11, Q12);

    // C09: over 6 weeks and no change in them; an unknown number of weeks is not over 6 (C07).
    private static Wire SeenAndUnchanged(Voice all) =>
        all.And(all.Told(Q04c), all.AtLeast(Q03, 7), all.ToldNo(Q04d), all.ToldNo(Q12));

    private static Wire AgeOfFractures(Voice all) =>
        all.Or(all.AgedAtLeast(75), all.And(all.AgedAtLeast(65), !all.PickedForSure(Q01b, "female")));

    private static Wire Adult(Voice all) => all.Or(all.AtLeast(Q01, 18), all.AssumedAdult);

    private static Wire BelowTheKnee(Voice all) => all.Or(all.Yes(Q13), all.Picked(ST4, "below knee"));

    private static Wire MoreThanWeeks(Voice all, int weeks) => all.Or(!all.Knows(Q03), all.AtLeast(Q03, weeks + 1));

    // C14: the limits of a replaced hip hold until a yes lifts them.
    private static Wire Limited(Voice all) => all.And(all.Yes(Q41), !all.Told(Q41d));
}
