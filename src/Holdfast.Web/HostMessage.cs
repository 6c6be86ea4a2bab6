using System.Globalization;
using Holdfast.Client;

namespace Holdfast.Web;

/// <summary>What the browser itself has to say, as the JavaScript modules write it.</summary>
internal static class HostMessage
{
    internal const string Added = "added";
    internal const string Voices = "voices";
    internal const string CameIntoView = "came-into-view";

    /// <summary>The message, or null when it did not come from the browser.</summary>
    internal static Message? Parse(string written, string value) =>
        written switch
        {
            "went" => new Message.Went(value, FromHistory: false),
            "went-in-history" => new Message.Went(value, FromHistory: true),
            CameIntoView => new Message.CameIntoView(),
            "clock-reached" => new Message.ClockReached(int.Parse(value, CultureInfo.InvariantCulture)),
            "woke" when Enum.TryParse<Alarm>(value, out var alarm) => new Message.Woke(alarm),
            "reminder-opened" => new Message.ReminderOpened(),
            "slept" => new Message.DeviceSlept(),
            "erased" => new Message.Erased(),
            _ => null,
        };
}
