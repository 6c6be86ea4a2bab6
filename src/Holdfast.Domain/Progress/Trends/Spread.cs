namespace Holdfast.Domain.Progress.Trends;

/// <summary>How far off an estimate may be: Student's t, mixed over the strengths with which noise may carry over from day to day.</summary>
internal sealed class Spread(double[] weights, double[] errors, int degrees)
{
    private const int Halvings = 30;

    // What weighs less than this changes no digit that is shown.
    private const double Least = 1e-6;

    /// <summary>Half the width of the interval that holds the truth with a chance.</summary>
    /// <param name="chance">The chance, such as 0.95.</param>
    public double HalfWidth(double chance)
    {
        var wanted = (1 + chance) / 2;
        double low = 0,
            high = 20;
        for (var halving = 0; halving < Halvings; halving++)
        {
            var middle = (low + high) / 2;
            (low, high) = AtOrBelow(middle) < wanted ? (middle, high) : (low, middle);
        }

        return high;
    }

    /// <summary>The chance that the estimate is off by no more than an offset to one side.</summary>
    /// <param name="offset">The offset, in the unit of the estimate.</param>
    public double AtOrBelow(double offset)
    {
        var chance = 0.0;
        for (var index = 0; index < weights.Length; index++)
        {
            if (weights[index] > Least)
            {
                chance += weights[index] * StudentT.AtOrBelow(offset / errors[index], degrees);
            }
        }

        return chance;
    }
}
