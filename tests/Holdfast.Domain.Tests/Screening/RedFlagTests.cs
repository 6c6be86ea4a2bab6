using static Holdfast.Domain.QuestionId;
using static Holdfast.Domain.Response;
using static Holdfast.Domain.Tests.Screening.Person;

namespace Holdfast.Domain.Tests.Screening;

/// <summary>T01 to T15: every row speaks, is held back, and reads "not sure" (clinical.md 3.2 and section 10).</summary>
public class RedFlagTests
{
    [Theory]
    [InlineData(Q05)]
    [InlineData(Q06)]
    [InlineData(Q07)]
    [InlineData(Q08)]
    [InlineData(Q09)]
    public void T01_bladder_bowel_or_saddle_signs_are_an_emergency(QuestionId sign)
    {
        Well.Yes(sign).Says($"T01 L1 ({sign}); emergency");
        Well.NotSure(sign).Says($"T35 L2 ({sign}); urgent");
        Well.No(sign).Says("T37 L5");
    }

    [Theory]
    [InlineData(Q05)]
    [InlineData(Q06)]
    [InlineData(Q07)]
    [InlineData(Q08)]
    public void T01_silence_is_not_sure(QuestionId sign)
    {
        Well.All(PreferNotToSay, sign).Says($"T35 L2 ({sign}); urgent");
        Well.Without(sign).Says($"T35 L2 ({sign}); urgent");
    }

    [Fact]
    public void T01_names_what_was_told_and_only_that() =>
        Well.Yes(Q06, Q08).NotSure(Q07).Says("T01 L1 (Q06 Q08); emergency");

    [Fact]
    public void C05_declining_the_sexual_question_is_a_no_with_the_card()
    {
        Well.All(PreferNotToSay, Q09).Says("T37 L5; ces-card");
        Well.Without(Q09).Says("T37 L5; ces-card");
        Well.All(PreferNotToSay, Q09).Yes(Q43).Says("T24 L4 (Q43); HEADDOWN; ces-card");
        Well.All(PreferNotToSay, Q09).Yes(Q45).Says("T26 L3 (Q45); clinician-first");
    }

    [Fact]
    public void C05_a_tick_of_it_counts_all_the_same()
    {
        var declined = Well.All(PreferNotToSay, Q09);
        declined.With(new(Q09, 1), new Answer.Said(Yes)).Says("T01 L1 (Q09); emergency");
        declined.With(new(Q09, 1), new Answer.Said(NotSure)).Says("T35 L2 (Q09); urgent");
        declined.With(new(Q09, 1), new Answer.Said(No)).Says("T37 L5; ces-card");
    }

    [Fact]
    public void D01_a_tick_speaks_for_its_question() =>
        Well.With(new(Q06, 2), new Answer.Said(Yes)).Says("T01 L1 (Q06); emergency");

    [Fact]
    public void T02_both_legs()
    {
        Well.Yes(Q10).Says("T02 L1 (Q10); emergency");
        Well.NotSure(Q10).Says("T35 L2 (Q10); urgent");
    }

    [Fact]
    public void T03_weakness_is_urgent_and_an_emergency_with_both_legs_or_unsteady_walking()
    {
        Well.Yes(Q11).Says("T03 L2 (Q11); urgent");
        Well.Yes(Q12).Says("T03 L2 (Q12); urgent");
        Well.Yes(Q11, Q12, Q13b).Says("T03 L1 (Q11 Q12 Q13b); emergency");
        Well.Yes(Q11, Q10).Says("T02 L1 (Q10); T03 L1 (Q10 Q11); emergency");
        Well.Yes(Q13b).Says("T03 L2 (Q13b); urgent");
    }

