using System.Globalization;
using System.Text;

namespace Holdfast.Formats.Calendars;

/// <summary>Writes a reminder as an iCalendar file (RFC 5545) with an alarm, which the usual calendars take in.</summary>
/// <remarks>
/// Its times name no time zone: "half past nine in the evening" stays that on both sides of a change of the clocks and on a journey. Reading back is for the
/// tests alone, so nothing but this short text is sent to a browser; they read it with a library made for the purpose.
/// </remarks>
public static class ReminderCalendar
{
    /// <summary>The media type of such a file.</summary>
    public const string MediaType = "text/calendar";

    // RFC 5545 3.1: no line is longer, counted in bytes without its end.
    private const int LongestLine = 75;

    /// <summary>The file.</summary>
    /// <param name="reminder">The reminder.</param>
    /// <param name="now">When it is written. A later file takes the place of an earlier one.</param>
    /// <exception cref="ArgumentOutOfRangeException">The reminder is shorter than a minute.</exception>
    public static string Write(Reminder reminder, DateTimeOffset now)
    {
        ArgumentNullException.ThrowIfNull(reminder);
        ArgumentOutOfRangeException.ThrowIfLessThan(reminder.Minutes, 1);
        var text = new StringBuilder();
        string[] lines =
        [
            "BEGIN:VCALENDAR",
            "VERSION:2.0",
            "PRODID:-//Holdfast//Reminder//EN",
            "BEGIN:VEVENT",
            "UID:daily-session@holdfast.invalid",
            $"DTSTAMP:{now.UtcDateTime.ToString("yyyyMMdd'T'HHmmss'Z'", CultureInfo.InvariantCulture)}",
            $"SEQUENCE:{now.ToUnixTimeSeconds() / 60}",
            $"DTSTART:{reminder.First.ToDateTime(reminder.At).ToString("yyyyMMdd'T'HHmmss", CultureInfo.InvariantCulture)}",
            string.Create(CultureInfo.InvariantCulture, $"DURATION:PT{reminder.Minutes}M"),
            "RRULE:FREQ=DAILY",
            $"SUMMARY:{Escaped(reminder.Title)}",
            $"DESCRIPTION:{Escaped(reminder.Words)}",
            "TRANSP:TRANSPARENT",
            "BEGIN:VALARM",
            "ACTION:DISPLAY",
            "TRIGGER:PT0S",
            $"DESCRIPTION:{Escaped(reminder.Title)}",
            "END:VALARM",
            "END:VEVENT",
            "END:VCALENDAR",
        ];
        foreach (var line in lines)
        {
            Fold(text, line);
        }

        return text.ToString();
    }

    private static string Escaped(string words) =>
        words
            .Replace("\\", "\\\\", StringComparison.Ordinal)
            .Replace(";", "\\;", StringComparison.Ordinal)
            .Replace(",", "\\,", StringComparison.Ordinal)
            .Replace("\r\n", "\n", StringComparison.Ordinal)
            .Replace("\n", "\\n", StringComparison.Ordinal);

    // A line that is too long goes on after a line end and a space; a letter of several bytes is never torn.
    private static void Fold(StringBuilder text, string line)
    {
        var length = 0;
        foreach (var letter in line.EnumerateRunes())
        {
            if (length + letter.Utf8SequenceLength > LongestLine)
            {
                text.Append("\r\n ");
                length = 1;
            }

            text.Append(letter.ToString());
            length += letter.Utf8SequenceLength;
        }

        text.Append("\r\n");
    }
}
