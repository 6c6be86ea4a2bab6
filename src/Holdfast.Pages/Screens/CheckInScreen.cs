using Holdfast.Client;
using Holdfast.Pages.Markup;
using Holdfast.Pages.Parts;

namespace Holdfast.Pages.Screens;

/// <summary>One group of the check-in.</summary>
internal static class CheckInScreen
{
    public static Page Of(Model model, int number)
    {
        var words = model.Library.Words;
        var draft = model.CheckIn ?? new CheckInDraft { Reason = CheckInReason.First, Begun = model.Today };
        var groups = CheckInQuestions.Groups(model.Library, draft);
        var at = Math.Clamp(number, 1, groups.Count);
        var group = groups[at - 1];
        var count = words.Say("check-in.count", ("at", Say.Number(at)), ("of", Say.Number(groups.Count)));
        return Frame.Plain(
            model,
            words.Say("check-in.title", ("count", count), ("group", group.Title)),
            Html.Of(
                $"""
                <header class="top">{Controls.Quiet(words["check-in.back"], PageMessage.Back)}<span class="small soft count-of">{count}</span>{Controls.Quiet(
                    words["check-in.leave"],
                    PageMessage.SaveAndLeave
                )}</header>
                <form class="flow" data-key="{group.Id}" data-on-submit="{PageMessage.Continue}" novalidate>
                <main class="main narrow">{Notices.Of(model)}<div class="stack">{Lines.Path(words, at, groups.Count)}<h1>{group.Title}</h1>{Html.If(
                    at == 1,
                    $"<p class=\"soft\">{words[Because(draft.Reason)]}</p>"
                )}<p>{group.Lead}</p></div>
                {new QuestionForm(model.Library, CheckInQuestions.Asked(group, draft), draft, group).ToHtml()}</main>
                <footer class="foot">{Controls.Submit(words["check-in.continue"])}</footer></form>
                """
            )
        );
    }

    private static string Because(CheckInReason reason) =>
        reason switch
        {
            CheckInReason.SomethingChanged => "check-in.because-something-changed",
            CheckInReason.Gate => "check-in.because-gate",
            CheckInReason.Due => "check-in.because-due",
            CheckInReason.AfterStop => "check-in.because-after-stop",
            CheckInReason.Numbness => "check-in.because-numbness",
            CheckInReason.Week => "check-in.because-week",
            CheckInReason.Weekly => "check-in.because-weekly",
            CheckInReason.BeenChecked => "check-in.because-been-checked",
            CheckInReason.ChangeAnswers => "check-in.because-change-answers",
            _ => "check-in.because-first",
        };
}
