using Holdfast.Domain.Poses;
using Holdfast.Figures;

namespace Holdfast.Domain.Tests.Figures;

/// <summary>The people who take turns, and what somebody chose.</summary>
public class CastTests
{
    [Fact]
    public void Every_build_skin_hair_and_set_of_clothes_takes_its_turn()
    {
        var people = Enumerable.Range(0, Cast.Count).Select(turn => Cast.Of(turn, new())).ToList();

        Assert.Equal(Enum.GetValues<SkinTone>(), people.Select(each => each.Look.Skin).Distinct().Order());
        Assert.Equal(Enum.GetValues<HairStyle>(), people.Select(each => each.Look.Hair).Distinct().Order());
        Assert.Equal(Enum.GetValues<Clothes>(), people.Select(each => each.Look.Clothes).Distinct().Order());
        Assert.Equal(
            [(BodyBuild.Slim, 3), (BodyBuild.Middle, 3), (BodyBuild.Large, 3)],
            people
                .GroupBy(each => each.Build with { Hair = HairStyle.Short })
                .OrderBy(each => each.Key.Limb)
                .Select(each => (each.Key, each.Count()))
        );
    }

    [Fact]
    public void What_is_chosen_stays_and_the_rest_takes_turns()
    {
        var people = Enumerable
            .Range(0, 20)
            .Select(turn => Cast.Of(turn, new(Build: Build.Large, Hair: HairStyle.Covered)))
            .ToList();

        Assert.All(people, each => Assert.Equal(BodyBuild.Large with { Hair = HairStyle.Covered }, each.Build));
        Assert.All(people, each => Assert.Equal(HairStyle.Covered, each.Look.Hair));
        Assert.Equal(Enum.GetValues<SkinTone>(), people.Select(each => each.Look.Skin).Distinct().Order());
    }

    [Fact]
    public void Hair_of_everyone_who_takes_turns_stands_off_the_skin()
    {
        foreach (var theme in FigureThemes.Light.AddRange(FigureThemes.Dark))
        {
            for (var turn = 0; turn < Cast.Count; turn++)
            {
                var worn = theme with { Look = Cast.Of(turn, new()).Look };
                var (hair, skin) = (worn.Of(Tone.Hair), worn.Of(Tone.Skin));
                Assert.True(Contrast.Ratio(hair, skin) >= 1.1, $"turn {turn} on {theme.Name}: {hair} on {skin}");
            }
        }
    }

    [Theory]
    [MemberData(nameof(FigureCases.FromTheSide), MemberType = typeof(FigureCases))]
    public void No_hair_goes_through_what_the_head_rests_on(string pose, string build)
    {
        const double sinks = .016;
        foreach (var hair in Enum.GetValues<HairStyle>())
        {
            var drawing = FigureDrawing.Of(FigureCases.Pose(pose), FigureCases.Build(build) with { Hair = hair });
            var lowest = drawing
                .Shapes.OfType<Shape.Fill>()
                .Where(fill => fill.Tone == Tone.Hair)
                .SelectMany(fill => fill.Outline.Curves)
                .SelectMany(Painted.Heights)
                .Max();
            Assert.True(lowest / 1000 <= sinks, $"{hair} in {pose}, {build}: {lowest / 1000:0.000} under the floor.");
        }
    }
}
