using Holdfast.Client;
using Holdfast.Domain;
using Holdfast.Domain.Exercises;
using Holdfast.Pages.Markup;
using Holdfast.Pages.Parts;

namespace Holdfast.Pages.Screens;

/// <summary>After Stop: quiet first, then one question, then what follows from it (S10 and S01 to S09).</summary>
internal static class StopScreen
{
    public static Page Of(Model model, RunningSession session, StopStage stage)
    {
        var words = model.Library.Words;
        var name = Name(stage);
        var title = words[$"stop.{name}-title"];
        return Frame.Of(
            model,
            title,
            Html.Of(
                $"""
                <main class="screen session rest still" data-ground="rest">{Beads.Done(session)}<div class="talk"><h1>{title}</h1>{Html.If(
                    words.Has($"stop.{name}"),
                    $"<p class=\"lead\">{(words.Has($"stop.{name}") ? words[$"stop.{name}"] : "")}</p>"
                )}{Inside(model, stage)}</div></main>
                """
            ),
            Ground.Rest,
            $"#{name}"
        );
    }

    private static Html Inside(Model model, StopStage stage)
    {
        var words = model.Library.Words;
        return stage switch
        {
            StopStage.Quiet => Ways(words, goOnFirst: true),
            StopStage.What => Html.Of(
                $"{Asked(words, StopAnswer.Pain, StopAnswer.Dizzy, StopAnswer.Tired, StopAnswer.Other)}<p class=\"row\">{Controls.Quiet(words["stop.go-on"], PageMessage.GoOn)}{Controls.Quiet(words["stop.end"], PageMessage.EndSession)}</p>"
            ),
            StopStage.WhichPain => Asked(
                words,
                StopAnswer.Sharp,
                StopAnswer.DownALeg,
                StopAnswer.MorePain,
                StopAnswer.Numb,
                StopAnswer.Cramp,
                StopAnswer.Nothing
            ),
            StopStage.WhereInLeg => Asked(
                words,
                StopAnswer.Buttock,
                StopAnswer.Thigh,
                StopAnswer.LowerLeg,
                StopAnswer.Foot
            ),
            StopStage.WhichDizzy => Asked(words, StopAnswer.Fainting, StopAnswer.LightHeaded, StopAnswer.Nothing),
            StopStage.WhichOther => Asked(words, OtherSigns(model)),
            StopStage.HowMuchPain => Html.Of(
                $"<form class=\"stack\" data-on-submit=\"{PageMessage.Continue}\" novalidate>{Slider.For(model, Scale.PainDuring, "pain-now").ToHtml(words)}{FormProblems.Of(model)}{Controls.Submit(words["stop.continue"])}</form>"
            ),
            StopStage.LegRest => Html.Of(
                $"<div class=\"choices\">{Controls.Board(words["stop.to-log"], PageMessage.Continue)}</div>"
            ),
            StopStage.EndOrGoOn or StopStage.CrampPause => Ways(words, goOnFirst: true),
            _ => Ways(words, goOnFirst: false),
        };
    }

    // Signs of pregnancy are asked of nobody whom they cannot concern.
    private static StopAnswer[] OtherSigns(Model model) =>
        [
            StopAnswer.BladderOrNumbSeat,
            StopAnswer.Numb,
            .. IsPregnant(model) ? [StopAnswer.PregnancySymptom] : Array.Empty<StopAnswer>(),
            StopAnswer.Doming,
            StopAnswer.Cramp,
            StopAnswer.Nothing,
        ];

    private static bool IsPregnant(Model model) =>
        model.Standing.CheckIn?.Answers.Says(QuestionId.Q36) is not Response.No;

    private static Html Asked(Words words, params StopAnswer[] answers) =>
        Html.Of(
            $"<div class=\"choices\">{answers.Select(answer => Controls.Button(words[$"stop.answer-{Name(answer)}"], PageMessage.StopAnswer(answer)))}</div>"
        );

    private static Html Ways(Words words, bool goOnFirst) =>
        Html.Of(
            $"<div class=\"choices\">{(goOnFirst ? Controls.Board(words["stop.go-on"], PageMessage.GoOn) : Controls.Board(words["stop.end"], PageMessage.EndSession))}{(goOnFirst ? Controls.Button(words["stop.end"], PageMessage.EndSession) : Controls.Button(words["stop.go-on-without"], PageMessage.GoOn))}</div>"
        );

    private static string Name(StopStage stage) =>
        stage switch
        {
            StopStage.Quiet => "quiet",
            StopStage.What => "what",
            StopStage.WhichPain => "which-pain",
            StopStage.WhereInLeg => "where-in-leg",
            StopStage.WhichDizzy => "which-dizzy",
            StopStage.WhichOther => "which-other",
            StopStage.HowMuchPain => "how-much-pain",
            StopStage.ExerciseOver => "exercise-over",
            StopStage.SitDown => "sit-down",
            StopStage.CrampPause => "cramp",
            StopStage.LegRest => "leg-rest",
            StopStage.PlanksOver => "planks-over",
            _ => "end-or-go-on",
        };

    private static string Name(StopAnswer answer) =>
        answer switch
        {
            StopAnswer.Pain => "pain",
            StopAnswer.Dizzy => "dizzy",
            StopAnswer.Tired => "tired",
            StopAnswer.Other => "other",
            StopAnswer.Sharp => "sharp",
            StopAnswer.DownALeg => "down-a-leg",
            StopAnswer.MorePain => "more-pain",
            StopAnswer.Numb => "numb",
            StopAnswer.Cramp => "cramp",
            StopAnswer.Buttock => "buttock",
            StopAnswer.Thigh => "thigh",
            StopAnswer.LowerLeg => "lower-leg",
            StopAnswer.Foot => "foot",
            StopAnswer.LightHeaded => "light-headed",
            StopAnswer.Fainting => "fainting",
            StopAnswer.BladderOrNumbSeat => "bladder",
            StopAnswer.PregnancySymptom => "pregnancy",
            StopAnswer.Doming => "doming",
            _ => "nothing",
        };
}
