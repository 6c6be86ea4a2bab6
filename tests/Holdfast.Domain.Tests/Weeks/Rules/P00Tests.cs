using Holdfast.Domain.Journal;
using Holdfast.Domain.Tests.Screening;
using static Holdfast.Domain.QuestionId;
using static Holdfast.Domain.Tests.Weeks.Diarist;

namespace Holdfast.Domain.Tests.Weeks.Rules;

/// <summary>P00: triage and S02 come first (C35 to C38, C20).</summary>
public class P00Tests
{
    [Fact]
    public void A_new_finding_acts_and_nothing_goes_up() =>
        Assert.Equal("P00: Stack H2", Stacks.LastLine(Week(7, 4).Says(so => so.Yes(Q43))));

    [Fact]
    public void The_same_finding_again_is_no_news() =>
        Assert.Equal(
            "P01d: Stack H3",
            Stacks.LastLine(Week(7, 5).Says(so => so.Yes(Q43)), Week(7, 5).Says(so => so.Yes(Q43)))
        );

    [Fact]
    public void A_finding_that_went_and_came_back_is_no_news() =>
        Assert.Equal(
            "P01d: Stack H4",
            Stacks.LastLine(
                Week(7, 5).Says(so => so.Yes(Q43)),
                Week(7, 5).Says(so => so.No(Q43)),
                Week(7, 5).Says(so => so.Yes(Q43))
            )
        );

    [Fact]
    public void A_code_without_a_new_level_is_news() =>
        // T33 is at L5, and there already for the wrist.
        Assert.Equal("P00: Stack H3", Stacks.Yes(Q49b).LastLine(Week(7, 5).Says(so => so.No(Q49))));

    [Fact]
    public void The_support_line_is_told_and_changes_nothing()
    {
        var week = Stacks.Last(Week(7, 5).Says(so => so.Yes(Q53)));
        Assert.Equal("P01d: Stack H4", week.Line());
        Assert.Equal("support-line", week.Advised());
    }

    [Fact]
    public void Level_and_codes_stay_when_the_answer_is_taken_back()
    {
        var week = Stacks.Last(Week(7, 5).Says(so => so.Yes(Q43)), Week(7, 5).Says(so => so.No(Q43)));
        Assert.Equal(TriageLevel.StartGently, week.Course.Verdict.Level);
        Assert.True(week.Course.Verdict.Restrictions.Contains(Restriction.HeadDown));
    }

    [Fact]
    public void Leg_symptoms_told_ask_for_the_gentlest_form_without_core() =>
        Assert.Equal(
            "P00: StackLite H2",
            Strengthens.LastLine(Week(3, 2), Week(3, 2).Says(so => so.Number(Q03, 2).Yes(Q13)))
        );

    [Fact]
    public void Another_focus_comes_only_where_the_matrix_leaves_no_other_way() =>
        Assert.Equal(
            "P00: Loosen H2",
            Stacks.No(M02).LastLine(Week(7, 5).Says(so => so.Yes(Q41).Choice(Q41c, "front")))
        );

    [Fact]
    public void Core_goes_to_the_highest_rung_that_is_allowed() =>
        // K4 needs the straight-leg raise, which doming rules out, and K3 the march; K2 does with the wall.
        Assert.Equal(
            "P00: Strengthen K2",
            Strengthens.LastLine([.. Week(3, 2).Times(3), Week(3, 2).Says(so => so.Yes(Q48))])
        );

    [Fact]
    public void After_it_a_flare_still_acts() =>
        Assert.Equal("P00 P04: Stack H1", Stacks.LastLine(Week(7, 7).Says(so => so.Yes(Q43))));

    [Fact]
    public void After_it_RED_still_acts() =>
        Assert.Equal("P00 P03: Stack H1", Stacks.LastLine(Week(7, 5, Red).Says(so => so.Yes(Q43))));

