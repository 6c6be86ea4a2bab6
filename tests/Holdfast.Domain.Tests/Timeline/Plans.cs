using Holdfast.Domain.Exercises;
using Holdfast.Domain.Planning;
using Holdfast.Domain.Tests.Planning;

namespace Holdfast.Domain.Tests.Timeline;

/// <summary>Plans as matching hands them to the compiler.</summary>
internal static class Plans
{
    public static Plan Of(Focus focus, ValueList<PlannedExercise> exercises, CoreRung? rung = null) =>
        new(focus, [], ["R08"], StretchRung.H3, rung, 0, exercises, [], []);

    public static Plan Of(Focus focus, params ReadOnlySpan<(string Id, Dose Dose)> exercises) =>
        Of(focus, exercises.ToArray().Select(each => Planned(each.Id, each.Dose)).ToValueList());

    public static PlannedExercise Planned(string id, Dose dose, params ReadOnlySpan<Restriction> modifications) =>
        new(new(id), Shipped.Library[new ExerciseId(id)].Sides.Order(), dose, RestrictionSet.Of(modifications));

    public static Dose Holds(int sets, int seconds) => new Dose.Holds(sets, seconds);

    public static Dose Times(int sets, int count) => new Dose.Repetitions(sets, count);

    /// <summary>The shipped library in which one exercise is told otherwise.</summary>
    public static Library LibraryWith(string id, Func<Exercise, Exercise> otherwise)
    {
        var shipped = Shipped.Library;
        return new(
            shipped.Exercises.Select(each => each.Id.Code == id ? otherwise(each) : each).ToValueList(),
            shipped.Programmes,
            shipped.Questions,
            shipped.Words,
            shipped.HelpLines
        );
    }

    /// <summary>Stack at a rung: the drill, then the chair stretch.</summary>
    public static Plan Stack(int sets, int seconds) =>
        Of(Focus.Stack, ("E03", Times(1, 5)), ("E01", Holds(sets, seconds)));

    public static Plan Loosen(int sets, int seconds) =>
        Of(
            Focus.Loosen,
            ("E04", Holds(sets, seconds)),
            ("E06", Holds(sets, Math.Min(seconds, 30))),
            ("E07", Holds(sets, seconds)),
            ("E08", Holds(sets, seconds)),
            ("E09", Holds(sets, seconds))
        );
}
