using System.Globalization;
using Holdfast.Client;
using Holdfast.Domain.Exercises;
using Holdfast.Pages.Markup;

namespace Holdfast.Pages.Parts;

/// <summary>A number from 0 to 10: minus, slider, plus. Until it was touched it shows no number and has no thumb.</summary>
/// <param name="Id">An id of its own on the screen.</param>
/// <param name="Label">What is asked.</param>
/// <param name="Low">What 0 means.</param>
/// <param name="High">What 10 means.</param>
/// <param name="Text">What stands there, as typed or slid; null before the first touch.</param>
/// <param name="IsPain">Whether it measures pain, which has a colour of its own.</param>
/// <param name="Moved">The message of the slider, which takes its place.</param>
/// <param name="Set">The message that sets a value.</param>
/// <param name="Note">A line under it, or null.</param>
/// <param name="Problem">What is wrong with it, or null.</param>
internal sealed record Slider(
    string Id,
    string Label,
    string Low,
    string High,
    string? Text,
    bool IsPain,
    string Moved,
    Func<int, string> Set,
    string? Note = null,
    string? Problem = null
)
{
    /// <summary>A scale of the session or the log.</summary>
    public static Slider For(Model model, Scale scale, string key, string? note = null)
    {
        var words = model.Library.Words;
        return new(
            $"scale-{key}",
            words[$"scale.{key}.ask"],
            words[$"scale.{key}.low"],
            words[$"scale.{key}.high"],
            model.Form.TextAt(scale),
            scale is not (Scale.StretchStrength or Scale.Effort),
            PageMessage.Rate(scale),
            value => PageMessage.Rate(scale, value),
            note
        );
    }

    public Html ToHtml(Words words)
    {
        int? value =
            int.TryParse(Text, NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number <= 10
                ? number
                : null;
        var shown = value is { } known ? Say.Number(known) : null;
        return Html.Of(
            $"""
            <div class="card scale{(IsPain ? " pain" : "")}" data-key="{Id}"{HtmlAttribute.Of("data-value", shown)}>
            <div class="head"><h2><label for="{Id}">{Label}</label></h2><output for="{Id}">{shown ?? words["scale.not-yet"]}</output></div>
            <div class="slide"><button type="button" class="button" aria-label="{words.Say(
                "scale.less",
                ("what", Label)
            )}" data-step="-1" data-on-click="{Set(Math.Max((value ?? 0) - 1, 0))}">{Icon.Less}</button><span class="rail"><input type="range" id="{Id}" name="{Id}" min="{(
                value is null ? -1 : 0
            )}" max="10" step="1" value="{value ?? -1}" aria-valuetext="{(
                value is { } told ? words.Say("scale.value", ("value", Say.Number(told))) : words["scale.not-chosen"]
            )}"{HtmlAttribute.Of("aria-describedby", Problem is null ? null : $"{Id}-wrong")} data-on-input="{Moved}"><i class="dots"></i></span><button type="button" class="button" aria-label="{words.Say(
                "scale.more",
                ("what", Label)
            )}" data-step="1" data-on-click="{Set(Math.Min((value ?? 0) + 1, 10))}">{Icon.More}</button></div>
            <div class="ends"><span>{Low}</span><span>{High}</span></div>{Html.If(
                Note is not null,
                $"<p class=\"small soft\">{Note}</p>"
            )}{Ticks.Wrong(Id, Problem)}
            </div>
            """
        );
    }
}
