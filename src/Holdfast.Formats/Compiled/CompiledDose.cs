using Holdfast.Domain;

namespace Holdfast.Formats.Compiled;

/// <summary>A dose: holds are written with their seconds, repetitions with their count as a negative number.</summary>
internal static class CompiledDose
{
    public static void Write(CompiledWriter writer, Dose dose)
    {
        writer.Whole(dose.Sets);
        writer.Whole(
            dose switch
            {
                Dose.Holds holds => holds.Seconds,
                Dose.Repetitions repetitions => -repetitions.Count,
                _ => throw new ArgumentException($"A dose of the kind {dose.GetType().Name} has no form here."),
            }
        );
    }

    public static Dose Read(ref CompiledReader reader)
    {
        var sets = reader.Whole();
        var amount = reader.Whole();
        return amount >= 0 ? new Dose.Holds(sets, amount) : new Dose.Repetitions(sets, -amount);
    }
}
