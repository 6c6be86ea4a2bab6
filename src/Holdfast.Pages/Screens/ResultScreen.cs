using Holdfast.Client;
using Holdfast.Domain;
using Holdfast.Domain.Exercises;
using Holdfast.Domain.Planning;
using Holdfast.Domain.Screening;
using Holdfast.Pages.Markup;
using Holdfast.Pages.Parts;

namespace Holdfast.Pages.Screens;

/// <summary>The verdict in one sentence, the routine, and each "you said" with its "so" (L4, L5).</summary>
internal static class ResultScreen
{
    public static Page Of(Model model, Verdict verdict, Plan plan)
    {
        var words = model.Library.Words;
        var title = words[Title(verdict, plan)];
        return Frame.Plain(
            model,
            title,
            Html.Of(
                $"""
                <header class="sign head-sign" data-ground="sign">{Frame.Top(model)}<div class="inner"><h1>{title}</h1><p>{Lead(
                    model,
                    verdict,
                    plan
                )}</p></div></header>
                <main class="main">{Notices.Of(model)}{Support(words, verdict)}{Tie(model, plan)}<div class="two"><section class="stack"><h2>{words["result.why"]}</h2>{Lines.Reasons(
                    Reasoning.Chosen(model, plan)
                )}</section><div class="stack">{Advices(words, verdict)}{LeftOut(model, plan)}</div></div>
                <p class="small soft">{words["result.mild"]}</p>
                <p class="row">{Controls.QuietLink(words["result.more"], new Screen.Why())}{Html.If(
                    !SelfTestOffer.Questions(model).IsEmpty,
                    $"{Controls.QuietLink(words["result.self-tests"], new Screen.SelfTests())}"
                )}{Controls.Quiet(words["result.change"], PageMessage.ChangeAnswers)}</p></main>
                <footer class="foot wide">{Controls.BoardLink(words["result.go"], new Screen.Today())}</footer>
                """
            )
        );
    }

    private static string Title(Verdict verdict, Plan plan) =>
        plan.StartsAfterHours > 0 ? "result.later-title"
        : verdict.Level == TriageLevel.Start ? "result.start-title"
        : "result.gently-title";

    private static string Lead(Model model, Verdict verdict, Plan plan)
    {
        var words = model.Library.Words;
        var card = TodayCard.Of(model);
        var name = card.Programme?.Name ?? words["result.no-routine"];
        var key =
            plan.StartsAfterHours > 0 ? "result.later-lead"
            : verdict.Level == TriageLevel.Start ? "result.start-lead"
            : "result.gently-lead";
        return words.Say(
            key,
            ("routine", name),
            ("length", Say.Count(words, "measure.long-minutes", card.Minutes)),
            ("hours", Say.Number(plan.StartsAfterHours))
        );
    }

    private static Html Support(Words words, Verdict verdict) =>
        Html.If(
            verdict.Advice.Contains(Advice.SupportLine),
            $"<div class=\"banner\"><p>{words["support.banner"]}</p>{Controls.ButtonLink(words["support.open"], new Screen.SupportLine())}</div>"
        );

    // R06: the evidence cannot tell the two apart, so the person does.
    private static Html Tie(Model model, Plan plan) =>
        Html.If(
            plan.Choice.Count > 1,
            $"""
            <section class="stack"><h2>{model.Library.Words["result.tie"]}</h2><p>{model.Library.Words["result.tie-why"]}</p><div class="choice">{plan.Choice.Select(
                focus =>
                    Html.Of(
                        $"<div class=\"card\"><h3>{model.Library[focus].Name}</h3><p>{model.Library[focus].Summary}</p><button type=\"button\" class=\"button\" aria-pressed=\"{(focus == plan.Focus ? "true" : "false")}\" data-on-click=\"{PageMessage.PickFocus(focus)}\">{model.Library.Words.Say(focus == plan.Focus ? "result.tie-chosen" : "result.tie-choose", ("routine", model.Library[focus].Name))}</button></div>"
                    )
            )}</div></section>
            """
        );

    private static Html Advices(Words words, Verdict verdict) =>
        Html.Of(
            $"""
            {Html.If(
                verdict.Advice.Contains(Advice.RoutineAppointment),
                $"<section class=\"card\"><h2>{words["result.appointment-title"]}</h2><p>{words["safety.routine-appointment"]}</p></section>"
            )}{Html.If(
                verdict.Advice.Contains(Advice.MinimumDose),
                $"<section class=\"card\"><h2>{words["result.minimum-title"]}</h2><p>{words["result.minimum"]}</p></section>"
            )}{Html.If(verdict.Advice.Contains(Advice.WarningSignsCard), $"{WarningSigns.Card(words)}")}
            """
        );

    private static Html LeftOut(Model model, Plan plan)
    {
        var words = model.Library.Words;
        var reasons = Reasoning.LeftOut(model, plan);
        return Html.If(
            !reasons.IsEmpty,
            $"""
            <section class="card"><h2>{words["result.left-out"]}</h2><ul class="loose">{reasons.Select(reason =>
                Html.Of(
                    $"<li class=\"stack\"><p>{reason.Words}</p><p>{Controls.ButtonLink(words[reason.Overridable ? "result.read-or-try" : "result.read"], reason.Exercise is { } exercise ? new Screen.LeftOut(exercise) : new Screen.Why())}</p></li>"
                )
            )}</ul></section>
            """
        );
    }
}
