using System.Xml.Linq;
using Holdfast.Terminal;

namespace Holdfast.Hosts.Tests.Terminal;

public sealed class FigureCommandTests : IDisposable
{
    private static readonly byte[] PngSignature = [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A];

    private readonly TerminalRun terminal = new();

    public void Dispose() => terminal.Dispose();

    [Fact]
    public void Every_exercise_is_drawn_on_either_side_at_start_and_hold()
    {
        foreach (var exercise in BuiltInLibrary.Load().Exercises)
        {
            foreach (var phase in new[] { "start", "hold" })
            {
                var right = Draw(exercise.Id.Code, phase, "right", "right.svg");
                var left = Draw(exercise.Id.Code, phase, "left", "left.svg");

                Assert.Equal($"{exercise.Name}: {phase}, right", Title(right));
                Assert.Equal($"{exercise.Name}: {phase}, left", Title(left));
                Assert.NotEqual(Paths(right), Paths(left));
            }
        }
    }

    [Fact]
    public void Without_a_side_childs_pose_is_drawn_in_the_centre_and_the_rest_on_the_right()
    {
        Assert.Equal("Child's pose: hold, centre", Title(Draw("E07", "hold", null, "e07.svg")));
        Assert.Equal("Chair hip stretch: hold, right", Title(Draw("E01", "hold", null, "e01.svg")));
    }

    [Fact]
    public void The_person_can_be_chosen_part_by_part()
    {
        var turn = Draw("E02", "start", "right", "turn.svg");
        var large = Draw("E02", "start", "right", "large.svg", "--build", "large");
        var slim = Draw("E02", "start", "right", "slim.svg", "--build", "slim");
        var covered = Draw("E02", "start", "right", "covered.svg", "--build", "slim", "--hair", "covered");
        var medium = Draw("E02", "start", "right", "medium.svg", "--build", "slim", "--skin", "medium-dark");
        var dressed = Draw("E02", "start", "right", "moss.svg", "--build", "slim", "--clothes", "slate");

        Assert.Equal(
            Paths(turn),
            Paths(Draw("E02", "start", "right", "same.svg", "--build", "large", "--hair", "tied"))
        );
        Assert.Equal(5, new[] { large, slim, covered, medium, dressed }.Distinct().Count());
        Assert.NotEqual(Paths(slim), Paths(large));
        Assert.NotEqual(Paths(slim), Paths(covered));
        Assert.Equal(Paths(slim), Paths(medium));
        Assert.Equal(Paths(slim), Paths(dressed));
    }

    [Fact]
    public void Start_and_hold_share_a_frame() =>
        Assert.Equal(Frame(Draw("E12", "start", "left", "a.svg")), Frame(Draw("E12", "hold", "left", "b.svg")));

    [Fact]
    public void The_end_of_the_name_decides_between_svg_and_png()
    {
        var path = Path.Combine(terminal.Folder, "E01.PNG");

        Assert.Equal(new(0, "", ""), Run("--exercise", "E01", "--phase", "hold", "--side", "left", "--out", path));
        Assert.Equal(PngSignature, File.ReadAllBytes(path).AsSpan(0, 8));
    }

    [Fact]
    public void The_same_figure_is_the_same_file_byte_for_byte() =>
        Assert.Equal(Draw("E08", "hold", "left", "once.svg"), Draw("E08", "hold", "left", "twice.svg"));

    [Fact]
    public void A_file_that_is_there_is_replaced_whole()
    {
        terminal.File("E01.svg", new string('x', 100_000));

        Assert.StartsWith("<svg ", Draw("E01", "hold", "right", "E01.svg"), StringComparison.Ordinal);
        Assert.Single(Directory.GetFiles(terminal.Folder));
    }

    [Theory]
    [InlineData(
        "--exercise: met nothing, expected the id of an exercise such as E01.",
        "--phase",
        "hold",
        "--out",
        "x.svg"
    )]
    [InlineData(
        "--exercise: met \"plank\", expected one of E01, E02, E03, E04, E05, E06, E06h, E07, E07s, E08, E09, E09p, E09s, E10, E11, E11w, E12, E13a, E13b, E13c.",
        "--exercise",
        "plank",
        "--phase",
        "hold",
        "--out",
        "x.svg"
    )]
    [InlineData("--phase: met nothing, expected start or hold.", "--exercise", "E01", "--out", "x.svg")]
    [InlineData(
        "--phase: met \"middle\", expected start or hold.",
        "--exercise",
        "E01",
        "--phase",
        "middle",
        "--out",
        "x.svg"
    )]
    [InlineData(
        "--side: met \"both\", expected right or left.",
        "--exercise",
        "E01",
        "--phase",
        "hold",
        "--side",
        "both",
        "--out",
        "x.svg"
    )]
    [InlineData(
        "--build: met \"normal\", expected slim, middle or large.",
        "--exercise",
        "E01",
        "--phase",
        "hold",
        "--build",
        "normal",
        "--out",
        "x.svg"
    )]
    [InlineData(
        "--skin: met \"\", expected light, medium-light, medium, medium-dark or dark.",
        "--exercise",
        "E01",
        "--phase",
        "hold",
        "--skin",
        "",
        "--out",
        "x.svg"
    )]
    [InlineData(
        "--out: met nothing, expected the name of a file that ends in .svg or .png.",
        "--exercise",
        "E01",
        "--phase",
        "hold"
    )]
    [InlineData(
        "--out: met \"x.jpg\", expected a name that ends in .svg or .png.",
        "--exercise",
        "E01",
        "--phase",
        "hold",
        "--out",
        "x.jpg"
    )]
    [InlineData(
        "--out: met \"-\", expected a name that ends in .svg or .png.",
        "--exercise",
        "E01",
        "--phase",
        "hold",
        "--out",
        "-"
    )]
    public void What_cannot_be_is_refused(string sentence, params string[] arguments) =>
        Assert.Equal(new(2, "", $"{sentence}\n"), Run(arguments));

    [Fact]
    public void A_place_that_cannot_be_written_is_refused()
    {
        Refused(
            "FOLDER/none/E01.svg: met a folder that is not there, expected a file in a folder that is.",
            "none/E01.svg"
        );
        Directory.CreateDirectory(Path.Combine(terminal.Folder, "taken.svg"));
        Refused("FOLDER/taken.svg: met a folder, expected the name of a file.", "taken.svg");

        void Refused(string sentence, string name) =>
            Assert.Equal(
                new(2, "", $"{sentence}\n"),
                Run("--exercise", "E01", "--phase", "hold", "--out", Path.Combine(terminal.Folder, name))
            );
    }

    private string Draw(string exercise, string phase, string? side, string name, params string[] person)
    {
        var path = Path.Combine(terminal.Folder, name);
        string[] of = side is null ? [] : ["--side", side];
        Assert.Equal(new(0, "", ""), Run(["--exercise", exercise, "--phase", phase, .. of, .. person, "--out", path]));
        return File.ReadAllText(path);
    }

    private TerminalRun.Said Run(params string[] arguments) => terminal.Run(["figure", .. arguments]);

    private static string Title(string svg) => XDocument.Parse(svg).Root!.Elements().First().Value;

    private static string Frame(string svg) => XDocument.Parse(svg).Root!.Attribute("viewBox")!.Value;

    private static string Paths(string svg) =>
        string.Join('|', XDocument.Parse(svg).Root!.Elements().Select(each => each.Attribute("d")?.Value));
}
