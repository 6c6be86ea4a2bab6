using Holdfast.Client;
using Holdfast.Domain.Journal;

namespace Holdfast.Domain.Tests.Client;

/// <summary>Filling in the check-in: what counts as answered, what does not, and what is said about it.</summary>
public sealed class CheckInTests
{
    [Fact]
    public void An_untouched_group_is_unknown_and_never_a_no()
    {
        var person = AtGroup("nerves");

        person.Do(PageMessage.Continue);
        Assert.Equal([new EntryProblem(null, "nothing-ticked", Blocks: false, [])], person.Model.CheckIn!.Problems);
        Assert.Equal("nerves", Shown(person));

        person.Do(PageMessage.Continue);
        Assert.Equal("injury", Shown(person));

        person.FillIn();
        Assert.Equal(Response.Skipped, Done(person).Answers.Says(QuestionId.Q05));
        Assert.Equal(TriageLevel.Urgent, person.Model.Verdict!.Level);
        Assert.IsType<Screen.ActionCard>(person.Screen);
    }

    [Fact]
    public void None_of_these_is_a_no_to_every_fact_of_its_group_and_to_no_other()
    {
        var person = AtGroup("nerves").Do(PageMessage.TickNone, PageMessage.Continue);

        person.Do(PageMessage.Continue, PageMessage.Continue).FillIn();

        Assert.Equal(Response.No, Done(person).Answers.SaidTo(new Fact(QuestionId.Q06, 2)));
        Assert.Equal(Response.Skipped, Done(person).Answers.Says(QuestionId.Q14));
    }

    [Fact]
    public void A_ticked_fact_shows_that_the_others_of_its_group_were_read()
    {
        var person = AtGroup("nerves").Do(Acts.Told(QuestionId.Q13), PageMessage.Continue).FillIn();

        Assert.Equal(Response.Yes, Done(person).Answers.Says(QuestionId.Q13));
        Assert.Equal(Response.No, Done(person).Answers.Says(QuestionId.Q05));
        Assert.Equal(TriageLevel.StartGently, person.Model.Verdict!.Level);
    }

    [Fact]
    public void None_of_these_beside_a_tick_is_kept_as_ticked_and_said_to_contradict()
    {
        var person = AtGroup("nerves").Do(Acts.Told(QuestionId.Q13), PageMessage.TickNone);

        Assert.Equal([new EntryProblem(null, "none-and-ticked", Blocks: true, [])], person.Model.CheckIn!.Problems);
        person.Do(PageMessage.Continue, PageMessage.Continue);
        Assert.Equal("nerves", Shown(person));
        Assert.Equal(Response.Yes, person.Model.CheckIn!.Answers.Says(QuestionId.Q13));

        person.Do(PageMessage.Unanswer(QuestionId.Q13), PageMessage.Continue);
        Assert.Equal("injury", Shown(person));
    }

    [Fact]
    public void Ticking_a_fact_takes_none_of_these_off()
    {
        var person = AtGroup("nerves").Do(PageMessage.TickNone, Acts.Told(QuestionId.Q13));

        Assert.Empty(person.Model.CheckIn!.NoneTicked);
        Assert.Empty(person.Model.CheckIn.Problems);
    }

    [Fact]
    public void A_fact_that_is_unticked_again_is_unknown_not_a_no()
    {
        var person = AtGroup("nerves").Do(Acts.Told(QuestionId.Q13), PageMessage.Unanswer(QuestionId.Q13));

        person.Do(PageMessage.Continue);

        Assert.Equal([new EntryProblem(null, "nothing-ticked", Blocks: false, [])], person.Model.CheckIn!.Problems);
    }

