using Holdfast.Client;
using Holdfast.Domain;
using Holdfast.Domain.Exercises;
using Holdfast.Domain.Poses;
using Holdfast.Pages.Markup;
using Holdfast.Pages.Parts;

namespace Holdfast.Pages.Screens;

/// <summary>Every routine and every exercise.</summary>
internal static class LibraryScreen
{
    public static Page Of(Model model)
    {
        var words = model.Library.Words;
        return Frame.WithPlaces(
            model,
            words["frame.library"],
            HomePlace.Library,
            Html.Of(
                $"""
                <div class="stack narrow"><h1>{words["library.title"]}</h1><p>{words["library.lead"]}</p></div>
                <section class="stack"><h2>{words["library.routines"]}</h2><ul class="entries">{model.Library.Programmes.Select(
                    programme =>
                        Html.Of(
                            $"<li><a class=\"tile\" href=\"{Route.Path(new Screen.ProgrammePage(programme.Focus))}\"><span class=\"name\">{programme.Name}</span><span>{programme.Summary}</span></a></li>"
                        )
                )}</ul></section>
                <section class="stack"><h2>{words["library.exercises"]}</h2><ul class="gallery">{model.Library.Exercises.Select(
                    exercise => Tile(model, exercise)
                )}</ul></section>
                <section class="stack"><h2>{words["library.known"]}</h2>{Known.List(words)}</section>
                """
            )
        );
    }

    private static Html Tile(Model model, Exercise exercise)
    {
        var side = exercise.Sides.Order() is { IsEmpty: false } sides ? sides[0] : Side.Right;
        var left = model.Plan?.Excluded.Any(each => each.Exercise == exercise.Id) == true;
        return Html.Of(
            $"""
            <li><a class="tile" data-ground="card" href="{Route.Path(
                new Screen.ExercisePage(exercise.Id)
            )}"><span aria-hidden="true">{Picture.Of(
                model.Library,
                model.Settings.Appearance,
                exercise,
                PosePhase.Hold,
                side,
                $"tile-{exercise.Id}"
            )}</span><span><span class="name">{exercise.Name}</span>{Html.If(
                left,
                $"<span class=\"small soft\"><br>{model.Library.Words["library.left-out"]}</span>"
            )}</span></a></li>
            """
        );
    }
}
