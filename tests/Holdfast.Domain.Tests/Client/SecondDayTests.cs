using Holdfast.Client;
using Holdfast.Domain.Journal;
using Holdfast.Domain.Progress;

namespace Holdfast.Domain.Tests.Client;

/// <summary>The second day and the days after it.</summary>
public sealed class SecondDayTests
{
    [Fact]
    public void Done_today_is_shown_and_the_next_day_is_a_new_one()
    {
        var person = Done();

        Assert.Equal(1, person.Today.DoneToday);
        Assert.True(person.Today.CanStart);
        Assert.Equal(0, person.Days(1).Today.DoneToday);
    }

    [Fact]
    public void Twice_a_day_is_enough_for_stack()
    {
        var person = Again(Done());

        Assert.Equal(new Hold.EnoughForToday(2), person.Today.Hold);
        person.Do(PageMessage.Start);
        Assert.IsType<Screen.Today>(person.Screen);
        Assert.True(person.Days(1).Today.CanStart);
    }

    [Fact]
    public void The_morning_after_is_asked_once_and_belongs_to_the_session_of_the_day_before()
    {
        var person = Done().Days(1);
        Assert.True(person.Today.AsksMorning);

        person.Go("/morning").Do(PageMessage.Rate(Scale.PainToday, 2), PageMessage.Continue);

        Assert.IsType<Screen.Today>(person.Screen);
        Assert.False(person.Today.AsksMorning);
        Assert.Equal(
            new JournalEvent.PainReported(new DateOnly(2026, 3, 3), 2),
            Assert.Single(person.Happened<JournalEvent.PainReported>())
        );
        Assert.Equal(2, Assert.Single(person.Happened<JournalEvent.MorningAfterReported>()).Pain);
        Assert.True(person.Days(1).Today.AsksMorning);
    }

    [Fact]
    public void One_tap_on_today_tells_the_morning()
    {
        var person = Done().Days(1).Do(PageMessage.Morning(2));

        Assert.Equal(2, person.Model.Standing.PainOn(person.Model.Today));
        Assert.Equal(2, Assert.Single(person.Happened<JournalEvent.MorningAfterReported>()).Pain);
        Assert.False(person.Today.AsksMorning);
        Assert.IsType<Screen.Today>(person.Screen);
    }

    [Theory]
    [InlineData("morning:11")]
    [InlineData("morning:")]
    [InlineData("morning:2.5")]
    public void A_morning_outside_the_scale_is_no_message(string written) =>
        Assert.Null(PageMessages.Parse(written, ""));

    [Fact]
    public void A_morning_two_days_later_says_nothing_about_that_session()
    {
        var person = Done().Days(2).Go("/morning").Do(PageMessage.Rate(Scale.PainToday, 2), PageMessage.Continue);

        Assert.Empty(person.Happened<JournalEvent.MorningAfterReported>());
    }

    [Fact]
    public void A_morning_without_a_number_is_not_written_down()
    {
        var person = Done().Days(1).Go("/morning").Do(PageMessage.Continue);

        Assert.IsType<Screen.Morning>(person.Screen);
        Assert.Equal("unanswered", Assert.Single(person.Model.Form.Problems).Key);
        Assert.Empty(person.Happened<JournalEvent.PainReported>());
    }

    [Fact]
    public void Days_that_were_missed_are_a_welcome_back_and_nothing_else()
    {
        var person = Done().Days(5);

        Assert.Equal(5, person.Today.DaysAway);
        Assert.True(person.Today.CanStart);
        Assert.Null(person.Today.Hold);
    }

    [Theory]
    [InlineData(6, null)]
    [InlineData(7, CheckInReason.Weekly)]
    [InlineData(13, CheckInReason.Weekly)]
    [InlineData(14, CheckInReason.Due)]
    [InlineData(40, CheckInReason.Due)]
    public void After_7_days_the_short_check_comes_first_and_after_14_days_away_the_whole_one(
        int days,
        CheckInReason? due
    )
    {
        var person = Done().Days(days);

        Assert.Equal(due is { } reason ? new Hold.CheckInNeeded(reason) : null, person.Today.Hold);
        person.Do(PageMessage.Start);
        Assert.Equal(due, person.Model.CheckIn?.Reason);
    }

    [Fact]
    public void The_short_check_asks_nine_questions_and_then_the_session_may_start()
    {
        var person = Done().Days(7).Do(PageMessage.Start);

        Assert.Equal(WeeklyQuestions.All, person.Model.CheckIn!.Only);
        person.FillIn();

        var told = Assert.Single(person.Happened<JournalEvent.AnswersAdded>());
        Assert.All(WeeklyQuestions.All, question => Assert.Equal(Response.No, told.Answers.Says(question)));
        Assert.True(person.Today.CanStart);
        Assert.Null(person.Days(6).Today.Hold);
    }

