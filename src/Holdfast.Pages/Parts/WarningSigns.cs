using Holdfast.Domain.Exercises;
using Holdfast.Pages.Markup;

namespace Holdfast.Pages.Parts;

/// <summary>The signs that need help at once, as a card to know (C05).</summary>
internal static class WarningSigns
{
    private static readonly string[] Signs =
    [
        "safety.warning-signs.signs.saddle",
        "safety.warning-signs.signs.bladder",
        "safety.warning-signs.signs.bowels",
        "safety.warning-signs.signs.sexual",
        "safety.warning-signs.signs.both-legs",
        "safety.warning-signs.signs.weakness",
    ];

    public static Html Card(Words words) =>
        Html.Of(
            $"""
            <section class="card"><h2 class="stop-sign">{Icon.Stop}{words["safety.warning-signs.title"]}</h2><p>{words[
                "safety.warning-signs.lead"
            ]}</p><ul class="bulleted">{Signs.Select(sign => Html.Of($"<li>{words[sign]}</li>"))}</ul><p><b>{words[
                "safety.warning-signs.do"
            ]}</b></p></section>
            """
        );
}
