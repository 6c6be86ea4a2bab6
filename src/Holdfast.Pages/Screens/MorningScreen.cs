using Holdfast.Client;
using Holdfast.Domain.Journal;
using Holdfast.Pages.Markup;
using Holdfast.Pages.Parts;

namespace Holdfast.Pages.Screens;

/// <summary>How the back was, and what became of leg symptoms that a session brought on (S02).</summary>
internal static class MorningScreen
{
    public static Page Of(Model model)
    {
        var words = model.Library.Words;
        return Frame.Plain(
            model,
            words["morning.title"],
            Html.Of(
                $"""
                <header class="top">{Frame.Brand(model)}{Controls.SomethingChanged(model)}</header>
                <form class="flow" data-on-submit="{PageMessage.Continue}" novalidate>
                <main class="main narrow">{Notices.Of(model)}<h1>{words["morning.title"]}</h1>{Leg(model)}{Slider
                    .For(model, Scale.PainToday, "pain-today")
                    .ToHtml(words)}{FormProblems.Of(model)}</main>
                <footer class="foot">{Controls.Submit(words["morning.save"])}{Controls.QuietLink(
                    words["morning.not-now"],
                    new Screen.Today()
                )}</footer></form>
                """
            )
        );
    }

    private static Html Leg(Model model)
    {
        var words = model.Library.Words;
        var mayStillSettle = model.Standing.LegToFollowUp is { } session && session.Day == model.Today;
        return Html.If(
            model.Standing.LegToFollowUp is not null,
            $"""
            <section class="stack"><h2>{words["morning.leg"]}</h2><p>{words["morning.leg-why"]}</p>{Settled(
                "morning.leg-15",
                Settling.Within15Minutes
            )}{Settled("morning.leg-by-morning", Settling.ByMorning)}{Html.If(
                !mayStillSettle,
                $"{Settled("morning.leg-not", Settling.NotByMorning)}"
            )}</section>
            """
        );

        Html Settled(string key, Settling settled) => Controls.Button(words[key], PageMessage.LegSettled(settled));
    }
}
