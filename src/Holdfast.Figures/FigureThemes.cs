using Holdfast.Domain;

namespace Holdfast.Figures;

/// <summary>The grounds of the app and the figure's colours on each, light and dark (look.md; grounds as in the design tokens).</summary>
public static class FigureThemes
{
    /// <summary>The page in light.</summary>
    public static FigureTheme Page { get; } =
        new()
        {
            Name = "page",
            Kind = GroundKind.Light,
            Ground = "#e9ece0",
            Prop = "#96795a",
            PropFar = "#7c6348",
            Mat = "#d2dac3",
            MatEdge = "#b3bfa2",
            Wall = "#c9bda3",
            WallFar = "#aea183",
            Work = "#f2ab2c",
            Arrow = "#8a5200",
        };

    /// <summary>A card in light.</summary>
    public static FigureTheme Card { get; } =
        Page with
        {
            Name = "card",
            Ground = "#f8f9f2",
            Mat = "#dfe6d3",
            MatEdge = "#bcc8ab",
        };

    /// <summary>Rest and change, in light.</summary>
    public static FigureTheme Rest { get; } =
        Page with
        {
            Name = "rest",
            Ground = "#d5dfd3",
            Prop = "#866a4b",
            PropFar = "#6d553b",
            Mat = "#bccbb9",
            MatEdge = "#9db09a",
            Wall = "#b9b096",
            WallFar = "#9f9579",
            Arrow = "#7a4800",
        };

    /// <summary>Get ready, in light: amber itself, so the warm spot turns pale.</summary>
    public static FigureTheme Ready { get; } =
        new()
        {
            Name = "ready",
            Kind = GroundKind.Amber,
            Ground = "#f2ab2c",
            Prop = "#8a5c0d",
            PropFar = "#6f490a",
            Mat = "#e0981a",
            MatEdge = "#bd7d10",
            Wall = "#c98a1c",
            WallFar = "#a87113",
            Work = "#fff3cf",
            Arrow = "#1c1a10",
        };

    /// <summary>A hold, in light.</summary>
    public static FigureTheme Hold { get; } =
        new()
        {
            Name = "hold",
            Kind = GroundKind.Dark,
            Ground = "#163528",
            Prop = "#a88762",
            PropFar = "#846848",
            Mat = "#21473a",
            MatEdge = "#3d6150",
            Wall = "#4d4a3a",
            WallFar = "#6a6450",
            Work = "#f2ab2c",
            Arrow = "#f2ab2c",
        };

    /// <summary>A sign, in light.</summary>
    public static FigureTheme Sign { get; } = Hold with { Name = "sign" };

    /// <summary>The page in dark.</summary>
    public static FigureTheme PageDark { get; } =
        Hold with
        {
            Name = "page",
            Ground = "#0f1a15",
            Mat = "#1f2f27",
            MatEdge = "#37493f",
            Wall = "#524d3e",
            WallFar = "#68624d",
        };

    /// <summary>A card in dark.</summary>
    public static FigureTheme CardDark { get; } =
        PageDark with
        {
            Name = "card",
            Ground = "#18261f",
            Mat = "#25362d",
            MatEdge = "#3d5246",
        };

    /// <summary>Rest and change, in dark.</summary>
    public static FigureTheme RestDark { get; } =
        PageDark with
        {
            Name = "rest",
            Ground = "#1d2b25",
            Mat = "#2b3d34",
            MatEdge = "#43584c",
        };

    /// <summary>Get ready, in dark.</summary>
    public static FigureTheme ReadyDark { get; } =
        PageDark with
        {
            Name = "ready",
            Ground = "#3d2c0b",
            Mat = "#533c10",
            MatEdge = "#705218",
            Wall = "#574a2b",
            WallFar = "#6b5c36",
        };

    /// <summary>A hold, in dark.</summary>
    public static FigureTheme HoldDark { get; } =
        Hold with
        {
            Ground = "#11271d",
            Mat = "#1b3529",
            MatEdge = "#345445",
        };

    /// <summary>A sign, in dark.</summary>
    public static FigureTheme SignDark { get; } = Hold with { Name = "sign", Ground = "#1c3b2e", Mat = "#274c3d" };

    /// <summary>Black on white paper.</summary>
    public static FigureTheme Print { get; } =
        new()
        {
            Name = "print",
            Kind = GroundKind.Paper,
            Ground = "#ffffff",
            Prop = "#8f8f8f",
            PropFar = "#767676",
            Mat = "#e6e6e6",
            MatEdge = "#c4c4c4",
            Wall = "#cccccc",
            WallFar = "#b4b4b4",
            Work = "#d9d9d9",
            Arrow = "#000000",
        };

    /// <summary>All grounds of the light app.</summary>
    public static ValueList<FigureTheme> Light { get; } = [Page, Card, Sign, Ready, Hold, Rest];

    /// <summary>All grounds of the dark app.</summary>
    public static ValueList<FigureTheme> Dark { get; } = [PageDark, CardDark, SignDark, ReadyDark, HoldDark, RestDark];

    /// <summary>The light app for people who ask for more contrast.</summary>
    public static ValueList<FigureTheme> LightStrong { get; } = Light.Select(Strengthen).ToValueList();

    /// <summary>The dark app for people who ask for more contrast.</summary>
    public static ValueList<FigureTheme> DarkStrong { get; } = Dark.Select(Strengthen).ToValueList();

    /// <summary>Words' contrast for what people rest on, and the contrast of graphics for what is only beside them.</summary>
    private static FigureTheme Strengthen(FigureTheme theme)
    {
        const double words = 4.5;
        const double graphics = 3;
        const double arrow = 7;
        const string brightAmber = "#ffcf6b";
        return theme with
        {
            Strong = true,
            Prop = Contrast.AtLeast(theme.Prop, theme.Ground, words),
            PropFar = Contrast.AtLeast(theme.PropFar, theme.Ground, graphics),
            MatEdge = Contrast.AtLeast(theme.MatEdge, theme.Ground, graphics),
            // On dark grounds far legs are no brighter than a strong wall would be: there its side alone is strong.
            Wall = theme.Kind == GroundKind.Dark ? theme.Wall : Contrast.AtLeast(theme.Wall, theme.Ground, graphics),
            WallFar = Contrast.AtLeast(theme.WallFar, theme.Ground, words),
            Work = theme.Kind == GroundKind.Dark ? brightAmber : theme.Work,
            Arrow = Contrast.AtLeast(theme.Arrow, theme.Ground, arrow),
        };
    }
}
