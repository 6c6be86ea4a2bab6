using System.Globalization;
using System.Text;
using Holdfast.Domain;

namespace Holdfast.Figures.Motion;

/// <summary>The key frames of a rhythm in the order in which they are passed, with the attributes that tell a browser when.</summary>
internal sealed class MotionTrack
{
    private MotionTrack(IReadOnlyList<int> frames, string timing)
    {
        Frames = frames;
        Timing = timing;
    }

    /// <summary>Indices of key frames.</summary>
    public IReadOnlyList<int> Frames { get; }

    /// <summary>Attributes of an <c>animate</c> element after its values.</summary>
    public string Timing { get; }

    /// <param name="shares">How far on the way each key frame lies, from 0 to 1.</param>
    /// <param name="rhythm">When it is where.</param>
    public static MotionTrack Of(ValueList<double> shares, MotionRhythm rhythm)
    {
        List<int> frames = [FrameOf(rhythm.Stops[0].End)];
        StringBuilder times = new("0");
        StringBuilder splines = new();
        for (var i = 1; i < rhythm.Stops.Count; i++)
        {
            var (from, to) = (rhythm.Stops[i - 1], rhythm.Stops[i]);
            if (from.End == to.End)
            {
                Pass(FrameOf(to.End), to.At, "0 0 1 1");
                continue;
            }

            // The easing of the whole way, cut at the key frames: a piece of a cubic is a cubic.
            var step = to.End == MotionEnd.Hold ? 1 : -1;
            var (before, progress) = (0d, 0d);
            for (var frame = FrameOf(from.End); frame != FrameOf(to.End); frame += step)
            {
                var next = step > 0 ? shares[frame + 1] : 1 - shares[frame - 1];
                var when = Mix.WhenEased(next);
                var third = (when - before) / 3 / (next - progress);
                Pass(
                    frame + step,
                    Mix.Of(from.At, to.At, when),
                    $".333 {Number(Mix.Speed(before) * third)} .667 {Number(1 - (Mix.Speed(when) * third))}"
                );
                (before, progress) = (when, next);
            }
        }

        var end = rhythm.Repeats ? "repeatCount=\"indefinite\"" : "fill=\"freeze\"";
        return new(
            frames,
            $"calcMode=\"spline\" keyTimes=\"{times}\" keySplines=\"{splines}\" dur=\"{rhythm.Length}ms\" {end}"
        );

        int FrameOf(MotionEnd end) => end == MotionEnd.Start ? 0 : shares.Count - 1;

        void Pass(int frame, double at, string spline)
        {
            frames.Add(frame);
            times.Append(';').Append(Number(at / rhythm.Length));
            splines.Append(splines.Length == 0 ? "" : ";").Append(spline);
        }
    }

    private static string Number(double number) =>
        Math.Clamp(number, 0, 1).ToString("0.###", CultureInfo.InvariantCulture);
}
