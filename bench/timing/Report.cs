using System.Globalization;
using System.Text;

namespace Holdfast.Timing;

/// <summary>The table of all conditions.</summary>
internal static class Report
{
    internal static string Of(IReadOnlyList<Result> results, TimeSpan length, string browser)
    {
        var text = new StringBuilder();
        text.AppendLine(
            CultureInfo.InvariantCulture,
            $"Loosen, {length.TotalMinutes:0.#} minutes each, {browser}. Milliseconds; 99 of 100 are at most so far off."
        );
        text.AppendLine();
        text.AppendLine(
            "| page | tones | missed | by the audio clock | by the page's clock | steps shown late by | plain countdown | countdown / tones |"
        );
        text.AppendLine("|---|---|---|---|---|---|---|---|");
        foreach (var result in results)
        {
            var wall = Worst(result.Wall);
            var countdown = Worst(result.Countdown);
            text.AppendLine(
                CultureInfo.InvariantCulture,
                $"| {result.Condition.Name} ({result.Visibility}) | {result.Wall.Length} | {result.Missed} | {Worst(result.Audio):0.00} | {wall:0.0} | {Worst(result.Shown):0} | {countdown:0} | {countdown / wall:0} |"
            );
            if (result.Resumed.Length > 0)
            {
                text.AppendLine(
                    CultureInfo.InvariantCulture,
                    $"| after a freeze | {result.Resumed.Length} times | | | | right number after at most {result.Resumed.Max():0} | | |"
                );
            }
        }

        return text.ToString();
    }

    /// <summary>The 99th of a hundred, by size alone.</summary>
    private static double Worst(double[] errors)
    {
        if (errors.Length == 0)
        {
            return double.NaN;
        }

        var sorted = errors.Select(Math.Abs).Order().ToArray();
        return sorted[(int)Math.Ceiling(0.99 * sorted.Length) - 1];
    }
}
