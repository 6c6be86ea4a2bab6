using Holdfast.Domain;
using Holdfast.Domain.Exercises;

namespace Holdfast.Formats.Compiled;

/// <summary>One screen of the check-in in the compiled library.</summary>
internal static class CompiledQuestions
{
    public static void Write(CompiledWriter writer, QuestionGroup group)
    {
        writer.Text(group.Id);
        writer.Text(group.Title);
        writer.Text(group.Lead);
        writer.List(group.Questions, question => WriteQuestion(writer, question));
        writer.Truth(group.EndsWithNone);
        writer.WholeOrNull(group.OnlyAfterWeeks);
    }

    public static QuestionGroup Read(ref CompiledReader reader) =>
        new(
            reader.Text(),
            reader.Text(),
            reader.Text(),
            reader.List(ReadQuestion),
            reader.Truth(),
            reader.WholeOrNull()
        );

    private static void WriteQuestion(CompiledWriter writer, Question question)
    {
        writer.Whole((int)question.Id);
        writer.Text(question.Words);
        writer.Text(question.Fact);
        writer.Text(question.Told);
        writer.Text(question.Hint);
        writer.Whole((int)question.Kind);
        writer.List(question.Ticks, writer.Text);
        writer.List(
            question.Options,
            option =>
            {
                writer.Text(option.Value);
                writer.Text(option.Words);
            }
        );
        writer.Whole(question.Least);
        writer.Whole(question.Most);
        writer.WholeOrNull((int?)question.Parent);
        writer.Truth(question.Optional);
        writer.Truth(question.MattersWhenNo);
        writer.List(question.Steps, writer.Text);
        writer.Text(question.Note);
        writer.List(question.Sources, writer.Text);
    }

    private static Question ReadQuestion(ref CompiledReader reader) =>
        new()
        {
            Id = (QuestionId)reader.Whole(),
            Words = reader.Text(),
            Fact = reader.Text(),
            Told = reader.Text(),
            Hint = reader.TextOrNull(),
            Kind = (QuestionKind)reader.Whole(),
            Ticks = reader.Texts(),
            Options = reader.List(static (ref CompiledReader each) => new QuestionOption(each.Text(), each.Text())),
            Least = reader.Whole(),
            Most = reader.Whole(),
            Parent = (QuestionId?)reader.WholeOrNull(),
            Optional = reader.Truth(),
            MattersWhenNo = reader.Truth(),
            Steps = reader.Texts(),
            Note = reader.TextOrNull(),
            Sources = reader.Texts(),
        };
}
