using Holdfast.Client;
using Holdfast.Domain.Measures;
using Holdfast.Pages.Markup;
using Holdfast.Pages.Parts;

namespace Holdfast.Pages.Screens;

/// <summary>The person names what the back makes hard, in three to five fields.</summary>
internal static class ActivitiesScreen
{
    public static Page Of(Model model)
    {
        var words = model.Library.Words;
        var draft = MeasureForm.DraftOf(model);
        var problem = draft.ProblemAt(null);
        return Frame.Plain(
            model,
            words["measures.name-title"],
            Html.Of(
                $"""
                <header class="top">{Frame.Brand(model)}{Controls.SomethingChanged(model)}</header>
                <form class="flow" data-on-submit="{PageMessage.Continue}" novalidate>
                <main class="main narrow">{Notices.Of(model)}<div class="stack"><h1>{words[
                    "measures.name-title"
                ]}</h1><p class="lead">{words["measures.name-lead"]}</p></div>{Html.If(
                    problem is not null,
                    $"<p class=\"wrong\" id=\"activities-wrong\" role=\"alert\">{words[$"entry.{problem?.Key}"]}</p>"
                )}{Enumerable
                    .Range(0, OwnInstruments.MostActivities)
                    .Select(place => Field(model, draft, place))}</main>
                <footer class="foot">{Controls.Submit(words["measures.name-save"])}{Controls.Quiet(
                    words["measures.not-now"],
                    PageMessage.PutOffMeasure(OwnInstruments.Activities)
                )}</footer></form>
                """
            )
        );
    }

    private static Html Field(Model model, MeasureDraft draft, int place)
    {
        var id = $"activity-{Say.Number(place)}";
        var label = place < OwnInstruments.FewestActivities ? "measures.name-one" : "measures.name-may";
        var hasProblem = !draft.Problems.IsEmpty;
        return Html.Of(
            $"""
            <div class="field{(hasProblem && place < OwnInstruments.FewestActivities && string.IsNullOrWhiteSpace(draft.TextAt(place)) ? " bad" : "")}" data-key="{id}-field"><h2><label for="{id}">{model.Library.Words.Say(
                label,
                ("number", Say.Number(place + 1))
            )}</label></h2><input id="{id}" name="{id}" type="text" autocomplete="off" maxlength="{OwnInstruments.LongestActivity}" value="{draft.TextAt(
                place
            )}" data-on-change="{PageMessage.Measure(place)}"{HtmlAttribute.Of(
                "aria-describedby",
                hasProblem ? "activities-wrong" : null
            )}></div>
            """
        );
    }
}
