using System.Diagnostics;
using Holdfast.Browser.Tests.Running;
using Holdfast.Server;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.Extensions.Logging;
using Microsoft.Playwright;

namespace Holdfast.Load;

/// <summary>An app that is measured: served on a port of its own, behind a counter of bytes.</summary>
internal sealed class Contestant : IAsyncDisposable
{
    private readonly WebApplication server;
    private readonly CountingProxy wire;

    private readonly Func<IPage, string, Task> between;

    private Contestant(
        string name,
        WebApplication server,
        CountingProxy wire,
        Probe first,
        Probe later,
        Func<IPage, string, Task> between
    )
    {
        Name = name;
        this.server = server;
        this.wire = wire;
        this.between = between;
        First = first;
        Later = later;
    }

    internal string Name { get; }
    internal Probe First { get; }
    internal Probe Later { get; }
    internal string Address => wire.Address;
    internal List<Visit> Cold { get; } = [];
    internal List<Visit> Warm { get; } = [];

    /// <summary>Bytes that have come from the server so far, headers and all.</summary>
    internal long Received => wire.Received;

    /// <summary>What happens between the two visits that are measured.</summary>
    internal Task UseBetween(IPage page) => between(page, Address);

    /// <summary>Holdfast as its own server serves it.</summary>
    internal static async Task<Contestant> Holdfast()
    {
        var client =
            ClientFiles.Find(null, AppContext.BaseDirectory)
            ?? throw new InvalidOperationException(ClientFiles.Missing);
        return await Start(
            "Holdfast",
            AppHost.Build(["--urls", "http://127.0.0.1:0"], client),
            first: Pressing("start-check-in", from: "/"),
            later: Pressing("start", from: "/today"),
            between: GoesThroughTheCheckIn
        );

        static Probe Pressing(string message, string from) =>
            new(
                $"[data-on-click='{message}']",
                $"!['/', '{from}', null].includes(document.querySelector('[data-screen]')?.dataset.screen ?? null)",
                "'ready' in document.documentElement.dataset",
                PressOnce: true
            );
    }

    private static async Task GoesThroughTheCheckIn(IPage page, string address)
    {
        var person = new Person(page, address);
        await page.GotoAsync(address);
        await person.IsReady();
        await person.GoesThroughTheCheckIn();
        await person.Follows("See my routine");
        await person.IsAtTodayAgain();
    }

    /// <summary>One of the empty apps, published into artifacts/load.</summary>
    internal static async Task<Contestant> Empty(string root, string project, string name)
    {
        var output = Path.Combine(root, "artifacts", "load", project);
        using var publish = Process.Start(
            "dotnet",
            [
                "publish",
                Path.Combine(root, "bench", "load", "apps", project),
                "-c",
                "Release",
                "-o",
                output,
                "-v",
                "q",
                "--nologo",
            ]
        );
        await publish.WaitForExitAsync();
        if (publish.ExitCode != 0)
        {
            throw new InvalidOperationException($"Publishing {project} ended with {publish.ExitCode}.");
        }

        var builder = WebApplication.CreateBuilder(
            new WebApplicationOptions { WebRootPath = Path.Combine(output, "wwwroot") }
        );
        builder.Logging.SetMinimumLevel(LogLevel.Warning);
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        var app = builder.Build();
        app.Use(
            (context, next) =>
            {
                if (context.Request.Path == "/")
                {
                    context.Request.Path = "/index.html";
                }

                return next(context);
            }
        );
        app.UseRouting();
        app.MapStaticAssets(Path.Combine(output, $"{project}.staticwebassets.endpoints.json"));
        const string Answered = "(document.querySelector('#answer')?.textContent.startsWith('Pressed') ?? false)";
        var probe = new Probe("#press", Answered, Answered, PressOnce: false);
        return await Start(name, app, probe, probe, between: (_, _) => Task.CompletedTask);
    }

    private static async Task<Contestant> Start(
        string name,
        WebApplication server,
        Probe first,
        Probe later,
        Func<IPage, string, Task> between
    )
    {
        await server.StartAsync();
        return new(name, server, new CountingProxy(new Uri(server.Urls.First()).Port), first, later, between);
    }

    public async ValueTask DisposeAsync()
    {
        wire.Dispose();
        await server.StopAsync();
        await server.DisposeAsync();
    }
}

/// <summary>How to press an app's button, and how to see that it worked.</summary>
/// <param name="Button">A selector.</param>
/// <param name="Worked">A JavaScript expression, true once the press had its effect.</param>
/// <param name="Arrived">A JavaScript expression, true once the runtime is there.</param>
/// <param name="PressOnce">True for an app that keeps a press until it is ready; others are pressed until they answer.</param>
internal sealed record Probe(string Button, string Worked, string Arrived, bool PressOnce);

/// <summary>What one visit took.</summary>
/// <param name="FirstPaint">First contentful paint, in milliseconds from the start of the navigation.</param>
/// <param name="WorkingButton">When a press had its effect, in milliseconds from the start of the navigation.</param>
/// <param name="Arrived">When the runtime was there, in milliseconds from the start of the navigation.</param>
/// <param name="Bytes">Bytes over the wire until the visit had come to rest, with the worker's.</param>
internal sealed record Visit(double FirstPaint, double WorkingButton, double Arrived, long Bytes);
