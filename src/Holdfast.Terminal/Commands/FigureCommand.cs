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
        var build = Choice<Build>("--build", "BUILD", "How broad the person is");
        var skin = Choice<SkinTone>("--skin", "SKIN", "Their skin");
        var hair = Choice<HairStyle>("--hair", "HAIR", "Their hair");
        var clothes = Choice<Clothes>("--clothes", "CLOTHES", "What they wear");
        var command = new Command("figure", "Draw an exercise.")
        {
            exercise,
            phase,
            side,
            build,
            skin,
            hair,
            clothes,
            file,
        };
        command.SetAction(parsed =>
        {
            var library = BuiltInLibrary.Load();
            var chosen = ExerciseOption.Find(parsed.Need(exercise, ExerciseOption.Expected), library);
            var moment = ReadPhase(parsed.Need(phase, "start or hold"));
            var of = ReadSide(parsed.GetValue(side), chosen);
            var appearance = new Appearance(
                Read<Build>(build.Name, parsed.GetValue(build)),
                Read<SkinTone>(skin.Name, parsed.GetValue(skin)),
                Read<HairStyle>(hair.Name, parsed.GetValue(hair)),
                Read<Clothes>(clothes.Name, parsed.GetValue(clothes))
            );
            var path = parsed.Need(file, "the name of a file that ends in .svg or .png");
            // As in the app: what is not chosen takes turns along the library.
            var person = Cast.Of(library.Exercises.ToList().IndexOf(chosen), appearance);
            OutputFile.Write(path, Draw(chosen, moment, of, person, path));
        });
        return command;
    }

    private static byte[] Draw(
        Exercise exercise,
        PosePhase phase,
        Side side,
        (BodyBuild Build, FigureLook Look) person,
        string path
    )
    {
        var ground = FigureThemes.Page with { Look = person.Look };
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
                FigureSvg.Standalone(drawing, ground, Title(exercise, phase, side), frame: frame) + "\n"
            ),
            ".PNG" => FigurePng.Write(drawing, ground, PixelWidth, frame),
            _ => throw RefusalException.At("--out", $"\"{path}\"", "a name that ends in .svg or .png"),
        };

        Drawing Drawn(PosePhase moment) => FigureDrawing.Of(poses.Of(moment, side), person.Build, side);
    }

    private static Option<string?> Choice<T>(string name, string helpName, string what)
        where T : struct, Enum =>
        new(name)
        {
            Description = $"{what}: {Join(Enum.GetValues<T>().Select(NameOf))}. Without it, in turn.",
            HelpName = helpName,
        };

    private static T? Read<T>(string option, string? value)
        where T : struct, Enum
    {
        if (value is null)
        {
            return null;
        }

        foreach (var each in Enum.GetValues<T>())
        {
            if (NameOf(each) == value)
            {
                return each;
            }
        }

        throw RefusalException.At(option, $"\"{value}\"", Join(Enum.GetValues<T>().Select(NameOf)));
    }

    private static string Join(IEnumerable<string> names)
    {
        var all = names.ToList();
        return $"{string.Join(", ", all.SkipLast(1))} or {all[^1]}";
    }

    /// <summary>MediumLight is medium-light.</summary>
    private static string NameOf<T>(T value)
        where T : struct, Enum =>
        string.Concat(
            value
                .ToString()
                .Select(
                    (letter, i) =>
                        char.IsUpper(letter) && i > 0
                            ? $"-{char.ToLowerInvariant(letter)}"
                            : $"{char.ToLowerInvariant(letter)}"
                )
        );

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
