using Holdfast.Client;
using Holdfast.Domain.Measures;
using Holdfast.Pages.Markup;
using Holdfast.Pages.Parts;

namespace Holdfast.Pages.Screens;

/// <summary>An instrument, asked word for word. Any of it may be left open, and all of it put off.</summary>
internal static class MeasureScreen
{
    public static Page Of(Model model, string key, Instrument instrument)
    {
        var words = model.Library.Words;
        return Frame.Plain(
            model,
            IsBrought(model, instrument) ? words["measures.brought-title"] : instrument.Title,
            Html.Of(
                $"""
                <header class="top">{Frame.Brand(model)}{Controls.SomethingChanged(model)}</header>
                <form class="flow" data-on-submit="{PageMessage.Continue}" novalidate>
                <main class="main narrow">{Notices.Of(model)}<div class="stack"{HtmlAttribute.Of(
                    "lang",
                    IsBrought(model, instrument) ? instrument.Language : null
                )}><h1>{instrument.Title}</h1>{Html.If(
                    instrument.Instruction is not null,
                    $"<p class=\"lead\">{instrument.Instruction}</p>"
                )}</div>{Trouble(model)}<div class="loose"{HtmlAttribute.Of(
                    "lang",
                    IsBrought(model, instrument) ? instrument.Language : null
                )}>{MeasureItems.Of(model, instrument)}</div>{About(model, instrument)}<p class="row">{Html.If(
                    instrument.Id == OwnInstruments.Activities,
                    $"{Controls.QuietLink(words["measures.change-activities"], new Screen.Activities())}"
                )}{Controls.Quiet(words["measures.aside"], PageMessage.SetMeasureAside(key))}</p></main>
                <footer class="foot">{Controls.Submit(words["measures.save"])}{Controls.Quiet(
                    words["measures.not-now"],
                    PageMessage.PutOffMeasure(key)
                )}</footer></form>
                """
            )
        );
    }

    private static Html Trouble(Model model)
    {
        var words = model.Library.Words;
        var draft = MeasureForm.DraftOf(model);
        return draft.ProblemAt(null) is { } whole
                ? Html.Of($"<p class=\"banner\" role=\"alert\">{words[$"entry.{whole.Key}"]}</p>")
            : draft.Problems.IsEmpty ? Html.Empty
            : Html.Of(
                $"<p class=\"banner\" role=\"alert\">{words[draft.Problems.Any(each => each.Problem.Blocks) ? "entry.put-right" : "entry.measure-once-more"]}</p>"
            );
    }

    private static Html About(Model model, Instrument instrument)
    {
        var words = model.Library.Words;
        return Html.If(
            IsBrought(model, instrument),
            $"<p class=\"small soft\">{words["measures.of-clinic"]}{Html.If(instrument.Copyright is not null, $" {words.Say("measures.owner", ("owner", instrument.Copyright ?? ""))}")}</p>"
        );
    }

    private static bool IsBrought(Model model, Instrument instrument) =>
        model.Standing.State.Measures.Brought.Any(each => each.Instrument.Id == instrument.Id);
}
