using System.Text.Json;

namespace Holdfast.Timing;

/// <summary>One session under one condition, beside a plain countdown that has to put up with the same.</summary>
internal static class Measurement
{
    private static readonly TimeSpan BetweenFreezes = TimeSpan.FromSeconds(40);
    private static readonly TimeSpan Freeze = TimeSpan.FromSeconds(20);

    internal static async Task<Result> Of(string address, Condition condition, TimeSpan length)
    {
        await using var own = await OwnBrowser.Start(condition);
        var coach = await Tab.Open(own.Tools);
        await coach.ComeToFront();
        await coach.RunAhead(Script("probe.js"));
        await Listener.StartsLoosen(coach, address);

        // In a hidden tab of its own the countdown is not helped by the sound of the coach.
        var countdown = condition.Hidden ? await Tab.Open(own.Tools) : coach;
        await countdown.Evaluate(Script("countdown.js"));
        if (condition.Hidden)
        {
            await (await Tab.Open(own.Tools)).ComeToFront();
        }

        using var busy = condition.Busy ? new Busy() : null;
        var frozen = condition.Frozen ? await FreezeAgainAndAgain(coach, length) : [];
        if (!condition.Frozen)
        {
            await Task.Delay(length);
        }

        var heard = await Listener.Heard(coach);
        var late = (await countdown.Evaluate("late")).Deserialize<double[]>()!;
        var gaps = frozen.Select(gap => (gap.From - heard.Base, gap.To - heard.Base)).ToList();
        return Result.Of(condition, heard, gaps, late, length.TotalMilliseconds);
    }

    private static async Task<List<(double From, double To)>> FreezeAgainAndAgain(Tab tab, TimeSpan length)
    {
        var gaps = new List<(double From, double To)>();
        for (var passed = BetweenFreezes + Freeze; passed < length; passed += BetweenFreezes + Freeze)
        {
            await Task.Delay(BetweenFreezes);
            var from = await Now(tab);
            await tab.Live("frozen");
            await Task.Delay(Freeze);
            await tab.Live("active");
            gaps.Add((from, await Now(tab)));
        }

        await Task.Delay(BetweenFreezes);
        return gaps;
    }

    private static async Task<double> Now(Tab tab) => (await tab.Evaluate("performance.now()")).GetDouble();

    private static string Script(string name)
    {
        using var stream = typeof(Measurement).Assembly.GetManifestResourceStream(name)!;
        using var reader = new StreamReader(stream);
        return reader.ReadToEnd();
    }
}
