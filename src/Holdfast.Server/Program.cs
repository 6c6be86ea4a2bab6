using Holdfast.Server;

var asked = new ConfigurationBuilder().AddEnvironmentVariables("HOLDFAST_").AddCommandLine(args).Build();
if (ClientFiles.Find(asked["client"], AppContext.BaseDirectory) is not { } client)
{
    await Console.Error.WriteLineAsync(ClientFiles.Missing);
    return 2;
}

var builder = WebApplication.CreateBuilder(new WebApplicationOptions { Args = args, WebRootPath = client.Root });
builder.Logging.SetMinimumLevel(LogLevel.Warning);
builder.Services.AddHealthChecks();
builder.ListenWhereFree();

var app = builder.Build();
var shell = Shell.Read(client);
app.UseSecurityHeaders(shell);
app.MapHealthChecks("/health");
app.MapStaticAssets(client.Manifest);
app.MapShell(shell);

await app.StartAsync();
Console.WriteLine(Address.Greeting(app.Urls));
await app.WaitForShutdownAsync();
return 0;
