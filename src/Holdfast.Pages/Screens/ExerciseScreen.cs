using Holdfast.Client;
using Holdfast.Domain;
using Holdfast.Domain.Exercises;
using Holdfast.Domain.Poses;
using Holdfast.Pages.Markup;
using Holdfast.Pages.Parts;

namespace Holdfast.Pages.Screens;

/// <summary>One exercise: the figure at its start and its hold, how, what to feel, what to stop for, easier and harder, other ways.</summary>
internal static class ExerciseScreen
{
    public static Page Of(Model model, ExerciseId id) =>
        model.Library.Find(id) is { } exercise
            ? Frame.WithPlaces(
                model,
                exercise.Name,
                HomePlace.Library,
                Html.Of(
                    $"{LeftOut(model, exercise)}{Inside(model.Library, model.Settings.Appearance, exercise, each => Route.Path(new Screen.ExercisePage(each)))}"
                )
            )
            : NotFoundScreen.Of(model);

    /// <summary>The exercise itself, as the app and the public pages show it.</summary>
    internal static Html Inside(
        Library library,
        Appearance appearance,
        Exercise exercise,
        Func<ExerciseId, string> address
    )
    {
        var words = library.Words;
        var side = exercise.Sides.Order() is { IsEmpty: false } sides ? sides[0] : Side.Right;
        return Html.Of(
            $"""
            <div class="two"><div class="stack pin"><h1>{exercise.Name}</h1>{Html.If(
                !exercise.Synonyms.IsEmpty,
                $"<p class=\"small soft\">{words.Say("exercise.synonyms", ("names", string.Join(", ", exercise.Synonyms)))}</p>"
            )}<p class="lead">{exercise.Summary}</p>{Plates(library, appearance, exercise, side)}</div>
            <div class="loose"><section class="stack"><h2>{words["exercise.how"]}</h2><ol class="steps">{exercise.Steps.Select(
                step => Html.Of($"<li><span>{step.For(side)}</span></li>")
            )}</ol><p>{exercise.Exit.For(side)}</p></section>{Kit(words, exercise)}<section class="stack"><h2>{words[
                "exercise.dose"
            ]}</h2><p>{exercise.Dose.Note}</p><h2>{words["exercise.breathing"]}</h2><p>{exercise.Breathing}</p></section>
            <section class="card"><h2>{words["exercise.feel"]}</h2>{Bullets(exercise.Feel)}<h2>{words[
                "exercise.not-feel"
            ]}</h2>{Bullets(exercise.NotFeel)}<h2 class="stop-sign">{Icon.Stop}{words["exercise.stop-if"]}</h2>{Bullets(
                exercise.StopSigns
            )}</section>{Faults(words, exercise)}{OtherWays(library, exercise, address)}<details><summary>{words[
                "exercise.sources"
            ]}</summary><p>{words["exercise.sources-what"]}</p><p class="small soft">{string.Join(
                ", ",
                exercise.Sources
            )}</p></details></div></div>
            """
        );
    }

    private static Html LeftOut(Model model, Exercise exercise) =>
        Html.If(
            model.Plan?.Excluded.Any(each => each.Exercise == exercise.Id) == true,
            $"<div class=\"banner\"><p>{model.Library.Words["exercise.left-out"]}</p>{Controls.ButtonLink(model.Library.Words["exercise.why"], new Screen.LeftOut(exercise.Id))}</div>"
        );

    private static Html Plates(Library library, Appearance appearance, Exercise exercise, Side side)
    {
        if (exercise.Poses is not { } poses)
        {
            return Html.Empty;
        }

        var words = library.Words;
        var held = words[exercise.Dose.Usual is Dose.Repetitions ? "exercise.move" : "exercise.hold"];
        List<Html> plates =
        [
            Plate(PosePhase.Start, side, "figure-start", words["exercise.start"]),
            Plate(PosePhase.Hold, side, "figure-hold", held),
        ];
        if (poses.Reach is not null)
        {
            plates.Add(Plate(PosePhase.Hold, Side.Right, "figure-right", Say.Side(words, Side.Right)));
            plates.Add(Plate(PosePhase.Hold, Side.Left, "figure-left", Say.Side(words, Side.Left)));
        }

        return Html.Of($"<div class=\"plates\">{plates}</div>");

        Html Plate(PosePhase phase, Side of, string id, string caption) =>
            Html.Of(
                $"""
                <figure class="plate" data-ground="card">{Picture.Of(
                    library,
                    appearance,
                    exercise,
                    phase,
                    of,
                    id,
                    pair: true
                )}<figcaption class="small soft">{caption}</figcaption></figure>
                """
            );
    }

    private static Html Kit(Words words, Exercise exercise) =>
        Html.If(
            !exercise.Kit.IsEmpty,
            $"""
            <section class="stack"><h2>{words["exercise.kit"]}</h2><ul class="bulleted">{exercise.Kit.Select(need =>
                Html.Of($"<li>{need.Words}{Html.If(need.Without is not null, $" <span class=\"soft\">{need.Without}</span>")}</li>")
            )}</ul></section>
            """
        );

    private static Html Faults(Words words, Exercise exercise) =>
        Html.If(
            !exercise.Faults.IsEmpty,
            $"""
            <section class="stack"><h2>{words["exercise.faults"]}</h2><ul class="why">{exercise.Faults.Select(fault =>
                Html.Of($"<li><p class=\"said\">{fault.Words}</p><p class=\"so\">{fault.Remedy}</p></li>")
            )}</ul></section>
            """
        );

    private static Html OtherWays(Library library, Exercise exercise, Func<ExerciseId, string> address)
    {
        var words = library.Words;
        return Html.Of(
            $"""
            {Alternatives(library, words["exercise.easier"], exercise.Regressions, address)}{Alternatives(
                library,
                words["exercise.harder"],
                exercise.Progressions,
                address
            )}{Html.If(
                !exercise.Variants.IsEmpty,
                $"<section class=\"card\"><h2>{words["exercise.another-way"]}</h2><dl class=\"facts\">{exercise.Variants.Select(variant => Html.Of($"<div><dt>{variant.Need}</dt><dd>{variant.Words}{Link(library, variant.Exercise, address)}</dd></div>"))}</dl></section>"
            )}
            """
        );
    }

    private static Html Alternatives(
        Library library,
        string title,
        ValueList<Alternative> forms,
        Func<ExerciseId, string> address
    ) =>
        Html.If(
            !forms.IsEmpty,
            $"<section class=\"stack\"><h2>{title}</h2><ul class=\"bulleted\">{forms.Select(form => Html.Of($"<li>{form.Words}{Link(library, form.Exercise, address)}</li>"))}</ul></section>"
        );

    private static Html Link(Library library, ExerciseId? id, Func<ExerciseId, string> address) =>
        id is { } known
            ? Html.Of($" <a class=\"inline\" href=\"{address(known)}\">{library[known].Name}</a>")
            : Html.Empty;

    private static Html Bullets(ValueList<string> items) =>
        Html.Of($"<ul class=\"bulleted\">{items.Select(each => Html.Of($"<li>{each}</li>"))}</ul>");
}
