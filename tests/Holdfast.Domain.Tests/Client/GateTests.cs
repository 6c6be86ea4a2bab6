using Holdfast.Client;
using Holdfast.Domain.Journal;

namespace Holdfast.Domain.Tests.Client;

/// <summary>The way into a session: the gate question, pain before, one tab at a time.</summary>
public sealed class GateTests
{
    public static TheoryData<GateFact, Response> EveryConcern =>
        new(
            from fact in Enum.GetValues<GateFact>()
            from said in new[] { Response.Yes, Response.NotSure, Response.PreferNotToSay }
            select (fact, said)
        );

    [Theory]
    [MemberData(nameof(EveryConcern))]
    public void Any_fact_that_is_yes_or_unsure_leads_to_the_full_check_in(GateFact fact, Response said)
    {
        var person = AtGate().Do(PageMessage.Gate(fact, said), PageMessage.Continue);

        Assert.Equal(new Screen.CheckIn(1), person.Screen);
        Assert.Equal(new JournalEvent.GateAnswered(SomethingChanged: true), person.Device.Journal[^1].Event);
        Assert.Null(person.Model.Plan);
        Assert.Empty(person.Happened<JournalEvent.SessionStarted>());

        person.FillIn();
        Assert.NotNull(person.Model.Plan);
    }

    [Fact]
    public void A_gate_that_nobody_answered_stays_shut()
    {
        var person = AtGate().Do(PageMessage.Continue, PageMessage.Continue);

        Assert.IsType<Screen.Gate>(person.Screen);
        Assert.Equal([new EntryProblem(null, "gate-unanswered", Blocks: true, [])], person.Model.Gate!.Problems);
    }

    [Fact]
    public void None_of_these_opens_the_gate_and_so_does_no_to_each()
    {
        Assert.IsType<Screen.PainBefore>(AtGate().Do(PageMessage.TickNone, PageMessage.Continue).Screen);

        var person = AtGate();
        foreach (var fact in Enum.GetValues<GateFact>())
        {
            person.Do(PageMessage.Gate(fact, Response.No));
        }

        Assert.IsType<Screen.PainBefore>(person.Do(PageMessage.Continue).Screen);
    }

    [Fact]
    public void A_tick_after_none_of_these_takes_none_off_and_counts()
    {
        var person = AtGate().Do(PageMessage.TickNone, PageMessage.TickGate(GateFact.Fall), PageMessage.Continue);

        Assert.Equal(new Screen.CheckIn(1), person.Screen);
    }

    [Fact]
    public void A_link_past_the_gate_does_not_pass_it()
    {
        var person = AtGate();

        Assert.IsType<Screen.Today>(person.Go("/pain-before").Screen);
        Assert.IsType<Screen.Today>(person.Go("/session").Screen);
    }

    [Fact]
    public void No_session_starts_without_a_number_for_the_pain()
    {
        var person = AtPain().Do(PageMessage.Continue, PageMessage.Continue);

        Assert.IsType<Screen.PainBefore>(person.Screen);
        Assert.Equal([new EntryProblem(null, "unanswered", Blocks: true, [])], person.Model.Form.Problems);

        person.Do($"{PageMessage.Rate(Scale.PainBefore)}=eleven", PageMessage.Continue);
        Assert.Equal("not-a-number", Assert.Single(person.Model.Form.Problems).Key);
        Assert.Equal("eleven", person.Model.Form.TextAt(Scale.PainBefore));
        Assert.Empty(person.Happened<JournalEvent.SessionStarted>());
    }

    [Theory]
    [InlineData(0)]
    [InlineData(5)]
    public void Up_to_5_the_session_starts(int pain)
    {
        var person = AtPain().Do(PageMessage.Rate(Scale.PainBefore, pain), PageMessage.Continue);

        Assert.IsType<Screen.Session>(person.Screen);
        Assert.False(person.Model.Session!.Minimum);
    }

    [Theory]
    [InlineData(6)]
    [InlineData(7)]
    public void At_6_and_7_the_shortest_form_is_offered_and_the_person_chooses(int pain)
    {
        var person = AtPain().Do(PageMessage.Rate(Scale.PainBefore, pain), PageMessage.Continue);
        Assert.IsType<Screen.PainBefore>(person.Screen);
        Assert.True(person.Model.Gate!.OfferMinimum);

        person.Do(PageMessage.StartMinimum);
        Assert.True(person.Model.Session!.Minimum);

        var whole = AtPain().Do(PageMessage.Rate(Scale.PainBefore, pain), PageMessage.Continue, PageMessage.Start);
        Assert.False(whole.Model.Session!.Minimum);
    }

