namespace Holdfast.Domain.Progress.Weeks;

/// <summary>How many sessions a week are planned when the person has taken up "fewer days are enough" (P10).</summary>
public static class Pace
{
    /// <summary>The setting that holds the pace.</summary>
    public const string Setting = "pace";

    /// <summary>The value of the setting for fewer days.</summary>
    public const string Maintenance = "maintenance";

    // P10: stretches on three days a week, core on two.
    private const int StretchDays = 3;
    private const int CoreDays = 2;

    internal static int? Planned(JournalState state, Course course) =>
        state.Setting(Setting) != Maintenance ? null
        : course.Focus == Focus.Strengthen ? CoreDays
        : StretchDays;
}
