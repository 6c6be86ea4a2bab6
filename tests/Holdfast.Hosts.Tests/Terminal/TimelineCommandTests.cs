using System.Text.Json.Nodes;
using Holdfast.Hosts.Tests.Repository;

namespace Holdfast.Hosts.Tests.Terminal;

public sealed class TimelineCommandTests : IDisposable
{
    private const string Empty = "{\n  \"totalMilliseconds\": 0,\n  \"segments\": [],\n  \"cues\": []\n}\n";

    private readonly TerminalRun terminal = new();

    public void Dispose() => terminal.Dispose();

    [Fact]
    public void A_session_has_segments_without_gap_and_holds_right_left_right_left()
    {
        var session = JsonNode.Parse(Run("sits-all-day-bending-hurts", "--json").Output)!;
        var segments = session["segments"]!.AsArray();
        var end = 0;
        foreach (var segment in segments)
        {
            Assert.Equal(end, (int)segment!["start"]!);
            end += (int)segment["length"]!;
        }

        Assert.Equal(end, (int)session["totalMilliseconds"]!);
        var holds = segments.Where(each => (string?)each!["kind"] == "hold").ToList();
        Assert.Equal(["right", "left", "right", "left"], holds.Select(each => (string?)each!["side"]));
        Assert.All(holds, hold => Assert.Equal(30_000, (int)hold!["length"]!));
    }

    [Fact]
    public void One_exercise_can_be_asked_for()
    {
        var session = JsonNode.Parse(Run("glaucoma-loosens-at-bedtime", "--exercise", "E07s", "--json").Output)!;
        var held = session["segments"]!.AsArray().Where(each => (string?)each!["kind"] == "hold").ToList();

        Assert.All(held, hold => Assert.Equal("E07s", (string?)hold!["exercise"]));
        Assert.Equal(["centre", "right", "left"], held.Select(each => (string?)each!["side"]).Distinct());
    }

    [Fact]
    public void The_date_does_not_change_the_session_of_the_first_plan() =>
        Assert.Equal(Run("both-ways-hurt", "--json"), Run("both-ways-hurt", "--json", "--date", "2026-03-05"));

    [Theory]
    [InlineData("saddle-not-sure")]
    [InlineData("bladder-does-not-tell")]
    [InlineData("neck-pain")]
    public void Where_nothing_is_allowed_the_session_is_empty(string name)
    {
        Assert.Equal(new(0, Empty, ""), Run(name, "--json"));
        Assert.Equal(new(0, Empty, ""), Run(name, "--json", "--exercise", "E01"));
        Assert.Equal(new(0, "  There is no session. holdfast plan says why.\n", ""), Run(name));
    }

    [Theory]
    [InlineData("sits-all-day-bending-hurts")]
    [InlineData("blood-pressure-controlled-stays-well")]
    [InlineData("pain-below-the-knee-checked")]
    public void A_person_reads(string name) =>
        RepositoryFiles.MustEqual($"tests/Holdfast.Hosts.Tests/Terminal/Screens/timeline-{name}.txt", Run(name).Output);

    [Theory]
    [InlineData(
        "--exercise: met \"E99\", expected one of E01, E02, E03, E04, E05, E06, E06h, E07, E07s, E08, E09, E09p, E09s, E10, E11, E11w, E12, E13a, E13b, E13c.",
        "--exercise",
        "E99"
    )]
    [InlineData("--exercise: met E04, which is not in this plan, expected one of E03, E01.", "--exercise", "E04")]
    [InlineData("--date: met \"tomorrow\", expected a date such as 2026-03-02.", "--date", "tomorrow")]
    [InlineData(
        "--date: met 2026-03-01, expected 2026-03-02, the day of the check-in, or later.",
        "--date",
        "2026-03-01"
    )]
    public void What_cannot_be_is_refused(string sentence, params string[] arguments) =>
        Assert.Equal(new(2, "", $"{sentence}\n"), Run("sits-all-day-bending-hurts", [.. arguments, "--json"]));

    private TerminalRun.Said Run(string scenario, params string[] arguments) =>
        terminal.Run([
            "timeline",
            "--in",
            Path.Combine(RepositoryFiles.Root, "scenarios", scenario, "input.json"),
            .. arguments,
        ]);
}
