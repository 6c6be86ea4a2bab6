using Holdfast.Client;
using Holdfast.Domain;
using Holdfast.Domain.Exercises;

namespace Holdfast.Pages.Parts;

/// <summary>What the person told us as sentences, to be read out or shown to a clinician. Never a name for it: that is the clinician's.</summary>
internal static class Told
{
    public static IEnumerable<string> Sentences(Model model) =>
        WhatWasTold.Of(model).Select(fact => Sentence(model.Library.Words, fact));

    private static string Sentence(Words words, ToldFact fact) =>
        fact.Response switch
        {
            Response.NotSure => words.Say("told.not-sure", ("fact", fact.Words)),
            Response.PreferNotToSay or Response.Skipped => words.Say("told.left-open", ("fact", fact.Words)),
            _ => fact.Words,
        };
}
