using Holdfast.Client;
using Holdfast.Domain.Exercises;
using Holdfast.Pages.Markup;

namespace Holdfast.Pages.Parts;

/// <summary>What the person is told once, and what stays until it is put right.</summary>
internal static class Notices
{
    public static Html Of(Model model)
    {
        var words = model.Library.Words;
        var unsaved = Unsaved(model);
        var pause = BreakChoice.Banner(model);
        return Html.If(
            !unsaved.IsEmpty || !pause.IsEmpty || !model.Notices.IsEmpty,
            $"""
            <div class="stack" role="status">{unsaved}{pause}{model.Notices.Select(notice => Once(words, notice))}</div>
            """
        );
    }

    private static Html Unsaved(Model model)
    {
        var words = model.Library.Words;
        return Html.If(
            !model.Unsaved.IsEmpty,
            $"""
            <div class="banner told"><p>{Say.Count(words, "notice.unsaved", model.Unsaved.Count)}</p><div class="row">{Controls.Button(
                words["notice.save-again"],
                PageMessage.SaveAgain
            )}{Controls.Button(words["notice.download-unsaved"], PageMessage.DownloadUnsaved)}</div></div>
            """
        );
    }

    private static Html Once(Words words, Notice notice) =>
        Html.Of(
            $"""
            <div class="banner told" data-key="notice-{notice.Key}"><p>{Say.Filled(words, notice.WordsKey, notice.Places)}</p>{Controls.Button(
                words["notice.read"],
                PageMessage.ReadNotice(notice.Key)
            )}</div>
            """
        );
}
