using Holdfast.Client;
using Holdfast.Domain;
using Holdfast.Domain.Exercises;
using Holdfast.Pages.Markup;
using Holdfast.Pages.Parts;

namespace Holdfast.Pages.Screens;

/// <summary>One routine: what it is, when it suits, how to go about it, what to expect.</summary>
internal static class ProgrammeScreen
{
    public static Page Of(Model model, Focus focus)
    {
        var programme = model.Library.Programmes.First(each => each.Focus == focus);
        return Frame.WithPlaces(model, programme.Name, HomePlace.Library, Inside(model, programme));
    }

    internal static Html Inside(Model model, Programme programme)
    {
        var words = model.Library.Words;
        return Html.Of(
            $"""
            <div class="stack narrow"><h1>{programme.Name}</h1><p class="lead">{programme.Summary}</p></div>
            <div class="two"><div class="loose"><section class="stack"><h2>{words["programme.what"]}</h2><ol class="steps">{programme.Items.Select(
                item =>
                    Html.Of(
                        $"<li><span>{Controls.InLine(model.Library[item.Exercise].Name, new Screen.ExercisePage(item.Exercise))}{Html.If(item.Dose is not null, $" <span class=\"soft\">{(item.Dose is { } dose ? Say.LongDose(words, dose) : "")}</span>")}</span></li>"
                    )
            )}</ol>{Html.If(
                programme.WalkMinutes > 0,
                $"<p>{Say.Count(words, "programme.walk", programme.WalkMinutes)}</p>"
            )}<p class="soft">{programme.SourceDose}</p><p class="soft">{Say.Count(
                words,
                "programme.a-week",
                programme.SessionsPerWeek
            )}</p></section>{Paragraphs(words["programme.why"], programme.Why)}</div>
            <div class="loose">{Listed(words["programme.when"], programme.When)}{Listed(
                words["programme.how"],
                programme.How
            )}{Listed(words["programme.expect"], programme.Expect)}<section class="stack"><h2>{words[
                "programme.minimum"
            ]}</h2><p>{words["programme.minimum-what"]}</p><ul class="bulleted">{programme.MinimumDose.Select(item =>
                Html.Of(
                    $"<li>{model.Library[item.Exercise].Name}{Html.If(item.Dose is not null, $": {(item.Dose is { } dose ? Say.LongDose(words, dose) : "")}")}</li>"
                )
            )}</ul></section></div></div>
            """
        );
    }

    private static Html Paragraphs(string title, ValueList<string> paragraphs) =>
        Html.If(
            !paragraphs.IsEmpty,
            $"<section class=\"stack\"><h2>{title}</h2>{paragraphs.Select(each => Html.Of($"<p>{each}</p>"))}</section>"
        );

    private static Html Listed(string title, ValueList<string> items) =>
        Html.If(
            !items.IsEmpty,
            $"<section class=\"stack\"><h2>{title}</h2><ul class=\"bulleted\">{items.Select(each => Html.Of($"<li>{each}</li>"))}</ul></section>"
        );
}
