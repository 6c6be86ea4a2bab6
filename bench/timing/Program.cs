using System.Globalization;
using Holdfast.Server;
using Holdfast.Timing;

// Measures how far off the cues of a session are in a real browser, whatever befalls the page. See README.md.

var minutes = args is [var asked, ..] && double.TryParse(asked, CultureInfo.InvariantCulture, out var told) ? told : 12;
var length = TimeSpan.FromMinutes(minutes);
var only = args.ElementAtOrDefault(1);

var client =
    ClientFiles.Find(null, AppContext.BaseDirectory) ?? throw new InvalidOperationException(ClientFiles.Missing);
await using var server = AppHost.Build(["--urls", "http://127.0.0.1:0"], client);
await server.StartAsync();
var address = server.Urls.First();

var conditions = Condition
    .All.Where(each => only is null || each.Name.Contains(only, StringComparison.Ordinal))
    .ToList();
Console.WriteLine(
    $"Measuring {conditions.Count} sessions of {minutes} minutes; those that leave the cores alone side by side ..."
);
var results = new List<Result>();
results.AddRange(
    await Task.WhenAll(conditions.Where(each => !each.Busy).Select(each => Measurement.Of(address, each, length)))
);
foreach (var condition in conditions.Where(each => each.Busy))
{
    results.Add(await Measurement.Of(address, condition, length));
}

await using var version = await OwnBrowser.Start(Condition.All[0]);
Console.WriteLine(Report.Of(results, length, version.Version));
await server.StopAsync();
