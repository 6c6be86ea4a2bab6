using Holdfast.Domain.Screening;
using static Holdfast.Domain.QuestionId;
using static Holdfast.Domain.Response;
using static Holdfast.Domain.Tests.Screening.Person;

namespace Holdfast.Domain.Tests.Screening;

/// <summary>T16 to T37: every row speaks, is held back, and reads "not sure" (clinical.md 3.2 and section 10).</summary>
public class LimitTests
{
    [Fact]
    public void T16_adulthood_must_be_shown()
    {
        Well.Number(Q01, 17).Says("T16 L3 (Q01); clinician-first");
        Well.Number(Q01, 18).Says("T37 L5");
        Well.NotSure(Q01).Says("T16 L3 (Q01); clinician-first");
        Well.All(PreferNotToSay, Q01).Says("T16 L3 (Q01); clinician-first");
        Well.Without(Q01).Says("T16 L3 (Q01); clinician-first");
    }

    [Fact]
    public void T17_signs_in_pregnancy_do_not_need_the_pregnancy_question()
    {
        Well.Yes(Q37).Says("T17 L1 (Q37); emergency maternity");
        // C03: one step milder is L2 without the advice of L1.
        Well.NotSure(Q37).Says("T35 L2 (Q37); urgent");
    }

    [Fact]
    public void T17_sends_to_the_maternity_unit_only_when_it_is_the_one_emergency()
    {
        Assert.True(Triage.Evaluate(Well.Yes(Q37)).NeedsMaternityUnit);
        Assert.True(Triage.Evaluate(Well.Yes(Q36, Q36c, Q37)).NeedsMaternityUnit);
        Assert.False(Triage.Evaluate(Well.Yes(Q37, Q07)).NeedsMaternityUnit);
        Assert.False(Triage.Evaluate(Well.NotSure(Q37)).NeedsMaternityUnit);
    }

    [Fact]
    public void An_emergency_told_alone_is_not_sent_to_the_maternity_unit()
    {
        // The check-in ends at the first emergency, so that everything after it is unanswered.
        var verdict = Triage.Evaluate(Answers.None.With(Q07, new Answer.Said(Yes)));

        Assert.Equal(TriageLevel.Emergency, verdict.Level);
        Assert.Equal([Advice.Emergency], verdict.Advice);
        Assert.False(verdict.NeedsMaternityUnit);
    }

    [Fact]
    public void T18_pregnant()
    {
        Well.Yes(Q36).Says("T18 L3 (Q36); clinician-first");
        Well.Yes(Q36).NotSure(Q36c).Says("T18 L3 (Q36); clinician-first");
        Well.Yes(Q36, Q36c).Number(Q36b, 15).Says("T18 L4 (Q36); PREG");
        Well.Yes(Q36, Q36c).Number(Q36b, 16).Says("T18 L4 (Q36); PREG PREG16");
        Well.Yes(Q36, Q36c).Says("T18 L4 (Q36); PREG PREG16");
        Well.Number(Q36b, 30).Says("T37 L5");
    }

    [Fact]
    public void T18_not_sure_puts_the_codes_in_force()
    {
        Well.NotSure(Q36).Says("T35 L4 (Q36); PREG PREG16");
        Well.NotSure(Q36).Number(Q36b, 10).Says("T35 L4 (Q36); PREG");
        Well.NotSure(Q36).Yes(Q36c).Number(Q36b, 10).Says("T35 L4 (Q36); PREG");
    }

    [Fact]
    public void T19_birth_needs_clearing_whatever_kind_of_birth()
    {
        Well.Yes(Q38).Says("T19 L3 (Q38); clinician-first");
        Well.Yes(Q38, Q38b).Says("T19 L3 (Q38); clinician-first");
        Well.Yes(Q38, Q38c).Says("T19 L4 (Q38); ABD");
        Well.Yes(Q38, Q38b, Q38c).Says("T19 L4 (Q38); ABD");
        Well.NotSure(Q38).Says("T35 L4 (Q38); ABD");
        Well.Yes(Q38b).Says("T37 L5");
    }