    [Theory]
    [InlineData(QuestionId.Q04, "11", "out-of-range", "0", "10")]
    [InlineData(QuestionId.Q04, "-1", "out-of-range", "0", "10")]
    [InlineData(QuestionId.Q04, "a lot", "not-a-number", "0", "10")]
    [InlineData(QuestionId.Q04, "4.5", "not-a-number", "0", "10")]
    [InlineData(QuestionId.Q01, "121", "out-of-range", "0", "120")]
    [InlineData(QuestionId.Q03, "99999999999", "not-a-number", "0", "5200")]
    public void A_number_that_cannot_be_is_kept_as_typed_and_said_at_its_field(
        QuestionId question,
        string typed,
        string key,
        string least,
        string most
    )
    {
        var person = new Person().BeginCheckIn().Do($"{PageMessage.Type(question)}={typed}");

        var expected = new EntryProblem(
            question,
            key,
            Blocks: true,
            [new("typed", typed), new("least", least), new("most", most)]
        );
        Assert.Equal([expected], person.Model.CheckIn!.Problems);
        Assert.Equal(typed, person.Model.CheckIn.TypedIn(question));
        Assert.Null(person.Model.CheckIn.Answers.Find(question));

        person.Do(PageMessage.Continue, PageMessage.Continue);
        Assert.Equal(new Screen.CheckIn(1), person.Screen);
        Assert.Contains(expected, person.Model.CheckIn.Problems);
    }

    [Fact]
    public void An_age_of_7_is_asked_about_once_and_then_taken_as_told()
    {
        var person = new Person()
            .BeginCheckIn()
            .Do([.. Basics(), PageMessage.Type(QuestionId.Q01, 7), PageMessage.Continue]);

        Assert.Equal(
            [new EntryProblem(QuestionId.Q01, "under-18", Blocks: false, [new("typed", "7")])],
            person.Model.CheckIn!.Problems
        );
        Assert.Equal("7", person.Model.CheckIn.TypedIn(QuestionId.Q01));

        person.Do(PageMessage.Continue).FillInTheRest();
        Assert.Equal(TriageLevel.ClinicianFirst, person.Model.Verdict!.Level);
        Assert.Contains("T16", Done(person).Rules);
    }

    [Fact]
    public void A_spell_longer_than_the_life_is_said_at_its_field()
    {
        var person = new Person()
            .BeginCheckIn()
            .Do([.. Basics(), PageMessage.Type(QuestionId.Q03, 2500), PageMessage.Continue, PageMessage.Continue]);

        Assert.Equal(
            [
                new EntryProblem(
                    QuestionId.Q03,
                    "longer-than-life",
                    Blocks: true,
                    [new("typed", "2500"), new("age", "40")]
                ),
            ],
            person.Model.CheckIn!.Problems
        );
    }

    [Fact]
    public void Pain_of_3_weeks_that_did_not_start_lately_is_a_contradiction()
    {
        var person = new Person()
            .BeginCheckIn()
            .Do([.. Basics(), PageMessage.Type(QuestionId.Q03, 3), PageMessage.Continue, PageMessage.Continue]);

        Assert.Equal(
            [new EntryProblem(QuestionId.Q04d, "began-lately", Blocks: true, [new("weeks", "3")])],
            person.Model.CheckIn!.Problems
        );

        person.Do(Acts.Told(QuestionId.Q04d, 1), PageMessage.Continue);
        Assert.Equal("nerves", Shown(person));
    }

    [Fact]
    public void What_was_left_open_is_asked_for_once_and_then_stays_unknown()
    {
        var person = new Person().BeginCheckIn().Do(PageMessage.Continue);

        Assert.Equal(
            ["Q01", "Q02", "Q03", "Q04", "Q04b", "Q04c", "Q04d"],
            person.Model.CheckIn!.Problems.Select(problem => problem.Question.ToString())
        );
        Assert.All(
            person.Model.CheckIn.Problems,
            problem => Assert.Equal(("unanswered", false), (problem.Key, problem.Blocks))
        );

        person.Do(PageMessage.Continue);
        Assert.Equal("nerves", Shown(person));
    }

    [Fact]
    public void Sub_questions_are_asked_only_under_a_parent_that_is_yes_or_unsure()
    {
        var person = AtGroup("life");

        Assert.DoesNotContain(QuestionId.Q36b, Asked(person));
        person.Do(PageMessage.Answer(QuestionId.Q36, Response.NotSure));
        Assert.Contains(QuestionId.Q36b, Asked(person));
        person.Do(PageMessage.Answer(QuestionId.Q36, Response.No));
        Assert.DoesNotContain(QuestionId.Q36b, Asked(person));
    }

