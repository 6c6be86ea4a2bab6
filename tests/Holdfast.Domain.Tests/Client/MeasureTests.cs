using Holdfast.Client;
using Holdfast.Domain.Journal;
using Holdfast.Domain.Measures;
using Holdfast.Domain.Tests.Measures;
using Holdfast.Formats.Questionnaires;

namespace Holdfast.Domain.Tests.Client;

/// <summary>Naming activities, answering, putting off, and a clinic's questionnaire.</summary>
public sealed class MeasureTests
{
    private static readonly ValueList<string> Named = ["tie my shoes", "lift the child", "sit through a film"];

    [Fact]
    public void Activities_are_offered_on_the_first_day_named_and_asked_about_at_once()
    {
        var person = CheckedIn();
        Assert.Equal("psfs", person.Today.Measure?.Id);

        person.Go("/measure/psfs");
        Assert.IsType<Screen.Activities>(person.Screen);
        Name(person, "  tie my\tshoes ", "lift the child", "sit through a film").Do(PageMessage.Continue);

        Assert.Equal(new Screen.Measure("psfs"), person.Screen);
        Assert.Equal(Named, Assert.Single(person.Happened<JournalEvent.ActivitiesChosen>()).Activities);

        person.Do(
            PageMessage.Measure(0, 3),
            PageMessage.Measure(1, 4),
            PageMessage.Measure(2, 8),
            PageMessage.Continue
        );

        Assert.IsType<Screen.Today>(person.Screen);
        Assert.Null(person.Today.Measure);
        Assert.Contains(new Notice("measure-saved"), person.Model.Notices);
        Assert.Equal(
            new JournalEvent.MeasureTaken("psfs", "1", "en-GB", [new(Named[0], 3), new(Named[1], 4), new(Named[2], 8)]),
            Assert.Single(person.Happened<JournalEvent.MeasureTaken>())
        );
    }

    [Fact]
    public void An_activity_that_is_missed_at_the_check_in_is_the_first_to_be_offered()
    {
        var person = new Person().CheckIn(4, PageMessage.Type(QuestionId.M12) + "=gardening").Do(PageMessage.Continue);

        person.Go("/activities");

        Assert.Equal("gardening", MeasureForm.DraftOf(person.Model).TextAt(0));
    }

    [Theory]
    [InlineData("too-few-activities", "run", "row", "")]
    [InlineData("same-activity", "run", "row", "Run ")]
    public void Three_different_activities_are_needed(string problem, params string[] typed)
    {
        var person = Name(CheckedIn().Go("/activities"), typed).Do(PageMessage.Continue);

        Assert.IsType<Screen.Activities>(person.Screen);
        Assert.Equal(problem, person.Model.Measure.ProblemAt(null)?.Key);
        Assert.Equal("run", MeasureForm.DraftOf(person.Model).TextAt(0));
        Assert.Empty(person.Happened<JournalEvent.ActivitiesChosen>());
    }

    [Fact]
    public void What_is_left_open_is_asked_for_once_and_then_kept_as_it_is_without_a_score()
    {
        var person = WithActivities().Do(PageMessage.Measure(0, 3), PageMessage.Continue);
        Assert.Equal("measure-open", person.Model.Measure.ProblemAt(1)?.Key);
        Assert.Empty(person.Happened<JournalEvent.MeasureTaken>());

        person.Do(PageMessage.Continue);

        Assert.Contains(new Notice("measure-saved-open"), person.Model.Notices);
        Assert.Equal(
            [new(Named[0], 3), new(Named[1], null), new(Named[2], null)],
            Assert.Single(person.Happened<JournalEvent.MeasureTaken>()).Answers
        );
        Assert.Null(MeasureSeries.All(person.Model.Standing.State.Measures, Person.Library.Words)[0].LastScored);
        Assert.Null(person.Today.Measure);
    }

    [Fact]
    public void Nothing_at_all_is_no_answer()
    {
        var person = WithActivities().Do(PageMessage.Continue, PageMessage.Continue);

        Assert.Equal("measure-empty", person.Model.Measure.ProblemAt(null)?.Key);
        Assert.Empty(person.Happened<JournalEvent.MeasureTaken>());
    }

    [Fact]
    public void A_number_beside_the_scale_is_refused_and_kept_as_typed()
    {
        var person = WithActivities().Do(PageMessage.Measure(0, 11), PageMessage.Continue, PageMessage.Continue);

        var problem = person.Model.Measure.ProblemAt(0);
        Assert.Equal("out-of-range", problem?.Key);
        Assert.Equal([new("typed", "11"), new("least", "0"), new("most", "10")], problem?.Places);
        Assert.Empty(person.Happened<JournalEvent.MeasureTaken>());
    }

