using System.IO.Compression;
using System.Text;
using System.Text.RegularExpressions;
using System.Xml.Linq;
using Holdfast.Domain.Poses;
using Holdfast.Figures;

namespace Holdfast.Domain.Tests.Figures;

public partial class FigureSvgTests
{
    private const int MostBytes = 6000;
    private static readonly XNamespace Svg = "http://www.w3.org/2000/svg";

    [Theory]
    [MemberData(nameof(FigureCases.All), MemberType = typeof(FigureCases))]
    public void A_figure_is_small_well_formed_and_in_whole_numbers(string pose, string build)
    {
        var drawing = FigureDrawing.Of(FigureCases.Pose(pose), FigureCases.Build(build));
        foreach (
            var svg in new[]
            {
                FigureSvg.Inline(drawing, "figure-1", "A title", "Some words"),
                FigureSvg.Standalone(drawing, FigureThemes.Card, "A title", "Some words"),
            }
        )
        {
            var root = XDocument.Parse(svg).Root!;
            Assert.All(
                root.Descendants(Svg + "path"),
                path => Assert.Matches(WholeNumberPath(), path.Attribute("d")!.Value)
            );
            Assert.InRange(Compressed(svg), 500, MostBytes);
        }
    }

    [Theory]
    [MemberData(nameof(FigureCases.All), MemberType = typeof(FigureCases))]
    public void The_fullest_hair_keeps_a_figure_small(string pose, string build)
    {
        var person = FigureCases.Build(build) with { Hair = HairStyle.Curls };
        var drawing = FigureDrawing.Of(FigureCases.Pose(pose), person);
        Assert.InRange(Compressed(FigureSvg.Inline(drawing, "figure-1", "A title", "Some words")), 500, MostBytes);
    }

    [Fact]
    public void A_figure_says_what_it_shows_to_people_who_hear_the_page()
    {
        var svg = Inline("E01", "Chair stretch: 5 < 6 & \"right\"", "Knee on the seat.");
        var root = XDocument.Parse(svg).Root!;
        Assert.Equal("img", root.Attribute("role")!.Value);
        Assert.Equal("Chair stretch: 5 < 6 & \"right\"", root.Element(Svg + "title")!.Value);
        Assert.Equal("Knee on the seat.", root.Element(Svg + "desc")!.Value);
        Assert.Equal(root.Element(Svg + "title")!.Attribute("id")!.Value, root.Attribute("aria-labelledby")!.Value);
        Assert.Equal(root.Element(Svg + "desc")!.Attribute("id")!.Value, root.Attribute("aria-describedby")!.Value);
    }

    [Fact]
    public void Without_more_words_there_is_no_empty_description()
    {
        var root = XDocument.Parse(Inline("E01", "Chair stretch", "")).Root!;
        Assert.Null(root.Element(Svg + "desc"));
        Assert.Null(root.Attribute("aria-describedby"));
    }

    [Fact]
    public void In_a_page_every_colour_comes_from_the_ground_it_stands_on()
    {
        foreach (var (_, pose) in FigureCases.Poses)
        {
            var svg = FigureSvg.Inline(FigureDrawing.Of(pose, BodyBuild.Middle), "f", "Title");
            Assert.DoesNotMatch("fill=\"#|stroke=\"#|style=", svg);
            var classes = XDocument
                .Parse(svg)
                .Descendants()
                .Attributes("class")
                .SelectMany(each => each.Value.Split(' '))
                .Distinct();
            Assert.All(
                classes.Where(name => name is not ("figure" or "glow")),
                name => Assert.Contains($".figure .{name}", FigureStyles.Css, StringComparison.Ordinal)
            );
        }
    }

    [Fact]
    public void A_look_is_three_classes_of_the_figure()
    {
        var drawing = FigureDrawing.Of(FigureCases.Of("E01").Hold, BodyBuild.Large);
        var look = new FigureLook(SkinTone.MediumDark, HairStyle.Covered, Clothes.Moss);
        Assert.Equal(
            "figure tone-mediumdark hair-covered wear-moss",
            XDocument.Parse(FigureSvg.Inline(drawing, "f", "Title", look: look)).Root!.Attribute("class")!.Value
        );
        Assert.Equal(
            "figure",
            XDocument.Parse(FigureSvg.Inline(drawing, "f", "Title")).Root!.Attribute("class")!.Value
        );
    }

    [Fact]
    public void A_file_of_its_own_needs_no_style_sheet()
    {
        foreach (var (_, pose) in FigureCases.Poses)
        {
            var svg = FigureSvg.Standalone(FigureDrawing.Of(pose, BodyBuild.Middle), FigureThemes.Card, "Title");
            Assert.DoesNotMatch("class=|var\\(|<style", svg);
            Assert.Contains(FigureThemes.Card.Ground, svg, StringComparison.Ordinal);
        }
    }

    [Fact]
    public void Two_figures_of_one_page_do_not_share_an_id()
    {
        var drawing = FigureDrawing.Of(FigureCases.Of("E01").Hold, BodyBuild.Middle);
        var (first, second) = (Ids("one"), Ids("two"));
        Assert.NotEmpty(first);
        Assert.Empty(first.Intersect(second));

        List<string> Ids(string id) =>
            [
                .. XDocument
                    .Parse(FigureSvg.Inline(drawing, id, "Title", "Words"))
                    .Descendants()
                    .Attributes("id")
                    .Select(each => each.Value),
            ];
    }

    [Fact]
    public void A_shared_frame_is_the_view_box()
    {
        var poses = FigureCases.Of("E12");
        var start = FigureDrawing.Of(poses.Start, BodyBuild.Middle);
        var hold = FigureDrawing.Of(poses.Hold, BodyBuild.Middle);
        var frame = start.Bounds.With(hold.Bounds);
        var box = $"viewBox=\"{frame.Left} {frame.Top} {frame.Width} {frame.Height}\"";
        Assert.Contains(box, FigureSvg.Inline(start, "a", "Start", frame: frame), StringComparison.Ordinal);
        Assert.Contains(box, FigureSvg.Inline(hold, "b", "Hold", frame: frame), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("E01", PosePhase.Hold, Side.Right)]
    [InlineData("E07", PosePhase.Hold, Side.Left)]
    [InlineData("E12", PosePhase.Start, Side.Right)]
    public void Figures_are_as_drawn(string exercise, PosePhase phase, Side side)
    {
        var drawing = FigureDrawing.Of(FigureCases.Of(exercise).Of(phase, side), BodyBuild.Middle, side);
        var svg = FigureSvg.Inline(drawing, exercise, $"{exercise} {phase} {side}");
        Snapshot.Matches(Lines(svg), $"figure-{exercise}-{phase}-{side}.svg");
    }

    /// <summary>One element a line, so that a change can be read.</summary>
    private static string Lines(string svg) => svg.Replace("><", ">\n<", StringComparison.Ordinal) + "\n";

    private static string Inline(string exercise, string title, string description) =>
        FigureSvg.Inline(FigureDrawing.Of(FigureCases.Of(exercise).Hold, BodyBuild.Middle), "f1", title, description);

    private static long Compressed(string svg)
    {
        using var bytes = new MemoryStream();
        using (var zip = new GZipStream(bytes, CompressionLevel.Optimal, leaveOpen: true))
        {
            zip.Write(Encoding.UTF8.GetBytes(svg));
        }

        return bytes.Length;
    }

    [GeneratedRegex(@"^(M-?\d+[ -]\d+[lc](-?\d+([ -]\d+)*)z?)+$")]
    private static partial Regex WholeNumberPath();
}
