using Holdfast.Domain.Measures;
using Holdfast.Domain.Tests.Planning;

namespace Holdfast.Domain.Tests.Measures;

public class MeasureWordsTests
{
    private static readonly ValueList<string> Named = ["tie my shoes", "lift the child", "sit through a film"];

    [Theory]
    [InlineData(3, 4, "From 3 to 4: better by 1. Most people would not notice a change of that size.")]
    [InlineData(
        3,
        4.5,
        "From 3 to 4.5: better by 1.5. Most people would call that a small change. Under 2 points it can be chance."
    )]
    [InlineData(3, 5.67, "From 3 to 5.67: better by 2.67. Most people would call that a medium change.")]
    [InlineData(6, 3, "From 6 to 3: worse by 3. Most people would call that a large change.")]
    [InlineData(4, 4, "4 then and now. Most people would not notice a change of that size.")]
    public void Own_activities_are_told_by_the_sizes_of_section_6(double from, double to, string said) =>
        Assert.Equal(said, Say(OwnInstruments.OfActivities(Named, Shipped.Library.Words), (decimal)from, (decimal)to));

    [Theory]
    [InlineData(
        8,
        6,
        "From 8 to 6: better by 2. The questionnaire calls 1.5 points or 30 % a clear change, and this is one."
    )]
    [InlineData(
        7,
        8,
        "From 7 to 8: worse by 1. The questionnaire calls 1.5 points or 30 % a clear change, and this is less."
    )]
    public void A_clinics_questionnaire_is_told_by_its_own_rule(double from, double to, string said) =>
        Assert.Equal(said, Say(Invented.Garden, (decimal)from, (decimal)to));

    [Fact]
    public void Without_a_rule_nothing_is_made_up() =>
        Assert.Equal(
            "From 8 to 2: better by 6. The questionnaire does not say what a clear change is.",
            Say(Invented.Garden with { Scoring = new(ScoringRule.Mean, HigherIs.Worse) }, 8, 2)
        );

    [Theory]
    [InlineData(2, "Most people would call that a clear improvement.")]
    [InlineData(3, "Most people would not call that a clear change.")]
    [InlineData(6, "That is clearly worse. If it goes on, please have somebody look at it.")]
    public void Change_since_the_beginning_is_told_by_the_last_answer(int answer, string said) =>
        Assert.Equal(said, Say(OwnInstruments.OfChange(Shipped.Library.Words), 4, answer));

    [Fact]
    public void What_has_no_score_says_so() =>
        Assert.Equal(
            "Something was left open, so there is no score yet.",
            MeasureWords.Say(
                new(Invented.Garden, [new(Taking(Invented.Garden), null, IsOfNow: true)]),
                Shipped.Library.Words
            )
        );

    [Fact]
    public void No_word_names_a_cause() =>
        Assert.All(
            Shipped.Library.Words.All.Where(each => each.Key.StartsWith("instruments.", StringComparison.Ordinal)),
            each => Assert.DoesNotMatch(@"(?i)\b(because|thanks|due to|help\w*|work\w*|effect|owing)\b", each.Value)
        );

    private static string Say(Instrument instrument, decimal first, decimal last) =>
        MeasureWords.Say(
            new(
                instrument,
                [new(Taking(instrument), first, IsOfNow: true), new(Taking(instrument), last, IsOfNow: true)]
            ),
            Shipped.Library.Words
        );

    private static MeasureTaking Taking(Instrument instrument) =>
        new(instrument.Id, instrument.Version, "en", new(2026, 3, 2), default, []);
}
