using System.Net;
using System.Net.Sockets;
using Holdfast.Server;

namespace Holdfast.Hosts.Tests.Server;

/// <summary>What a person meets when the server is started: where the app is found, and what is said.</summary>
public sealed class StartingTests : IDisposable
{
    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("holdfast-start-");

    public void Dispose() => folder.Delete(recursive: true);

    [Fact]
    public void The_app_beside_the_program_comes_first()
    {
        var around = SmallApp.WriteTo(folder.CreateSubdirectory("artifacts/client/app").FullName);
        var program = folder.CreateSubdirectory("src/bin").FullName;
        Assert.Equal(around, ClientFiles.Find(null, program));

        var beside = SmallApp.WriteTo(Path.Combine(program, "client"));
        Assert.Equal(beside, ClientFiles.Find(null, program));
    }

    [Fact]
    public void A_folder_that_was_asked_for_is_taken_or_missed_but_never_replaced_by_another()
    {
        SmallApp.WriteTo(folder.CreateSubdirectory("client").FullName);
        var empty = folder.CreateSubdirectory("empty").FullName;

        Assert.Null(ClientFiles.Find(empty, folder.FullName));
    }

    [Fact]
    public void A_missing_app_is_one_sentence_with_the_way_out() =>
        Assert.Equal(
            "The browser app is missing: expected it in artifacts/client/app, or in a folder named client beside the server. "
                + "Run `dotnet run --project src/Holdfast.Server` once in the repository to build it.",
            ClientFiles.Missing
        );

    [Fact]
    public void A_port_that_is_taken_gives_way_to_the_next_free_one()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        var taken = ((IPEndPoint)listener.LocalEndpoint).Port;

        Assert.True(Address.FreePort(taken) > taken);
    }

    [Theory]
    [InlineData("http://localhost:5080", "http://localhost:5080")]
    [InlineData("http://127.0.0.1:40123/", "http://127.0.0.1:40123")]
    public void One_line_says_where_to_open_the_app(string url, string shown) =>
        Assert.Equal($"Holdfast is ready. Open {shown} in a browser. Ctrl+C stops it.", Address.Greeting([url]));

    [Theory]
    [InlineData("http://0.0.0.0:5080")]
    [InlineData("http://[::]:5080")]
    [InlineData("http://*:5080")]
    public void A_phone_on_the_same_network_is_given_an_address_that_it_can_reach(string url)
    {
        var greeting = Address.Greeting([url]);

        Assert.Matches(@"^Holdfast is ready\. Open http://\d+\.\d+\.\d+\.\d+:5080 in a browser\.", greeting);
        Assert.DoesNotContain("0.0.0.0", greeting);
    }
}
