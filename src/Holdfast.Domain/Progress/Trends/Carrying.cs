namespace Holdfast.Domain.Progress.Trends;

/// <summary>What a gap between two told days does to noise that carries over with a strength from each day to the next.</summary>
internal sealed class Carrying
{
    // Most days follow each other closely; a longer gap is worked out when it is met.
    private const int Kept = 16;
    private readonly Gap[] gaps = new Gap[Kept];
    private readonly double strength;

    /// <param name="strength">The share that carries over to the next day, 0 to below 1.</param>
    public Carrying(double strength)
    {
        this.strength = strength;
        for (var days = 1; days < Kept; days++)
        {
            gaps[days] = Make(days);
        }
    }

    /// <summary>A gap of days, 1 or more.</summary>
    public Gap Over(int days) => days < Kept ? gaps[days] : Make(days);

    private Gap Make(int days)
    {
        var carries = Math.Pow(strength, days);
        var fresh = 1 - (carries * carries);
        return new(carries, 1 / Math.Sqrt(fresh), Math.Log(fresh));
    }
}

/// <summary>A gap between two told days.</summary>
/// <param name="Carries">The share of the noise that is still there.</param>
/// <param name="Scale">What makes the fresh part as large as the noise of a day.</param>
/// <param name="LogFresh">The logarithm of the variance of the fresh part, for noise of variance 1.</param>
internal readonly record struct Gap(double Carries, double Scale, double LogFresh);
