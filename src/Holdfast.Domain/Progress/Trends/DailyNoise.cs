namespace Holdfast.Domain.Progress.Trends;

/// <summary>How far daily pain strays from its course, and how much of it carries over to the next day: noise of the first order, on uneven days.</summary>
/// <remarks>
/// How much carries over is not known, and a few weeks tell little about it. So each strength is gone through, and weighs as much as the numbers
/// speak for it (restricted likelihood; ahead of any number all weigh the same). What is not known makes the answer wider, as it should.
/// </remarks>
internal sealed class DailyNoise
{
    // Pain is told in whole points: scatter smaller than that of rounding cannot be believed.
    private const double Rounding = 1.0 / 12;

    // 0 to 0.95: what carried over whole could not be told from a change.
    private static readonly Carrying[] Strengths =
    [
        .. Enumerable.Range(0, 20).Select(step => new Carrying(step / 20.0)),
    ];

    private readonly double[] weights = new double[Strengths.Length];
    private readonly double[] variances = new double[Strengths.Length];
    private readonly int degrees;

    private DailyNoise(int degrees) => this.degrees = degrees;

    /// <summary>Reads the noise off told days, three or more, in their order.</summary>
    public static DailyNoise Of(ReadOnlySpan<ToldDay> days)
    {
        var noise = new DailyNoise(days.Length - 2);
        Span<double> likelihoods = stackalloc double[Strengths.Length];
        var best = double.NegativeInfinity;
        for (var index = 0; index < Strengths.Length; index++)
        {
            (noise.variances[index], likelihoods[index]) = Fit(days, Strengths[index]);
            best = Math.Max(best, likelihoods[index]);
        }

        var sum = 0.0;
        for (var index = 0; index < Strengths.Length; index++)
        {
            noise.weights[index] = Math.Exp(likelihoods[index] - best);
            sum += noise.weights[index];
        }

        for (var index = 0; index < Strengths.Length; index++)
        {
            noise.weights[index] /= sum;
        }

        return noise;
    }

    /// <summary>How far off a sum of told days may be, each day times its share.</summary>
    /// <param name="days">The numbers of the days, in their order.</param>
    /// <param name="shares">The share of each.</param>
    public Spread Of(ReadOnlySpan<int> days, ReadOnlySpan<double> shares)
    {
        var errors = new double[Strengths.Length];
        for (var index = 0; index < Strengths.Length; index++)
        {
            errors[index] = Math.Sqrt(variances[index] * VarianceOf(days, shares, Strengths[index]));
        }

        return new(weights, errors, degrees);
    }

    // The variance of the sum for noise of variance 1. What carries over from all days before is one running sum.
    private static double VarianceOf(ReadOnlySpan<int> days, ReadOnlySpan<double> shares, Carrying strength)
    {
        var variance = 0.0;
        var carried = 0.0;
        for (var index = 0; index < days.Length; index++)
        {
            carried =
                index == 0 ? 0 : (carried + shares[index - 1]) * strength.Over(days[index] - days[index - 1]).Carries;
            variance += shares[index] * (shares[index] + (2 * carried));
        }

        return variance;
    }

    // Generalised least squares of a level and a change, for one strength: the variance of the noise, and the logarithm of the restricted likelihood.
    private static (double Variance, double Likelihood) Fit(ReadOnlySpan<ToldDay> days, Carrying strength)
    {
        double levels = 0,
            both = 0,
            changes = 0,
            levelPain = 0,
            changePain = 0,
            pains = 0,
            determinant = 0;
        for (var index = 0; index < days.Length; index++)
        {
            var (level, change, pain) = (1.0, days[index].Along, (double)days[index].Pain);
            if (index > 0)
            {
                var before = days[index - 1];
                var gap = strength.Over(days[index].Number - before.Number);
                level = (1 - gap.Carries) * gap.Scale;
                change = (change - (gap.Carries * before.Along)) * gap.Scale;
                pain = (pain - (gap.Carries * before.Pain)) * gap.Scale;
                determinant += gap.LogFresh;
            }

            levels += level * level;
            both += level * change;
            changes += change * change;
            levelPain += level * pain;
            changePain += change * pain;
            pains += pain * pain;
        }

        var information = (levels * changes) - (both * both);
        var explained =
            (
                (changes * levelPain * levelPain)
                - (2 * both * levelPain * changePain)
                + (levels * changePain * changePain)
            ) / information;
        var degrees = days.Length - 2;
        var variance = Math.Max((pains - explained) / degrees, Rounding);
        return (variance, -0.5 * (determinant + Math.Log(information) + (degrees * Math.Log(variance))));
    }
}

/// <summary>A day on which pain was told.</summary>
/// <param name="Number">The number of the day.</param>
/// <param name="Pain">Average pain, 0-10.</param>
/// <param name="Along">How far along the course it lies: 0 in the first window, 1 in the latest.</param>
internal readonly record struct ToldDay(int Number, int Pain, double Along);
