using System.Globalization;
using Holdfast.Domain;
using Holdfast.Domain.Progress;
using Holdfast.Formats.Calendars;

namespace Holdfast.Client;

/// <summary>A reminder without a server: a file for the person's own calendar, at the time that the sources name or at any other.</summary>
public static class Reminders
{
    /// <summary>What is told in the app at that time, until it is read or a session begins.</summary>
    internal const string NoticeKey = "reminder";

    // Long enough for the walk, the routine and the log of most plans; the calendar shows the time as free.
    private const int Minutes = 15;

    /// <summary>The times that are offered, by the key of their words (B15, B16, B67).</summary>
    public static ValueList<(string Key, TimeOnly At)> Presets { get; } =
    [("bed", new(21, 30)), ("workout", new(18, 0)), ("morning", new(7, 30))];

    /// <summary>When the reminder is to come: the time that was chosen, else the one that goes with what the person said about the time of day (M11).</summary>
    /// <param name="model">The model.</param>
    public static TimeOnly At(Model model)
    {
        ArgumentNullException.ThrowIfNull(model);
        var liked = model.Standing.CheckIn?.Answers.Choice(QuestionId.M11);
        var preset = liked switch
        {
            "bed" => 0,
            "after workout" => 1,
            _ => 2,
        };
        return model.Settings.ReminderAt ?? Presets[preset].At;
    }

    /// <summary>Hours and minutes as settings and time fields write them.</summary>
    /// <param name="at">The time.</param>
    public static string Written(TimeOnly at) => at.ToString("HH:mm", CultureInfo.InvariantCulture);

    /// <summary>Begins to wait for what the person wants to be reminded of.</summary>
    internal static Turn Begin(Turn turn) => WaitForTime(Breaks.Begin(turn));

    /// <summary>The settings were changed: waits for what holds now.</summary>
    internal static Turn Follow(Settings before, Turn turn)
    {
        var after = turn.Model.Settings;
        var breaks = before.BreakEvery == after.BreakEvery ? turn : Breaks.Begin(turn);
        return (before.ReminderHere, before.ReminderAt) == (after.ReminderHere, after.ReminderAt)
            ? breaks
            : WaitForTime(breaks);
    }

    /// <summary>A reminder was switched on by a press: the one moment to ask whether notifications may be shown.</summary>
    internal static Turn AskToNotify(Settings before, Turn turn)
    {
        var after = turn.Model.Settings;
        var isOn =
            (after.BreakEvery is not null && before.BreakEvery is null) || (after.ReminderHere && !before.ReminderHere);
        return isOn && turn.Model.Platform.Notifications == NotificationPermission.NotAsked
            ? turn.Do(new Effect.AskToNotify())
            : turn;
    }

    /// <summary>The time of day has come. Nobody is reminded of what is done, nor of what may not be done today.</summary>
    internal static Turn Due(Turn turn)
    {
        var model = turn.Model;
        if (!model.Settings.ReminderHere || model.ReminderDue is not { } due)
        {
            return turn;
        }

        var next = WaitForTime(turn);
        // A device that slept over the time reminds later on the same day, once.
        var isToday = DateOnly.FromDateTime(due.DateTime) == model.Today;
        var words = model.Library.Words;
        return
            isToday
            && model.Standing.State.DoneOn(model.Today) == 0
            && !Breaks.IsBusy(model)
            && Breaks.Offer(model) == BreakOffer.Routine
            ? Notify(next.Tell(NoticeKey), words["settings.reminder-title"], words["settings.reminder-words"])
            : next;
    }

    /// <summary>Tells from the side: a notification where the person allows it, else a tone. The words stand in the app in any case.</summary>
    internal static Turn Notify(Turn turn, string title, string text) =>
        turn.Do(
            turn.Model.Platform.Notifications == NotificationPermission.Granted
                ? new Effect.Notify(title, text)
                : new Effect.Chime()
        );

    private static Turn WaitForTime(Turn turn)
    {
        if (!turn.Model.Settings.ReminderHere)
        {
            return turn.Set(turn.Model with { ReminderDue = null });
        }

        var now = turn.Model.Moment.Now;
        var today = new DateTimeOffset(now.Date, now.Offset) + At(turn.Model).ToTimeSpan();
        var due = today > now ? today : today.AddDays(1);
        return turn.Set(turn.Model with { ReminderDue = due })
            .Do(new Effect.WakeAfter(Alarm.ReminderDue, (int)Math.Ceiling((due - now).TotalMilliseconds)));
    }

    internal static Turn Save(Turn turn)
    {
        var model = turn.Model;
        if (model.Locked || !model.MayAsk)
        {
            return turn;
        }

        var words = model.Library.Words;
        var at = At(model);
        var isOver = TimeOnly.FromDateTime(model.Moment.Now.DateTime) >= at;
        var reminder = new Reminder(
            at,
            isOver ? model.Today.AddDays(1) : model.Today,
            Minutes,
            words["settings.reminder-title"],
            words["settings.reminder-words"]
        );
        return turn.Do(
            new Effect.Download(
                "holdfast-reminder.ics",
                ReminderCalendar.MediaType,
                ReminderCalendar.Write(reminder, model.Moment.Now)
            )
        );
    }
}
