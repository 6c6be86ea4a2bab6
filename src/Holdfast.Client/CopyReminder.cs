namespace Holdfast.Client;

/// <summary>When a person is to be reminded to take a copy: before a browser that has promised nothing clears what it keeps.</summary>
public static class CopyReminder
{
    // Some browsers clear a page that was not opened for a week.
    private const int WorthKeepingDays = 7;
    private const int CopyAgesDays = 14;

    /// <summary>True when there is more than a week to lose, the browser has not promised to keep it, and the last copy is two weeks old or never was.</summary>
    /// <param name="model">The model.</param>
    public static bool IsDue(Model model)
    {
        ArgumentNullException.ThrowIfNull(model);
        if (
            !model.Standing.Consented
            || model.Journal.IsEmpty
            || model.Platform is not { StoragePersisted: false, StorageWorks: not false }
        )
        {
            return false;
        }

        var last = model.Journal[^1].LocalDate;
        return model.Settings.CopySavedOn is { } saved
            ? last > saved && Days(saved, model.Today) > CopyAgesDays
            : Days(model.Journal[0].LocalDate, model.Today) > WorthKeepingDays;
    }

    private static int Days(DateOnly from, DateOnly to) => to.DayNumber - from.DayNumber;
}
