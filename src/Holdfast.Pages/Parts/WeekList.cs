using Holdfast.Client;
using Holdfast.Domain.Exercises;
using Holdfast.Domain.Progress.Weeks;
using Holdfast.Pages.Markup;

namespace Holdfast.Pages.Parts;

/// <summary>What weeks changed and why, the latest first.</summary>
internal static class WeekList
{
    // A page of ten years would take seconds to draw.
    private const int MostFolded = 52;

    /// <summary>Says that a long list is cut, and where the whole of it is; nothing where it is not.</summary>
    public static Html ShownLatest(Words words, int count, int most) =>
        Html.If(
            count > most,
            $"<p class=\"small soft\">{words.Say("progress.shown-latest", ("count", Say.Number(most)))}</p>"
        );

    /// <summary>The last weeks, with those before them folded away.</summary>
    public static Html Of(Model model, int shownAtOnce)
    {
        var words = model.Library.Words;
        var weeks = model.Journey.Weeks.Reverse().ToList();
        return Html.Of(
            $"""
            {weeks.Take(shownAtOnce).Select(week => Week(model, week))}{Html.If(
                weeks.Count > shownAtOnce,
                $"<details><summary>{Say.Count(words, "progress.earlier-weeks", weeks.Count - shownAtOnce)}</summary>{weeks.Skip(shownAtOnce).Take(MostFolded).Select(week => Week(model, week))}{ShownLatest(words, weeks.Count - shownAtOnce, MostFolded)}</details>"
            )}
            """
        );
    }

    /// <summary>What one week changed, each change with the rule behind it.</summary>
    public static Html Changes(Model model, WeekReview week) =>
        Html.Of(
            $"""
            <ul class="why">{week.Outcome.Changes.Select(change =>
                Html.Of(
                    $"<li><p class=\"so\">{WeekWords.Say(change, model.Library)}</p><p class=\"small soft\">{model.Library.Words.Say("week.rule", ("rule", change.Rule))}</p></li>"
                )
            )}</ul>
            """
        );

    /// <summary>The first and the last day of a week.</summary>
    public static string Days(Model model, WeekReview week) =>
        model.Library.Words.Say(
            "week.days",
            ("first", Say.Date(model.Library.Words, week.First, model.Today)),
            ("last", Say.Date(model.Library.Words, week.Last, model.Today))
        );

    private static Html Week(Model model, WeekReview week) =>
        Html.Of($"<section class=\"stack\"><h3>{Days(model, week)}</h3>{Changes(model, week)}</section>");
}
