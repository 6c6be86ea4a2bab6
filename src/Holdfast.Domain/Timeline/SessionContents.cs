using Holdfast.Domain.Exercises;
using Holdfast.Domain.Planning;

namespace Holdfast.Domain.Timeline;

/// <summary>Which exercises of a plan a session holds, and how much of each.</summary>
public static class SessionContents
{
    /// <summary>The exercises of a session in order; empty when there is nothing to do.</summary>
    /// <param name="plan">The plan.</param>
    /// <param name="library">The library that knows its exercises and programmes.</param>
    /// <param name="options">What the person chose for this session.</param>
    public static ValueList<PlannedExercise> For(Plan plan, Library library, SessionOptions options)
    {
        ArgumentNullException.ThrowIfNull(plan);
        ArgumentNullException.ThrowIfNull(library);
        ArgumentNullException.ThrowIfNull(options);
        if (plan.Focus is not { } focus)
        {
            return [];
        }

        var exercises = options.Minimum ? Minimum(plan, library, library[focus]) : plan.Exercises;
        return options.Only is { } only ? exercises.Where(each => each.Exercise == only).ToValueList() : exercises;
    }

    private static ValueList<PlannedExercise> Minimum(Plan plan, Library library, Programme programme)
    {
        var chosen = programme
            .MinimumDose.Select(item => Fill(item, plan, library))
            .OfType<PlannedExercise>()
            .ToValueList();

        // Everything that the shortest form names may be excluded: then one set of each exercise of the plan is the shortest there is.
        return chosen.IsEmpty
            ? plan.Exercises.Select(each => each with { Dose = OneSet(each.Dose) }).ToValueList()
            : chosen;
    }

    private static PlannedExercise? Fill(ProgrammeItem item, Plan plan, Library library)
    {
        var candidates = item.OrElse.Prepend(item.Exercise).ToList();
        var planned = candidates
            .Select(id => plan.Exercises.FirstOrDefault(each => each.Exercise == id))
            .FirstOrDefault(each => each is not null);
        if (planned is not null)
        {
            return planned with
            {
                Sides = PlacesOf(planned.Sides),
                Dose = Within(item.Dose ?? OneSet(planned.Dose), planned.Dose),
            };
        }

        var free = candidates
            .Where(id => plan.Excluded.All(each => each.Exercise != id) && !plan.NotToday.Contains(id))
            .Select(library.Find)
            .FirstOrDefault(each => each is not null);
        return free is null
            ? null
            : new(
                free.Id,
                PlacesOf(free.Sides.Order()),
                Within(item.Dose ?? free.Dose.Usual, LongestOf(plan)),
                plan.ChangesTo(free, library)
            );
    }

    // "E07 or E07s 30 s" is one hold in all, so the middle place alone.
    private static ValueList<Side> PlacesOf(ValueList<Side> sides) =>
        sides.Contains(Side.Centre) ? [Side.Centre] : sides;

    private static Dose OneSet(Dose dose) =>
        dose switch
        {
            Dose.Holds holds => new Dose.Holds(1, holds.Seconds),
            Dose.Repetitions repetitions => new Dose.Repetitions(1, repetitions.Count),
            _ => dose,
        };

    // The shortest form must not ask for a longer hold than the plan does: at H1 the 30 s are two holds of 15 s.
    private static Dose Within(Dose dose, Dose? planned) =>
        (dose, planned) switch
        {
            (Dose.Holds least, Dose.Holds most) when least.Seconds > most.Seconds => new Dose.Holds(
                (least.TotalSeconds + most.Seconds - 1) / most.Seconds,
                most.Seconds
            ),
            _ => dose,
        };

    private static Dose.Holds? LongestOf(Plan plan) =>
        plan.Exercises.Select(each => each.Dose).OfType<Dose.Holds>().MaxBy(holds => holds.Seconds);
}
