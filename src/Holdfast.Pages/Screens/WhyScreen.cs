using Holdfast.Client;
using Holdfast.Domain;
using Holdfast.Domain.Planning;
using Holdfast.Domain.Screening;
using Holdfast.Pages.Markup;
using Holdfast.Pages.Parts;

namespace Holdfast.Pages.Screens;

/// <summary>Why this and why not that, with the rules that decided one tap away.</summary>
internal static class WhyScreen
{
    public static Page Of(Model model, Verdict verdict, Plan plan)
    {
        var words = model.Library.Words;
        return Frame.WithPlaces(
            model,
            words["why.title"],
            HomePlace.Today,
            Html.Of(
                $"""
                <h1>{words["why.title"]}</h1><div class="two"><section class="stack"><h2>{words["why.this"]}</h2>{Lines.Reasons(
                    Reasoning.All(model, plan)
                )}</section><div class="stack">{NotThat(model, plan)}<section class="card"><h2>{words["why.rules"]}</h2><p>{words[
                    "why.rules-what"
                ]}</p><details><summary>{words["why.rules-show"]}</summary><dl class="rules">{verdict.Findings.Select(finding =>
                    Html.Of(
                        $"<dt>{finding.Rule}</dt><dd>{words.Say("why.finding", ("level", finding.Level.Code()), ("about", About(model, finding)))}</dd>"
                    )
                )}{plan.Match.Select(rule => Html.Of($"<dt>{rule}</dt><dd>{words["why.matching"]}</dd>"))}</dl></details></section></div></div>
                <p class="row">{Controls.Quiet(words["result.change"], PageMessage.ChangeAnswers)}{Html.If(
                    !SelfTestOffer.Questions(model).IsEmpty,
                    $"{Controls.QuietLink(words["result.self-tests"], new Screen.SelfTests())}"
                )}{Controls.QuietLink(words["frame.about"], new Screen.About())}</p>
                """
            )
        );
    }

    private static Html NotThat(Model model, Plan plan) =>
        Html.If(
            !plan.Excluded.IsEmpty,
            $"""
            <section class="stack"><h2>{model.Library.Words["why.not-that"]}</h2><ul class="entries">{plan.Excluded.Select(exclusion =>
                Html.Of(
                    $"<li>{Controls.InLine(model.Library[exclusion.Exercise].Name, new Screen.LeftOut(exclusion.Exercise))}<span class=\"small soft\"> {model.Library.Words[exclusion.CanBeTried ? "why.may-try" : exclusion.Overridable ? "why.not-yet" : "why.ask-first"]}</span></li>"
                )
            )}</ul></section>
            """
        );

    private static string About(Model model, Finding finding) =>
        finding.Because.IsEmpty
            ? model.Library.Words["why.nothing-special"]
            : string.Join("; ", finding.Because.Select(question => model.Library[question].Fact));
}
