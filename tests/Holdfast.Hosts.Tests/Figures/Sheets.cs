using Holdfast.Hosts.Tests.Repository;
using SkiaSharp;

namespace Holdfast.Hosts.Tests.Figures;

/// <summary>Pictures of the documents that are drawn by a test and compared with what is committed.</summary>
internal static class Sheets
{
    private const int MostBytes = 700_000;

    /// <summary>Share of pixels that may differ: edges fall a little differently from machine to machine, a changed pose changes more.</summary>
    private const double Tolerance = .0005;

    /// <summary>The picture as a small file; what a sheet holds is flat, so trying every filter pays.</summary>
    public static byte[] Encode(SKSurface surface)
    {
        const int smallest = 9;
        using var pixels = surface.PeekPixels();
        using var data = pixels.Encode(new SKPngEncoderOptions(SKPngEncoderFilterFlags.AllFilters, smallest));
        return data!.ToArray();
    }

    public static void Matches(string name, byte[] drawn)
    {
        var path = Path.Combine(RepositoryFiles.Root, "docs", "figures", name);
        if (Environment.GetEnvironmentVariable("HOLDFAST_UPDATE_SNAPSHOTS") == "1")
        {
            File.WriteAllBytes(path, drawn);
        }

        Assert.InRange(new FileInfo(path).Length, 1, MostBytes);
        using var committed = SKBitmap.Decode(path);
        using var now = SKBitmap.Decode(drawn);
        Assert.Equal((now.Width, now.Height), (committed.Width, committed.Height));
        Assert.InRange(Differing(committed, now), 0, Tolerance);
    }

    private static double Differing(SKBitmap a, SKBitmap b)
    {
        const int noticeable = 24;
        var (first, second) = (a.Pixels, b.Pixels);
        var differing = 0;
        for (var i = 0; i < first.Length; i++)
        {
            var apart = Math.Max(
                Math.Abs(first[i].Red - second[i].Red),
                Math.Max(Math.Abs(first[i].Green - second[i].Green), Math.Abs(first[i].Blue - second[i].Blue))
            );
            differing += apart > noticeable ? 1 : 0;
        }

        return (double)differing / first.Length;
    }
}
