using Holdfast.Documents;
using Holdfast.Domain;
using Holdfast.Domain.Exercises;
using Holdfast.Domain.Poses;
using Holdfast.Figures;
using Holdfast.Formats.Compiled;
using SkiaSharp;

namespace Holdfast.Hosts.Tests.Figures;

/// <summary>Every exercise at its start and its hold, on the right and on the left, one card each, for a person to look at and to print.</summary>
internal static class ContactSheet
{
    private const int Columns = 2;
    private const int CellWidth = 226;
    private const int Cells = 4;
    private const int Gap = 16;
    private const int Header = 74;
    private const int Padding = 14;
    private const int Label = 24;
    private const int CornerRadius = 18;
    private const float UnitsToPixels = .186f;

    private static readonly (PosePhase Phase, Side Side)[] Shown =
    [
        (PosePhase.Start, Side.Right),
        (PosePhase.Hold, Side.Right),
        (PosePhase.Start, Side.Left),
        (PosePhase.Hold, Side.Left),
    ];

    public static Library Library { get; } = CompiledLibrary.ReadFrom(typeof(ContactSheet).Assembly);

    /// <summary>One sheet.</summary>
    /// <param name="title">Its heading.</param>
    /// <param name="appearance">What all people of the sheet share; the rest takes turns.</param>
    /// <param name="page">The ground between the cards.</param>
    /// <param name="card">The ground of the cards.</param>
    public static byte[] Draw(string title, Appearance appearance, FigureTheme page, FigureTheme card)
    {
        var rows = Library.Exercises.SelectMany((exercise, turn) => Rows(exercise, Cast.Of(turn, appearance))).ToList();
        var columns = Split(rows);
        var columnWidth = (Cells * CellWidth) + (2 * Padding);
        var height = Header + columns.Max(HeightOf);
        using var surface = SKSurface.Create(new SKImageInfo((Columns * columnWidth) + ((Columns + 1) * Gap), height));
        var canvas = surface.Canvas;
        canvas.Clear(SKColor.Parse(page.Ground));
        Lettering.Write(canvas, title, Gap + Padding, 34, 26, page.Of(Tone.Trousers));
        for (var i = 0; i < columns.Count; i++)
        {
            var left = Gap + (i * (columnWidth + Gap));
            for (var cell = 0; cell < Cells; cell++)
            {
                var (phase, side) = Shown[cell];
                var words = $"{phase}, {side.ToString().ToLowerInvariant()}";
                Lettering.Centre(
                    canvas,
                    words,
                    left + Padding + ((cell + .5f) * CellWidth),
                    Header - 12,
                    15,
                    page.Of(Tone.Trousers)
                );
            }

            float top = Header;
            foreach (var row in columns[i])
            {
                Card(canvas, row, card, left, top, columnWidth);
                top += row.Height + Gap;
            }
        }

        return Sheets.Encode(surface);
    }

    private static IEnumerable<Row> Rows(Exercise exercise, (BodyBuild Build, FigureLook Look) person)
    {
        var poses = exercise.Poses!;
        yield return Row.Of($"{exercise.Id}  {exercise.Name}", poses.Start, poses.Hold, person);
        if (poses.Reach is { } reach)
        {
            yield return Row.Of($"{exercise.Id}  {exercise.Name}, from above", reach.Start, reach.Hold, person);
        }
    }

    /// <summary>In the library's order, the two columns as nearly as high as each other as the order allows.</summary>
    private static List<List<Row>> Split(List<Row> rows)
    {
        var left = Enumerable
            .Range(1, rows.Count - 1)
            .MinBy(count => Math.Max(HeightOf(rows.Take(count)), HeightOf(rows.Skip(count))));
        return [rows[..left], rows[left..]];
    }

    private static int HeightOf(IEnumerable<Row> rows) => rows.Sum(row => row.Height + Gap);

    private static void Card(SKCanvas canvas, Row row, FigureTheme ground, float left, float top, float width)
    {
        var theme = ground with { Look = row.Look };
        using var paper = new SKPaint { Color = SKColor.Parse(theme.Ground), IsAntialias = true };
        canvas.DrawRoundRect(left, top, width, row.Height, CornerRadius, CornerRadius, paper);
        Lettering.Write(canvas, row.Words, left + Padding, top + Label, 17, ground.Of(Tone.Trousers));
        for (var cell = 0; cell < Cells; cell++)
        {
            var drawing = row.Drawings[cell];
            // Start and hold share a frame, as on the screen.
            var frame = drawing.Bounds.With(row.Drawings[cell ^ 1].Bounds);
            canvas.Save();
            canvas.Translate(left + Padding + ((cell + .5f) * CellWidth), top + row.Height - Padding);
            canvas.Scale(row.Scale);
            canvas.Translate(-(frame.Left + frame.Right) / 2f, -frame.Bottom);
            FigurePainter.Paint(canvas, drawing, theme);
            canvas.Restore();
        }
    }

    /// <summary>One exercise on the sheet.</summary>
    private sealed record Row(string Words, FigureLook Look, List<Drawing> Drawings, float Scale, int Height)
    {
        public static Row Of(string words, Pose start, Pose hold, (BodyBuild Build, FigureLook Look) person)
        {
            var drawings = Shown
                .Select(each => FigureDrawing.Of(each.Phase == PosePhase.Start ? start : hold, person.Build, each.Side))
                .ToList();
            var frame = drawings[0].Bounds.With(drawings[1].Bounds);
            var scale = Math.Min(UnitsToPixels, (CellWidth - Padding) / (float)frame.Width);
            var height = (int)Math.Ceiling(frame.Height * scale) + Label + (2 * Padding);
            return new(words, person.Look, drawings, scale, height);
        }
    }
}
