using System.Globalization;
using System.IO.Compression;
using System.Text;
using System.Xml.Linq;
using Holdfast.Figures;
using Holdfast.Figures.Motion;

namespace Holdfast.Domain.Tests.Figures;

public class FigureMotionSvgTests
{
    private const int MostBytes = 9000;
    private static readonly XNamespace Svg = "http://www.w3.org/2000/svg";

    public static TheoryData<string> Rhythms => ["in", "out", "repetitions", "demonstration"];

    [Theory]
    [MemberData(nameof(MotionCases.All), MemberType = typeof(MotionCases))]
    public void A_moving_figure_is_small_and_well_formed(string exercise, Side side, string build)
    {
        var svg = FigureMotionSvg.Inline(MotionCases.Motion(exercise, side, build), MotionRhythm.In, "f", "A title");
        Assert.NotEmpty(XDocument.Parse(svg).Descendants(Svg + "animate"));
        Assert.InRange(Compressed(svg), 1000, MostBytes);
    }

    [Theory]
    [MemberData(nameof(Rhythms))]
    public void Every_part_that_moves_passes_its_key_frames_at_the_same_times(string name)
    {
        foreach (var (exercise, motion) in Motions())
        {
            var rhythm = Rhythm(name);
            var root = XDocument.Parse(FigureMotionSvg.Inline(motion, rhythm, "f", "Title")).Root!;
            var moving = Moving(root).ToList();
            var times = Assert.Single(
                moving
                    .Where(each => each.Attribute("attributeName")!.Value != "opacity")
                    .Select(each => each.Attribute("keyTimes")!.Value)
                    .Distinct()
            );
            var numbers = times.Split(';').Select(Parse).ToList();
            Assert.Equal((0, 1), (numbers[0], numbers[^1]));
            Assert.True(numbers.Zip(numbers.Skip(1)).All(pair => pair.First < pair.Second), $"{exercise}: {times}");
            Assert.All(
                moving,
                each =>
                {
                    var count = each.Attribute("keyTimes")!.Value.Split(';').Length;
                    Assert.Equal(count, each.Attribute("values")!.Value.Split(';').Length);
                    Assert.Equal(count - 1, each.Attribute("keySplines")!.Value.Split(';').Length);
                    Assert.All(
                        each.Attribute("keySplines")!.Value.Split(' ', ';'),
                        number => Assert.InRange(Parse(number), 0, 1)
                    );
                    Assert.Equal(
                        string.Create(CultureInfo.InvariantCulture, $"{rhythm.Length}ms"),
                        each.Attribute("dur")!.Value
                    );
                }
            );
        }
    }

    [Fact]
    public void A_way_in_begins_at_the_start_ends_in_the_hold_and_stays_there()
    {
        foreach (var (exercise, motion) in Motions().Where(each => each.Motion.Layers.Count == 1))
        {
            var svg = XDocument.Parse(FigureMotionSvg.Inline(motion, MotionRhythm.In, "f", "Title")).Root!;
            var (start, hold) = (
                Paths(FigureMotionSvg.Still(motion, MotionEnd.Start, "f", "Title")),
                Paths(FigureMotionSvg.Still(motion, MotionEnd.Hold, "f", "Title"))
            );
            Assert.Equal(hold, [.. svg.Descendants(Svg + "path").Select(path => path.Attribute("d")!.Value)]);
            var bodies = svg.Descendants(Svg + "path").Where(path => !IsCue(path)).ToList();
            Assert.All(
                start.Zip(bodies).Where(pair => !IsTurned(pair.Second)),
                pair => Assert.Equal(pair.First, Ends(pair.Second).First)
            );
            Assert.Equal(hold, [.. svg.Descendants(Svg + "path").Select(path => Ends(path).Last)]);
            Assert.All(Moving(svg), each => Assert.Equal("freeze", each.Attribute("fill")!.Value));
            Assert.True(bodies.Exists(path => Ends(path).First != Ends(path).Last), $"{exercise} does not move.");
            Assert.Equal(start.Count, bodies.Count);
        }
    }

    [Fact]
    public void Out_of_a_hold_is_the_way_in_backward()
    {
        foreach (var (exercise, motion) in Motions())
        {
            var (way, back) = (Values(MotionRhythm.In), Values(MotionRhythm.Out));
            Assert.True(way.Count == back.Count, exercise);
            Assert.All(way.Zip(back), pair => Assert.Equal(pair.First.Split(';').Reverse(), pair.Second.Split(';')));

            List<string> Values(MotionRhythm rhythm) =>
                [
                    .. Moving(XDocument.Parse(FigureMotionSvg.Inline(motion, rhythm, "f", "Title")).Root!)
                        .Select(each => each.Attribute("values")!.Value),
                ];
        }
    }

    [Fact]
    public void Repetitions_come_back_to_where_they_began()
    {
        var motion = FigureMotion.Of(FigureCases.Of("E12"), BodyBuild.Middle);
        var root = XDocument.Parse(FigureMotionSvg.Inline(motion, MotionRhythm.Repetitions(4000), "f", "Title")).Root!;
        Assert.All(
            Moving(root),
            each =>
            {
                var values = each.Attribute("values")!.Value.Split(';');
                Assert.Equal(values[0], values[^1]);
                Assert.Equal("indefinite", each.Attribute("repeatCount")!.Value);
                Assert.Equal("4000ms", each.Attribute("dur")!.Value);
            }
        );
    }

