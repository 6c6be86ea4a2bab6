using Holdfast.Client;
using Holdfast.Domain;
using Holdfast.Domain.Exercises;
using Holdfast.Domain.Poses;
using Holdfast.Pages.Markup;

namespace Holdfast.Pages.Parts;

/// <summary>How the person in the figures looks. To take turns comes first and is chosen unless something else is; no body is called the normal one.</summary>
internal static class FigureChoices
{
    /// <summary>Standing, so that build and clothes are seen whole; three different people when they take turns.</summary>
    private static readonly string[] Shown = ["E02", "E06", "E06h"];

    public static Html Of(Model model)
    {
        var words = model.Library.Words;
        var chosen = model.Settings.Appearance;
        return Html.Of(
            $"""
            <fieldset class="stack"><legend><h2>{words["settings.figures"]}</h2></legend><p>{words[
                "settings.figures-what"
            ]}</p><div class="people" data-ground="card" aria-hidden="true">{Html.Each(
                model.Library.Exercises.Where(exercise => Shown.Contains(exercise.Id.Code)),
                exercise =>
                    Picture.Of(
                        model.Library,
                        chosen,
                        exercise,
                        PosePhase.Start,
                        Side.Right,
                        $"person-{exercise.Id}"
                    )
            )}</div>{Pick(words, "build", SettingNames.Build, chosen.Build)}{Pick(
                words,
                "skin",
                SettingNames.Skin,
                chosen.Skin
            )}{Pick(words, "hair", SettingNames.Hair, chosen.Hair)}{Pick(
                words,
                "clothes",
                SettingNames.Clothes,
                chosen.Clothes
            )}</fieldset>
            """
        );
    }

    private static Html Pick<T>(Words words, string name, string setting, T? chosen)
        where T : struct, Enum
    {
        T?[] options = [null, .. Enum.GetValues<T>().Select(each => (T?)each)];
        return Html.Of(
            $"<h3>{words[$"settings.{name}"]}</h3>{Ticks.Pick(setting, words[$"settings.{name}"], options.Select(option => (words[option is null ? "settings.turns" : $"settings.{name}-{SettingNames.ValueOf(option)}"], EqualityComparer<T?>.Default.Equals(option, chosen), PageMessage.Set(setting, SettingNames.ValueOf(option)))))}"
        );
    }
}
