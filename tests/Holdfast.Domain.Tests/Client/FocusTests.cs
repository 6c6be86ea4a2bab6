using Holdfast.Client;

namespace Holdfast.Domain.Tests.Client;

/// <summary>Where the focus goes, for whoever uses keys or listens to a screen reader.</summary>
public sealed class FocusTests
{
    [Fact]
    public void A_new_screen_begins_at_its_heading_and_an_answer_on_it_leaves_the_focus_alone()
    {
        var person = new Person().BeginCheckIn();
        Assert.Contains(new Effect.FocusHeading(), person.Effects);

        person.Do(PageMessage.Answer(QuestionId.Q02, Response.Yes));
        Assert.DoesNotContain(new Effect.FocusHeading(), person.Effects);
    }

    [Fact]
    public void Every_question_after_stop_is_read_like_a_new_screen()
    {
        var person = new Person().CheckIn().Do(PageMessage.Continue).StartSession().Do(PageMessage.Stop);
        Assert.Contains(new Effect.FocusHeading(), person.Effects);

        person.Send(new Message.Woke(Alarm.QuietOver));
        Assert.Contains(new Effect.FocusHeading(), person.Effects);

        person.Do(PageMessage.StopAnswer(StopAnswer.Pain));
        Assert.Contains(new Effect.FocusHeading(), person.Effects);
    }

    [Fact]
    public void What_has_to_be_put_right_is_gone_to_when_the_person_wants_to_go_on_and_only_then()
    {
        var person = new Person().BeginCheckIn().Do(PageMessage.Continue);
        Assert.Contains(new Effect.FocusProblem(), person.Effects);
        Assert.DoesNotContain(new Effect.FocusHeading(), person.Effects);

        // While somebody is still answering, the focus is theirs.
        person.Do(PageMessage.Answer(QuestionId.Q02, Response.Yes));
        Assert.DoesNotContain(new Effect.FocusProblem(), person.Effects);

        // Asked once more, what is left open may stay open.
        person.Do(PageMessage.Continue, PageMessage.Continue);
        Assert.Contains(new Effect.FocusHeading(), person.Effects);
    }
}
