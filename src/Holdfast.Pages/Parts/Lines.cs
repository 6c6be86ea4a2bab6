using Holdfast.Domain.Exercises;
using Holdfast.Domain.Planning;
using Holdfast.Pages.Markup;

namespace Holdfast.Pages.Parts;

/// <summary>The Line with floats on it, in its forms.</summary>
internal static class Lines
{
    /// <summary>How far a flow has come.</summary>
    public static Html Path(Words words, int at, int of) =>
        Html.Of(
            $"""
            <div class="path" role="img" aria-label="{words.Say(
                "frame.part-of",
                ("at", Say.Number(at)),
                ("of", Say.Number(of))
            )}">{Enumerable
                .Range(1, of)
                .Select(part => Html.Of($"<i class=\"{(part < at ? "done" : part == at ? "now" : "to-come")}\"></i>"))}</div>
            """
        );

    /// <summary>Each "you said" with its "so".</summary>
    public static Html Reasons(IEnumerable<PairedReason> reasons) =>
        Html.Of(
            $"""
            <ul class="why">{reasons.Select(reason =>
                Html.Of(
                    $"<li>{Html.If(reason.YouSaid.Length > 0, $"<p class=\"said\">{reason.YouSaid}</p>")}<p class=\"so\">{reason.So}</p></li>"
                )
            )}</ul>
            """
        );

    /// <summary>A routine from top to bottom.</summary>
    public static Html Strand(IEnumerable<StrandStep> steps) =>
        Html.Of(
            $"""
            <ol class="strand">{steps.Select(step =>
                Html.Of(
                    $"<li><span class=\"floats\" aria-hidden=\"true\">{Enumerable.Repeat(Float(step), step.Floats)}</span><span class=\"shown\" aria-hidden=\"true\">{step.Figure}</span><span>{What(step)}{Html.If(step.Note is not null, $"<span class=\"note\">{step.Note}</span>")}</span><span class=\"dose\"><span aria-hidden=\"true\">{step.Dose}</span><span class=\"heard\">{step.LongDose}</span></span></li>"
                )
            )}</ol>
            """
        );

    /// <summary>The length of a step in quarter minutes as a class: styles may not be inline.</summary>
    public static string LengthClass(int seconds) => $"long-{Math.Clamp((seconds + 14) / 15, 1, 8)}";

    private static Html Float(StrandStep step) =>
        Html.Of($"<i class=\"{LengthClass(step.Seconds)}{(step.Easy ? " easy" : "")}\"></i>");

    private static Html What(StrandStep step) =>
        step.Easy
            ? Html.Text(step.Words)
            : Html.Of($"<b>{step.Words}</b>{Html.If(step.Side is not null, $"<br>{step.Side}")}");
}

/// <summary>A step of the strand.</summary>
/// <param name="Words">What is done.</param>
/// <param name="Side">On which side, or null.</param>
/// <param name="Floats">How many floats: one a set.</param>
/// <param name="Seconds">How long one set lasts.</param>
/// <param name="Easy">True for what is not exercise proper: walk, drill, breathing.</param>
/// <param name="Dose">The dose as it is read.</param>
/// <param name="LongDose">The dose as it is heard.</param>
/// <param name="Note">What is different for this person, or null.</param>
/// <param name="Figure">Its picture, or nothing for what has none.</param>
internal sealed record StrandStep(
    string Words,
    string? Side,
    int Floats,
    int Seconds,
    bool Easy,
    string Dose,
    string LongDose,
    string? Note,
    Html Figure
);
