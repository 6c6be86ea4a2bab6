using System.CommandLine;
using System.Text;
using Holdfast.Documents;
using Holdfast.Domain;
using Holdfast.Domain.Exercises;
using Holdfast.Domain.Poses;
using Holdfast.Figures;
using Holdfast.Terminal.Files;

namespace Holdfast.Terminal.Commands;

/// <summary><c>holdfast figure</c>: the picture of an exercise as a file.</summary>
internal static class FigureCommand
{
    private const int PixelWidth = 1200;

    public static Command Create(Surroundings surroundings)
    {
        var exercise = new Option<string?>("--exercise")
        {
            Description = "The exercise, such as E01.",
            HelpName = "ID",
        };
        var phase = new Option<string?>("--phase") { Description = "start or hold.", HelpName = "PHASE" };
        var side = new Option<string?>("--side")
        {
            Description = "right or left. Without it the right side, and the centre of E07 and E07s.",
            HelpName = "SIDE",
        };
        var file = new Option<string?>("--out")
        {
            Description = "Where to write: a name ending in .svg or .png.",
            HelpName = "FILE",
        };
        var command = new Command("figure", "Draw an exercise.") { exercise, phase, side, file };
        command.SetAction(parsed =>
        {
            var library = BuiltInLibrary.Load();
            var chosen = ExerciseOption.Find(parsed.Need(exercise, ExerciseOption.Expected), library);
            var moment = ReadPhase(parsed.Need(phase, "start or hold"));
            var of = ReadSide(parsed.GetValue(side), chosen);
            var path = parsed.Need(file, "the name of a file that ends in .svg or .png");
            OutputFile.Write(path, Draw(chosen, moment, of, path));
        });
        return command;
    }

    private static byte[] Draw(Exercise exercise, PosePhase phase, Side side, string path)
    {
        if (exercise.Poses is not { } poses)
        {
            throw RefusalException.At("--exercise", $"{exercise.Id}, which has no poses", "an exercise that has");
        }

        var drawing = Drawn(phase);
        // Start and hold share a frame, so that one can be laid over the other.
        var frame = drawing.Bounds.With(Drawn(phase == PosePhase.Start ? PosePhase.Hold : PosePhase.Start).Bounds);
        return Path.GetExtension(path).ToUpperInvariant() switch
        {
            ".SVG" => Encoding.UTF8.GetBytes(
                FigureSvg.Standalone(drawing, Ground, Title(exercise, phase, side), frame: frame) + "\n"
            ),
            ".PNG" => FigurePng.Write(drawing, Ground, PixelWidth, frame),
            _ => throw RefusalException.At("--out", $"\"{path}\"", "a name that ends in .svg or .png"),
        };

        Drawing Drawn(PosePhase moment) => FigureDrawing.Of(poses.Of(moment, side), BodyBuild.Middle, side);
    }

    private static FigureTheme Ground => FigureThemes.Page;

    private static string Title(Exercise exercise, PosePhase phase, Side side) =>
        $"{exercise.Name}: {(phase == PosePhase.Start ? "start" : "hold")}, {side.ToString().ToLowerInvariant()}";

    private static PosePhase ReadPhase(string phase) =>
        phase switch
        {
            "start" => PosePhase.Start,
            "hold" => PosePhase.Hold,
            _ => throw RefusalException.At("--phase", $"\"{phase}\"", "start or hold"),
        };

    private static Side ReadSide(string? side, Exercise exercise) =>
        side switch
        {
            "right" => Side.Right,
            "left" => Side.Left,
            null => exercise.Sides == Sides.Places ? Side.Centre : Side.Right,
            _ => throw RefusalException.At("--side", $"\"{side}\"", "right or left"),
        };
}