    [Fact]
    public void T03_weakness_that_was_seen_and_stayed_the_same_goes_to_a_clinician_first()
    {
        var seen = Well.Yes(Q11, Q04c).Number(Q03, 7);
        seen.Says("T03 L3 (Q03 Q04c Q11); clinician-first");
        seen.Number(Q03, 6).Says("T03 L2 (Q11); urgent");
        seen.No(Q04c).Says("T03 L2 (Q11); urgent");
        seen.NotSure(Q04c).Says("T03 L2 (Q11); urgent");
        seen.Yes(Q04d).Says("T03 L2 (Q11); urgent");
        seen.Without(Q03).Says("T03 L2 (Q11); urgent");
        seen.Yes(Q12).Says("T03 L2 (Q11 Q12); urgent");
        seen.Yes(Q13b).Says("T03 L1 (Q11 Q13b); emergency");
    }

    [Fact]
    public void T03_the_exception_needs_a_plain_no_to_getting_worse_and_to_a_recent_change()
    {
        var seen = Well.Yes(Q11, Q04c).Number(Q03, 20);
        seen.NotSure(Q12).Says("T03 L2 (Q11); urgent");
        seen.NotSure(Q04d).Says("T03 L2 (Q11); urgent");
    }

    [Fact]
    public void T03_not_sure_is_one_step_milder()
    {
        Well.NotSure(Q11).Says("T35 L3 (Q11); clinician-first");
        Well.NotSure(Q13b).Says("T35 L3 (Q13b); clinician-first");
        Well.NotSure(Q11).Yes(Q13b).Says("T03 L2 (Q13b); urgent");
        Well.Yes(Q11).NotSure(Q13b).Says("T03 L2 (Q11); urgent");
        Well.NotSure(Q11).Yes(Q04c).Number(Q03, 20).Says("T35 L4 (Q03 Q04c Q11); NEURAL");
        Well.Yes(Q11, Q04c).NotSure(Q13b).Number(Q03, 20).Says("T03 L3 (Q03 Q04c Q11); T35 L2 (Q11 Q13b); urgent");
    }

    [Fact]
    public void T04_tearing_pain_or_feeling_faint_now()
    {
        Well.Yes(Q25).Says("T04 L1 (Q25); emergency");
        Well.Yes(Q26).Says("T04 L1 (Q26); emergency");
        Well.NotSure(Q26).Says("T35 L2 (Q26); urgent");
    }

    [Fact]
    public void T05_an_aneurysm_with_new_or_strong_pain_is_an_emergency()
    {
        Well.Yes(Q27).Says("T05 L3 (Q27); clinician-first");
        Well.Yes(Q27, Q04d).Says("T05 L1 (Q04d Q27); emergency");
        Well.Yes(Q27).Number(Q04b, 7).Says("T05 L1 (Q04b Q27); emergency");
        Well.Yes(Q27).Number(Q04b, 6).Says("T05 L3 (Q27); clinician-first");
        Well.Yes(Q27).Number(Q04, 7).Says("T05 L1 (Q04 Q27); emergency");
    }

    [Fact]
    public void T05_not_sure_and_unknown_pain()
    {
        Well.NotSure(Q27).Says("T35 L4 (Q27); BP");
        Well.NotSure(Q27).Yes(Q04d).Says("T35 L2 (Q04d Q27); urgent");
        Well.Yes(Q27).NotSure(Q04d).Says("T05 L3 (Q27); T35 L2 (Q04d Q27); urgent");
        Well.Yes(Q27).Without(Q04).Says("T05 L3 (Q27); T35 L2 (Q04 Q27); T35 L4 (Q04); urgent");
    }

    [Fact]
    public void T05_a_pulsing_tummy_is_urgent_beside_the_rest()
    {
        Well.Yes(Q25b).Says("T05 L2 (Q25b); urgent");
        Well.NotSure(Q25b).Says("T35 L3 (Q25b); clinician-first");
        Well.Yes(Q27, Q25b).Says("T05 L2 (Q25b Q27); urgent");
    }

