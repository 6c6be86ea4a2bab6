using Holdfast.Domain.Screening;
using Holdfast.Domain.Tests.Screening;
using static Holdfast.Domain.QuestionId;
using static Holdfast.Domain.Tests.Screening.Person;

namespace Holdfast.Domain.Tests.Planning;

/// <summary>The people of clinical.md section 9 on their first day.</summary>
public class PeopleTests
{
    private static Answers Aged(int years, string sex, int pain) =>
        Unlisted.Number(Q01, years).Choice(Q01b, sex).Number(Q04, pain);

    private static Answers SitsAllDay => Aged(34, "female", 5).Number(Q03, 8).Yes(M01, M02, M03).AtHand(Kit.Chair);

    [Fact]
    public void Person_1_sits_all_day_and_bending_bothers()
    {
        SitsAllDay.Says("T37 L5");
        Assert.Equal("R03 Stack; H3; E03 1x5, E01 2x30 s RL", SitsAllDay.Plan().Line());
        Assert.Equal(
            "E04 FLEX_SENS may be tried -> E05; E06 FLEX_SENS may be tried -> E06h; E07 FLEX_SENS may be tried; "
                + "E07s FLEX_SENS may be tried; E09p FLEX_SENS may be tried",
            SitsAllDay.Plan().LeftOut()
        );
    }

    [Fact]
    public void Person_2_wants_to_loosen_up()
    {
        var answers = Aged(41, "male", 5).Choice(M08, "loosen");
        answers.Says("T37 L5");
        Assert.Equal(
            "R06 Loosen; H3; E04 2x30 s, E06 2x30 s, E07 2x30 s CRL, E08 2x30 s RL, E09 2x30 s LR",
            answers.Plan().Line()
        );
        Assert.Equal("", answers.Plan().LeftOut());
    }

    [Fact]
    public void Person_4_has_fragile_bones()
    {
        var answers = Aged(72, "female", 3).Yes(Q16, M01, M02, M07).No(Q04d);
        answers.Says("T23 L4 (Q16); OSTEO");
        Assert.Equal("R06 Stack; H2; E03 1x5, E01 3x20 s RL", answers.Plan().Line());
        Assert.Equal(
            "E04 OSTEO -> E05; E06 OSTEO -> E06h; E07 OSTEO; E07s OSTEO; E08 OSTEO; E09p OSTEO; E13c OSTEO",
            answers.Plan().LeftOut()
        );
    }

    [Fact]
    public void Person_6_is_24_weeks_pregnant()
    {
        var answers = Aged(31, "female", 4).Yes(Q36, Q36c, M01, M04, M05, M07).Number(Q36b, 24);
        answers.Says("T18 L4 (Q36); PREG PREG16");
        Assert.Equal("R04 Stack; H2; E03 1x5, E02 3x20 s RL", answers.Plan().Line());
        Assert.Equal(
            "E01 PREG16 -> E02; E04 PREG16; E05 PREG16; E06 PREG16 -> E06h; E08 PREG16; "
                + "E09 PREG16 -> E09s; E09p PREG PREG16 EXT_SENS; E10 PREG16 -> E11; E12 PREG16; "
                + "E13a PREG16; E13b PREG16; E13c PREG16 EXT_SENS",
            answers.Plan().LeftOut()
        );
    }

    [Fact]
    public void Person_6_bleeds()
    {
        var answers = Aged(31, "female", 4).Yes(Q36, Q36c, Q37).Number(Q36b, 24);
        answers.Says("T17 L1 (Q37); T18 L4 (Q36); PREG PREG16; emergency maternity");
        Assert.Equal("R01 nothing", answers.Plan().Line());
        Assert.Equal("", answers.Plan().LeftOut());
    }

    [Fact]
    public void Person_8_has_glaucoma()
    {
        var answers = Aged(58, "male", 4).Yes(Q43, M01).Choice(M08, "loosen").Number(M09, 12).Choice(M11, "bed");
        answers.Says("T24 L4 (Q43); HEADDOWN");
        Assert.Equal(
            "R06 Loosen; H2; E04 3x20 s, E06h 3x20 s, E07s 3x20 s CRL, E08 3x20 s RL, E09 3x20 s LR",
            answers.Plan().Line()
        );
        Assert.Equal("E06 HEADDOWN -> E06h; E07 HEADDOWN -> E07s; E09p HEADDOWN", answers.Plan().LeftOut());
    }

    [Fact]
    public void Person_10_has_leg_symptoms()
    {
        var answers = Aged(45, "female", 6).Number(Q03, 5).Yes(Q13, Q04c);
        answers.Says("T27 L4 (Q13); NEURAL");
        Assert.Equal("R02 StackLite; H1; E03 1x5, E02 2x15 s RL", answers.Plan().Line());
        Assert.Equal(
            "E01 NEURAL -> E02; E04 NEURAL -> E05; E06 NEURAL -> E06h; E08 NEURAL; E09 NEURAL; E09p NEURAL; "
                + "E09s NEURAL; E13c NEURAL",
            answers.Plan().LeftOut()
        );
    }

    [Fact]
    public void Person_11_and_the_day_the_foot_slaps()
    {
        var answers = Aged(36, "male", 5).Yes(M02, M03);
        Assert.Equal("R03 Stack; H3; E03 1x5, E01 2x30 s RL", answers.Plan().Line());
        answers.Yes(Q11, Q12).Says("T03 L2 (Q11 Q12); urgent");
        answers.Yes(Q11, Q12, Q13b).Says("T03 L1 (Q11 Q12 Q13b); emergency");
        Assert.Equal("R01 nothing", answers.Yes(Q11, Q12).Plan().Line());
    }

    [Fact]
    public void Person_13_has_a_fever()
    {
        var answers = Aged(50, "female", 7).Yes(Q22, Q21);
        answers.Says("T13 L2 (Q21); urgent");
        answers.Yes(Q21b).Says("T06 L1 (Q21 Q21b); T13 L2 (Q21 Q21b); emergency");
        Assert.Equal("R01 nothing", answers.Plan().Line());
    }

    [Fact]
    public void Person_15_wants_to_loosen_up() =>
        Assert.Equal(
            "R06 Loosen; H3; E04 2x30 s, E06 2x30 s, E07 2x30 s CRL, E08 2x30 s RL, E09 2x30 s LR",
            Aged(47, "male", 4).Choice(M08, "loosen").Plan().Line()
        );

    [Fact]
    public void Person_18_stays_well_with_a_sore_wrist()
    {
        var answers = Aged(44, "female", 1).Choice(M08, "stay well").Yes(Q49b);
        answers.Says("T33 L5 (Q49b); WRIST_SHO");
        Assert.Equal("R07 Strengthen; K1; E12 2x8, E13a 2x8 RL", answers.Plan().Line());
        Assert.Equal("E09p WRIST_SHO; E10 WRIST_SHO -> E11", answers.Plan().LeftOut());
    }

    [Fact]
    public void Nothing_told_at_all_brings_no_exercise()
    {
        Assert.Equal(TriageLevel.Urgent, Triage.Evaluate(Answers.None).Level);
        Assert.Equal("R01 nothing", Answers.None.Plan().Line());
    }
}