    [Fact]
    public void A_sub_question_left_open_stays_unknown_also_beside_ticks()
    {
        var person = AtGroup("life").Do(Acts.Told(QuestionId.Q39), PageMessage.Continue);
        Assert.Contains(person.Model.CheckIn!.Problems, problem => problem.Question == QuestionId.Q39b);

        person.Do(PageMessage.Continue).FillIn();
        Assert.Equal(Response.Skipped, Done(person).Answers.Says(QuestionId.Q39b));
        Assert.Equal(Response.No, Done(person).Answers.Says(QuestionId.Q40));
    }

    [Fact]
    public void Pregnancy_is_not_asked_of_a_man_and_is_written_as_no()
    {
        var person = AtGroup("life", PageMessage.Choose(QuestionId.Q01b, "male"));

        Assert.DoesNotContain(QuestionId.Q36, Asked(person));
        Assert.DoesNotContain(QuestionId.Q37, Asked(person));
        Assert.DoesNotContain(QuestionId.Q38, Asked(person));
        person.FillIn(4, PageMessage.Choose(QuestionId.Q01b, "male"));
        Assert.Equal(Response.No, Done(person).Answers.Says(QuestionId.Q37));
        Assert.Equal(TriageLevel.Start, person.Model.Verdict!.Level);
    }

    [Theory]
    [InlineData("12", false)]
    [InlineData("13", true)]
    [InlineData("", true)]
    public void The_questions_about_a_longer_spell_are_asked_after_12_weeks_or_when_that_is_unknown(
        string weeks,
        bool asked
    )
    {
        var person = new Person().BeginCheckIn().Do([.. Basics(), $"{PageMessage.Type(QuestionId.Q03)}={weeks}"]);

        var groups = CheckInQuestions.Groups(Person.Library, person.Model.CheckIn!).Select(group => group.Id);

        Assert.Equal(asked, groups.Contains("inflammatory"));
    }

    [Fact]
    public void Back_shows_what_was_answered_and_continue_goes_on_from_there()
    {
        var person = AtGroup("injury").Do(PageMessage.Back);

        Assert.Equal("nerves", Shown(person));
        Assert.Contains("nerves", person.Model.CheckIn!.NoneTicked);
        person.Send(new Message.Went("/check-in/1", FromHistory: true));
        Assert.Equal("basics", Shown(person));
        Assert.Equal("40", person.Model.CheckIn!.TypedIn(QuestionId.Q01));
        Assert.Empty(person.Effects.OfType<Effect.Navigate>());
    }

    [Fact]
    public void No_link_leads_beyond_the_furthest_group_that_was_reached()
    {
        var person = AtGroup("injury").Go("/check-in/9");

        Assert.Equal("injury", Shown(person));
        Assert.Equal("/check-in/3", person.Device.Address);
    }

    [Fact]
    public void A_check_in_can_be_left_and_resumed_after_a_reload_as_it_stood()
    {
        var person = AtGroup("nerves")
            .Do(Acts.Told(QuestionId.Q06, 2, Response.NotSure), $"{PageMessage.Type(QuestionId.M12)}=x");
        person.Do(PageMessage.SaveAndLeave);
        Assert.IsType<Screen.Welcome>(person.Screen);

        var again = person.Reload();
        Assert.Equal(person.Model.CheckIn, again.Model.CheckIn);
        again.Do(PageMessage.StartCheckIn);
        Assert.Equal("nerves", Shown(again));
        Assert.Equal(Response.NotSure, again.Model.CheckIn!.Answers.SaidTo(new Fact(QuestionId.Q06, 2)));
    }

    [Fact]
    public void A_reload_in_the_check_in_stays_where_it_was_with_every_kind_of_answer()
    {
        var person = AtGroup("aim")
            .Do(
                $"{PageMessage.Type(QuestionId.M12)}=walking: up the hill = down",
                PageMessage.Choose(QuestionId.M09, "12"),
                PageMessage.TickKit(Kit.Mat) + "=true",
                $"{PageMessage.Type(QuestionId.M13)}=eleven"
            );

        var again = person.Reload();

        Assert.Equal(person.Screen, again.Screen);
        Assert.Equal(person.Model.CheckIn! with { Problems = [] }, again.Model.CheckIn);
        Assert.Equal("eleven", again.Model.CheckIn!.TypedIn(QuestionId.M13));
    }