    [Theory]
    [InlineData(8)]
    [InlineData(10)]
    public void From_8_there_are_no_exercises_but_two_questions(int pain)
    {
        var person = AtPain().Do(PageMessage.Rate(Scale.PainBefore, pain), PageMessage.Continue);

        Assert.IsType<Screen.HighPain>(person.Screen);
        Assert.Null(person.Model.Plan);
        Assert.Empty(person.Happened<JournalEvent.SessionStarted>());
        Assert.Equal(new JournalEvent.GateAnswered(SomethingChanged: false, pain), person.Device.Journal[^1].Event);
    }

    [Fact]
    public void High_pain_that_no_position_eases_is_for_today_not_for_exercise()
    {
        var person = AtPain()
            .Do(PageMessage.Rate(Scale.PainBefore, 9), PageMessage.Continue)
            .Do(
                PageMessage.Rate(Scale.PainAtRest, 9),
                PageMessage.Answer(QuestionId.Q20, Response.Yes),
                PageMessage.Continue
            );

        Assert.IsType<Screen.ActionCard>(person.Screen);
        Assert.Equal(TriageLevel.Urgent, person.Model.Verdict!.Level);
        Assert.Contains("T12", Assert.Single(person.Happened<JournalEvent.AnswersAdded>()).Rules);
    }

    [Fact]
    public void High_pain_that_eases_in_some_position_waits_48_hours()
    {
        var person = AtPain()
            .Do(PageMessage.Rate(Scale.PainBefore, 8), PageMessage.Continue)
            .Do(
                PageMessage.Rate(Scale.PainAtRest, 8),
                PageMessage.Answer(QuestionId.Q20, Response.No),
                PageMessage.Continue
            );

        Assert.IsType<Screen.Today>(person.Screen);
        Assert.Equal(new Hold.NotBefore(person.Device.Journal[^1].At.AddHours(48)), person.Today.Hold);
        Assert.True(person.Today.MinimumFirst);
        Assert.False(person.Today.CanStart);

        Assert.False(person.Wait(TimeSpan.FromHours(47)).Today.CanStart);
        Assert.True(person.Wait(TimeSpan.FromHours(1.1)).Today.CanStart);
    }

    [Fact]
    public void High_pain_that_was_told_and_left_open_still_holds_the_next_start()
    {
        var person = AtPain().Do(PageMessage.Rate(Scale.PainBefore, 8), PageMessage.Continue).Go("/today");

        Assert.IsType<Hold.CheckInNeeded>(person.Reload("/today").Today.Hold);
    }

    [Fact]
    public void A_session_in_another_tab_is_told_and_not_started_twice()
    {
        var first = new Person().CheckIn().Do(PageMessage.Continue).StartSession();
        var second = first.OtherTab("/today");
        Assert.False(second.Today.CanGoOn);

        second.StartSession();

        Assert.IsType<Screen.Today>(second.Screen);
        Assert.Equal("session-elsewhere", Assert.Single(second.Model.Notices).Key);
        Assert.Null(second.Clock);
        Assert.Single(first.Happened<JournalEvent.SessionStarted>());

        first.PlayToTheEnd().Log();
        second.StartSession();
        Assert.IsType<Screen.Session>(second.Screen);
    }

    [Fact]
    public void A_claim_that_is_granted_too_late_starts_nothing_and_is_given_back()
    {
        var person = new Person().CheckIn().Do(PageMessage.Continue).Send(new Message.SessionClaimed(Granted: true));

        Assert.IsType<Screen.Today>(person.Screen);
        Assert.Equal([new Effect.ReleaseSession()], person.Effects);
    }

    [Fact]
    public void Stop_rules_are_read_ahead_of_the_first_session_and_not_again()
    {
        var person = new Person().CheckIn().Do(PageMessage.Continue, PageMessage.Start);
        Assert.IsType<Screen.StopRules>(person.Screen);
        person.Do(PageMessage.Continue);

        Assert.Contains(new JournalEvent.NoticeTold("D3"), person.Happened<JournalEvent.NoticeTold>());
        Assert.IsType<Screen.Gate>(person.Reload("/today").Do(PageMessage.Start).Screen);
    }

    private static Person AtGate() =>
        new Person().CheckIn().Do(PageMessage.Continue, PageMessage.Start, PageMessage.Continue);

    private static Person AtPain() => AtGate().Do(PageMessage.TickNone, PageMessage.Continue);
}
