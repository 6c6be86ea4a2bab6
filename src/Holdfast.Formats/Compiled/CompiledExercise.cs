using Holdfast.Domain;
using Holdfast.Domain.Exercises;

namespace Holdfast.Formats.Compiled;

/// <summary>One exercise of the compiled library. Both halves name the parts in the same order.</summary>
internal static class CompiledExercise
{
    public static void Write(CompiledWriter writer, Exercise exercise)
    {
        writer.Exercise(exercise.Id);
        writer.Text(exercise.Name);
        writer.List(exercise.Synonyms, writer.Text);
        writer.Text(exercise.Summary);
        writer.List(exercise.Targets, writer.Text);
        writer.Whole((int)exercise.Position);
        writer.List(exercise.Kit, need => WriteKit(writer, need));
        writer.Whole((int)exercise.Sides);
        writer.List(exercise.Steps, writer.Sided);
        writer.Sided(exercise.Exit);
        writer.List(exercise.Cues, writer.Sided);
        writer.List(exercise.Faults, fault => WriteFault(writer, fault));
        writer.Text(exercise.Breathing);
        WriteDose(writer, exercise.Dose);
        writer.List(exercise.Regressions, form => WriteAlternative(writer, form));
        writer.List(exercise.Progressions, form => WriteAlternative(writer, form));
        writer.List(exercise.Variants, variant => WriteVariant(writer, variant));
        writer.List(exercise.Feel, writer.Text);
        writer.List(exercise.NotFeel, writer.Text);
        writer.List(exercise.StopSigns, writer.Text);
        writer.List(exercise.Exclusions, cell => WriteCell(writer, cell));
        writer.List(exercise.Substitutes, id => writer.Exercise(id));
        writer.List(exercise.CameraChecks, check => WriteCheck(writer, check));
        writer.List(exercise.Sources, writer.Text);
        CompiledPoses.Write(writer, exercise.Poses);
    }

    public static Exercise Read(ref CompiledReader reader) =>
        new()
        {
            Id = reader.Exercise(),
            Name = reader.Text(),
            Synonyms = reader.Texts(),
            Summary = reader.Text(),
            Targets = reader.Texts(),
            Position = (Position)reader.Whole(),
            Kit = reader.List(ReadKit),
            Sides = (Sides)reader.Whole(),
            Steps = reader.SidedTexts(),
            Exit = reader.Sided(),
            Cues = reader.SidedTexts(),
            Faults = reader.List(ReadFault),
            Breathing = reader.Text(),
            Dose = ReadDose(ref reader),
            Regressions = reader.List(ReadAlternative),
            Progressions = reader.List(ReadAlternative),
            Variants = reader.List(ReadVariant),
            Feel = reader.Texts(),
            NotFeel = reader.Texts(),
            StopSigns = reader.Texts(),
            Exclusions = reader.List(ReadCell),
            Substitutes = reader.Exercises(),
            CameraChecks = reader.List(ReadCheck),
            Sources = reader.Texts(),
            Poses = CompiledPoses.Read(ref reader),
        };

    private static void WriteKit(CompiledWriter writer, KitNeed need)
    {
        writer.Whole((int)need.Item);
        writer.Text(need.Words);
        writer.Text(need.Without);
        writer.Exercise(need.Instead);
    }

    private static KitNeed ReadKit(ref CompiledReader reader) =>
        new((Kit)reader.Whole(), reader.Text(), reader.TextOrNull(), reader.ExerciseOrNull());

    private static void WriteFault(CompiledWriter writer, Fault fault)
    {
        writer.Text(fault.Id);
        writer.Text(fault.Words);
        writer.Text(fault.Remedy);
    }

    private static Fault ReadFault(ref CompiledReader reader) => new(reader.Text(), reader.Text(), reader.Text());

    private static void WriteDose(CompiledWriter writer, DoseRange dose)
    {
        CompiledDose.Write(writer, dose.Usual);
        writer.Whole(dose.LeastSeconds);
        writer.Whole(dose.MostSeconds);
        writer.Whole(dose.SecondsPerRepetition);
        writer.Text(dose.Note);
    }

    private static DoseRange ReadDose(ref CompiledReader reader) =>
        new(CompiledDose.Read(ref reader), reader.Whole(), reader.Whole(), reader.Whole(), reader.Text());

    private static void WriteAlternative(CompiledWriter writer, Alternative form)
    {
        writer.Text(form.Words);
        writer.Exercise(form.Exercise);
    }

    private static Alternative ReadAlternative(ref CompiledReader reader) =>
        new(reader.Text(), reader.ExerciseOrNull());

    private static void WriteVariant(CompiledWriter writer, Variant variant)
    {
        writer.Text(variant.Need);
        writer.WholeOrNull((int?)variant.Restriction);
        writer.Text(variant.Words);
        writer.Exercise(variant.Exercise);
    }

    private static Variant ReadVariant(ref CompiledReader reader) =>
        new(reader.Text(), (Restriction?)reader.WholeOrNull(), reader.Text(), reader.ExerciseOrNull());

    private static void WriteCell(CompiledWriter writer, MatrixCell cell)
    {
        writer.Whole((int)cell.Restriction);
        writer.Truth(cell.Excluded);
        writer.Text(cell.Modification);
        writer.WholeOrNull(cell.MostSeconds);
        writer.Exercise(cell.Instead);
    }

    private static MatrixCell ReadCell(ref CompiledReader reader) =>
        new(
            (Restriction)reader.Whole(),
            reader.Truth(),
            reader.TextOrNull(),
            reader.WholeOrNull(),
            reader.ExerciseOrNull()
        );

    private static void WriteCheck(CompiledWriter writer, CameraCheck check)
    {
        writer.Text(check.Measure);
        writer.NumberOrNull(check.LeastDegrees);
        writer.NumberOrNull(check.MostDegrees);
        writer.Text(check.Words);
    }

    private static CameraCheck ReadCheck(ref CompiledReader reader) =>
        new(reader.Text(), reader.NumberOrNull(), reader.NumberOrNull(), reader.Text());
}
