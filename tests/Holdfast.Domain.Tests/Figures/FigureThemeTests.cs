using System.Globalization;
using Holdfast.Figures;

namespace Holdfast.Domain.Tests.Figures;

/// <summary>Figures can be told from the grounds they stand on (look.md, WCAG 1.4.11).</summary>
public class FigureThemeTests
{
    private const double Graphics = 3;
    private const double Waist = 1.5;

    public static TheoryData<string> Grounds => [.. Themes.Keys];

    private static Dictionary<string, FigureTheme> Themes { get; } =
        FigureThemes
            .Light.Select(theme => ($"light {theme.Name}", theme))
            .Concat(FigureThemes.Dark.Select(theme => ($"dark {theme.Name}", theme)))
            .Append(("print", FigureThemes.Print))
            .ToDictionary(each => each.Item1, each => each.Item2);

    [Theory]
    [MemberData(nameof(Grounds))]
    public void Every_near_part_stands_off_the_ground(string ground)
    {
        var theme = Themes[ground];
        foreach (var tone in new[] { Tone.Skin, Tone.Shirt, Tone.Trousers, Tone.Hair, Tone.Ear })
        {
            AtLeast(Graphics, theme.Of(tone), theme.Ground, $"{tone} on {ground}");
        }
    }

    [Theory]
    [MemberData(nameof(Grounds))]
    public void The_arrow_can_be_read(string ground) =>
        AtLeast(Graphics, Themes[ground].Arrow, Themes[ground].Ground, $"arrow on {ground}");

    [Theory]
    [MemberData(nameof(Grounds))]
    public void What_a_person_rests_on_can_be_seen(string ground) =>
        AtLeast(2.6, Themes[ground].Prop, Themes[ground].Ground, $"wood on {ground}");

    [Theory]
    [MemberData(nameof(Grounds))]
    public void The_waist_shows(string ground) =>
        AtLeast(Waist, Themes[ground].Shirt, Themes[ground].Trousers, $"shirt on trousers, {ground}");

    [Theory]
    [MemberData(nameof(Grounds))]
    public void The_warm_spot_shows_on_the_clothes(string ground) =>
        AtLeast(1.5, Themes[ground].Work, Themes[ground].Trousers, $"warm spot on trousers, {ground}");

    [Theory]
    [MemberData(nameof(Grounds))]
    public void A_far_limb_is_darker_than_the_near_one_and_still_seen(string ground)
    {
        var theme = Themes[ground];
        foreach (
            var (near, far) in new[]
            {
                (Tone.Skin, Tone.SkinFar),
                (Tone.Shirt, Tone.ShirtFar),
                (Tone.Trousers, Tone.TrousersFar),
            }
        )
        {
            Assert.True(Luminance(theme.Of(far)) < Luminance(theme.Of(near)), $"{far} on {ground}");
            AtLeast(1.25, theme.Of(near), theme.Of(far), $"{near} beside {far}, {ground}");
            AtLeast(2, theme.Of(far), theme.Ground, $"{far} on {ground}");
        }
    }

    [Fact]
    public void The_style_sheet_holds_every_colour_of_every_ground()
    {
        foreach (var theme in Themes.Values)
        {
            Assert.Contains($"--fig-gap:{theme.Ground};", FigureStyles.Css, StringComparison.Ordinal);
            Assert.Contains($"--fig-shirt:{theme.Shirt};", FigureStyles.Css, StringComparison.Ordinal);
        }
    }

    private static void AtLeast(double ratio, string a, string b, string what)
    {
        var (light, dark) = (Math.Max(Luminance(a), Luminance(b)), Math.Min(Luminance(a), Luminance(b)));
        var measured = (light + .05) / (dark + .05);
        Assert.True(measured >= ratio, $"{what}: {a} and {b} are {measured:0.00}, expected {ratio} or more.");
    }

    private static double Luminance(string colour)
    {
        Assert.Matches("^#[0-9a-f]{6}$", colour);
        return (.2126 * Channel(1)) + (.7152 * Channel(3)) + (.0722 * Channel(5));

        double Channel(int at)
        {
            var value = int.Parse(colour.AsSpan(at, 2), NumberStyles.HexNumber, CultureInfo.InvariantCulture) / 255d;
            return value <= .04045 ? value / 12.92 : Math.Pow((value + .055) / 1.055, 2.4);
        }
    }
}