    [Fact]
    public void T06_fever_with_being_very_unwell_weak_or_unsteady()
    {
        Well.Yes(Q21, Q21b).Says("T06 L1 (Q21 Q21b); T13 L2 (Q21 Q21b); emergency");
        Well.Yes(Q21, Q11).Says("T03 L2 (Q11); T06 L1 (Q11 Q21); T13 L2 (Q21); emergency");
        Well.Yes(Q21, Q13b).Says("T03 L2 (Q13b); T06 L1 (Q13b Q21); T13 L2 (Q21); emergency");
        Well.Yes(Q21).Says("T13 L2 (Q21); urgent");
        Well.Yes(Q21).NotSure(Q21b).Says("T13 L2 (Q21); T35 L2 (Q21 Q21b); urgent");
        Well.NotSure(Q21, Q21b).Says("T35 L2 (Q21 Q21b); T35 L3 (Q21 Q21b); urgent");
    }

    [Fact]
    public void T07_a_big_fall_that_nobody_has_checked_is_urgent()
    {
        Well.Yes(Q14).Says("T07 L2 (Q14); urgent");
        Well.Yes(Q14, Q04c).Says("T37 L5");
        Well.Yes(Q14, Q04c, Q13b).Says("T03 L2 (Q13b); T07 L1 (Q13b Q14); emergency");
        Well.NotSure(Q14).Says("T35 L3 (Q14); clinician-first");
        Well.Yes(Q14, Q04c).NotSure(Q13b).Says("T35 L3 (Q13b); T35 L2 (Q13b Q14); urgent");
    }

    [Theory]
    [InlineData("female", 74, false)]
    [InlineData("female", 75, true)]
    [InlineData("male", 64, false)]
    [InlineData("male", 65, true)]
    [InlineData("not given", 64, false)]
    [InlineData("not given", 65, true)]
    public void T08_a_small_fall_counts_from_an_age(string sex, int age, bool speaks)
    {
        Well.Yes(Q15).Number(Q01, age).Choice(Q01b, sex).Says(speaks ? "T08 L2 (Q01 Q15); urgent" : "T37 L5");
    }

    [Fact]
    public void T08_a_small_fall_counts_with_fragile_bones()
    {
        Well.Yes(Q15, Q16).Says("T08 L2 (Q15 Q16); urgent");
        Well.Yes(Q15, Q17).Says("T08 L2 (Q15 Q17); urgent");
        Well.Yes(Q15).Says("T37 L5");
        Well.Yes(Q15).Number(Q01, 66).Without(Q01b).Says("T08 L2 (Q01 Q15); urgent");
    }

    [Fact]
    public void T08_only_through_not_sure_leaves_the_bones_protected()
    {
        Well.NotSure(Q15).Yes(Q16).Says("T23 L4 (Q16); T35 L3 (Q15 Q16); OSTEO; clinician-first");
        Well.NotSure(Q15, Q16).Says("T35 L3 (Q15 Q16); T35 L4 (Q16); OSTEO; clinician-first");
    }

    [Fact]
    public void T09_fragile_bones_and_a_new_pain_that_nobody_has_checked()
    {
        Well.Yes(Q16, Q04d).Says("T09 L3 (Q04d Q16); clinician-first");
        Well.Yes(Q17, Q04d).Says("T09 L3 (Q04d Q17); clinician-first");
        Well.Yes(Q16, Q04d, Q04c).Says("T23 L4 (Q16); OSTEO");
        Well.Yes(Q16).Says("T23 L4 (Q16); OSTEO");
        Well.Yes(Q16, Q04d, Q15).Says("T08 L2 (Q15 Q16); urgent");
        Well.Yes(Q16).NotSure(Q04d).Says("T23 L4 (Q16); T35 L4 (Q04d Q16); OSTEO");
    }

    [Fact]
    public void T09_through_not_sure_is_a_finding_of_its_own_beside_that_of_T23()
    {
        Well.NotSure(Q16).Yes(Q04d).Says("T35 L4 (Q04d Q16); T35 L4 (Q16); OSTEO");
    }

