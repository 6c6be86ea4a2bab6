using Holdfast.Pages.Markup;

namespace Holdfast.Pages.Parts;

/// <summary>Kelp that grips its rock and moves above it. It stands in the ring where no exercise is shown: at the welcome, on a walk, while breathing.</summary>
internal static class Kelp
{
    /// <summary>The drawing, to stand in a ring.</summary>
    public static Html Drawing { get; } =
        Html.Drawn(
            """
            <svg class="kelp" viewBox="84 64 152 200" preserveAspectRatio="xMidYMax meet" aria-hidden="true"><path class="rock" d="M88 262c10-22 30-30 50-28 12-12 34-10 42 2 22-2 42 8 52 26 1 4-144 4-144 0z"/><path class="stem" d="M160 238c-4-34 14-52 4-92-5-22 2-40 8-52M160 238c-10-2-26 4-34 16M160 238c-4 6-8 12-8 22M160 238c8 2 22 4 30 16M160 238c4 6 8 12 10 20"/><path class="blade" d="M163 200c-22-4-40-22-44-46 24 2 42 18 45 42zM168 168c22-6 38-26 38-50-22 6-38 24-40 46zM163 132c-18-8-28-26-26-46 18 6 28 22 28 40z"/><circle class="bulb" cx="174" cy="82" r="13"/><circle class="bulb" cx="118" cy="150" r="9"/><circle class="bulb" cx="207" cy="114" r="9"/></svg>
            """
        );
}
