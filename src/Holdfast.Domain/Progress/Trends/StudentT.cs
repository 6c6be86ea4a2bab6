namespace Holdfast.Domain.Progress.Trends;

/// <summary>Student's t distribution with whole degrees of freedom, by its finite sums (Abramowitz and Stegun, 26.7.3 and 26.7.4).</summary>
internal static class StudentT
{
    /// <summary>The chance of a value at or below <paramref name="t"/>.</summary>
    /// <param name="t">The value.</param>
    /// <param name="degrees">Degrees of freedom, 1 or more.</param>
    public static double AtOrBelow(double t, int degrees)
    {
        var angle = Math.Atan(t / Math.Sqrt(degrees));
        var cosine = Math.Cos(angle);
        var sine = Math.Sin(angle);
        var square = cosine * cosine;

        // The chance that the value lies between -t and t, with its sign.
        var within =
            degrees % 2 == 0 ? sine * Even(square, degrees) : (angle + Odd(sine, cosine, degrees)) * 2 / Math.PI;
        return Math.Clamp((1 + within) / 2, 0, 1);
    }

    private static double Even(double square, int degrees)
    {
        var sum = 1.0;
        var term = 1.0;
        for (var step = 2; step < degrees; step += 2)
        {
            term *= square * (step - 1) / step;
            sum += term;
        }

        return sum;
    }

    private static double Odd(double sine, double cosine, int degrees)
    {
        if (degrees == 1)
        {
            return 0;
        }

        var sum = cosine;
        var term = cosine;
        for (var step = 3; step < degrees; step += 2)
        {
            term *= cosine * cosine * (step - 1) / step;
            sum += term;
        }

        return sine * sum;
    }
}
