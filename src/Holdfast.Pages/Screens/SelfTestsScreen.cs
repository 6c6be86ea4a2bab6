using Holdfast.Client;
using Holdfast.Pages.Markup;
using Holdfast.Pages.Parts;

namespace Holdfast.Pages.Screens;

/// <summary>The self-tests, which may be left out (clinical.md section 4).</summary>
internal static class SelfTestsScreen
{
    public static Page Of(Model model)
    {
        var words = model.Library.Words;
        var draft = model.CheckIn ?? new CheckInDraft { Reason = CheckInReason.SelfTests, Begun = model.Today };
        return Frame.Plain(
            model,
            words["self-tests.title"],
            Html.Of(
                $"""
                <header class="top">{Controls.Quiet(words["check-in.back"], PageMessage.Back)}{Controls.SomethingChanged(model)}</header>
                <form class="flow" data-on-submit="{PageMessage.Continue}" novalidate>
                <main class="main narrow">{Notices.Of(model)}<div class="stack"><h1>{words["self-tests.title"]}</h1><p>{words["self-tests.what"]}</p>
                <p><b>{words["self-tests.stop"]}</b></p></div>
                {new QuestionForm(model.Library, SelfTestOffer.Questions(model), draft).ToHtml()}</main>
                <footer class="foot">{Controls.Submit(words["self-tests.save"])}{Controls.QuietLink(
                    words["self-tests.skip"],
                    new Screen.Result()
                )}</footer></form>
                """
            )
        );
    }
}
