using Holdfast.Client;
using Holdfast.Pages.Markup;
using Holdfast.Pages.Parts;

namespace Holdfast.Pages.Screens;

/// <summary>Export, import, delete: what is kept belongs to the person.</summary>
internal static class MyDataScreen
{
    public static Page Of(Model model)
    {
        var words = model.Library.Words;
        return Frame.Plain(
            model,
            words["my-data.title"],
            Html.Of(
                $"""
                <header class="top">{Frame.Brand(model)}{Html.If(
                    model.Verdict is not null && !model.Locked,
                    $"{Controls.SomethingChanged(model)}"
                )}</header>
                <main class="main narrow">{Notices.Of(model)}<div class="stack"><h1>{words["my-data.title"]}</h1><p class="lead">{Say.Count(
                    words,
                    "my-data.kept",
                    model.Journal.Count
                )}</p><p>{words["my-data.where"]}</p>{Told(model)}</div>
                <section class="card"><h2>{words["my-data.export-title"]}</h2><p>{words["my-data.export-what"]}</p><div>{Controls.Button(
                    words["my-data.export"],
                    PageMessage.Export
                )}</div></section>
                <section class="card"><h2>{words["my-data.import-title"]}</h2><p>{words["my-data.import-what"]}</p><div>{Controls.Button(
                    words["my-data.import"],
                    PageMessage.Import
                )}</div></section>
                <section class="card" data-key="delete"><h2>{words["my-data.delete-title"]}</h2>{(
                    model.DeleteAsked ? Second(model) : First(model)
                )}</section>
                <p class="row">{Controls.QuietLink(words["my-data.back"], Frame.Home(model))}{Controls.QuietLink(
                    words["frame.settings"],
                    new Screen.Settings()
                )}{Controls.QuietLink(words["frame.about"], new Screen.About())}</p></main>
                """
            )
        );
    }

    private static Html Told(Model model)
    {
        var words = model.Library.Words;
        return Html.Of(
            $"""
            {Html.If(
                model.Platform.StoragePersisted == false,
                $"<p class=\"small soft\">{words["my-data.not-persisted"]}</p>"
            )}{Html.If(model.Platform.OfflineReady == true, $"<p class=\"small soft\">{words["my-data.offline"]}</p>")}
            """
        );
    }

    private static Html First(Model model) =>
        Html.Of(
            $"<p>{model.Library.Words["my-data.delete-what"]}</p><div>{Controls.Button(model.Library.Words["my-data.delete"], PageMessage.DeleteEverything)}</div>"
        );

    private static Html Second(Model model) =>
        Html.Of(
            $"<p role=\"alert\"><b>{model.Library.Words["my-data.delete-sure"]}</b></p><div class=\"row\">{Controls.Button(model.Library.Words["my-data.keep"], PageMessage.KeepEverything)}{Controls.Button(model.Library.Words["my-data.delete-yes"], PageMessage.DeleteEverything)}</div>"
        );
}
