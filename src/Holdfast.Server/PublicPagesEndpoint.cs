using Holdfast.Domain.Exercises;
using Holdfast.Pages;

namespace Holdfast.Server;

/// <summary>The exercises as plain documents, to look them up and to link to: no script, nobody's data.</summary>
internal static class PublicPagesEndpoint
{
    internal static void MapPublicPages(this WebApplication app, Library library)
    {
        var pages = library
            .Exercises.Select(exercise => PublicPages.Exercise(library, exercise))
            .Prepend(PublicPages.Exercises(library));
        foreach (var page in pages)
        {
            app.MapGet(page.Path, () => Results.Content(page.Document, "text/html; charset=utf-8"));
        }
    }
}