    [Fact]
    public void T20_spine_surgery()
    {
        Well.Yes(Q39).Says("T20 L3 (Q39); clinician-first");
        Well.Yes(Q39, Q39c).Says("T20 L4 (Q39 Q39c); SPINE_OP");
        Well.Yes(Q39, Q39b, Q39c).Says("T20 L3 (Q39 Q39b); clinician-first");
        Well.Yes(Q39).NotSure(Q39c).Says("T20 L3 (Q39); clinician-first");
        Well.NotSure(Q39).Says("T35 L4 (Q39); SPINE_OP");
        Well.NotSure(Q39).Yes(Q39c).Says("T35 L4 (Q39 Q39c); SPINE_OP");
    }

    [Fact]
    public void T20_surgery_within_twelve_weeks_acts_alone_when_it_is_a_yes()
    {
        Well.Yes(Q39b).Says("T20 L3 (Q39b); clinician-first");
        Well.NotSure(Q39b).Says("T37 L5");
        Well.NotSure(Q39, Q39b).Says("T35 L4 (Q39 Q39b); SPINE_OP");
    }

    [Fact]
    public void T21_another_operation()
    {
        Well.Yes(Q40).Says("T21 L3 (Q40); clinician-first");
        Well.NotSure(Q40).Says("T35 L4 (Q40)");
    }

    [Fact]
    public void T22_hip_replacement_by_its_side()
    {
        Well.Yes(Q41, Q41b).Says("T22 L3 (Q41 Q41b); clinician-first");
        Well.Yes(Q41).Choice(Q41c, "back").Says("T22 L4 (Q41); HIP_POST");
        Well.Yes(Q41).Choice(Q41c, "front").Says("T22 L4 (Q41); HIP_ANT");
        Well.Yes(Q41).Choice(Q41c, "unknown").Says("T22 L4 (Q41); HIP_POST HIP_ANT");
        Well.Yes(Q41).NotSure(Q41c).Says("T22 L4 (Q41); HIP_POST HIP_ANT");
        Well.Yes(Q41).Says("T22 L4 (Q41); HIP_POST HIP_ANT");
        Well.Yes(Q41, Q41d).Choice(Q41c, "back").Says("T22 L4 (Q41)");
        Well.Yes(Q41).NotSure(Q41d).Choice(Q41c, "back").Says("T22 L4 (Q41); HIP_POST");
        Well.Yes(Q41b, Q41d).Says("T37 L5");
    }

    [Fact]
    public void T22_not_sure()
    {
        Well.NotSure(Q41).Choice(Q41c, "back").Says("T35 L4 (Q41); HIP_POST");
        Well.NotSure(Q41, Q41b).Choice(Q41c, "front").Says("T35 L4 (Q41 Q41b); HIP_ANT");
        Well.NotSure(Q41, Q41b).Yes(Q41d).Says("T35 L4 (Q41 Q41b)");
        Well.NotSure(Q41).Yes(Q41d).Says("T35 L4 (Q41)");
        Well.Yes(Q41).NotSure(Q41b).Choice(Q41c, "back").Says("T22 L4 (Q41); HIP_POST");
    }

    [Fact]
    public void T23_fragile_bones()
    {
        Well.Yes(Q16, Q17).Says("T23 L4 (Q16 Q17); OSTEO");
        Well.NotSure(Q17).Says("T35 L4 (Q17); OSTEO");
        Well.Without(Q17).Says("T35 L4 (Q17); OSTEO");
    }

    [Fact]
    public void T24_eyes_or_dizzy_with_the_head_down()
    {
        Well.Yes(Q43).Says("T24 L4 (Q43); HEADDOWN");
        Well.Yes(Q46).Says("T24 L4 (Q46); HEADDOWN");
        Well.NotSure(Q46).Says("T35 L4 (Q46); HEADDOWN");
        Well.Yes(Q43).NotSure(Q46).Says("T24 L4 (Q43); HEADDOWN");
    }

