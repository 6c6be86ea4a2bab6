using Holdfast.Domain.Exercises;

namespace Holdfast.Domain.Planning;

/// <summary>The shortest form of a routine that counts in full (clinical.md section 5, minimum-dose day).</summary>
internal static class MinimumDose
{
    // Where nothing of the library's own short form is left: one hold a side, no longer than this.
    private const int LongestHold = 30;

    /// <summary>The short form, made only of what is allowed. It holds at least one exercise whenever the whole form does.</summary>
    public static ValueList<PlannedExercise> Of(
        Programme programme,
        Routine routine,
        Dosing dosing,
        ValueList<PlannedExercise> whole
    )
    {
        var places = routine.Fill(programme.MinimumDose, null);
        return places.IsEmpty
            ? whole.Take(1).Select(Shortened).ToValueList()
            : places.Select(place => dosing.Stretch(place, StretchRung.H1)).ToValueList();
    }

    private static PlannedExercise Shortened(PlannedExercise planned) =>
        planned with
        {
            Dose = planned.Dose switch
            {
                Dose.Holds holds => new Dose.Holds(1, Math.Min(holds.Seconds, LongestHold)),
                Dose.Repetitions repetitions => new Dose.Repetitions(1, repetitions.Count),
                _ => planned.Dose,
            },
        };
}
