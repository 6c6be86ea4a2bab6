using System.Globalization;
using Holdfast.Domain;
using Holdfast.Domain.Exercises;
using Holdfast.Domain.Planning;
using Holdfast.Domain.Screening;
using Holdfast.Formats.Scenarios;
using Spectre.Console;

namespace Holdfast.Terminal.Screens;

/// <summary>A plan for a person to read. At L1 to L3 it is the action card and nothing else.</summary>
internal static class PlanScreen
{
    public static void Show(Verdict verdict, Plan plan, Answers answers, Library library, Surroundings surroundings)
    {
        var sheet = new Sheet(surroundings);
        if (verdict.Advice.Contains(Advice.SupportLine))
        {
            Support(sheet, library);
        }

        if (plan.Focus is { } focus)
        {
            Routine(sheet, verdict, plan, focus, answers, library);
        }
        else
        {
            ActionCard.Add(sheet, verdict, answers, library);
        }

        if (verdict.Advice.Contains(Advice.WarningSignsCard))
        {
            WarningSigns(sheet, library);
        }

        if (!plan.Why.IsEmpty)
        {
            sheet.Heading(library.Words["terminal.plan.why"]);
            sheet.Items(plan.Why.Select(reason => Reasons.Say(reason, answers, library)));
        }

        sheet.Show();
    }

    private static void Support(Sheet sheet, Library library)
    {
        var words = library.Words;
        sheet.Title(words["safety.support.title"], Color.Yellow);
        sheet.Paragraph(words["safety.support.lead"]);
        sheet.Paragraph(library.HelpLinesIn(null).Support.Words);
        sheet.Paragraph(words["safety.support.danger"]);
        sheet.Paragraph(words["safety.support.clinician"]);
        sheet.Space();
    }

    private static void WarningSigns(Sheet sheet, Library library)
    {
        var words = library.Words;
        sheet.Heading(words["safety.warning-signs.title"]);
        sheet.Paragraph(words["safety.warning-signs.lead"]);
        string[] signs = ["saddle", "bladder", "bowels", "sexual", "both-legs", "weakness"];
        sheet.Items(signs.Select(sign => words[$"safety.warning-signs.signs.{sign}"]));
        sheet.Paragraph(words["safety.warning-signs.do"]);
    }

    private static void Routine(Sheet sheet, Verdict verdict, Plan plan, Focus focus, Answers answers, Library library)
    {
        var words = library.Words;
        var programme = library[focus];
        var gently = verdict.Level == TriageLevel.StartGently;
        sheet.Title(words[gently ? "safety.level.start-gently" : "safety.level.start"], Color.Green);
        sheet.Heading(words.Say("terminal.plan.routine", ("routine", programme.Name)));
        sheet.Paragraph(programme.Summary);
        foreach (var line in Remarks(verdict, plan, library))
        {
            sheet.Paragraph(line);
        }

        sheet.Space();
        sheet.Rows(plan.Exercises.SelectMany(exercise => Rows(exercise, answers, library)));
        if (programme.WalkMinutes > 0)
        {
            sheet.Paragraph(words.Say("terminal.plan.walk", ("minutes", Text(programme.WalkMinutes))));
        }

        LeftOut(sheet, plan, library);
    }

    private static IEnumerable<string> Remarks(Verdict verdict, Plan plan, Library library)
    {
        var words = library.Words;
        if (plan.StartsAfterHours > 0)
        {
            yield return words.Say("terminal.plan.waits", ("hours", Text(plan.StartsAfterHours)));
        }

        if (plan.Choice.Count > 1)
        {
            var others = plan.Choice.Where(focus => focus != plan.Focus).Select(focus => library[focus].Name);
            yield return words.Say("terminal.plan.choice", ("routine", string.Join(", ", others)));
        }

        if (verdict.Advice.Contains(Advice.MinimumDose))
        {
            yield return words["terminal.plan.short"];
        }

        if (verdict.Advice.Contains(Advice.RoutineAppointment))
        {
            yield return words["safety.routine-appointment"];
        }
    }

    private static IEnumerable<string[]> Rows(PlannedExercise exercise, Answers answers, Library library) =>
        ExerciseNotes
            .For(exercise, answers, library)
            .Select(note => new[] { "", note })
            .Prepend([library[exercise.Exercise].Name, Dose(exercise, library)]);

    private static string Dose(PlannedExercise exercise, Library library)
    {
        var words = library.Words;
        var dose = exercise.Dose switch
        {
            Dose.Holds { Sets: 1 } hold => words.Say("terminal.dose.hold", ("seconds", Text(hold.Seconds))),
            Dose.Holds holds => words.Say(
                "terminal.dose.holds",
                ("sets", Text(holds.Sets)),
                ("seconds", Text(holds.Seconds))
            ),
            Dose.Repetitions { Sets: 1 } once => words.Say(
                "terminal.dose.repetitions-once",
                ("count", Text(once.Count))
            ),
            Dose.Repetitions more => words.Say(
                "terminal.dose.repetitions",
                ("sets", Text(more.Sets)),
                ("count", Text(more.Count))
            ),
            _ => throw new System.Diagnostics.UnreachableException(),
        };
        return library[exercise.Exercise].Sides switch
        {
            Sides.RightFirst => $"{dose}, {words["terminal.sides.right-first"]}",
            Sides.LeftFirst => $"{dose}, {words["terminal.sides.left-first"]}",
            Sides.Places => $"{dose}, {words["terminal.sides.places"]}",
            _ => dose,
        };
    }

    // What the person may open after reading why stands apart from what only a clinician can open.
    private static void LeftOut(Sheet sheet, Plan plan, Library library)
    {
        Group("terminal.plan.left-out", plan.Excluded.Where(exclusion => !exclusion.Overridable));
        Group("terminal.plan.left-out-for-now", plan.Excluded.Where(exclusion => exclusion.Overridable));

        void Group(string heading, IEnumerable<Exclusion> exclusions)
        {
            var rows = exclusions.Select(exclusion => Row(exclusion, library)).ToList();
            if (rows.Count > 0)
            {
                sheet.Heading(library.Words[heading]);
                sheet.Rows(rows);
            }
        }
    }

    private static string[] Row(Exclusion exclusion, Library library) =>
        [
            library[exclusion.Exercise].Name,
            exclusion.Instead is { } instead
                ? library.Words.Say("terminal.plan.instead", ("exercise", library[instead].Name))
                : "",
        ];

    private static string Text(int number) => number.ToString(CultureInfo.InvariantCulture);
}