    [Fact]
    public void A_yes_in_the_short_check_locks_at_once()
    {
        var person = Done().Days(7).Do(PageMessage.Start).FillIn(4, Acts.Told(QuestionId.Q06, 1));

        Assert.IsType<Screen.ActionCard>(person.Screen);
        Assert.Equal(TriageLevel.Emergency, person.Model.Verdict!.Level);
    }

    [Fact]
    public void After_28_days_of_moving_the_check_in_comes_first_as_well()
    {
        var person = Done();
        for (var week = 0; week < 3; week++)
        {
            person = Again(person.Days(9));
        }

        Assert.NotEqual(new Hold.CheckInNeeded(CheckInReason.Due), person.Today.Hold);
        Assert.Equal(new Hold.CheckInNeeded(CheckInReason.Due), person.Days(1).Today.Hold);

        person.Do(PageMessage.Start);
        Assert.Equal("40", person.Model.CheckIn!.TypedIn(QuestionId.Q01));
        Assert.Equal(Response.Skipped, person.Model.CheckIn.Answers.Says(QuestionId.Q05));
        person.FillIn().Do(PageMessage.Continue);
        Assert.True(person.Today.CanStart);
    }

    [Fact]
    public void Changing_an_answer_on_the_same_day_shows_the_check_in_as_it_was_answered()
    {
        var person = new Person().CheckIn(4, Acts.Told(QuestionId.Q16)).Do(PageMessage.ChangeAnswers);
        Assert.Equal(CheckInReason.ChangeAnswers, person.Model.CheckIn!.Reason);
        Assert.Equal(Response.Yes, person.Model.CheckIn.Answers.Says(QuestionId.Q16));
        Assert.Contains("nerves", person.Model.CheckIn.NoneTicked);

        var ticks = CheckInQuestions.Facts(Person.Library[QuestionId.Q16]).Append(QuestionId.Q16);
        while (CheckInQuestions.Shown(Person.Library, person.Model.CheckIn!)!.Id != "injury")
        {
            person.Do(PageMessage.Continue);
        }

        person.Do([.. ticks.Select(PageMessage.Unanswer), PageMessage.TickNone]).FillInTheRest();

        Assert.IsType<Screen.Result>(person.Screen);
        Assert.Equal(TriageLevel.Start, person.Model.Verdict!.Level);
        Assert.False(Assert.IsType<JournalEvent.CheckInDone>(person.Device.Journal[^1].Event).Full);
    }

    [Fact]
    public void On_another_day_changing_an_answer_is_a_new_check_in()
    {
        var person = new Person().CheckIn().Days(1).Do(PageMessage.ChangeAnswers);

        Assert.Equal(CheckInReason.SomethingChanged, person.Model.CheckIn!.Reason);
        Assert.Equal(Response.Skipped, person.Model.CheckIn.Answers.Says(QuestionId.Q05));
    }

    [Fact]
    public void Something_changed_holds_start_back_once_anything_was_told_and_not_before()
    {
        var person = new Person().CheckIn().Do(PageMessage.SomethingChanged, PageMessage.SaveAndLeave);
        Assert.True(person.Today.CanStart);

        person.Do(
            PageMessage.SomethingChanged,
            PageMessage.Answer(QuestionId.Q04c, Response.Yes),
            PageMessage.SaveAndLeave
        );
        Assert.Equal(new Hold.CheckInNeeded(CheckInReason.SomethingChanged), person.Today.Hold);
        Assert.Equal(new Hold.CheckInNeeded(CheckInReason.SomethingChanged), person.Reload("/today").Today.Hold);

        person.Do(PageMessage.Start).FillIn().Do(PageMessage.Continue);
        Assert.True(person.Today.CanStart);
    }

    [Fact]
    public void Weeks_of_pregnancy_count_on_by_themselves()
    {
        var person = new Person().CheckIn(
            4,
            PageMessage.Choose(QuestionId.Q01b, "female"),
            Acts.Told(QuestionId.Q36),
            Acts.Told(QuestionId.Q36c),
            PageMessage.Type(QuestionId.Q36b, 15)
        );
        Assert.False(person.Model.Verdict!.Restrictions.Contains(Restriction.PregnancyFrom16Weeks));

        person.Days(6);
        Assert.False(person.Model.Verdict.Restrictions.Contains(Restriction.PregnancyFrom16Weeks));
        person.Days(1);
        Assert.True(person.Model.Verdict.Restrictions.Contains(Restriction.PregnancyFrom16Weeks));
    }

