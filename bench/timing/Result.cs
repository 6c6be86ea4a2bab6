namespace Holdfast.Timing;

/// <summary>How far off a session was under a condition, in milliseconds.</summary>
/// <param name="Condition">The condition.</param>
/// <param name="Audio">Tones: heard less planned, by the audio clock.</param>
/// <param name="Wall">Tones: heard less due, by the page's clock.</param>
/// <param name="Missed">Tones that were due while the page ran, and not heard.</param>
/// <param name="Shown">Steps: shown less due.</param>
/// <param name="Resumed">From the end of a freeze to the right number on the page.</param>
/// <param name="Countdown">The plain countdown: what it showed less what was right.</param>
/// <param name="Visibility">What the page thought of itself.</param>
internal sealed record Result(
    Condition Condition,
    double[] Audio,
    double[] Wall,
    int Missed,
    double[] Shown,
    double[] Resumed,
    double[] Countdown,
    string Visibility
)
{
    // A tone that is this far from any that was due is counted as missed.
    private const double Near = 700;

    internal static Result Of(
        Condition condition,
        Heard heard,
        IReadOnlyList<(double From, double To)> frozen,
        double[] countdown,
        double length
    )
    {
        var due = heard
            .Tones.Where(at =>
                at > 1000 && at < length - 2000 && !frozen.Any(gap => at > gap.From - 500 && at < gap.To + 500)
            )
            .ToList();
        var walls = heard.Onsets.Select(onset => WallOf(heard, onset) - heard.Base).ToList();
        var audio = new List<double>();
        var wall = new List<double>();
        var missed = 0;
        foreach (var at in due)
        {
            var index = Enumerable.Range(0, walls.Count).MinBy(each => Math.Abs(walls[each] - at));
            if (walls.Count == 0 || Math.Abs(walls[index] - at) > Near)
            {
                missed++;
                continue;
            }

            wall.Add(walls[index] - at);
            audio.Add(1000 * (heard.Onsets[index] - heard.Planned.MinBy(when => Math.Abs(when - heard.Onsets[index]))));
        }

        var shown = heard
            .Shown.Where(at => !frozen.Any(gap => at > gap.From - 500 && at < gap.To + 2000))
            .Select(at => at - heard.Moments.Where(moment => moment <= at + 1).DefaultIfEmpty(at).Max());
        return new(condition, [.. audio], [.. wall], missed, [.. shown], heard.Resumed, countdown, heard.Visibility);
    }

    // The pair that was looked at closest to the onset.
    private static double WallOf(Heard heard, double onset)
    {
        var index = Enumerable
            .Range(0, heard.PairsOfAudio.Length)
            .MinBy(each => Math.Abs(heard.PairsOfAudio[each] - onset));
        return heard.PairsOfPage[index] + (1000 * (onset - heard.PairsOfAudio[index]));
    }
}
