using System.Globalization;

namespace Holdfast.Enumeration;

/// <summary>What the command line asks for.</summary>
/// <param name="Weaken">A rule that is weakened for all evaluators, or null: the demand must find it.</param>
/// <param name="WeakenMasks">A rule that is weakened for the mask program alone, or null: the comparison must find it.</param>
/// <param name="Facts">How many of the 32 facts are enumerated; the rest are not yes. 10 to 32.</param>
/// <param name="Threads">How many threads.</param>
internal sealed record Options(string? Weaken, string? WeakenMasks, int Facts, int Threads)
{
    /// <summary>Reads the command line. What it does not understand is told in a sentence.</summary>
    public static (Options? Options, string? Fault) Read(ReadOnlySpan<string> arguments)
    {
        var options = new Options(null, null, 32, Environment.ProcessorCount);
        for (var place = 0; place < arguments.Length; place += 2)
        {
            var value = place + 1 < arguments.Length ? arguments[place + 1] : "nothing";
            var number = int.TryParse(value, CultureInfo.InvariantCulture, out var parsed) ? parsed : -1;
            switch (arguments[place])
            {
                case "--weaken":
                    options = options with { Weaken = value };
                    break;
                case "--weaken-masks":
                    options = options with { WeakenMasks = value };
                    break;
                case "--facts" when number is >= 10 and <= 32:
                    options = options with { Facts = number };
                    break;
                case "--threads" when number is >= 1 and <= 256:
                    options = options with { Threads = number };
                    break;
                default:
                    return (
                        null,
                        $"met {arguments[place]} {value}, expected --weaken RULE, --weaken-masks RULE, --facts 10 to 32 or --threads 1 to 256."
                    );
            }
        }

        return (options, null);
    }
}