    [Fact]
    public void After_it_an_easy_week_goes_on() =>
        Assert.Equal("P00: Stack H1", Stacks.LastLine(Week(7, 7), Week(7, 5).Says(so => so.Yes(Q43))));

    [Theory]
    [InlineData(2, "P01d: Stack H4")]
    [InlineData(3, "P00: Stack H2")]
    public void Weeks_of_pregnancy_count_on_to_sixteen(int weeks, string line)
    {
        var pregnant = Stacks.Yes(Q36, Q36c).Number(Q36b, 13);
        Assert.Equal(line, pregnant.LastLine(Week(7, 5).Times(weeks)));
    }

    [Fact]
    public void Weeks_of_pregnancy_count_from_when_they_were_told_last() =>
        Assert.DoesNotContain(
            "P00",
            Stacks
                .Yes(Q36, Q36c)
                .Number(Q36b, 13)
                .Last(Week(7, 5), Week(7, 5).Says(so => so.Number(Q36b, 13)), Week(7, 5), Week(7, 5))
                .Rules
        );

    [Fact]
    public void At_L2_it_locks_that_and_every_later_week()
    {
        var weeks = Stacks.After(Week(6, 5), Week(2, 5).Says(so => so.Yes(Q21)), Week(7, 3), Week(7, 3));
        Assert.Equal(["P00: L2", "P00: L2", "P00: L2"], weeks.Skip(1).Select(week => week.Line()));
        Assert.Equal([0.86m, 0.29m, null, null], weeks.Select(week => week.Adherence?.InHundredths));
        Assert.All(weeks.Skip(1), week => Assert.Equal("urgent locked", week.Advised()));
        Assert.All(weeks.Skip(1), week => Assert.Null(week.Responder));
    }

    [Fact]
    public void A_lock_gets_worse_and_never_better()
    {
        var weeks = Stacks.After(
            Week(6, 5).Says(so => so.Yes(Q21)),
            Week(0, null).Says(so => so.No(Q21)),
            Week(0, null).Says(so => so.Yes(Q06)),
            Week(0, null).Says(so => so.No(Q06))
        );
        Assert.Equal(["P00: L2", "P00: L2", "P00: L1", "P00: L1"], weeks.Select(week => week.Line()));
        Assert.Equal("emergency locked", weeks[^1].Advised());
    }

    [Theory]
    [InlineData(Settling.Within15Minutes)]
    [InlineData(Settling.ByMorning)]
    public void Leg_symptoms_that_settled_lower_one_rung(Settling settled)
    {
        // H3 is the start table, from which one rung is lost.
        var week = Stacks.Last(Week(7, 5), Week(7, 5, Leg(settled)));
        Assert.Equal("P00: Stack H2", week.Line());
        Assert.Equal("full-triage", week.Advised());
        Assert.False(week.Course.InForce.Contains(Restriction.Neural));
    }

    [Fact]
    public void Leg_symptoms_with_RED_list_P03_and_lower_no_second_rung() =>
        Assert.Equal(
            "P00 P03: Stack H2",
            Stacks.LastLine(Week(7, 5), Week(7, 5, Leg(Settling.ByMorning) with { During = 6 }))
        );

    [Theory]
    [InlineData(Settling.NotByMorning)]
    [InlineData(null)]
    public void Leg_symptoms_that_did_not_settle_or_of_which_it_is_not_told_lock(Settling? settled)
    {
        var week = Stacks.Last(Week(7, 5, Leg(settled)));
        Assert.Equal("P00: L3", week.Line());
        Assert.Equal("clinician-first locked", week.Advised());
        Assert.True(week.Course.InForce.Contains(Restriction.Neural));
    }

    [Theory]
    [InlineData(7, "")]
    [InlineData(8, "full-triage")]
    public void Pain_of_8_ahead_of_a_session_asks_for_the_whole_check_in(int before, string advice) =>
        Assert.Equal(advice, Stacks.Last(Week(7, 5, Event(before, before))).Advised());
}
