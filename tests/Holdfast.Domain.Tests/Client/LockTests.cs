using Holdfast.Client;
using Holdfast.Domain.Journal;

namespace Holdfast.Domain.Tests.Client;

/// <summary>L1 to L3: what is said, and the one way back (C50).</summary>
public sealed class LockTests
{
    [Fact]
    public void The_card_says_back_what_was_told_in_the_persons_own_ticks()
    {
        var person = new Person().CheckIn(
            4,
            Acts.Told(QuestionId.Q06, 1),
            Acts.Told(QuestionId.Q06, 3, Response.NotSure)
        );

        Assert.IsType<Screen.ActionCard>(person.Screen);
        Assert.Equal(
            [
                ("Harder to start passing urine", Response.Yes),
                ("Not knowing that my bladder is full", Response.NotSure),
            ],
            WhatWasTold.Of(person.Model).Select(fact => (fact.Words, fact.Response))
        );

        person.Do(PageMessage.CopyWhatITold);
        Assert.Equal(
            "Harder to start passing urine\nNot knowing that my bladder is full (not sure)",
            person.Device.Copied
        );
    }

    [Fact]
    public void Something_changed_does_not_unlock()
    {
        var person = Locked();

        person.Do(PageMessage.SomethingChanged).FillIn();

        Assert.IsType<Screen.ActionCard>(person.Screen);
        Assert.Equal(TriageLevel.Urgent, person.Model.Verdict!.Level);
        Assert.False(Assert.IsType<JournalEvent.CheckInDone>(person.Device.Journal[^1].Event).CheckedByClinician);
    }

    [Fact]
    public void Something_changed_can_make_it_worse()
    {
        var person = Locked();

        person.Do(PageMessage.SomethingChanged).FillIn(4, Acts.Told(QuestionId.Q05));

        Assert.Equal(TriageLevel.Emergency, person.Model.Verdict!.Level);
        Assert.Contains(Advice.Emergency, person.Model.Verdict.Advice);
    }

    [Fact]
    public void I_have_been_checked_starts_a_full_check_in_from_nothing_and_that_unlocks()
    {
        var person = Locked().Do(PageMessage.BeenChecked);

        Assert.Equal(new Screen.CheckIn(1), person.Screen);
        Assert.Equal(CheckInReason.BeenChecked, person.Model.CheckIn!.Reason);
        Assert.Equal(Response.Skipped, person.Model.CheckIn.Answers.Says(QuestionId.Q52));
        person.FillIn();
        Assert.IsType<Screen.Result>(person.Screen);
        Assert.NotNull(person.Model.Plan);
    }

    [Fact]
    public void Being_checked_by_itself_unlocks_nothing()
    {
        var person = Locked().Do(PageMessage.BeenChecked, PageMessage.SaveAndLeave);

        Assert.IsType<Screen.ActionCard>(person.Screen);
        Assert.IsType<Screen.ActionCard>(person.Days(30).Reload("/today").Screen);
    }

    [Fact]
    public void A_check_in_begun_otherwise_is_not_finished_as_one_after_a_clinician()
    {
        var person = Locked().Do(PageMessage.SomethingChanged).Do(PageMessage.SaveAndLeave, PageMessage.BeenChecked);

        Assert.Equal(CheckInReason.BeenChecked, person.Model.CheckIn!.Reason);
        Assert.Equal(new Screen.CheckIn(1), person.Screen);
        Assert.False(person.Model.CheckIn.HasNewAnswers);
    }

    [Fact]
    public void Time_alone_unlocks_nothing() => Assert.IsType<Screen.ActionCard>(Locked().Days(400).Screen);

    [Fact]
    public void A_lock_told_in_another_tab_closes_this_one_at_once()
    {
        var person = new Person().CheckIn().Do(PageMessage.Continue).StartSession();
        var other = person.OtherTab("/today").Do(PageMessage.SomethingChanged).FillIn(4, Acts.Told(QuestionId.Q05));

        person.Send(new Message.EntriesArrived([.. other.Device.Journal]));

        Assert.IsType<Screen.ActionCard>(person.Screen);
        Assert.Null(person.Model.Session);
        Assert.Null(person.Clock);
        Assert.Contains(new Effect.CancelSound(), person.Effects);
        Assert.Single(person.Happened<JournalEvent.SessionEnded>());
    }

    [Fact]
    public void The_country_of_the_numbers_is_chosen_on_the_card()
    {
        var person = Locked().Do(PageMessage.Set(SettingNames.Country, "GB"));

        Assert.Equal("GB", person.Model.Settings.Country);
        person.Do(PageMessage.Set(SettingNames.Country, "XX"));
        Assert.Equal("GB", person.Reload().Model.Settings.Country);
    }

    private static Person Locked() => new Person().CheckIn(4, Acts.Told(QuestionId.Q52));
}
