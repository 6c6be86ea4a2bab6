using Holdfast.Domain.Progress;

namespace Holdfast.Domain.Tests.Progress.Trends;

/// <summary>A person whose truth is known: a course of pain, noise of which a share carries over to the next day, whole numbers from 0 to 10, and days without a number.</summary>
/// <param name="Weeks">How long pain has been told.</param>
/// <param name="Level">True pain at the beginning.</param>
/// <param name="Noise">Standard deviation of a day around its course, in points.</param>
/// <param name="Carries">The share of the noise that carries over to the next day.</param>
/// <param name="Missing">The share of days without a number.</param>
/// <param name="Change">True change by the end, in points.</param>
/// <param name="IsQuick">Half of the change within the first week, and most of it in four; else the same every day.</param>
internal sealed record SimulatedPerson(
    int Weeks,
    double Level,
    double Noise,
    double Carries,
    double Missing,
    double Change = 0,
    bool IsQuick = false
)
{
    public static readonly DateOnly First = new(2026, 1, 5);

    public DateOnly Last => First.AddDays((7 * Weeks) - 1);

    /// <summary>What this person told. The same seed tells the same.</summary>
    public ValueList<DayPain> Tell(int seed)
    {
        var chance = new Random(seed);
        var told = new List<DayPain>(7 * Weeks);
        var noise = 0.0;
        for (var day = 0; day < 7 * Weeks; day++)
        {
            var carries = day == 0 ? 0 : Carries;
            noise = (carries * noise) + (Math.Sqrt(1 - (carries * carries)) * Noise * Normal(chance));
            var pain = (int)Math.Clamp(Math.Round(Level + (Change * Part(day)) + noise), 0, 10);
            if (chance.NextDouble() >= Missing)
            {
                told.Add(new(First.AddDays(day), pain));
            }
        }

        return told.ToValueList();
    }

    private double Part(int day) => IsQuick ? 1 - Math.Pow(0.5, day / 7.0) : day / ((7.0 * Weeks) - 1);

    // Box and Muller.
    private static double Normal(Random chance) =>
        Math.Sqrt(-2 * Math.Log(1 - chance.NextDouble())) * Math.Cos(2 * Math.PI * chance.NextDouble());
}
