using System.Globalization;
using AngleSharp.Dom;
using Holdfast.Domain.Timeline;
using Holdfast.Pages;

namespace Holdfast.Hosts.Tests.Pages;

/// <summary>What moves in a session, and since when.</summary>
public class SessionFigureTests
{
    [Theory]
    [InlineData("session-stack-move", "shown", SegmentKind.Move)]
    [InlineData("session-stack-hold", "in", SegmentKind.Hold)]
    [InlineData("session-stack-switch", "turn", SegmentKind.Switch)]
    public void A_figure_moves_since_its_segment_began(string screen, string way, SegmentKind kind)
    {
        var session = Gallery.Models[screen].Session!;
        Assert.Equal(kind, session.Now!.Kind);
        var moving = Assert.Single(PageLaws.Parse(Page.Of(Gallery.Models[screen])).QuerySelectorAll("[data-motion]"));
        Assert.StartsWith(way + "-", moving.GetAttribute("data-key")!, StringComparison.Ordinal);
        Assert.Equal(session.Now.Start, Number(moving, "data-from"));
        Assert.Equal(moving.GetAttribute("data-key"), moving.GetAttribute("data-live"));
        Assert.NotEmpty(moving.QuerySelectorAll("animate"));
    }

    [Fact]
    public void Repetitions_fit_into_their_segment_a_whole_number_of_times()
    {
        var started = Person.With(Person.Bending).IntoSession();
        var work = started.Model.Session!.Timeline.Segments.Where(each =>
            each is { Kind: SegmentKind.Work, Exercise: not null }
        );
        foreach (var segment in work)
        {
            var page = PageLaws.Parse(Page.Of(started.At(segment.Start + 500).Model));
            var length = page.QuerySelector("[data-motion] animate")!.GetAttribute("dur")![..^2];
            Assert.Equal(0, segment.Length % int.Parse(length, CultureInfo.InvariantCulture));
        }

        Assert.NotEmpty(work);
    }

    [Fact]
    public void A_change_of_sides_comes_out_of_the_hold_before_it_turns_over()
    {
        var model = Gallery.Models["session-stack-switch"];
        var page = PageLaws.Parse(Page.Of(model));
        var turn = Assert.Single(page.QuerySelectorAll("[data-turn]"));
        var now = model.Session!.Now!;
        Assert.Equal("across", turn.GetAttribute("data-turn"));
        Assert.True(Number(turn, "data-begin") >= now.Start + 2400, "It turns while it is still in the hold.");
        Assert.True(Number(turn, "data-end") <= now.End, "It turns after the change is over.");
    }

    [Theory]
    [InlineData("session-stack-move", 1)]
    [InlineData("session-stack-prepare", 1)]
    [InlineData("session-stack-switch", 1)]
    // A hold shows the hold alone.
    [InlineData("session-stack-hold", 0)]
    public void Who_wants_no_motion_sees_start_and_hold_side_by_side_until_there_is_something_to_hold(
        string screen,
        int pairs
    )
    {
        var page = PageLaws.Parse(Page.Of(Gallery.Models[screen]));
        Assert.Equal(pairs, page.QuerySelectorAll(".pair").Length);
        Assert.All(page.QuerySelectorAll(".pair"), pair => Assert.Equal(2, pair.QuerySelectorAll("svg").Length));
        Assert.Equal(1 - pairs, page.QuerySelectorAll(".moving.alone").Length);
    }

    private static int Number(IElement element, string name) =>
        int.Parse(element.GetAttribute(name)!, CultureInfo.InvariantCulture);
}
