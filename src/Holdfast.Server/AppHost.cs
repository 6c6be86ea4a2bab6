using Holdfast.Formats.Compiled;
using Holdfast.Pages;

namespace Holdfast.Server;

/// <summary>The server in one place: what it answers, in which order.</summary>
internal static class AppHost
{
    /// <summary>Puts the server together; it is not started yet.</summary>
    /// <param name="args">Settings as on the command line, such as <c>--urls</c>.</param>
    /// <param name="client">The browser app to serve.</param>
    internal static WebApplication Build(string[] args, ClientFiles client)
    {
        var builder = WebApplication.CreateBuilder(
            new WebApplicationOptions { Args = args, WebRootPath = client.Root }
        );
        builder.Logging.SetMinimumLevel(LogLevel.Warning);
        // What fails at the start is said in one sentence by Program.
        builder.Logging.AddFilter("Microsoft.Extensions.Hosting.Internal.Host", LogLevel.None);
        builder.WebHost.ConfigureKestrel(kestrel => kestrel.AddServerHeader = false);
        builder.Services.AddHealthChecks();
        builder.ListenWhereFree();

        var app = builder.Build();
        var library = CompiledLibrary.ReadFrom(typeof(AppHost).Assembly);
        var shell = Shell.Read(
            client,
            PublicPages.Welcome(library).Html.ToString(),
            string.Concat(PublicPages.AfterWelcome(library).Select(next => next.ToTemplate()))
        );
        app.UseSecurityHeaders(shell);
        app.MapHealthChecks("/health");
        app.MapStaticAssets(client.Manifest);
        app.MapPublicPages(library);
        app.MapShell(shell);
        return app;
    }
}
