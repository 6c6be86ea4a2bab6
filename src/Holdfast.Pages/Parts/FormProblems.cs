using Holdfast.Client;
using Holdfast.Pages.Markup;

namespace Holdfast.Pages.Parts;

/// <summary>What is wrong with a short form, under its fields.</summary>
internal static class FormProblems
{
    public static Html Of(Model model) =>
        Html.If(
            !model.Form.Problems.IsEmpty,
            $"""
            <div class="tight" role="alert">{model.Form.Problems.Select(problem =>
                Html.Of($"<p class=\"wrong\">{Say.Filled(model.Library.Words, $"entry.{problem.Key}", problem.Places)}</p>")
            )}</div>
            """
        );
}
