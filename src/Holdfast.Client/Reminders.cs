using System.Globalization;
using Holdfast.Domain;
using Holdfast.Formats.Calendars;

namespace Holdfast.Client;

/// <summary>A reminder without a server: a file for the person's own calendar, at the time that the sources name or at any other.</summary>
public static class Reminders
{
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
