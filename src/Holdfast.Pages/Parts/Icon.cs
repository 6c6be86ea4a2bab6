using Holdfast.Pages.Markup;

namespace Holdfast.Pages.Parts;

/// <summary>The few signs that stand beside words; none of them stands alone, so none has words of its own.</summary>
internal static class Icon
{
    private const string Round =
        "fill=\"none\" stroke=\"currentColor\" stroke-linecap=\"round\" stroke-linejoin=\"round\"";

    /// <summary>The mark: a holdfast gripping its rock, with a float on its stem.</summary>
    public static Html Mark { get; } =
        Html.Drawn(
            $"<svg viewBox=\"0 0 26 32\" aria-hidden=\"true\"><g {Round} stroke-width=\"3.4\"><path d=\"M13 21C8 15.5 18 12 13 6M13 21C12 26 6 25 4 30M13 21v9M13 21c1 5 7 4 9 9\"/></g><circle class=\"live\" cx=\"13\" cy=\"4.6\" r=\"4.6\"/></svg>"
        );

    /// <summary>Stop.</summary>
    public static Html Stop { get; } =
        Drawn(20, "<rect x=\"3\" y=\"3\" width=\"14\" height=\"14\" rx=\"3.5\" fill=\"currentColor\"/>");

    /// <summary>Pause.</summary>
    public static Html Pause { get; } = Drawn(20, $"<path d=\"M6.5 4v12M13.5 4v12\" {Round} stroke-width=\"4\"/>");

    /// <summary>Go on.</summary>
    public static Html GoOn { get; } = Drawn(20, $"<path d=\"M6.5 4.5l8.5 5.5-8.5 5.5z\" {Round} stroke-width=\"3\"/>");

    /// <summary>Less.</summary>
    public static Html Less { get; } = Drawn(20, $"<path d=\"M4 10h12\" {Round} stroke-width=\"3.5\"/>");

    /// <summary>More.</summary>
    public static Html More { get; } = Drawn(20, $"<path d=\"M4 10h12M10 4v12\" {Round} stroke-width=\"3.5\"/>");

    /// <summary>A telephone.</summary>
    public static Html Phone { get; } =
        Drawn(
            20,
            "<path d=\"M4 3.5l3-1 2 4.5-2 1.5c1 2 2.5 3.5 4.5 4.5l1.5-2 4.5 2-1 3c-.3 1-1.2 1.6-2.2 1.5C8 17 3 12 2.5 5.7c-.1-1 .5-1.9 1.5-2.2z\" fill=\"currentColor\"/>"
        );

    /// <summary>Today: a float on the Line.</summary>
    public static Html Today { get; } =
        Drawn(
            24,
            $"<path d=\"M12 3v18\" {Round} stroke-width=\"2.6\"/><circle cx=\"12\" cy=\"12\" r=\"5.5\" fill=\"currentColor\"/>"
        );

    /// <summary>Progress: the Line going down.</summary>
    public static Html Progress { get; } =
        Drawn(24, $"<path d=\"M3 7c5 0 5 5 9 6s5 4 9 4\" {Round} stroke-width=\"3\"/>");

    /// <summary>Library: an open book.</summary>
    public static Html Library { get; } =
        Drawn(
            24,
            $"<path d=\"M4 5h6a2 2 0 0 1 2 2v13a2 2 0 0 0-2-2H4zM20 5h-6a2 2 0 0 0-2 2v13a2 2 0 0 1 2-2h6z\" {Round} stroke-width=\"2.6\"/>"
        );

    /// <summary>One step back.</summary>
    public static Html StepBack { get; } =
        Drawn(20, $"<path d=\"M12.5 4.5L7 10l5.5 5.5\" {Round} stroke-width=\"3\"/>");

    /// <summary>Skip.</summary>
    public static Html Skip { get; } = Drawn(20, $"<path d=\"M7.5 4.5L13 10l-5.5 5.5\" {Round} stroke-width=\"3\"/>");

    private static Html Drawn(int size, string shapes) =>
        Html.Drawn($"<svg viewBox=\"0 0 {size} {size}\" aria-hidden=\"true\">{shapes}</svg>");
}
