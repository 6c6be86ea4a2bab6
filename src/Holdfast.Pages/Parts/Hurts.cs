using Holdfast.Client;
using Holdfast.Domain;
using Holdfast.Domain.Progress;
using Holdfast.Pages.Markup;

namespace Holdfast.Pages.Parts;

/// <summary>What tended to hurt, plainly: the exercise, the side, what was told, and how often.</summary>
internal static class Hurts
{
    public static Html Of(Model model, ValueList<Hurt> hurts)
    {
        var words = model.Library.Words;
        return Html.Of(
            $"""
            <p class="small soft">{words["progress.hurt-lead"]}</p><ul class="entries">{hurts.Select(hurt =>
                Html.Of(
                    $"<li class=\"entry\"><span>{Where(model, hurt)}<br><span class=\"soft\">{words[$"progress.sign-{hurt.Sign}"]}</span></span><span class=\"felt\">{words.Say("progress.hurt-often", ("sessions", Say.Number(hurt.Sessions)), ("of", Say.Number(hurt.OfSessions)))}</span></li>"
                )
            )}</ul>
            """
        );
    }

    private static Html Where(Model model, Hurt hurt)
    {
        var name = model.Library.Find(hurt.Exercise)?.Name ?? hurt.Exercise.Code;
        return hurt.Side is { } side
            ? Html.Of($"<b>{name}</b>, {Say.InSentence(model.Library.Words, side)}")
            : Html.Of($"<b>{name}</b>");
    }
}
