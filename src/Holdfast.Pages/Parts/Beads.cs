using Holdfast.Client;
using Holdfast.Domain.Exercises;
using Holdfast.Domain.Timeline;
using Holdfast.Pages.Markup;

namespace Holdfast.Pages.Parts;

/// <summary>The beads of a session: one a step, as long as the step lasts.</summary>
internal static class Beads
{
    private const int Many = 12;

    public static Html Of(Words words, RunningSession session)
    {
        var steps = session.Timeline.Segments.Where(IsStep).ToList();
        var at = steps.TakeWhile(step => step.End <= session.Elapsed && session.Elapsed > 0).Count();
        return Html.Of(
            $"""
            <div class="beads{(steps.Count > Many ? " many" : "")}" role="img" aria-label="{words.Say(
                "player.step-of",
                ("at", Say.Number(Math.Min(at + 1, steps.Count))),
                ("of", Say.Number(steps.Count))
            )}">{steps.Select((step, index) => Bead(step, index - at, session.Elapsed))}</div>
            """
        );
    }

    /// <summary>All of them done.</summary>
    public static Html Done(RunningSession session) =>
        Html.Of(
            $"<div class=\"beads\" aria-hidden=\"true\">{session.Timeline.Segments.Where(IsStep).Select(step => Html.Of($"<i class=\"{Lines.LengthClass(step.Length / 1000)}{(step.End <= session.Elapsed ? " done" : "")}\"></i>"))}</div>"
        );

    private static Html Bead(Segment step, int place, int elapsed)
    {
        var length = Lines.LengthClass(step.Length / 1000);
        return place switch
        {
            < 0 => Html.Of($"<i class=\"{length} done\"></i>"),
            0 when step.Start <= elapsed => Html.Of(
                $"<i class=\"{length} now\" data-live=\"{step.Start}\"><b data-bar data-from=\"{step.Start}\" data-to=\"{step.End}\"></b></i>"
            ),
            _ => Html.Of($"<i class=\"{length}\"></i>"),
        };
    }

    private static bool IsStep(Segment segment) =>
        segment.Kind is SegmentKind.Hold or SegmentKind.Work or SegmentKind.Breathe;
}
