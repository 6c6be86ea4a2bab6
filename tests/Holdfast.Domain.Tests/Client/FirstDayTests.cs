using Holdfast.Client;
using Holdfast.Domain.Journal;

namespace Holdfast.Domain.Tests.Client;

/// <summary>From the first visit to a finished session.</summary>
public sealed class FirstDayTests
{
    [Fact]
    public void The_first_visit_opens_on_the_welcome_and_writes_nothing()
    {
        var person = new Person();

        Assert.IsType<Screen.Welcome>(person.Screen);
        Assert.Empty(person.Device.Journal);
        Assert.Empty(person.Device.Slots);
    }

    [Fact]
    public void Nothing_is_asked_before_the_person_has_said_whether_it_is_kept()
    {
        var person = new Person().Go("/check-in/1");

        Assert.IsType<Screen.Consent>(person.Screen);
        person.Do(PageMessage.Consent);
        Assert.Equal(new Screen.CheckIn(1), person.Screen);
        Assert.Equal(new JournalEvent.ConsentGiven(1), Assert.Single(person.Device.Journal).Event);
        Assert.Contains(new Effect.AskPersistence(), person.Effects);
    }

    [Fact]
    public void Whoever_declines_can_do_everything_and_leaves_nothing_on_the_device()
    {
        var person = new Person().Go("/consent").Do(PageMessage.Decline).FillIn();

        Assert.IsType<Screen.Result>(person.Screen);
        person.Do(PageMessage.Continue).StartSession().PlayToTheEnd().Log();
        Assert.Equal(1, person.Today.DoneToday);
        Assert.Empty(person.Device.Journal);
        Assert.Empty(person.Device.Slots);
        Assert.IsType<Screen.Welcome>(person.Reload("/today").Screen);
    }

    [Fact]
    public void Consent_given_later_keeps_what_was_told_before()
    {
        var person = new Person().Go("/consent").Do(PageMessage.Decline).FillIn();

        person.Go("/consent").Do(PageMessage.Consent);

        Assert.Single(person.Happened<JournalEvent.CheckInDone>());
        Assert.IsType<Screen.Today>(person.Screen);
        Assert.IsType<Screen.Today>(person.Reload("/").Screen);
    }

    [Fact]
    public void A_sore_back_gets_its_routine_is_led_through_it_and_it_is_remembered()
    {
        var person = new Person().CheckIn(
            pain: 5,
            Acts.Told(QuestionId.M01),
            Acts.Told(QuestionId.M02),
            Acts.Told(QuestionId.M03)
        );

        Assert.IsType<Screen.Result>(person.Screen);
        Assert.Equal(TriageLevel.Start, person.Model.Verdict!.Level);
        Assert.Equal(Focus.Stack, person.Model.Plan!.Focus);
        Assert.Equal(["R03"], person.Model.Plan.Match);

        person.Do(PageMessage.Continue);
        Assert.IsType<Screen.Today>(person.Screen);
        Assert.True(person.Today.CanStart);
        Assert.Equal(0, person.Today.DoneToday);

        person.Do(PageMessage.Start);
        Assert.IsType<Screen.StopRules>(person.Screen);
        person.Do(PageMessage.Continue);
        Assert.IsType<Screen.Gate>(person.Screen);
        person.Do(PageMessage.TickNone, PageMessage.Continue);
        person.Do(PageMessage.Rate(Scale.PainBefore, 4), PageMessage.Continue);

        Assert.IsType<Screen.Session>(person.Screen);
        Assert.Contains(person.Effects, effect => effect is Effect.KeepAwake);
        Assert.Contains(person.Effects, effect => effect is Effect.Speak);
        var started = Assert.Single(person.Happened<JournalEvent.SessionStarted>());
        Assert.Equal((Focus.Stack, false, 4), (started.Focus, started.Minimum, started.PainNow!.Value));

        person.PlayToTheEnd();
        Assert.IsType<Screen.LogSession>(person.Screen);
        Assert.Contains(person.Effects, effect => effect is Effect.LetSleep);

        person.Log(during: 3);
        Assert.IsType<Screen.Feedback>(person.Screen);
        var ended = Assert.Single(person.Happened<JournalEvent.SessionEnded>());
        Assert.Equal(started.Session, ended.Session);
        Assert.True(ended.Completed);
        Assert.True(ended.Counts);
        Assert.Equal((3, 4, null), (ended.PainDuring, ended.StretchStrength, ended.Effort));
        Assert.Equal(Domain.Progress.TrafficLight.Green, person.Model.Feedback!.Light);

        var again = person.Do(PageMessage.Continue).Reload();
        Assert.IsType<Screen.Today>(again.Screen);
        Assert.Equal(1, again.Today.DoneToday);
        Assert.Empty(person.Device.Slots);
    }

    [Fact]
    public void The_time_of_every_exercise_is_written_down_a_side()
    {
        var person = new Person().CheckIn(pain: 5, Acts.Told(QuestionId.M02), Acts.Told(QuestionId.M03));

        person.Do(PageMessage.Continue).StartSession().PlayToTheEnd().Log();

        var ended = Assert.Single(person.Happened<JournalEvent.SessionEnded>());
        Assert.Equal([ExerciseId.E03, ExerciseId.E01], ended.Exercises.Select(each => each.Exercise));
        var stretch = ended.Exercises[1];
        Assert.Equal(new Dose.Holds(2, 30), stretch.Dose);
        Assert.Equal((60, 60), (stretch.SecondsRight, stretch.SecondsLeft));
    }
}
