using Holdfast.Server;

var asked = new ConfigurationBuilder().AddEnvironmentVariables("HOLDFAST_").AddCommandLine(args).Build();
if (ClientFiles.Find(asked["client"], AppContext.BaseDirectory) is not { } client)
{
    await Console.Error.WriteLineAsync(ClientFiles.Missing);
    return 2;
}

await using var app = AppHost.Build(args, client);
try
{
    await app.StartAsync();
}
catch (IOException problem)
{
    // The address is taken or not ours: a person can do something about it, and needs no stack trace for that.
    await Console.Error.WriteLineAsync($"The server could not start: {problem.Message}");
    return 2;
}

Console.WriteLine(Address.Greeting(app.Urls));
await app.WaitForShutdownAsync();
return 0;
