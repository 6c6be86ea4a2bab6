using System.Diagnostics;
using Holdfast.Domain.Screening;
using Holdfast.Domain.Screening.Masks;
using Holdfast.Enumeration;
using Holdfast.Enumeration.Sliced;

var (options, fault) = Options.Read(args);
if (options is null)
{
    Console.Error.WriteLine(fault);
    return 2;
}

var rules = options.Weaken is { } id ? Weakening.Of(TriageRules.All, id) : TriageRules.All;
var masked = options.WeakenMasks is { } other ? Weakening.Of(TriageRules.All, other) : rules;
if (rules is null || masked is null)
{
    Console.Error.WriteLine($"met {options.Weaken ?? options.WeakenMasks}, expected a rule of the triage table.");
    return 2;
}

var clock = Stopwatch.StartNew();
var program = MaskCompiler.Compile(masked.Value);
Console.WriteLine(
    $"{program.TestCount} mask tests over {program.Layout.BitCount} bits, compiled in {clock.ElapsedMilliseconds} ms"
);
var blocks = 1u << (options.Facts - Lanes.FactsWithin);
foreach (var background in Background.All)
{
    clock.Restart();
    var check = new DemandCheck(rules.Value, background);
    var result = check.Run(blocks, options.Threads);
    if (result.TooMild is { } mild)
    {
        return Refute($"{background.Name}: the level is milder than the table demands", background, check.Shrink(mild));
    }

    var levels = string.Join(", ", result.Counts.Select((count, level) => $"L{level + 1} {count:N0}"));
    Console.WriteLine(
        $"{background.Name}: {result.Total:N0} intakes are at least as careful as the table demands ({levels}), {check.GateCount} gates, {clock.Elapsed.TotalSeconds:N1} s"
    );

    clock.Restart();
    // 2^24 of the first background; fewer of the others, because the naive reading takes most of the time.
    var compared = Math.Min(blocks, 1u << ((background == Background.All[0] ? 24 : 20) - Lanes.FactsWithin));
    if (new Agreement(rules.Value, program, background).Run(compared, options.Threads) is { } difference)
    {
        return Refute($"{background.Name}: the gates and {difference.From} differ", background, difference.Intake);
    }

    Console.WriteLine(
        $"{background.Name}: gates, masks and naive reading say the same findings and codes of {(long)compared * Lanes.Count:N0} intakes, {clock.Elapsed.TotalSeconds:N1} s"
    );
}

return 0;

static int Refute(string what, Background background, uint intake)
{
    Console.Error.WriteLine(what);
    Console.WriteLine(background.Scenario(intake));
    return 1;
}
