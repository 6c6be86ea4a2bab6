using System.Globalization;
using Holdfast.Client;
using Holdfast.Domain;
using Holdfast.Domain.Progress;
using Holdfast.Pages.Markup;

namespace Holdfast.Pages.Parts;

/// <summary>How long each group of muscles was held in the last seven days, against the ceiling of a week. It is a table whose rows have bars.</summary>
internal static class HeldMinutes
{
    // The ceiling stands at four fifths, so that more than it has room.
    private const double CeilingAt = 80;

    public static Html Of(Model model, ValueList<HeldTime> held)
    {
        var words = model.Library.Words;
        var most = Math.Max(HeldTime.WeeklyCeiling * 100 / CeilingAt, held.Max(each => each.Most));
        return Html.Of(
            $"""
            <table class="held"><caption class="small soft">{words.Say(
                "progress.held-lead",
                ("ceiling", Say.Number(HeldTime.WeeklyCeiling / 60))
            )}</caption><thead><tr><th scope="col">{words["progress.muscle"]}</th><th scope="col" class="number">{words[
                "measure.right"
            ]}</th><th scope="col" class="number">{words["measure.left"]}</th></tr></thead><tbody>{held.Select(each =>
                Row(model, each, most)
            )}</tbody></table>{Html.If(
                held.Any(each => each.Most > HeldTime.WeeklyCeiling),
                $"<p>{words["progress.held-over"]}</p>"
            )}
            """
        );
    }

    private static Html Row(Model model, HeldTime held, double most)
    {
        var words = model.Library.Words;
        return Html.Of(
            $"""
            <tr><th scope="row">{words[$"progress.muscle-{held.Muscle}"]}<svg class="bars" viewBox="0 0 100 20" preserveAspectRatio="none" aria-hidden="true"><path class="track" d="M0 5H100M0 15H100" vector-effect="non-scaling-stroke"/><path class="held" d="{Bar(
                held.SecondsRight,
                5,
                most
            )}{Bar(held.SecondsLeft, 15, most)}" vector-effect="non-scaling-stroke"/><path class="ceiling" d="M{At(
                HeldTime.WeeklyCeiling,
                most
            )} 0V20" vector-effect="non-scaling-stroke"/></svg></th><td class="number">{Minutes(
                model,
                held.SecondsRight
            )}</td><td class="number">{Minutes(model, held.SecondsLeft)}</td></tr>
            """
        );
    }

    private static string Bar(int seconds, int row, double most) =>
        seconds == 0 ? "" : $"M0 {row.ToString(CultureInfo.InvariantCulture)}H{At(seconds, most)}";

    private static string At(int seconds, double most) =>
        (seconds * 100 / most).ToString("0.##", CultureInfo.InvariantCulture);

    private static string Minutes(Model model, int seconds) =>
        model.Library.Words.Say("measure.minutes", ("count", Say.Tenths(seconds / 60.0)));
}