    [Fact]
    public void T10_cancer_with_weight_loss_constant_pain_or_unsteady_walking()
    {
        Well.Yes(Q18, Q19).Says("T10 L2 (Q18 Q19); T11 L3 (Q18); urgent");
        Well.Yes(Q18, Q20, Q04c).Says("T10 L2 (Q18 Q20); T11 L4 (Q18); urgent");
        Well.Yes(Q18, Q13b, Q04c).Says("T03 L2 (Q13b); T10 L2 (Q13b Q18); T11 L4 (Q18); urgent");
        Well.Yes(Q18, Q04c).NotSure(Q19).Says("T11 L4 (Q18); T35 L3 (Q18 Q19); T35 L4 (Q19); clinician-first");
    }

    [Fact]
    public void T11_cancer_in_the_past()
    {
        Well.Yes(Q18).Says("T11 L3 (Q18); clinician-first");
        Well.Yes(Q18, Q04c).Says("T11 L4 (Q18)");
        Well.NotSure(Q18).Says("T35 L4 (Q18)");
        Well.NotSure(Q18).Yes(Q04c).Says("T35 L4 (Q18)");
    }

    [Fact]
    public void T12_weight_loss_or_constant_pain_by_itself()
    {
        Well.Yes(Q19).Says("T12 L3 (Q19); clinician-first");
        Well.Yes(Q20).Says("T12 L3 (Q20); clinician-first");
        Well.Yes(Q19, Q20).Says("T12 L3 (Q19 Q20); clinician-first");
        Well.Yes(Q20).Number(Q04b, 8).Says("T12 L2 (Q04b Q20); urgent");
        Well.Yes(Q20).Number(Q04b, 7).Says("T12 L3 (Q20); clinician-first");
        Well.Yes(Q19).Number(Q04b, 7).Says("T12 L3 (Q19); clinician-first");
        Well.NotSure(Q20).Number(Q04b, 7).Says("T35 L4 (Q20)");
    }

    [Fact]
    public void T12_is_alone_until_T10_speaks_on_yes_answers() =>
        Well.Yes(Q19).NotSure(Q18).Says("T12 L3 (Q19); T35 L3 (Q18 Q19); T35 L4 (Q18); clinician-first");

    [Fact]
    public void T12_unknown_pain_is_unsure() =>
        Well.NotSure(Q20).Without(Q04).Says("T35 L3 (Q04 Q20); T35 L4 (Q04); clinician-first");

    [Fact]
    public void T13_fever_or_very_unwell()
    {
        Well.Yes(Q21).Says("T13 L2 (Q21); urgent");
        Well.Yes(Q21b).Says("T13 L2 (Q21b); urgent");
        Well.Yes(Q21, Q22, Q23, Q24).Says("T13 L2 (Q21); urgent");
        Well.NotSure(Q21).Says("T35 L3 (Q21); clinician-first");
        Well.NotSure(Q21b).Says("T35 L3 (Q21b); clinician-first");
    }

    [Theory]
    [InlineData(Q22)]
    [InlineData(Q23)]
    [InlineData(Q24)]
    public void T13b_open_to_infection_with_a_new_pain(QuestionId question)
    {
        Well.Yes(question, Q04d).Says($"T13b L3 (Q04d {question}); clinician-first");
        Well.Yes(question).Says("T37 L5");
        Well.Yes(question, Q04d, Q04c).Says("T37 L5");
        Well.Yes(question, Q04d, Q21).Says("T13 L2 (Q21); urgent");
        Well.NotSure(question).Yes(Q04d).Says($"T35 L4 (Q04d {question})");
        Well.Yes(question, Q04d).NotSure(Q21).Says($"T13b L3 (Q04d {question}); T35 L3 (Q21); clinician-first");
    }

    [Fact]
    public void T14_one_hot_calf()
    {
        Well.Yes(Q52).Says("T14 L2 (Q52); urgent");
        Well.NotSure(Q52).Says("T35 L3 (Q52); clinician-first");
    }

    [Fact]
    public void T15_urine_or_waves_of_pain()
    {
        Well.Yes(Q29).Says("T15 L2 (Q29); urgent");
        Well.NotSure(Q29).Says("T35 L3 (Q29); clinician-first");
    }
}
