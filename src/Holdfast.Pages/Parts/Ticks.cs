using Holdfast.Domain;
using Holdfast.Domain.Exercises;
using Holdfast.Pages.Markup;

namespace Holdfast.Pages.Parts;

/// <summary>Rows to tick, and short choices in a line.</summary>
internal static class Ticks
{
    /// <summary>One fact. Ticking it opens "Yes / Not sure / Rather not say", by the style sheet alone.</summary>
    /// <param name="words">The library's words.</param>
    /// <param name="id">An id of its own on the screen.</param>
    /// <param name="fact">The fact in plain words.</param>
    /// <param name="said">What was said, or null when it is not ticked.</param>
    /// <param name="ticked">What a plain tick says: yes, or no for what matters when no.</param>
    /// <param name="box">The message of the box.</param>
    /// <param name="answer">The message of each of the three.</param>
    public static Html Fact(
        Words words,
        string id,
        string fact,
        Response? said,
        Response ticked,
        string box,
        Func<Response, string> answer
    )
    {
        var isTicked = said == ticked || said is Response.NotSure or Response.PreferNotToSay;
        return Html.Of(
            $"""
            <div class="fact stack" data-key="{id}"><label class="tick"><input type="checkbox" id="{id}" name="{id}" data-on-change="{box}"{HtmlAttribute.Flag(
                "checked",
                isTicked
            )}><span>{fact}</span></label><div class="sure" role="radiogroup" aria-label="{words.Say(
                "answer.how-sure",
                ("fact", fact)
            )}">{Sure(id, words["answer.yes"], ticked, said == ticked || said is null, answer)}{Sure(
                id,
                words["answer.not-sure"],
                Response.NotSure,
                said == Response.NotSure,
                answer
            )}{Sure(
                id,
                words["answer.rather-not-say"],
                Response.PreferNotToSay,
                said == Response.PreferNotToSay,
                answer
            )}</div></div>
            """
        );
    }

    /// <summary>A box that says true or false.</summary>
    public static Html Box(string id, string label, bool ticked, string message, string? hint = null) =>
        Html.Of(
            $"""
            <label class="tick" data-key="{id}-row"><input type="checkbox" id="{id}" name="{id}" data-on-change="{message}"{HtmlAttribute.Flag(
                "checked",
                ticked
            )}><span>{label}{Html.If(hint is not null, $"<span class=\"hint\">{hint}</span>")}</span></label>
            """
        );

    /// <summary>"None of these", ticked by hand: an empty group is unknown, never a no.</summary>
    public static Html None(Words words, string id, bool ticked, string message, string? problem) =>
        Html.Of(
            $"""
            <label class="tick none" data-key="{id}-row"><input type="checkbox" id="{id}" name="{id}" data-on-change="{message}"{HtmlAttribute.Flag(
                "checked",
                ticked
            )}{HtmlAttribute.Of("aria-describedby", problem is null ? null : $"{id}-wrong")}><span><b>{words["answer.none"]}</b></span></label>{Wrong(
                id,
                problem
            )}
            """
        );

    /// <summary>One of a few, as pills in a line.</summary>
    public static Html Pick(
        string id,
        string label,
        IEnumerable<(string Words, bool Chosen, string Message)> options
    ) =>
        Html.Of(
            $"""
            <div class="pick" role="radiogroup" aria-label="{label}">{options.Select(
                (option, index) =>
                    Html.Of(
                        $"<label><input type=\"radio\" id=\"{id}-{index}\" name=\"{id}\" data-on-change=\"{option.Message}\"{HtmlAttribute.Flag("checked", option.Chosen)}><span>{option.Words}</span></label>"
                    )
            )}</div>
            """
        );

    /// <summary>Any of a few, as pills in a line.</summary>
    public static Html PickAny(string id, IEnumerable<(string Words, bool Chosen, string Message)> options) =>
        Html.Of(
            $"""
            <div class="pick">{options.Select(
                (option, index) =>
                    Html.Of(
                        $"<label><input type=\"checkbox\" id=\"{id}-{index}\" name=\"{id}-{index}\" data-on-change=\"{option.Message}\"{HtmlAttribute.Flag("checked", option.Chosen)}><span>{option.Words}</span></label>"
                    )
            )}</div>
            """
        );

    /// <summary>What is wrong, at its field; the field names it by <c>aria-describedby</c>.</summary>
    public static Html Wrong(string id, string? problem) =>
        Html.If(problem is not null, $"<p class=\"wrong\" id=\"{id}-wrong\" data-key=\"{id}-wrong\">{problem}</p>");

    private static Html Sure(string id, string label, Response response, bool chosen, Func<Response, string> answer) =>
        Html.Of(
            $"<label><input type=\"radio\" id=\"{id}-{(int)response}\" name=\"{id}-sure\" data-on-change=\"{answer(response)}\"{HtmlAttribute.Flag("checked", chosen)}><span>{label}</span></label>"
        );
}
