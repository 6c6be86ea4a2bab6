using Holdfast.Pages.Markup;

namespace Holdfast.Pages.Parts;

/// <summary>The ring: a track, what is left of the time, and a float at its leading end. The figure stands inside on a patch of ground.</summary>
/// <remarks>
/// What moves is moved by the player from <c>data-from</c> and <c>data-to</c>; the attributes show where it stands without it.
/// </remarks>
internal static class Ring
{
    private const string Track = "<circle class=\"round\" cx=\"160\" cy=\"160\" r=\"148\"/>";
    private const string Patch = "<path class=\"patch\" d=\"M75 270A139 139 0 0 0 245 270Z\"/>";

    /// <summary>A ring that stands still.</summary>
    public static Html Still(Html figure, bool lies) => Around(figure, lies, Html.Empty, "still");

    /// <summary>The ring of the welcome: a third of it is left.</summary>
    public static Html Welcome { get; } = Around(Kelp.Drawing, false, Left(0.64), "welcome");

    /// <summary>A ring that empties between two moments of the session.</summary>
    /// <param name="figure">The figure.</param>
    /// <param name="lies">Whether the figure lies.</param>
    /// <param name="from">Start in milliseconds.</param>
    /// <param name="to">End in milliseconds.</param>
    /// <param name="at">Where the session stands.</param>
    public static Html Emptying(Html figure, bool lies, int from, int to, int at)
    {
        var gone = Math.Clamp((at - from) / (double)Math.Max(1, to - from), 0, 1);
        return Around(
            figure,
            lies,
            Html.Of(
                $"""
                <circle class="left" cx="160" cy="160" r="148" pathLength="1" stroke-dasharray="1 1" stroke-dashoffset="{gone}" transform="rotate(-90 160 160)" data-ring data-from="{from}" data-to="{to}"/><g class="orbit" transform="rotate({Math.Round(
                    (1 - gone) * 360
                )})" data-orbit data-from="{from}" data-to="{to}"><circle class="float" cx="160" cy="12" r="16"/></g>
                """
            ),
            $"{from}-{to}"
        );
    }

    /// <summary>Get ready: five floats, of which one goes hollow a second, until the moment itself.</summary>
    public static Html Countdown(Html figure, bool lies, int to, int at) =>
        Around(
            figure,
            lies,
            Html.Each(
                Enumerable.Range(0, 5),
                dot =>
                {
                    var when = to - (4 - dot) * 1000;
                    var angle = dot * 2 * Math.PI / 5;
                    return Html.Of(
                        $"<circle class=\"dot{(at >= when ? " gone" : "")}\" cx=\"{Math.Round(160 + 148 * Math.Sin(angle), 1)}\" cy=\"{Math.Round(160 - 148 * Math.Cos(angle), 1)}\" r=\"15\" data-dot data-at=\"{when}\"/>"
                    );
                }
            ),
            $"to-{to}"
        );

    private static Html Left(double share) =>
        Html.Of(
            $"<circle class=\"left\" cx=\"160\" cy=\"160\" r=\"148\" pathLength=\"1\" stroke-dasharray=\"1 1\" stroke-dashoffset=\"{share}\" transform=\"rotate(-90 160 160)\"/><g transform=\"rotate({Math.Round((1 - share) * 360)} 160 160)\"><circle class=\"float\" cx=\"160\" cy=\"12\" r=\"16\"/></g>"
        );

    private static Html Around(Html figure, bool lies, Html moving, string key) =>
        Html.Of(
            $"""
            <div class="ring art{(
                lies ? " lies" : ""
            )}" aria-hidden="true"><svg viewBox="-8 -8 336 336" data-live="{key}">{Html.Drawn(Track)}{Html.Drawn(
                Patch
            )}{moving}</svg><div class="inside">{figure}</div></div>
            """
        );
}
