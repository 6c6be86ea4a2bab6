using System.Globalization;
using Holdfast.Domain.Journal;
using Holdfast.Domain.Progress.Weeks;

namespace Holdfast.Client;

/// <summary>The card that says what a week changed: shown until it was read.</summary>
internal static class WeekUpdate
{
    /// <summary>The week that was looked at last, while it has not been read.</summary>
    public static WeekReview? Unread(Model model) =>
        model.Journey.LastWeek is { } last && !model.Standing.WasTold(NoticeOf(last)) ? last : null;

    public static Turn Read(Turn turn) =>
        (Unread(turn.Model) is { } last ? turn.Record(new JournalEvent.NoticeTold(NoticeOf(last))) : turn).Show(
            new Screen.Today()
        );

    private static string NoticeOf(WeekReview week) =>
        $"week-{week.First.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)}";
}
