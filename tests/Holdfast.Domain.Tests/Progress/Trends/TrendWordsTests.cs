using Holdfast.Domain.Progress.Trends;
using Holdfast.Domain.Tests.Planning;

namespace Holdfast.Domain.Tests.Progress.Trends;

public class TrendWordsTests
{
    private static readonly DateOnly Today = new(2026, 5, 3);

    [Fact]
    public void Less_pain_than_noise_could_make_is_said_with_what_counts_as_clear() =>
        Assert.Equal(
            "Down about 1.5 points since you began; that is more than day-to-day noise. Most people would call 2 points, or 30 % of where they began, a clear change.",
            Say(new PainTrend.Told(new(2026, 3, 2), 14, 6.4, 4.9, 1.1, PainCourse.Down))
        );

    [Fact]
    public void A_clear_change_is_said_to_be_one() =>
        Assert.Equal(
            "Up about 1 point since you began; that is more than day-to-day noise. Most people would call that a clear change.",
            Say(new PainTrend.Told(new(2026, 3, 2), 14, 3, 4.1, 0.9, PainCourse.Up))
        );

    [Fact]
    public void Noise_is_said_to_be_noise() =>
        Assert.Equal(
            "No change since you began that stands out from day-to-day noise. That can mean no change, or too few days to see one yet.",
            Say(new PainTrend.Told(new(2026, 3, 2), 14, 5, 4, 1.7, PainCourse.WithinNoise))
        );

    [Fact]
    public void The_range_says_what_was_compared() =>
        Assert.Equal(
            "Your first two weeks, from 2 March, had a mean of 5.0; the last two weeks have 4.0. With days going up and down as yours do, the change lies somewhere between 2.7 down and 0.7 up (right 19 times in 20).",
            TrendWords.Range(
                new PainTrend.Told(new(2026, 3, 2), 14, 5, 4, 1.7, PainCourse.WithinNoise),
                Shipped.Library.Words,
                Today
            )
        );

    [Fact]
    public void Too_little_is_said_with_what_is_missing_and_until_when() =>
        Assert.Equal(
            "Too little to say whether it changed. It takes 5 days with a number in the weeks you began, and 5 in the last two weeks; there are 3 days in the last two weeks. Told every day, we can say on 7 May at the soonest.",
            Say(new PainTrend.NotYet(3, new(2026, 5, 7)))
        );

    [Fact]
    public void No_word_of_the_trend_names_a_cause() =>
        Assert.All(
            Shipped.Library.Words.All.Where(each => each.Key.StartsWith("trend.", StringComparison.Ordinal)),
            each => Assert.DoesNotMatch(@"(?i)\b(because|thanks|due to|help\w*|work\w*|effect|owing)\b", each.Value)
        );

    private static string Say(PainTrend trend) => TrendWords.Say(trend, Shipped.Library.Words, Today);
}
