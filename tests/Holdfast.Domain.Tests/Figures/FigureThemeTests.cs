using System.Globalization;
using Holdfast.Domain.Poses;
using Holdfast.Figures;

namespace Holdfast.Domain.Tests.Figures;

/// <summary>Figures can be told from the grounds they stand on, in every skin, hair and set of clothes (look.md, WCAG 1.4.11).</summary>
public class FigureThemeTests
{
    private const double Waist = 1.5;
    private static readonly Tone[] Near = [Tone.Skin, Tone.Shirt, Tone.Trousers, Tone.Hair, Tone.Ear];

    public static TheoryData<string> Grounds => [.. Themes.Keys];

    private static Dictionary<string, FigureTheme> Themes { get; } =
        new (string Name, IEnumerable<FigureTheme> Of)[]
        {
            ("light", FigureThemes.Light),
            ("dark", FigureThemes.Dark),
            ("light, more contrast", FigureThemes.LightStrong),
            ("dark, more contrast", FigureThemes.DarkStrong),
            ("print", [FigureThemes.Print]),
        }
            .SelectMany(set => set.Of.Select(theme => ($"{set.Name}: {theme.Name}", theme)))
            .ToDictionary(each => each.Item1, each => each.theme);

    [Theory]
    [MemberData(nameof(Grounds))]
    public void Every_near_part_stands_off_the_ground(string ground)
    {
        foreach (var theme in Looks(Themes[ground]))
        {
            foreach (var tone in Near)
            {
                AtLeast(theme.Strong ? 4.5 : 3, theme.Of(tone), theme.Ground, $"{tone} of {theme.Look} on {ground}");
            }
        }
    }

    [Theory]
    [MemberData(nameof(Grounds))]
    public void The_arrow_can_be_read(string ground) =>
        AtLeast(Themes[ground].Strong ? 7 : 3, Themes[ground].Arrow, Themes[ground].Ground, $"arrow on {ground}");

    [Theory]
    [MemberData(nameof(Grounds))]
    public void What_a_person_rests_on_can_be_seen(string ground) =>
        AtLeast(Themes[ground].Strong ? 4.5 : 2.6, Themes[ground].Prop, Themes[ground].Ground, $"wood on {ground}");

    [Theory]
    [MemberData(nameof(Grounds))]
    public void A_far_leg_stands_off_the_counter_behind_it(string ground)
    {
        foreach (var theme in Looks(Themes[ground]))
        {
            AtLeast(1.3, theme.Of(Tone.TrousersFar), theme.Wall, $"far leg of {theme.Look} on the counter, {ground}");
        }
    }

    [Theory]
    [MemberData(nameof(Grounds))]
    public void The_waist_shows(string ground)
    {
        foreach (var theme in Looks(Themes[ground]))
        {
            AtLeast(Waist, theme.Of(Tone.Shirt), theme.Of(Tone.Trousers), $"waist of {theme.Look} on {ground}");
        }
    }

    [Theory]
    [MemberData(nameof(Grounds))]
    public void The_warm_spot_shows_on_the_clothes(string ground)
    {
        foreach (var theme in Looks(Themes[ground]))
        {
            AtLeast(1.5, theme.Work, theme.Of(Tone.Trousers), $"warm spot on {theme.Look}, {ground}");
        }
    }

    [Theory]
    [MemberData(nameof(Grounds))]
    public void A_far_limb_is_darker_than_the_near_one_and_still_seen(string ground)
    {
        foreach (var theme in Looks(Themes[ground]))
        {
            foreach (
                var (near, far) in new[]
                {
                    (Tone.Skin, Tone.SkinFar),
                    (Tone.Shirt, Tone.ShirtFar),
                    (Tone.Trousers, Tone.TrousersFar),
                }
            )
            {
                var which = $"{far} of {theme.Look} on {ground}";
                Assert.True(Luminance(theme.Of(far)) < Luminance(theme.Of(near)), which);
                AtLeast(1.25, theme.Of(near), theme.Of(far), which);
                AtLeast(theme.Strong ? 3 : 2, theme.Of(far), theme.Ground, which);
            }
        }
    }

    [Theory]
    [MemberData(nameof(Grounds))]
    public void The_skins_keep_their_order_on_every_ground(string ground)
    {
        var theme = Themes[ground];
        if (theme.Kind == GroundKind.Paper)
        {
            return;
        }

        var skins = Enum.GetValues<SkinTone>()
            .Select(skin => Luminance((theme with { Look = theme.Look with { Skin = skin } }).Of(Tone.Skin)))
            .ToList();
        const double apart = .003;
        for (var i = 1; i < skins.Count; i++)
        {
            Assert.True(skins[i] <= skins[i - 1] - apart, $"{(SkinTone)i} on {ground}");
        }
    }

    [Fact]
    public void On_paper_every_look_is_the_same_greys()
    {
        foreach (var theme in Looks(FigureThemes.Print))
        {
            foreach (var tone in Enum.GetValues<Tone>())
            {
                var colour = theme.Of(tone);
                Assert.Equal(FigureThemes.Print.Of(tone), colour);
                Assert.Equal((colour[1..3], colour[1..3]), (colour[3..5], colour[5..7]));
            }
        }
    }

    [Fact]
    public void The_style_sheet_holds_every_colour_of_every_ground()
    {
        foreach (var theme in Themes.Values)
        {
            Assert.Contains($"--fig-gap:{theme.Ground};", FigureStyles.Css, StringComparison.Ordinal);
            foreach (var look in Looks(theme))
            {
                Assert.All(
                    Near,
                    tone => Assert.Contains($":{look.Of(tone)}", FigureStyles.Css, StringComparison.Ordinal)
                );
            }
        }
    }

    [Fact]
    public void Every_class_of_a_look_is_in_the_style_sheet()
    {
        foreach (var theme in Looks(FigureThemes.Page))
        {
            var classes = FigureStyles.ClassesOf(theme.Look).Split(' ');
            Assert.Equal(3, classes.Length);
            Assert.All(
                classes,
                name => Assert.Contains($".figure.{name}{{", FigureStyles.Css, StringComparison.Ordinal)
            );
        }
    }

    /// <summary>Every skin, hair and set of clothes; they do not depend on each other.</summary>
    private static IEnumerable<FigureTheme> Looks(FigureTheme theme)
    {
        foreach (var skin in Enum.GetValues<SkinTone>())
        {
            yield return theme with
            {
                Look = theme.Look with { Skin = skin },
            };
        }

        foreach (var hair in Enum.GetValues<HairStyle>())
        {
            yield return theme with
            {
                Look = theme.Look with { Hair = hair },
            };
        }

        foreach (var clothes in Enum.GetValues<Clothes>())
        {
            yield return theme with
            {
                Look = theme.Look with { Clothes = clothes },
            };
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
