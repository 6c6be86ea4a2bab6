using CsCheck;
using Holdfast.Domain.Measures;
using Holdfast.Domain.Tests.Planning;

namespace Holdfast.Domain.Tests.Measures;

public class ScoringTests
{
    private static readonly Instrument Activities = OwnInstruments.OfActivities(
        ["tie my shoes", "lift the child", "sit through a film"],
        Shipped.Library.Words
    );

    [Fact]
    public void The_mean_of_own_activities_needs_every_one_of_them()
    {
        Assert.Equal(14m / 3, Scoring.Of(Activities, Invented.Answer(Activities, 3, 4, 7)));
        Assert.Null(Scoring.Of(Activities, Invented.Answer(Activities, 3, 4, null)));
        Assert.Null(Scoring.Of(Activities, Invented.Answer(Activities, 3, 4)));
        Assert.Null(Scoring.Of(Activities, []));
    }

    [Fact]
    public void An_answer_beside_the_scale_is_no_answer() =>
        Assert.Null(Scoring.Of(Activities, Invented.Answer(Activities, 3, 4, 11)));

    [Fact]
    public void What_was_not_named_yet_has_no_score() =>
        Assert.Null(Scoring.Of(OwnInstruments.OfActivities([], Shipped.Library.Words), []));

    [Fact]
    public void Ticks_are_counted_and_what_is_not_ticked_is_0()
    {
        Assert.Equal(2, Scoring.Of(Invented.Stairs, Invented.Answer(Invented.Stairs, 1, 0, 1)));
        Assert.Equal(0, Scoring.Of(Invented.Stairs, Invented.Answer(Invented.Stairs, 0, 0, 0)));
    }

    [Fact]
    public void The_sum_is_the_sum()
    {
        var sum = Invented.Garden with { Scoring = Invented.Garden.Scoring with { Rule = ScoringRule.Sum } };

        Assert.Equal(12, Scoring.Of(sum, Invented.Answer(sum, 7, 5)));
        Assert.Equal((0, 20), sum.Range);
        Assert.Equal((0, 10), Invented.Garden.Range);
        Assert.Equal((0, 3), Invented.Stairs.Range);
    }

    [Fact]
    public void One_gap_anywhere_and_there_is_no_score() =>
        Gen.Select(Gen.Int[0, 10].Array[3], Gen.Int[0, 2])
            .Sample(
                (values, gap) =>
                {
                    int?[] answers = [values[0], values[1], values[2]];
                    Assert.Equal(values.Sum() / 3m, Scoring.Of(Activities, Invented.Answer(Activities, answers)));

                    answers[gap] = null;

                    Assert.Null(Scoring.Of(Activities, Invented.Answer(Activities, answers)));
                }
            );

    [Theory]
    [InlineData(4, 5.2, ScoreChange.None)]
    [InlineData(4, 5.3, ScoreChange.Better)]
    [InlineData(5.3, 4, ScoreChange.Worse)]
    [InlineData(4, 4, ScoreChange.None)]
    public void Own_activities_change_by_1_3_or_not_at_all(double from, double to, ScoreChange change) =>
        Assert.Equal(change, Activities.Scoring.Judge((decimal)from, (decimal)to));

    [Theory]
    [InlineData(8, 6.5, ScoreChange.Better)]
    [InlineData(8, 6.6, ScoreChange.None)]
    [InlineData(3, 2.1, ScoreChange.Better)]
    [InlineData(3, 2.2, ScoreChange.None)]
    [InlineData(3, 3.9, ScoreChange.Worse)]
    public void A_clinics_change_counts_in_points_or_in_percent(double from, double to, ScoreChange change) =>
        Assert.Equal(change, Invented.Garden.Scoring.Judge((decimal)from, (decimal)to));

    [Theory]
    [InlineData(1.2, ActivityChange.None)]
    [InlineData(1.3, ActivityChange.Small)]
    [InlineData(-2.3, ActivityChange.Medium)]
    [InlineData(2.69, ActivityChange.Medium)]
    [InlineData(2.7, ActivityChange.Large)]
    public void The_sizes_of_section_6(double points, ActivityChange size) =>
        Assert.Equal(size, OwnInstruments.SizeOf((decimal)points));

    [Fact]
    public void Change_since_the_beginning_is_asked_in_seven_steps_and_weeks_4_6_and_12()
    {
        var change = OwnInstruments.OfChange(Shipped.Library.Words);

        Assert.Equal([4, 6, 12], change.Schedule.Weeks);
        Assert.Equal(
            [
                "Very much better",
                "Much better",
                "A little better",
                "The same",
                "A little worse",
                "Much worse",
                "Very much worse",
            ],
            change.Items[0].Options.Select(option => option.Text)
        );
        Assert.Equal(2, Scoring.Of(change, Invented.Answer(change, 2)));
    }
}
