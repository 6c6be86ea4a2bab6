using System.Diagnostics.Contracts;
using System.Globalization;

namespace Holdfast.Figures.Motion;

/// <summary>Writes a motion as one SVG that moves by itself: each path once, with the commands it passes through (docs/adr/0005-figures-move-by-svg.md).</summary>
public static class FigureMotionSvg
{
    /// <summary>Moving SVG to stand in a page whose style sheet holds <see cref="FigureStyles"/>. Where it cannot move, it shows the hold.</summary>
    /// <param name="motion">The motion.</param>
    /// <param name="rhythm">When it is where.</param>
    /// <param name="id">An id that is unique on the page; letters, digits and hyphens.</param>
    /// <param name="title">What the picture shows, for people who hear the page.</param>
    /// <param name="look">The colours the person wears; without it the first look.</param>
    [Pure]
    public static string Inline(
        FigureMotion motion,
        MotionRhythm rhythm,
        string id,
        string title,
        FigureLook? look = null
    ) => Write(motion, rhythm, new(id, theme: null, look), title);

    /// <summary>A moving file of its own with literal colours.</summary>
    /// <param name="motion">The motion.</param>
    /// <param name="rhythm">When it is where.</param>
    /// <param name="theme">The ground and the colours on it.</param>
    /// <param name="title">What the picture shows.</param>
    [Pure]
    public static string Standalone(FigureMotion motion, MotionRhythm rhythm, FigureTheme theme, string title) =>
        Write(motion, rhythm, new("figure", theme), title);

    /// <summary>One end of a motion without movement, in the frame of the motion so that nothing jumps between the two.</summary>
    /// <param name="motion">The motion.</param>
    /// <param name="end">Which end.</param>
    /// <param name="id">An id that is unique on the page.</param>
    /// <param name="title">What the picture shows.</param>
    /// <param name="look">The colours the person wears; without it the first look.</param>
    [Pure]
    public static string Still(FigureMotion motion, MotionEnd end, string id, string title, FigureLook? look = null)
    {
        ArgumentNullException.ThrowIfNull(motion);
        return FigureSvg.Inline(motion.At(end), id, title, frame: motion.Bounds, look: look);
    }

    private static string Write(FigureMotion motion, MotionRhythm rhythm, SvgWriter writer, string title)
    {
        ArgumentNullException.ThrowIfNull(motion);
        ArgumentNullException.ThrowIfNull(rhythm);
        var track = MotionTrack.Of(motion.Shares, rhythm);
        var fades = MotionTrack.Of(Fading.Moments, rhythm);
        writer.Open(title, "", motion.Bounds);
        foreach (var layer in motion.Layers)
        {
            var moving = new MovingShapes(writer, motion, layer, track);
            if (layer.Fade != LayerFade.Stays)
            {
                var seen = Fading.OfLayer(layer.Fade, 1);
                writer.Raw(seen == 0 ? "<g opacity=\"0\">" : "<g>");
                moving.Fade(fades);
            }

            for (var i = 0; i < layer.Frames[0].Shapes.Count; i++)
            {
                moving.Write(i);
            }

            if (layer.Fade != LayerFade.Stays)
            {
                writer.Raw("</g>");
            }
        }

        return writer.Close();
    }

    /// <summary>The shapes of one layer with what moves them.</summary>
    private sealed class MovingShapes(SvgWriter writer, FigureMotion motion, MotionLayer layer, MotionTrack track)
    {
        public void Write(int place)
        {
            switch (layer.Frames[^1].Shapes[place])
            {
                case Shape.Fill fill:
                    writer.Write(fill, Stands(place) ? null : () => Move(place));
                    break;
                case Shape.Glow glow:
                    writer.Write(glow, () => MoveGlow(place));
                    break;
                case Shape.Arrow arrow:
                    writer.Raw("<g>");
                    Grow(place);
                    writer.Write(arrow);
                    writer.Raw("</g>");
                    break;
                default:
                    break;
            }
        }

        public void Fade(MotionTrack fades) =>
            Animate(
                "animate attributeName=\"opacity\"",
                moment => Number(Fading.OfLayer(layer.Fade, Fading.Moments[moment])),
                fades
            );

        private bool Stands(int place)
        {
            var first = layer.Frames[0].Shapes[place];
            foreach (var frame in layer.Frames)
            {
                if (!frame.Shapes[place].Equals(first))
                {
                    return false;
                }
            }

            return true;
        }

        /// <summary>What keeps its form is moved and turned; what bends passes through its outlines.</summary>
        private void Move(int place)
        {
            if (RigidMotion.Of(layer, place) is not { } motion)
            {
                Morph(place);
                return;
            }

            var (x, y) = motion.Middle;
            Transform(
                "translate",
                frame => $"{Number(motion.From(frame).X)} {Number(motion.From(frame).Y)}",
                further: false
            );
            Transform("rotate", frame => $"{Number(motion.From(frame).Turn)} {Number(x)} {Number(y)}");
        }

        private void Morph(int place)
        {
            writer.Raw("<animate attributeName=\"d\" values=\"");
            for (var i = 0; i < track.Frames.Count; i++)
            {
                writer.Raw(i == 0 ? "" : ";").Data(((Shape.Fill)layer.Frames[track.Frames[i]].Shapes[place]).Outline);
            }

            writer.Raw("\" ").Raw(track.Timing).Raw("/>");
        }

        private void MoveGlow(int place)
        {
            Transform("translate", frame => $"{Number(At(frame).X)} {Number(At(frame).Y)}", further: false);
            Transform("rotate", frame => Number(At(frame).Turn));
            Transform("scale", Seen);

            Shape.Glow At(int frame) => (Shape.Glow)layer.Frames[frame].Shapes[place];
        }

        /// <summary>The arrow grows out of its tail. Opacity would be a style, and a browser works out all styles anew for each one that SMIL moves.</summary>
        private void Grow(int place)
        {
            var hold = TailAt(layer.Frames.Count - 1);
            Transform("translate", frame => $"{Number(TailAt(frame).X)} {Number(TailAt(frame).Y)}", further: false);
            Transform("scale", Seen);
            Transform("translate", _ => $"{Number(-hold.X)} {Number(-hold.Y)}");

            (int X, int Y) TailAt(int frame)
            {
                var numbers = ((Shape.Arrow)layer.Frames[frame].Shapes[place]).Shaft.Curves[0].Numbers;
                return (numbers[0], numbers[1]);
            }
        }

        private string Seen(int frame) => Number(Fading.OfCue(motion.Shares[frame]));

        private void Transform(string type, Func<int, string> value, bool further = true) =>
            Animate(
                $"animateTransform attributeName=\"transform\" type=\"{type}\"{(further ? " additive=\"sum\"" : "")}",
                value
            );

        private void Animate(string element, Func<int, string> value, MotionTrack? other = null)
        {
            var passed = other ?? track;
            writer.Raw("<").Raw(element).Raw(" values=\"");
            for (var i = 0; i < passed.Frames.Count; i++)
            {
                writer.Raw(i == 0 ? "" : ";").Raw(value(passed.Frames[i]));
            }

            writer.Raw("\" ").Raw(passed.Timing).Raw("/>");
        }

        private static string Number(double number) => number.ToString("0.##", CultureInfo.InvariantCulture);
    }
}
