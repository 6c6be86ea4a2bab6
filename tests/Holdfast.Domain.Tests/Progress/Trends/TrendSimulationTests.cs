using System.Runtime.CompilerServices;
using Holdfast.Domain.Progress.Trends;

namespace Holdfast.Domain.Tests.Progress.Trends;

/// <summary>The trend on people whose truth is known. The seeds are fixed, so that a run tells the same everywhere.</summary>
public class TrendSimulationTests
{
    private const int EachUnchanged = 40;
    private const int EachChanged = 150;
    private const string Begin = "<!-- simulated -->\n";
    private const string End = "<!-- end of simulated -->\n";

    public static TheoryData<int, double, double> Cells =>
        [
            .. from weeks in TrendSimulation.Weeks
            from carries in TrendSimulation.Carries
            from missing in TrendSimulation.Missing
            select (weeks, carries, missing),
        ];

    [Theory]
    [MemberData(nameof(Cells))]
    public void Of_people_who_do_not_change_at_most_one_in_twenty_is_told_of_less_pain_and_one_of_more(
        int weeks,
        double carries,
        double missing
    )
    {
        var tally = TrendSimulation.Unchanged(weeks, carries, missing, EachUnchanged);

        Assert.Equal(16 * EachUnchanged, tally.People);
        Assert.InRange(tally.Down, 0, tally.People / 20);
        Assert.InRange(tally.Up, 0, tally.People / 20);
    }

    // What never speaks never errs: the law above must not be kept by silence.
    [Theory]
    [InlineData(2, 0, 1)]
    [InlineData(4, 0.3, 0.95)]
    [InlineData(4, 0.6, 0.4)]
    [InlineData(8, 0.3, 0.99)]
    [InlineData(26, 0.6, 0.6)]
    public void Most_people_are_told_something(int weeks, double missing, double share)
    {
        var tally = TrendSimulation.Unchanged(weeks, 0.35, missing, EachUnchanged);

        Assert.InRange((double)tally.Judged / tally.People, share, 1);
    }

    [Fact]
    public void A_steady_loss_of_4_points_over_12_weeks_is_seen_in_nine_of_ten()
    {
        var tally = TrendSimulation.Run([new(12, 6, 1.2, 0.35, 0.3, -4)], EachChanged);

        Assert.InRange(tally.Down, 0.9 * EachChanged, EachChanged);
        Assert.Equal(0, tally.Up);
    }

    [Theory]
    [InlineData(4, 0)]
    [InlineData(8, 0.7)]
    [InlineData(26, 0.35)]
    public void The_interval_holds_the_truth_nineteen_times_in_twenty(int weeks, double carries)
    {
        var kind = new SimulatedPerson(weeks, 5, 1, carries, 0.3);
        var trends = Enumerable
            .Range(0, 600)
            .Select(seed => PainTrend.Of(kind.Tell(seed), kind.Last))
            .OfType<PainTrend.Told>()
            .ToList();

        var held = trends.Count(trend => Math.Abs(trend.Change) <= trend.HalfWidth);

        Assert.InRange((double)held / trends.Count, 0.93, 1);
    }

    /// <summary>To write the tables anew: HOLDFAST_UPDATE_SNAPSHOTS=1 dotnet run --project tests/Holdfast.Domain.Tests -- -class "*TrendSimulationTests"</summary>
    [Fact]
    public void The_tables_are_as_committed()
    {
        var path = Document();
        var committed = File.ReadAllText(path);
        var from = committed.IndexOf(Begin, StringComparison.Ordinal) + Begin.Length;
        var to = committed.IndexOf(End, StringComparison.Ordinal);
        var written = $"\n{TrendSimulation.Tables(EachUnchanged, EachChanged)}\n";
        if (Environment.GetEnvironmentVariable("HOLDFAST_UPDATE_SNAPSHOTS") == "1")
        {
            File.WriteAllText(path, committed[..from] + written + committed[to..]);
            committed = File.ReadAllText(path);
            to = committed.IndexOf(End, StringComparison.Ordinal);
        }

        Assert.Equal(committed[from..to], written);
    }

    private static string Document([CallerFilePath] string here = "") =>
        Path.Combine(Path.GetDirectoryName(here)!, "../../../../docs/trend.md");
}
