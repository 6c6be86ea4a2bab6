using Holdfast.Documents;
using Holdfast.Domain;
using Holdfast.Domain.Poses;
using Holdfast.Figures;
using SkiaSharp;

namespace Holdfast.Hosts.Tests.Figures;

public class FigurePngTests
{
    [Fact]
    public void The_picture_is_as_wide_as_asked_and_keeps_its_proportions()
    {
        var drawing = Hold("E01", Side.Right);
        using var picture = Paint(drawing, FigureThemes.Card, 480);
        Assert.Equal(480, picture.Width);
        Assert.InRange(picture.Height - (480d * drawing.Bounds.Height / drawing.Bounds.Width), 0, 1);
    }

    [Fact]
    public void Every_tone_of_the_drawing_is_seen_on_the_themes_ground()
    {
        var drawing = Hold("E01", Side.Right);
        foreach (var theme in FigureThemes.Light.AddRange(FigureThemes.Dark))
        {
            using var picture = Paint(drawing, theme, 600);
            var colours = picture.Pixels.Distinct().ToHashSet();
            Assert.Equal(SKColor.Parse(theme.Ground), picture.GetPixel(0, 0));
            foreach (var tone in drawing.Shapes.OfType<Shape.Fill>().Select(fill => fill.Tone).Distinct())
            {
                Assert.Contains(SKColor.Parse(theme.Of(tone)), colours);
            }

            Assert.Contains(SKColor.Parse(theme.Arrow), colours);
        }
    }

    [Fact]
    public void The_warm_spot_is_warmest_in_its_middle()
    {
        var drawing = Hold("E06", Side.Right);
        var glow = drawing.Shapes.OfType<Shape.Glow>().Single();
        using var picture = Paint(drawing, FigureThemes.Card, drawing.Bounds.Width);
        var middle = picture.GetPixel(glow.X - drawing.Bounds.Left, glow.Y - drawing.Bounds.Top);
        var work = SKColor.Parse(FigureThemes.Card.Work);
        Assert.InRange(Math.Abs(middle.Red - work.Red), 0, 24);
        Assert.InRange(Math.Abs(middle.Green - work.Green), 0, 24);
    }

    [Theory]
    [InlineData("E01")]
    [InlineData("E08")]
    public void Left_is_the_mirror_image_of_right(string exercise)
    {
        using var right = Paint(Hold(exercise, Side.Right), FigureThemes.Card, 300);
        using var left = Paint(Hold(exercise, Side.Left), FigureThemes.Card, 300);
        var above = exercise == "E08";
        var apart = 0;
        for (var y = 0; y < right.Height; y++)
        {
            for (var x = 0; x < right.Width; x++)
            {
                var mirrored = above ? left.GetPixel(x, left.Height - 1 - y) : left.GetPixel(left.Width - 1 - x, y);
                apart += Math.Abs(right.GetPixel(x, y).Green - mirrored.Green) > 64 ? 1 : 0;
            }
        }

        Assert.InRange((double)apart / (right.Width * right.Height), 0, .01);
    }

    private static Drawing Hold(string exercise, Side side) =>
        FigureDrawing.Of(
            ContactSheet.Library.Exercises.Single(each => each.Id.Code == exercise).Poses!.Of(PosePhase.Hold, side),
            BodyBuild.Middle,
            side
        );

    private static SKBitmap Paint(Drawing drawing, FigureTheme theme, int width) =>
        SKBitmap.Decode(FigurePng.Write(drawing, theme, width));
}
