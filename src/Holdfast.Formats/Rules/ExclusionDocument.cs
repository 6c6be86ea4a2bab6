using System.Text;
using Holdfast.Domain;
using Holdfast.Domain.Exercises;
using Holdfast.Domain.Matching;

namespace Holdfast.Formats.Rules;

/// <summary>Writes the exclusion matrix of a library as Markdown.</summary>
internal static class ExclusionDocument
{
    public static string Write(Library library)
    {
        var page = RuleDocuments.Start(
            "Exclusions",
            "X the exercise is left out. M it is done in another form, given below. An exercise is left out if anything in force has an X; only where every X is a pattern "
                + "(FLEX_SENS, EXT_SENS) may it be tried after reading why. PREG by itself leaves out E09p only, and bars breath-holding and pushing to a limit."
        );
        AppendMatrix(page, library);
        page.Append("\n## What M means, and what stands in for an X\n\n| exercise | under | form |\n|---|---|---|\n");
        foreach (var exercise in library.Exercises)
        {
            AppendForms(page, exercise);
        }

        return page.ToString();
    }

    private static void AppendMatrix(StringBuilder page, Library library)
    {
        var columns = Enum.GetValues<Restriction>();
        page.Append($"| exercise | {string.Join(" | ", columns.Select(each => each.Code()))} |\n");
        page.Append($"|---|{string.Concat(columns.Select(_ => "---|"))}\n");
        foreach (var exercise in library.Exercises)
        {
            var cells = columns.Select(column => Mark(MatrixColumn.Cell(exercise, column)));
            page.Append($"| {exercise.Id} {exercise.Name} | {string.Join(" | ", cells)} |\n");
        }
    }

    private static void AppendForms(StringBuilder page, Exercise exercise)
    {
        foreach (var cell in exercise.Exclusions.Where(cell => !cell.Excluded))
        {
            page.Append($"| {exercise.Id} | {cell.Restriction.Code()} | {cell.Modification} |\n");
        }

        if (!exercise.Substitutes.IsEmpty)
        {
            page.Append($"| {exercise.Id} | any X | {string.Join(", else ", exercise.Substitutes)} |\n");
        }
    }

    private static string Mark(MatrixCell? cell) =>
        cell switch
        {
            null => "",
            { Excluded: true } => "X",
            { Instead: { } instead } => $"M {instead}",
            { MostSeconds: { } seconds } => $"M ≤{seconds} s",
            _ => "M",
        };
}
