using System.Globalization;
using Holdfast.Domain;
using Holdfast.Domain.Exercises;
using Holdfast.Domain.Progress.Weeks;

namespace Holdfast.Terminal.Screens;

/// <summary>What each logged week led to, for a person to read.</summary>
internal static class WeeksScreen
{
    public static void Show(ValueList<WeekOutcome> weeks, Library library, Surroundings surroundings)
    {
        if (weeks.IsEmpty)
        {
            return;
        }

        var sheet = new Sheet(surroundings);
        foreach (var week in weeks)
        {
            var number = week.Course.Week.ToString(CultureInfo.InvariantCulture);
            sheet.Heading(library.Words.Say("terminal.plan.week", ("week", number)));
            sheet.Items(
                week.Changes.Select(change =>
                    library.Words.Say(
                        "terminal.plan.change",
                        ("change", WeekWords.Say(change, library)),
                        ("rule", change.Rule)
                    )
                )
            );
        }

        sheet.Show();
    }
}
