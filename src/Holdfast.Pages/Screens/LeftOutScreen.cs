using Holdfast.Client;
using Holdfast.Domain;
using Holdfast.Domain.Planning;
using Holdfast.Domain.Screening;
using Holdfast.Pages.Markup;
using Holdfast.Pages.Parts;

namespace Holdfast.Pages.Screens;

/// <summary>Why one exercise is left out. Where only a pattern leaves it out, it may be tried after this was read (R10).</summary>
internal static class LeftOutScreen
{
    public static Page Of(Model model, Verdict verdict, Plan plan, ExerciseId id)
    {
        var words = model.Library.Words;
        if (plan.Excluded.FirstOrDefault(each => each.Exercise == id) is not { } exclusion)
        {
            return WhyScreen.Of(model, verdict, plan);
        }

        var title = words.Say("left-out.title", ("exercise", model.Library[id].Name));
        var opened = model.Journey.Course?.Trials.Any(trial => trial.Exercise == id) == true;
        return Frame.WithPlaces(
            model,
            title,
            HomePlace.Today,
            Html.Of(
                $"""
                <div class="loose narrow"><h1>{title}</h1><p class="lead">{Reasoning.Because(model, plan, exclusion)}</p>{Html.If(
                    exclusion.Instead is not null,
                    $"<p>{words.Say("left-out.instead", ("exercise", exclusion.Instead is { } instead ? model.Library[instead].Name : ""))}</p>"
                )}<section class="card">{(exclusion.CanBeTried ? Try(model, id, opened) : exclusion.Overridable ? NotYet(model) : Ask(model))}</section>
                <p>{Controls.QuietLink(words["left-out.back"], new Screen.Why())}</p></div>
                """
            )
        );
    }

    private static Html Try(Model model, ExerciseId id, bool opened)
    {
        var words = model.Library.Words;
        return Html.Of(
            $"""
            <h2>{words["left-out.try-title"]}</h2><p>{words["left-out.try-what"]}</p><ul class="bulleted"><li>{words["left-out.try-how"]}</li><li>{words[
                "left-out.try-next-day"
            ]}</li><li>{words["left-out.try-stop"]}</li></ul>{(
                opened
                    ? Html.Of(
                        $"<p><b>{words["left-out.opened"]}</b></p><p>{Controls.ButtonLink(words["left-out.see"], new Screen.ExercisePage(id))}</p>"
                    )
                    : Controls.Board(words["left-out.try"], PageMessage.Try(id))
            )}
            """
        );
    }

    private static Html NotYet(Model model) =>
        Html.Of(
            $"<h2>{model.Library.Words["left-out.not-yet-title"]}</h2><p>{model.Library.Words["left-out.not-yet"]}</p>"
        );

    private static Html Ask(Model model) =>
        Html.Of($"<h2>{model.Library.Words["left-out.ask-title"]}</h2><p>{model.Library.Words["left-out.ask"]}</p>");
}
