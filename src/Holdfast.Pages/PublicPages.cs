using Holdfast.Client;
using Holdfast.Domain;
using Holdfast.Domain.Exercises;
using Holdfast.Domain.Poses;
using Holdfast.Pages.Markup;
using Holdfast.Pages.Parts;
using Holdfast.Pages.Screens;

namespace Holdfast.Pages;

/// <summary>What can be shown without anybody's data: the first screen ahead of the runtime, and pages to look exercises up.</summary>
/// <remarks>
/// Exercise pages have addresses of their own, outside the app's: whoever must not exercise, and opens the app anywhere, sees none of them
/// while the app is still on its way.
/// </remarks>
public static class PublicPages
{
    /// <summary>The welcome, to stand in the shell until the app takes over. It shows no exercise.</summary>
    /// <param name="library">The library.</param>
    public static Page Welcome(Library library) => Page.Of(App.Begin(library, default));

    /// <summary>The screens that somebody new sees after the welcome, so that they can be read and filled in while the app is still on its way.</summary>
    /// <param name="library">The library.</param>
    public static ValueList<NextPage> AfterWelcome(Library library)
    {
        var model = App.Begin(library, default);
        return
        [
            new(PageMessage.StartCheckIn, Page.Of(model with { Screen = new Screen.Consent() })),
            new($"{PageMessage.Consent} {PageMessage.Decline}", Page.Of(model with { Screen = new Screen.CheckIn(1) })),
        ];
    }

    /// <summary>The public page of an exercise as a whole document.</summary>
    /// <param name="library">The library.</param>
    /// <param name="exercise">The exercise.</param>
    public static PublicPage Exercise(Library library, Exercise exercise)
    {
        ArgumentNullException.ThrowIfNull(library);
        ArgumentNullException.ThrowIfNull(exercise);
        var words = library.Words;
        return Document(
            library,
            PathOf(exercise.Id),
            exercise.Name,
            exercise.Summary,
            Html.Of(
                $"""
                <div class="banner"><p>{words["public.ask-first"]}</p>{Controls.ButtonLink(
                    words["welcome.start"],
                    new Screen.Welcome()
                )}</div>{ExerciseScreen.Inside(library, new Appearance(), exercise, PathOf)}<p class="small soft">{words[
                    "safety.notice.first-run"
                ]}</p><p class="small soft">{words["safety.notice.not-signed-off"]}</p>
                """
            )
        );
    }

    /// <summary>The public list of exercises as a whole document.</summary>
    /// <param name="library">The library.</param>
    public static PublicPage Exercises(Library library)
    {
        ArgumentNullException.ThrowIfNull(library);
        var words = library.Words;
        return Document(
            library,
            "/exercises",
            words["library.title"],
            words["library.lead"],
            Html.Of(
                $"""
                <div class="stack narrow"><h1>{words["library.title"]}</h1><p>{words["library.lead"]}</p></div>
                <div class="banner"><p>{words["public.ask-first"]}</p>{Controls.ButtonLink(
                    words["welcome.start"],
                    new Screen.Welcome()
                )}</div><ul class="bulleted">{library.Exercises.Select(exercise =>
                    Html.Of($"<li><a class=\"inline\" href=\"{PathOf(exercise.Id)}\">{exercise.Name}</a></li>")
                )}</ul><section class="stack"><h2>{words["library.known"]}</h2>{Known.List(words)}</section>
                """
            )
        );
    }

    private static string PathOf(ExerciseId exercise) => $"/exercises/{exercise}";

    private static PublicPage Document(Library library, string path, string title, string description, Html main)
    {
        var words = library.Words;
        return new(
            path,
            Html.Of(
                    $"""
                    <!doctype html>
                    <html lang="{words["frame.language"]}"><head><meta charset="utf-8"><title>{words.Say(
                        "frame.title",
                        ("screen", title)
                    )}</title><meta name="viewport" content="width=device-width, initial-scale=1, viewport-fit=cover"><meta name="description" content="{description}"><meta name="color-scheme" content="light dark"><link rel="stylesheet" href="/css/app.css"><link rel="icon" href="/icons/mark.svg" type="image/svg+xml"></head>
                    <body><div class="app"><div class="screen"><header class="top"><a class="brand" href="/">{Icon.Mark}{words["frame.name"]}</a></header><main class="main">{main}</main></div></div></body></html>
                    """
                )
                .ToString()
        );
    }
}

/// <summary>A document with its address.</summary>
/// <param name="Path">The address, such as <c>/exercises/E01</c>.</param>
/// <param name="Document">The whole document.</param>
public sealed record PublicPage(string Path, string Document);

/// <summary>A screen that comes with the first page.</summary>
/// <param name="After">The messages that lead to it, with spaces between them.</param>
/// <param name="Page">The screen.</param>
public sealed record NextPage(string After, Page Page)
{
    /// <summary>The screen as an inert part of a document.</summary>
    public Html ToTemplate() =>
        Html.Of($"<template data-after=\"{After}\" data-title=\"{Page.Title}\">{Page.Html}</template>");
}