    [Fact]
    public void What_was_half_ticked_two_days_ago_is_not_taken_for_how_things_are_now()
    {
        var person = AtGroup("injury").Do(PageMessage.SaveAndLeave).Days(2);

        var again = person.Reload().Do(PageMessage.StartCheckIn);

        Assert.Equal("basics", Shown(again));
        Assert.Equal(Answers.None, again.Model.CheckIn!.Answers);
    }

    [Fact]
    public void An_emergency_does_not_wait_for_the_rest_of_the_questions()
    {
        var person = AtGroup("nerves").Do(Acts.Told(QuestionId.Q07), PageMessage.Continue);

        Assert.IsType<Screen.ActionCard>(person.Screen);
        Assert.Equal(TriageLevel.Emergency, Done(person).Level);
        Assert.Empty(person.Device.Slots);
    }

    [Fact]
    public void Being_unsure_is_no_emergency_and_the_questions_go_on()
    {
        var person = AtGroup("nerves").Do(Acts.Told(QuestionId.Q07, 0, Response.NotSure), PageMessage.Continue);

        Assert.Equal("injury", Shown(person));
    }

    [Fact]
    public void Somebody_to_talk_to_is_shown_first_and_blocks_nothing()
    {
        var person = new Person().CheckIn(4, Acts.Told(QuestionId.Q53));

        Assert.IsType<Screen.SupportLine>(person.Screen);
        person.Do(PageMessage.Continue);
        Assert.IsType<Screen.Result>(person.Screen);
        Assert.NotNull(person.Model.Plan);
    }

    [Fact]
    public void A_number_may_be_unknown_and_says_so()
    {
        var person = new Person()
            .BeginCheckIn()
            .Do(PageMessage.Type(QuestionId.Q03, 4), PageMessage.Answer(QuestionId.Q03, Response.NotSure));

        Assert.Equal(new Answer.Said(Response.NotSure), person.Model.CheckIn!.Answers.Find(QuestionId.Q03));
        Assert.Null(person.Model.CheckIn.TypedIn(QuestionId.Q03));
    }

    [Fact]
    public void Answers_that_fit_no_question_change_nothing()
    {
        var person = new Person().BeginCheckIn();
        var before = person.Model.CheckIn;

        person.Do(
            Acts.Told(QuestionId.Q06, 9),
            Acts.Told(QuestionId.Q04),
            PageMessage.Choose(QuestionId.Q01b, "other"),
            PageMessage.Type(QuestionId.Q05, 3)
        );

        Assert.Equal(before, person.Model.CheckIn);
    }

    private static string[] Basics() =>
        [
            PageMessage.Type(QuestionId.Q01, 40),
            PageMessage.Answer(QuestionId.Q02, Response.Yes),
            PageMessage.Type(QuestionId.Q03, 10),
            PageMessage.Type(QuestionId.Q04, 4),
            PageMessage.Type(QuestionId.Q04b, 4),
            PageMessage.Answer(QuestionId.Q04c, Response.No),
            PageMessage.Answer(QuestionId.Q04d, Response.No),
        ];

    /// <summary>A check-in that has come to a group, with "None of these" everywhere on the way.</summary>
    private static Person AtGroup(string id, params string[] basics)
    {
        var person = new Person().BeginCheckIn().Do([.. Basics(), .. basics, PageMessage.Continue]);
        while (Shown(person) != id)
        {
            person.Do(PageMessage.TickNone, PageMessage.Continue);
            if (person.Model.CheckIn?.Problems.IsEmpty == false)
            {
                person.Do(PageMessage.Continue);
            }
        }

        return person;
    }

    private static string? Shown(Person person) =>
        person.Model.CheckIn is { } draft && person.Screen is Screen.CheckIn
            ? CheckInQuestions.Shown(Person.Library, draft)?.Id
            : null;

    private static IEnumerable<QuestionId> Asked(Person person) =>
        CheckInQuestions
            .Asked(CheckInQuestions.Shown(Person.Library, person.Model.CheckIn!)!, person.Model.CheckIn!)
            .Select(question => question.Id);

    private static JournalEvent.CheckInDone Done(Person person) =>
        Assert.Single(person.Happened<JournalEvent.CheckInDone>());
}
