using Holdfast.Client;
using Holdfast.Domain.Measures;
using Holdfast.Pages.Markup;

namespace Holdfast.Pages.Parts;

/// <summary>The items of an instrument with what was answered so far, word for word.</summary>
internal static class MeasureItems
{
    // As many numbers fit into rows of a phone; more are typed.
    private const int MostNumbers = 21;

    // Longer options than this stand in rows of their own.
    private const int ShortOption = 22;

    public static Html Of(Model model, Instrument instrument)
    {
        var draft = MeasureForm.DraftOf(model);
        return Html.Each(
            instrument.Items.Select((item, place) => (item, place)),
            each => Item(model, instrument, draft, each.item, each.place)
        );
    }

    private static Html Item(Model model, Instrument instrument, MeasureDraft draft, InstrumentItem item, int place)
    {
        var problem = draft.ProblemAt(place) is { } wrong
            ? Say.Filled(model.Library.Words, $"entry.{wrong.Key}", wrong.Places)
            : null;
        var id = $"item-{Say.Number(place)}";
        return item.Kind switch
        {
            ItemKind.Words => Html.Of($"<p data-key=\"{id}\">{item.Text}</p>"),
            ItemKind.Tick => Ticks.Box(id, item.Text, draft.TextAt(place) == "true", PageMessage.Measure(place)),
            ItemKind.Choice => Fieldset(id, item.Text, Options(id, item, draft.TextAt(place), place), problem),
            ItemKind.Number when item is { Least: 0, Most: 10 } => Scale(
                model,
                instrument,
                draft,
                item,
                place,
                id,
                problem
            ),
            _ when item.Most - item.Least < MostNumbers => Fieldset(
                id,
                item.Text,
                Numbers(id, item, draft, place),
                problem
            ),
            _ => Field(id, item, draft, place, problem),
        };
    }

    private static Html Scale(
        Model model,
        Instrument instrument,
        MeasureDraft draft,
        InstrumentItem item,
        int place,
        string id,
        string? problem
    )
    {
        var words = model.Library.Words;
        var isOwn = instrument.Id == OwnInstruments.Activities;
        return new Slider(
            id,
            item.Text,
            isOwn ? $"0 {words["measures.psfs-low"]}" : "0",
            isOwn ? $"10 {words["measures.psfs-high"]}" : "10",
            draft.TextAt(place),
            IsPain: false,
            PageMessage.Measure(place),
            value => PageMessage.Measure(place, value),
            Problem: problem
        ).ToHtml(words);
    }

    private static Html Fieldset(string id, string text, Html inside, string? problem) =>
        Html.Of(
            $"""
            <fieldset class="stack" id="{id}" data-key="{id}"{HtmlAttribute.Of(
                "aria-describedby",
                problem is null ? null : $"{id}-wrong"
            )}><legend><h2>{text}</h2></legend>{inside}{Ticks.Wrong(id, problem)}</fieldset>
            """
        );

    private static Html Numbers(string id, InstrumentItem item, MeasureDraft draft, int place) =>
        Ticks.Pick(
            $"{id}-says",
            item.Text,
            Enumerable
                .Range(item.Least, item.Most - item.Least + 1)
                .Select(value =>
                    (Say.Number(value), draft.TextAt(place) == Say.Number(value), PageMessage.Measure(place, value))
                )
        );

    private static Html Options(string id, InstrumentItem item, string? chosen, int place)
    {
        if (item.Options.All(option => option.Text.Length <= ShortOption) && item.Options.Count < 5)
        {
            return Ticks.Pick(
                $"{id}-says",
                item.Text,
                item.Options.Select(option =>
                    (option.Text, chosen == Say.Number(option.Value), PageMessage.Measure(place, option.Value))
                )
            );
        }

        return Html.Each(
            item.Options.Select((option, index) => (option, index)),
            each =>
                Html.Of(
                    $"<label class=\"tick\"><input type=\"radio\" id=\"{id}-says-{each.index}\" name=\"{id}-says\" data-on-change=\"{PageMessage.Measure(place, each.option.Value)}\"{HtmlAttribute.Flag("checked", chosen == Say.Number(each.option.Value))}><span>{each.option.Text}</span></label>"
                )
        );
    }

    private static Html Field(string id, InstrumentItem item, MeasureDraft draft, int place, string? problem) =>
        Html.Of(
            $"""
            <div class="field{(problem is null ? "" : " bad")}" data-key="{id}-field"><h2><label for="{id}">{item.Text}</label></h2><input id="{id}" name="{id}" type="text" inputmode="numeric" autocomplete="off" maxlength="6" value="{draft.TextAt(
                place
            )}" data-on-change="{PageMessage.Measure(place)}"{HtmlAttribute.Of(
                "aria-invalid",
                problem is null ? null : "true"
            )}{HtmlAttribute.Of("aria-describedby", problem is null ? null : $"{id}-wrong")}>{Ticks.Wrong(
                id,
                problem
            )}</div>
            """
        );
}