    [Fact]
    public void What_keeps_its_form_is_turned_to_where_each_key_frame_has_it()
    {
        const double rounding = 2;
        foreach (var (exercise, motion) in Motions())
        {
            var turned = 0;
            foreach (var layer in motion.Layers)
            {
                for (var place = 0; place < layer.Frames[0].Shapes.Count; place++)
                {
                    if (
                        layer.Frames[0].Shapes[place] is not Shape.Fill
                        || RigidMotion.Of(layer, place) is not { } rigid
                    )
                    {
                        continue;
                    }

                    turned++;
                    var hold = Points(layer.Frames[^1], place);
                    for (var frame = 0; frame < layer.Frames.Count; frame++)
                    {
                        foreach (var (from, to) in hold.Zip(Points(layer.Frames[frame], place)))
                        {
                            var (x, y) = rigid.At(frame, from);
                            Assert.InRange(x - to.X, -rounding, rounding);
                            Assert.InRange(y - to.Y, -rounding, rounding);
                        }
                    }
                }
            }

            // Head, hair, ear and sleeves at least.
            Assert.True(turned >= 4, $"{exercise}: only {turned} parts keep their form.");
        }

        static List<(int X, int Y)> Points(Drawing drawing, int place) =>
            [
                .. ((Shape.Fill)drawing.Shapes[place]).Outline.Curves.SelectMany(curve =>
                    curve.Numbers.Chunk(2).Select(pair => (pair[0], pair[1]))
                ),
            ];
    }

    [Fact]
    public void What_stands_still_is_written_once()
    {
        var motion = FigureMotion.Of(FigureCases.Of("E01"), BodyBuild.Middle);
        var root = XDocument.Parse(FigureMotionSvg.Inline(motion, MotionRhythm.In, "f", "Title")).Root!;
        Assert.All(
            root.Elements(Svg + "path")
                .Where(path => path.Attribute("class")!.Value.StartsWith("prop", StringComparison.Ordinal)),
            path => Assert.Empty(path.Elements())
        );
    }

    [Fact]
    public void A_moving_file_of_its_own_needs_no_style_sheet()
    {
        foreach (var (_, motion) in Motions())
        {
            var svg = FigureMotionSvg.Standalone(motion, MotionRhythm.Demonstration(6000), FigureThemes.Card, "Title");
            Assert.DoesNotMatch("class=|var\\(|<style", svg);
            Assert.NotEmpty(Moving(XDocument.Parse(svg).Root!));
        }
    }

    [Fact]
    public void The_easing_is_slow_at_both_ends_and_cut_at_the_key_frames()
    {
        var motion = FigureMotion.Of(FigureCases.Of("E06"), BodyBuild.Middle);
        var root = XDocument.Parse(FigureMotionSvg.Inline(motion, MotionRhythm.In, "f", "Title")).Root!;
        var splines = Moving(root)
            .First()
            .Attribute("keySplines")!
            .Value.Split(';')
            .Select(each => each.Split(' ').Select(Parse).ToList())
            .ToList();
        Assert.Equal(0, splines[0][1]);
        Assert.Equal(1, splines[^1][3]);
        Assert.Equal(.5, Mix.Eased(Mix.WhenEased(.5)), 9);
        foreach (var share in MotionCases.Shares)
        {
            Assert.Equal(share, Mix.Eased(Mix.WhenEased(share)), 9);
        }
    }

    private static IEnumerable<(string Exercise, FigureMotion Motion)> Motions() =>
        FigureCases.Library.Exercises.Select(each =>
            (each.Id.Code, MotionCases.Motion(each.Id.Code, Side.Right, "middle"))
        );

    private static MotionRhythm Rhythm(string name) =>
        name switch
        {
            "in" => MotionRhythm.In,
            "out" => MotionRhythm.Out,
            "repetitions" => MotionRhythm.Repetitions(4000),
            _ => MotionRhythm.Demonstration(6666),
        };

    private static IEnumerable<XElement> Moving(XElement root) =>
        root.Descendants().Where(each => each.Name == Svg + "animate" || each.Name == Svg + "animateTransform");

    private static List<string> Paths(string svg) =>
        [.. XDocument.Parse(svg).Root!.Descendants(Svg + "path").Select(path => path.Attribute("d")!.Value)];

    private static bool IsCue(XElement path) =>
        path.Attribute("class")!.Value.StartsWith("arrow", StringComparison.Ordinal);

    private static bool IsTurned(XElement path) => path.Elements(Svg + "animateTransform").Any();

    private static (string First, string Last) Ends(XElement path)
    {
        var morph = path.Elements().FirstOrDefault(each => each.Attribute("attributeName")!.Value == "d");
        var values = morph?.Attribute("values")!.Value.Split(';') ?? [path.Attribute("d")!.Value];
        return (values[0], values[^1]);
    }

    private static double Parse(string number) => double.Parse(number, CultureInfo.InvariantCulture);

    private static long Compressed(string svg)
    {
        using var bytes = new MemoryStream();
        using (var zip = new GZipStream(bytes, CompressionLevel.Optimal, leaveOpen: true))
        {
            zip.Write(Encoding.UTF8.GetBytes(svg));
        }

        return bytes.Length;
    }
}
