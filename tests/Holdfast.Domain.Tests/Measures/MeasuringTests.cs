using Holdfast.Domain.Journal;
using Holdfast.Domain.Measures;
using Holdfast.Domain.Tests.Planning;
using Holdfast.Domain.Tests.Progress;

namespace Holdfast.Domain.Tests.Measures;

public class MeasuringTests
{
    private static readonly ValueList<string> Named = ["tie my shoes", "lift the child", "sit through a film"];

    [Theory]
    [InlineData(-1, null)]
    [InlineData(0, 0)]
    [InlineData(13, 0)]
    [InlineData(14, 14)]
    [InlineData(41, 28)]
    [InlineData(42, 42)]
    [InlineData(400, 42)]
    public void The_last_day_of_a_schedule_that_has_come(int today, int? due) =>
        Assert.Equal(
            due is { } days ? Diary.Monday.AddDays(days) : null,
            new MeasureSchedule([0, 2, 4, 6]).LastOn(Diary.Monday, Diary.Monday.AddDays(today))
        );

    [Theory]
    [InlineData(20, 0)]
    [InlineData(21, 21)]
    [InlineData(48, 21)]
    [InlineData(49, 49)]
    [InlineData(21 + (28 * 10), 21 + (28 * 10))]
    public void After_its_weeks_a_schedule_may_go_on(int today, int due) =>
        Assert.Equal(
            Diary.Monday.AddDays(due),
            new MeasureSchedule([0, 3], 4).LastOn(Diary.Monday, Diary.Monday.AddDays(today))
        );

    [Fact]
    public void Own_activities_are_named_first_and_asked_again_in_weeks_2_4_and_6()
    {
        var diary = new Diary();
        Assert.Equal(("psfs", 0), Due(diary, 0));

        diary.Write(new JournalEvent.ActivitiesChosen(Named)).Write(Taken("psfs", 3, 4, 5));

        Assert.Null(Due(diary, 0));
        Assert.Null(Due(diary, 13));
        Assert.Equal(("psfs", 3), Due(diary, 14));
    }

    [Fact]
    public void What_was_put_off_is_not_asked_again_before_its_next_day()
    {
        var diary = new Diary().At(3, 9).Write(new JournalEvent.MeasurePutOff("psfs"));

        Assert.Null(Due(diary, 3));
        Assert.Null(Due(diary, 13));
        Assert.Equal("psfs", Due(diary, 14)?.Id);
    }

    [Fact]
    public void One_is_offered_at_a_time()
    {
        var diary = new Diary();
        Assert.Equal("psfs", Due(diary, 28)?.Id);

        diary.At(28, 9).Write(new JournalEvent.MeasurePutOff("psfs"));
        Assert.Equal("pgic", Due(diary, 28)?.Id);

        diary.Write(Taken("pgic", 2));
        Assert.Null(Due(diary, 28));
    }

    [Fact]
    public void What_was_set_aside_is_asked_no_more_until_it_is_chosen_anew()
    {
        var diary = new Diary().Write(new JournalEvent.InstrumentSetAside("psfs"));
        Assert.Null(Due(diary, 14));

        diary.Write(new JournalEvent.ActivitiesChosen(Named));
        Assert.Equal("psfs", Due(diary, 14)?.Id);
    }

    [Fact]
    public void A_clinics_week_0_is_the_day_on_which_its_file_was_read()
    {
        var diary = new Diary()
            .Write(new JournalEvent.MeasurePutOff("psfs"))
            .At(10, 9)
            .Write(new JournalEvent.InstrumentBrought(Invented.Garden));

        Assert.Equal(Invented.Garden.Id, Due(diary, 10)?.Id);

        diary.Write(Taken(Invented.Garden, 4, 5)).At(14, 9).Write(new JournalEvent.MeasurePutOff("psfs"));
        Assert.Null(Due(diary, 27));
        Assert.Equal("psfs", Due(diary, 28)?.Id);
        diary.At(28, 9).Write(new JournalEvent.MeasurePutOff("psfs")).Write(new JournalEvent.MeasurePutOff("pgic"));
        Assert.Null(Due(diary, 30));
        Assert.Equal(Invented.Garden.Id, Due(diary, 31)?.Id);
    }

    [Fact]
    public void A_newer_version_takes_the_place_of_the_older_and_keeps_its_week_0()
    {
        var newer = Invented.Garden with { Version = "3", Title = "Another day" };
        var history = new Diary()
            .Write(new JournalEvent.InstrumentBrought(Invented.Garden))
            .At(30, 9)
            .Write(new JournalEvent.InstrumentBrought(newer))
            .State.Measures;

        Assert.Equal([new(newer, Diary.Monday)], history.Brought);
    }

    [Fact]
    public void The_first_and_the_last_score_of_the_same_items_are_compared()
    {
        var diary = new Diary()
            .Write(new JournalEvent.ActivitiesChosen(Named))
            .Write(Taken("psfs", 2, 3, 4))
            .At(14, 9)
            .Write(Taken("psfs", 4, null, 4))
            .At(28, 9)
            .Write(Taken("psfs", 5, 5, 5));

        var series = Assert.Single(MeasureSeries.All(diary.State.Measures, Shipped.Library.Words));

        Assert.Equal([3m, null, 5m], series.Points.Select(point => point.Score));
        Assert.Equal((3m, 5m), (series.Compared?.First.Score, series.Compared?.Last.Score));
        Assert.Equal(4, series.Points[1].Taking.Answers[0].Value);
    }

    [Fact]
    public void Other_activities_and_other_versions_are_never_compared()
    {
        var diary = new Diary()
            .Write(new JournalEvent.ActivitiesChosen(Named))
            .Write(Taken("psfs", 2, 3, 4))
            .Write(new JournalEvent.InstrumentBrought(Invented.Garden))
            .Write(Taken(Invented.Garden, 8, 5))
            .At(14, 9)
            .Write(new JournalEvent.ActivitiesChosen(["run", "row", "climb"]))
            .Write(new JournalEvent.MeasureTaken("psfs", "1", "en", [new("run", 9), new("row", 9), new("climb", 9)]))
            .Write(new JournalEvent.InstrumentBrought(Invented.Garden with { Version = "3" }))
            .Write(Taken(Invented.Garden with { Version = "3" }, 1, 0));

        var all = MeasureSeries.All(diary.State.Measures, Shipped.Library.Words);

        Assert.All(all, series => Assert.Null(series.Compared));
        Assert.Equal([3m, 9m], all[0].Points.Select(point => point.Score));
        Assert.Equal([null, 0.5m], all[1].Points.Select(point => point.Score));
    }

    private static (string Id, int Items)? Due(Diary diary, int day) =>
        Measuring.DueOn(diary.State.Measures, Shipped.Library.Words, Diary.Monday, Diary.Monday.AddDays(day)) is { } due
            ? (due.Id, due.Items.Count)
            : null;

    private static JournalEvent.MeasureTaken Taken(string id, params ReadOnlySpan<int?> values) =>
        Taken(
            id == "psfs"
                ? OwnInstruments.OfActivities(Named, Shipped.Library.Words)
                : OwnInstruments.OfChange(Shipped.Library.Words),
            values
        );

    private static JournalEvent.MeasureTaken Taken(Instrument instrument, params ReadOnlySpan<int?> values) =>
        new(instrument.Id, instrument.Version, instrument.Language, Invented.Answer(instrument, values));
}
