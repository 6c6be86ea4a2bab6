using Holdfast.Client;
using Holdfast.Domain;
using Holdfast.Pages.Markup;
using Holdfast.Pages.Parts;

namespace Holdfast.Pages.Screens;

/// <summary>Pain of 8 or more: no exercises today, and two questions (Q04b, Q20).</summary>
internal static class HighPainScreen
{
    public static Page Of(Model model)
    {
        var words = model.Library.Words;
        return Frame.Plain(
            model,
            words["high-pain.title"],
            Html.Of(
                $"""
                <header class="top">{Frame.Brand(model)}{Controls.SomethingChanged(model)}</header>
                <form class="flow" data-on-submit="{PageMessage.Continue}" novalidate>
                <main class="main narrow">{Notices.Of(model)}<h1>{words["high-pain.title"]}</h1><p class="lead">{words["high-pain.lead"]}</p>
                <ul class="bulleted"><li>{words["high-pain.walk"]}</li><li>{words["high-pain.lie"]}</li><li>{words["high-pain.side"]}</li></ul>{Html.If(
                    model.Form.AsksAboutHighPain,
                    $"{Questions(model)}"
                )}{FormProblems.Of(model)}</main>
                <footer class="foot">{(
                    model.Form.AsksAboutHighPain
                        ? Controls.Submit(words["high-pain.continue"])
                        : Controls.BoardLink(words["high-pain.back"], new Screen.Today())
                )}</footer></form>
                """
            )
        );
    }

    private static Html Questions(Model model)
    {
        var words = model.Library.Words;
        var question = model.Library[QuestionId.Q20];
        return Html.Of(
            $"""
            {Slider.For(model, Scale.PainAtRest, "pain-at-rest").ToHtml(words)}<fieldset class="stack"><legend><h2>{question.Words}</h2></legend>{Ticks.Pick(
                "q20-says",
                question.Words,
                [
                    Says("answer.yes", Response.Yes),
                    Says("answer.no", Response.No),
                    Says("answer.not-sure", Response.NotSure),
                ]
            )}</fieldset>
            """
        );

        (string, bool, string) Says(string key, Response response) =>
            (words[key], model.Form.NoPositionEases == response, PageMessage.Answer(QuestionId.Q20, response));
    }
}
