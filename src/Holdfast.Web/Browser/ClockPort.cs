using System.Runtime.InteropServices.JavaScript;
using Holdfast.Client;

namespace Holdfast.Web.Browser;

/// <summary>Time, and waiting: <c>clock.js</c> and <c>player.js</c>.</summary>
internal static partial class ClockPort
{
    /// <summary>Now, with fresh chance.</summary>
    internal static Moment Now()
    {
        var offset = TimeSpan.FromMinutes(Offset());
        return new(DateTimeOffset.FromUnixTimeMilliseconds((long)Instant()).ToOffset(offset), Guid.NewGuid());
    }

    /// <summary>Runs the session's clock from a place; the moments to be told of are milliseconds as a JSON list.</summary>
    [JSImport("player.play", Program.Modules)]
    internal static partial void Play(int from, string moments);

    /// <summary>Stands the session's clock still.</summary>
    [JSImport("player.rest", Program.Modules)]
    internal static partial void Rest();

    /// <summary>Sends the message <c>woke</c> with a name after a while.</summary>
    [JSImport("clock.wake", Program.Modules)]
    internal static partial void Wake(string name, int milliseconds);

    [JSImport("clock.instant", Program.Modules)]
    private static partial double Instant();

    [JSImport("clock.offset", Program.Modules)]
    private static partial int Offset();
}