    [Fact]
    public void Not_now_is_not_again_before_the_next_scheduled_day()
    {
        var person = CheckedIn().Do(PageMessage.PutOffMeasure("psfs"));
        Assert.Null(person.Today.Measure);

        var later = person.Reload("/today").Days(13);
        Assert.Null(later.Today.Measure);
        Assert.Equal(
            new JournalEvent.MeasurePutOff("psfs"),
            Assert.Single(later.Happened<JournalEvent.MeasurePutOff>())
        );
    }

    [Fact]
    public void A_form_that_was_left_is_empty_when_another_one_is_opened()
    {
        var person = WithActivities().Do(PageMessage.Measure(0, 3)).Go("/measure/pgic");
        Assert.Equal(new Screen.Measure("pgic"), person.Screen);
        Assert.Null(MeasureForm.DraftOf(person.Model).TextAt(0));

        person.Do(PageMessage.Measure(0, 2), PageMessage.Continue);

        Assert.Equal(
            new JournalEvent.MeasureTaken("pgic", "1", "en-GB", [new("1", 2)]),
            Assert.Single(person.Happened<JournalEvent.MeasureTaken>())
        );
    }

    [Fact]
    public void A_clinics_file_is_read_asked_and_kept()
    {
        var person = CheckedIn().Do(PageMessage.PutOffMeasure("psfs")).Go("/my-data");
        person.Send(new Message.FilePicked("garden.json", QuestionnaireFile.Write(Invented.Garden)));
        Assert.Contains(
            new Notice("questionnaire-brought", [new("title", "A day in the garden")]),
            person.Model.Notices
        );

        var later = person.Reload("/measure/1");
        Assert.Equal(Invented.Garden, later.Today.Measure);
        later.Do(PageMessage.Measure(1, 7), PageMessage.Measure(2, 5), PageMessage.Continue);

        Assert.Equal(
            new JournalEvent.MeasureTaken(Invented.Garden.Id, "2", "en", [new("1", 7), new("2", 5)]),
            Assert.Single(later.Happened<JournalEvent.MeasureTaken>())
        );
    }

    [Fact]
    public void The_same_file_again_changes_nothing_and_a_broken_one_says_why()
    {
        var person = CheckedIn().Send(new Message.FilePicked("a.json", QuestionnaireFile.Write(Invented.Stairs)));

        person.Send(new Message.FilePicked("a.json", QuestionnaireFile.Write(Invented.Stairs)));
        person.Send(new Message.FilePicked("b.json", "{\"resourceType\":\"Patient\"}"));

        Assert.Single(person.Happened<JournalEvent.InstrumentBrought>());
        Assert.Contains(new Notice("questionnaire-known", [new("title", "Stairs")]), person.Model.Notices);
        Assert.Contains(
            new Notice(
                "questionnaire-refused",
                [new("name", "b.json"), new("fault", "resourceType: met \"Patient\", expected \"Questionnaire\".")]
            ),
            person.Model.Notices
        );
    }

    [Fact]
    public void A_count_with_no_tick_is_a_whole_answer()
    {
        var person = CheckedIn()
            .Send(new Message.FilePicked("a.json", QuestionnaireFile.Write(Invented.Stairs)))
            .Go("/measure/1")
            .Do(PageMessage.Continue);

        Assert.Equal(
            [new("a", 0), new("b", 0), new("c", 0)],
            Assert.Single(person.Happened<JournalEvent.MeasureTaken>()).Answers
        );
    }

    [Fact]
    public void What_was_set_aside_has_no_page_until_its_file_is_read_again()
    {
        var person = CheckedIn()
            .Send(new Message.FilePicked("a.json", QuestionnaireFile.Write(Invented.Stairs)))
            .Do(PageMessage.SetMeasureAside("1"));
        Assert.IsType<Screen.Today>(person.Go("/measure/1").Screen);

        person.Send(new Message.FilePicked("a.json", QuestionnaireFile.Write(Invented.Stairs)));
        Assert.Equal(new Screen.Measure("1"), person.Go("/measure/1").Screen);
    }

    [Fact]
    public void Somebody_who_may_not_exercise_is_asked_nothing()
    {
        var person = new Person().CheckIn(4, Acts.Told(QuestionId.Q05));
        Assert.True(person.Model.Locked);

        Assert.IsType<Screen.ActionCard>(person.Go("/measure/pgic").Screen);
        Assert.IsType<Screen.ActionCard>(person.Go("/activities").Screen);
        Assert.Null(MeasureForm.Due(person.Model));
    }

    private static Person CheckedIn() => new Person().CheckIn().Do(PageMessage.Continue);

    private static Person WithActivities() => Name(CheckedIn().Go("/activities"), [.. Named]).Do(PageMessage.Continue);

    private static Person Name(Person person, params string[] activities)
    {
        for (var place = 0; place < activities.Length; place++)
        {
            person.Send(new Message.MeasureTyped(place, activities[place]));
        }

        return person;
    }
}
