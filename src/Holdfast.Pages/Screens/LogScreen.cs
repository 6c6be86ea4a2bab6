using Holdfast.Client;
using Holdfast.Pages.Markup;
using Holdfast.Pages.Parts;

namespace Holdfast.Pages.Screens;

/// <summary>After the session: a few numbers, then the person is free.</summary>
internal static class LogScreen
{
    public static Page Of(Model model, RunningSession session)
    {
        var words = model.Library.Words;
        var hasCore = session.Exercises.Any(each => CoreExercises.IsCore(each.Exercise));
        var hasStretch = session.Exercises.Any(each => !CoreExercises.IsCore(each.Exercise));
        var title = words[session.Completed ? "log.completed" : "log.ended"];
        return Frame.Plain(
            model,
            title,
            Html.Of(
                $"""
                <form class="flow" data-on-submit="{PageMessage.Continue}" novalidate>
                <header class="sign head-sign"><div class="inner">{Beads.Done(session)}<h1>{title}</h1><p>{words["log.lead"]}</p></div></header>
                <main class="main narrow">{Notices.Of(model)}{Slider
                    .For(model, Scale.PainDuring, "pain-during", Before(model, session))
                    .ToHtml(words)}{Html.If(
                    hasStretch,
                    $"{Slider.For(model, Scale.StretchStrength, "stretch", words["log.stretch-note"]).ToHtml(words)}"
                )}{Html.If(hasCore, $"{Slider.For(model, Scale.Effort, "effort").ToHtml(words)}")}<fieldset class="stack"><legend><h2>{words[
                    "log.anything-else"
                ]}</h2></legend>{Ticks.PickAny(
                    "symptom",
                    [
                        Symptom("log.down-a-leg", LogSymptom.DownALeg),
                        Symptom("log.dizzy", LogSymptom.Dizzy),
                        Symptom("log.numb", LogSymptom.Numb),
                        Symptom("answer.none", LogSymptom.None),
                    ]
                )}</fieldset>{FormProblems.Of(model)}</main>
                <footer class="foot">{Controls.Submit(words["log.save"])}</footer></form>
                """
            )
        );

        (string, bool, string) Symptom(string key, LogSymptom symptom) =>
            (words[key], model.Form.Symptoms.Contains(symptom), PageMessage.TickSymptom(symptom));
    }

    private static string Before(Model model, RunningSession session) =>
        session.PainBefore is { } before
            ? model.Library.Words.Say("log.before", ("pain", Say.Number(before)))
            : model.Library.Words["log.no-before"];
}