    [Fact]
    public void T25_blood_pressure_and_stroke()
    {
        Well.Yes(Q44).Says("T25 L3 (Q44); clinician-first");
        Well.Yes(Q44c).Says("T25 L3 (Q44c); clinician-first");
        Well.Yes(Q44b).Says("T25 L4 (Q44b); BP");
        Well.Yes(Q44, Q44b).Says("T25 L3 (Q44 Q44b); BP; clinician-first");
        Well.NotSure(Q44).Says("T35 L4 (Q44); BP");
        Well.NotSure(Q44b).Says("T35 L4 (Q44b); BP");
        Well.Yes(Q44).NotSure(Q44b).Says("T25 L3 (Q44); T35 L4 (Q44b); BP; clinician-first");
    }

    [Fact]
    public void T26_chest_pain_on_effort()
    {
        Well.Yes(Q45).Says("T26 L3 (Q45); clinician-first");
        Well.NotSure(Q45).Says("T35 L4 (Q45); BP");
    }

    [Fact]
    public void T27_below_the_knee()
    {
        var seen = Well.Yes(Q13, Q04c).Number(Q03, 5);
        seen.Says("T27 L4 (Q13); NEURAL");
        seen.Number(Q03, 6).Says("T27 L4 (Q13); NEURAL");
        seen.Number(Q03, 7).Says("T27 L4 (Q13); NEURAL; routine-appointment");
        seen.Number(Q04, 7).Says("T27 L4 (Q13); NEURAL; routine-appointment");
        seen.Without(Q03).Says("T27 L4 (Q13); NEURAL; routine-appointment");
        seen.No(Q04c).Says("T27 L4 (Q13); NEURAL; routine-appointment");
        seen.NotSure(Q04c).Says("T27 L4 (Q13); NEURAL; routine-appointment");
        seen.Without(Q04).Says("T27 L4 (Q13); T35 L4 (Q04); NEURAL; routine-appointment");
    }

    [Fact]
    public void T27_leaves_weakness_to_T03_only_on_a_yes()
    {
        Well.Yes(Q13, Q11).Says("T03 L2 (Q11); urgent");
        Well.Yes(Q13, Q04c).NotSure(Q11).Number(Q03, 5).Says("T27 L4 (Q13); T35 L3 (Q11); NEURAL; clinician-first");
    }

    [Fact]
    public void T27_the_leg_line_test_speaks_like_the_question()
    {
        var seen = Well.Yes(Q04c).Number(Q03, 5);
        seen.Choice(ST4, "below knee").Says("T27 L4 (ST4); NEURAL");
        seen.Choice(ST4, "none").Says("T37 L5");
        seen.NotSure(ST4).Says("T35 L4 (ST4); NEURAL");
        seen.All(Skipped, ST4).Says("T37 L5");
        seen.NotSure(Q13).Says("T35 L4 (Q13); NEURAL");
    }

    [Fact]
    public void T28_legs_that_ache_on_walking()
    {
        Well.Yes(Q28).Says("T28 L4 (Q28); routine-appointment");
        Well.NotSure(Q28).Says("T35 L4 (Q28); routine-appointment");
    }

    [Fact]
    public void T29_four_of_five_after_twelve_weeks()
    {
        var lasting = Well.Number(Q03, 13);
        lasting.Yes(Q30, Q31, Q32, Q33).Says("T29 L4 (Q03 Q30 Q31 Q32 Q33); routine-appointment");
        lasting.Yes(Q30, Q31, Q32).Says("T37 L5");
        lasting.Yes(Q30, Q31, Q32, Q33).Number(Q03, 12).Says("T37 L5");
        lasting.Yes(Q31, Q32, Q33, Q34).Without(Q03).Says("T29 L4 (Q03 Q31 Q32 Q33 Q34); routine-appointment");
        lasting.Yes(Q30, Q34, Q35).Says("T29 L4 (Q03 Q30 Q34 Q35); routine-appointment");
        lasting.Yes(Q30, Q35).Says("T37 L5");
        Well.Yes(Q30, Q34, Q35).Number(Q03, 4).Says("T37 L5");
        lasting.Yes(Q30, Q31, Q32).NotSure(Q33).Says("T35 L4 (Q03 Q30 Q31 Q32 Q33); routine-appointment");
    }

    [Fact]
    public void T29b_a_red_eye_does_not_wait_for_twelve_weeks()
    {
        Well.Yes(Q35b).Number(Q03, 1).Says("T29b L2 (Q35b); urgent");
        Well.NotSure(Q35b).Says("T35 L3 (Q35b); clinician-first");
    }

