using Holdfast.Domain.Exercises;
using Holdfast.Pages.Markup;

namespace Holdfast.Pages.Parts;

/// <summary>What is known about backs: short, honest, sourced.</summary>
internal static class Known
{
    private static readonly string[] Facts =
    [
        "about.common",
        "about.course",
        "about.some-severe",
        "about.anatomy",
        "about.core",
        "about.linked",
        "about.posture",
        "about.staying-active",
        "about.exercise",
        "about.strength",
        "about.stretching",
        "about.bending",
    ];

    public static Html List(Words words) =>
        Html.Of($"<ul class=\"bulleted\">{Facts.Select(fact => Html.Of($"<li>{words[fact]}</li>"))}</ul>");
}
