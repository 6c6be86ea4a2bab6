using Holdfast.Domain;
using Holdfast.Domain.Exercises;

namespace Holdfast.Formats.Compiled;

/// <summary>One routine of the compiled library.</summary>
internal static class CompiledProgramme
{
    public static void Write(CompiledWriter writer, Programme programme)
    {
        writer.Whole((int)programme.Focus);
        writer.Text(programme.Name);
        writer.Text(programme.Summary);
        writer.List(programme.Items, item => WriteItem(writer, item));
        writer.Whole(programme.SessionsPerWeek);
        writer.Whole(programme.MostPerDay);
        writer.List(programme.MinimumDose, item => WriteItem(writer, item));
        writer.Whole(programme.WalkMinutes);
        writer.Text(programme.SourceDose);
        writer.List(programme.Why, writer.Text);
        writer.List(programme.When, writer.Text);
        writer.List(programme.How, writer.Text);
        writer.List(programme.Expect, writer.Text);
        writer.List(programme.Sources, writer.Text);
    }

    public static Programme Read(ref CompiledReader reader) =>
        new()
        {
            Focus = (Focus)reader.Whole(),
            Name = reader.Text(),
            Summary = reader.Text(),
            Items = reader.List(ReadItem),
            SessionsPerWeek = reader.Whole(),
            MostPerDay = reader.Whole(),
            MinimumDose = reader.List(ReadItem),
            WalkMinutes = reader.Whole(),
            SourceDose = reader.Text(),
            Why = reader.Texts(),
            When = reader.Texts(),
            How = reader.Texts(),
            Expect = reader.Texts(),
            Sources = reader.Texts(),
        };

    private static void WriteItem(CompiledWriter writer, ProgrammeItem item)
    {
        writer.Exercise(item.Exercise);
        writer.List(item.OrElse, id => writer.Exercise(id));
        writer.Text(item.OnlyForRule);
        writer.Truth(item.Dose is not null);
        if (item.Dose is { } dose)
        {
            CompiledDose.Write(writer, dose);
        }
    }

    private static ProgrammeItem ReadItem(ref CompiledReader reader) =>
        new(
            reader.Exercise(),
            reader.Exercises(),
            reader.TextOrNull(),
            reader.Truth() ? CompiledDose.Read(ref reader) : null
        );
}