    [Fact]
    public void On_a_tie_the_person_picks_and_it_is_kept()
    {
        var person = new Person().CheckIn(4, PageMessage.Choose(QuestionId.M08, "loosen"));
        Assert.Equal([Focus.Stack, Focus.Loosen], person.Model.Plan!.Choice);
        Assert.Equal(Focus.Stack, person.Model.Plan.Focus);

        person.Do(PageMessage.PickFocus(Focus.Loosen));
        Assert.Equal(Focus.Loosen, person.Model.Plan.Focus);
        Assert.Equal(Focus.Loosen, person.Reload("/today").Model.Plan!.Focus);

        person.Do(PageMessage.PickFocus(Focus.Strengthen));
        Assert.Equal(Focus.Loosen, person.Model.Plan.Focus);
    }

    [Fact]
    public void What_a_pattern_leaves_out_can_be_tried_from_the_page_that_says_why()
    {
        var person = new Person().CheckIn(5, Acts.Told(QuestionId.M02), Acts.Told(QuestionId.M03));

        person.Do(PageMessage.Try(ExerciseId.E06));
        Assert.Empty(person.Happened<JournalEvent.ExclusionOpened>());

        person.Go("/why/E06").Do(PageMessage.Try(ExerciseId.E06));
        Assert.Equal(ExerciseId.E06, Assert.Single(person.Happened<JournalEvent.ExclusionOpened>()).Exercise);
    }

    [Fact]
    public void What_is_left_out_for_a_medical_reason_cannot_be_tried()
    {
        var person = new Person().CheckIn(
            5,
            Acts.Told(QuestionId.Q16),
            Acts.Told(QuestionId.M02),
            Acts.Told(QuestionId.M03)
        );

        person.Go("/why/E06").Do(PageMessage.Try(ExerciseId.E06));

        Assert.IsType<Screen.LeftOut>(person.Screen);
        Assert.Empty(person.Happened<JournalEvent.ExclusionOpened>());
    }

    [Fact]
    public void Self_tests_are_read_with_the_answers_of_the_day()
    {
        var person = new Person().CheckIn(5, Acts.Told(QuestionId.M04), Acts.Told(QuestionId.M05)).Go("/self-tests");
        Assert.IsType<Screen.SelfTests>(person.Screen);

        person.Do(
            PageMessage.HipTest(Side.Right, above: true),
            PageMessage.Choose(QuestionId.ST4, "below knee"),
            PageMessage.Continue
        );

        Assert.IsType<Screen.Result>(person.Screen);
        Assert.True(person.Model.Verdict!.Restrictions.Contains(Restriction.Neural));
        Assert.Equal(Focus.StackLite, person.Model.Plan!.Focus);
    }

    [Theory]
    [InlineData(QuestionId.Q16, new[] { QuestionId.ST4 })]
    [InlineData(QuestionId.Q13, new[] { QuestionId.ST4 })]
    [InlineData(QuestionId.Q43, new[] { QuestionId.ST1, QuestionId.ST2, QuestionId.ST3, QuestionId.ST4 })]
    public void Self_tests_that_a_restriction_forbids_are_not_offered(QuestionId told, QuestionId[] offered)
    {
        var person = new Person().CheckIn(4, Acts.Told(told));

        Assert.Equal(offered, SelfTestOffer.Questions(person.Model).Select(question => question.Id));
    }

    [Fact]
    public void A_check_in_that_is_half_filled_in_comes_ahead_of_the_self_tests()
    {
        var person = new Person()
            .CheckIn()
            .Do(PageMessage.SomethingChanged, PageMessage.Answer(QuestionId.Q04c, Response.Yes));
        var draft = person.Model.CheckIn;

        person.Go("/self-tests").Do(PageMessage.Choose(QuestionId.ST4, "none"), PageMessage.Continue);

        Assert.Equal(draft, person.Model.CheckIn);
        Assert.Single(person.Happened<JournalEvent.CheckInDone>());
    }

    [Fact]
    public void On_another_day_no_self_test_is_offered()
    {
        var person = new Person().CheckIn().Days(1).Go("/self-tests");

        Assert.IsType<Screen.Result>(person.Screen);
    }

    private static Person Done() => Again(new Person().CheckIn().Do(PageMessage.Continue));

    private static Person Again(Person person) =>
        person.StartSession(minimum: true).PlayToTheEnd().Log().Do(PageMessage.Continue);
}