    [Fact]
    public void T30_strong_pain_that_some_position_eases_waits_two_days()
    {
        Well.Number(Q04b, 8).Says("T30 L4 (Q04b); minimum-dose; after 48 h");
        Well.Number(Q04b, 7).Says("T37 L5");
        Well.Number(Q04, 8).Says("T30 L4 (Q04); minimum-dose; after 48 h");
        Well.Number(Q04b, 8).Yes(Q20).Says("T12 L2 (Q04b Q20); urgent");
        Well.Number(Q04b, 8).NotSure(Q20).Says("T30 L4 (Q04b); T35 L3 (Q04b Q20); clinician-first");
    }

    [Fact]
    public void C07_pain_that_nobody_told_is_not_no_pain()
    {
        Unlisted.Says("T35 L4 (Q04)");
        Unlisted.Number(Q04b, 2).Says("T37 L5");
    }

    [Fact]
    public void T31_a_known_spine_condition()
    {
        Well.Yes(Q50).Says("T31 L4 (Q50); SPINE_MOD");
        Well.NotSure(Q50).Says("T35 L4 (Q50); SPINE_MOD");
    }

    [Fact]
    public void T32_the_floor_and_falls()
    {
        Well.No(Q47).Says("T32 L4 (Q47); NOFLOOR");
        Well.NotSure(Q47).Says("T35 L4 (Q47); NOFLOOR");
        Well.Yes(Q47b).Says("T32 L4 (Q47b); FALLS");
        Well.No(Q47).Yes(Q47b).Says("T32 L4 (Q47 Q47b); NOFLOOR FALLS");
        Well.No(Q47).NotSure(Q47b).Says("T32 L4 (Q47); T35 L4 (Q47b); NOFLOOR FALLS");
    }

    [Fact]
    public void T33_only_the_tummy_asks_for_a_gentle_start()
    {
        Well.Yes(Q48).Says("T33 L4 (Q48); ABD");
        Well.No(Q49).Says("T33 L5 (Q49); NOKNEEL");
        Well.Yes(Q49b).Says("T33 L5 (Q49b); WRIST_SHO");
        Well.NotSure(Q49).Says("T35 L5 (Q49); NOKNEEL");
        Well.NotSure(Q49b).Says("T35 L5 (Q49b); WRIST_SHO");
        Well.Yes(Q49b).NotSure(Q48).Says("T33 L5 (Q49b); T35 L4 (Q48); WRIST_SHO ABD");
        Well.Yes(Q48).NotSure(Q49b).Says("T33 L4 (Q48); T35 L5 (Q49b); WRIST_SHO ABD");
    }

    [Fact]
    public void T34_pain_somewhere_else()
    {
        Well.No(Q02).Says("T34 L3 (Q02); clinician-first");
        Well.NotSure(Q02).Says("T35 L4 (Q02)");
    }

    [Fact]
    public void T36_somebody_to_talk_to_at_any_level_and_never_a_block()
    {
        Well.Yes(Q53).Says("T36 L5 (Q53); support-line");
        Well.NotSure(Q53).Says("T36 L5 (Q53); support-line");
        Well.All(PreferNotToSay, Q53).Says("T37 L5");
        Well.Without(Q53).Says("T37 L5");
        Well.Yes(Q53, Q10).Says("T02 L1 (Q10); T36 L5 (Q53); emergency support-line");
    }

    [Fact]
    public void Findings_come_in_the_order_of_the_table_with_T35_after_T34() =>
        Well.Yes(Q53)
            .No(Q02)
            .NotSure(Q27)
            .Yes(Q43)
            .Says("T24 L4 (Q43); T34 L3 (Q02); T35 L4 (Q27); T36 L5 (Q53); HEADDOWN BP; clinician-first support-line");

    [Fact]
    public void Nothing_told_at_all_is_never_a_start()
    {
        var verdict = Domain.Screening.Triage.Evaluate(Answers.None);
        Assert.Equal(TriageLevel.Urgent, verdict.Level);
    }
}
