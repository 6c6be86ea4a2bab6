using CsCheck;
using Holdfast.Domain.Progress;

namespace Holdfast.Domain.Tests.Progress;

public class PainTrafficLightTests
{
    [Theory]
    [InlineData(0, 2, TrafficLight.Green)]
    [InlineData(0, 3, TrafficLight.Amber)]
    [InlineData(1, 3, TrafficLight.Green)]
    [InlineData(1, 4, TrafficLight.Red)]
    [InlineData(2, 4, TrafficLight.Amber)]
    [InlineData(3, 5, TrafficLight.Amber)]
    [InlineData(5, 6, TrafficLight.Red)]
    [InlineData(6, 6, TrafficLight.Green)]
    public void The_table_of_section_3_4(int before, int during, TrafficLight light) =>
        Assert.Equal(light, PainTrafficLight.Of(before, during));

    [Fact]
    public void Pain_that_does_not_rise_is_green_and_more_pain_is_never_milder() =>
        Gen.Select(Gen.Int[0, 10], Gen.Int[0, 10], Gen.Int[0, 10])
            .Sample(
                (before, one, other) =>
                {
                    var (less, more) = (Math.Min(one, other), Math.Max(one, other));

                    Assert.True(PainTrafficLight.Of(before, less) <= PainTrafficLight.Of(before, more));
                    Assert.Equal(TrafficLight.Green, PainTrafficLight.Of(before, Math.Min(before, one)));
                }
            );

    [Theory]
    [InlineData(4, 5, false)]
    [InlineData(4, 6, true)]
    [InlineData(0, 1, false)]
    [InlineData(0, 2, true)]
    public void Red24_is_two_points_above_the_start_on_the_next_morning(int before, int next, bool red) =>
        Assert.Equal(red, PainTrafficLight.IsRed24(before, next));

    [Theory]
    [InlineData(0, PainGate.Open)]
    [InlineData(5, PainGate.Open)]
    [InlineData(6, PainGate.OfferMinimum)]
    [InlineData(7, PainGate.OfferMinimum)]
    [InlineData(8, PainGate.NoExercises)]
    [InlineData(10, PainGate.NoExercises)]
    public void Pain_ahead_of_a_session_opens_the_gate_or_not(int before, PainGate gate) =>
        Assert.Equal(gate, PainTrafficLight.Before(before));

    [Theory]
    [InlineData(2, 3, 0, PainFollow.CarryOn)]
    [InlineData(2, 4, 0, PainFollow.EaseThenNext)]
    [InlineData(2, 4, 1, PainFollow.FinishGently)]
    [InlineData(2, 3, 1, PainFollow.CarryOn)]
    [InlineData(1, 4, 0, PainFollow.SkipExercise)]
    [InlineData(1, 4, 5, PainFollow.SkipExercise)]
    public void What_follows_during_a_session(int before, int during, int ambers, PainFollow follow) =>
        Assert.Equal(follow, PainTrafficLight.During(before, during, ambers));
}
