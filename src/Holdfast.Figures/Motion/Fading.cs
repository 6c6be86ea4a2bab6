using Holdfast.Domain;

namespace Holdfast.Figures.Motion;

/// <summary>What comes and goes on a way, as opacity from 0 to 1.</summary>
public static class Fading
{
    /// <summary>Where the layer of the hold begins to come.</summary>
    internal const double InFrom = .45;

    /// <summary>Where it is there; from here on the layer of the start goes.</summary>
    internal const double InTo = .55;

    /// <summary>Where the layer of the start is gone.</summary>
    internal const double OutTo = .6;

    /// <summary>Where warm spot and arrow begin to come; they are those of the hold.</summary>
    internal const double CueFrom = .5;

    /// <summary>Shares of the way between which layers come and go evenly: quickly, for while both are seen neither is clear.</summary>
    internal static ValueList<double> Moments { get; } = [0, InFrom, InTo, OutTo, 1];

    /// <summary>How much is seen of a layer after a share of the way. One is always seen in full, so that the ground never shows through.</summary>
    /// <param name="fade">Whether it comes or goes.</param>
    /// <param name="share">How far on the way, from 0 to 1.</param>
    public static double OfLayer(LayerFade fade, double share) =>
        fade switch
        {
            LayerFade.In => Ramp(share, InFrom, InTo),
            LayerFade.Out => 1 - Ramp(share, InTo, OutTo),
            _ => 1,
        };

    /// <summary>How much is seen of warm spot and arrow after a share of the way.</summary>
    /// <param name="share">How far on the way, from 0 to 1.</param>
    public static double OfCue(double share) => Ramp(share, CueFrom, 1);

    private static double Ramp(double share, double from, double to) => Math.Clamp((share - from) / (to - from), 0, 1);
}
