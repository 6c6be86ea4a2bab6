using Holdfast.Client;

namespace Holdfast.Web;

internal sealed record Page(string Title, string Language, string Ground, string Html)
{
    internal static Page Of(Model model) =>
        new("Holdfast", "en-GB", "Page", $"<main><h1>Holdfast</h1><p>{model.Screen}</p></main>");
}
