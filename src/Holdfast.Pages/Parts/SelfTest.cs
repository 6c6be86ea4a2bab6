using Holdfast.Client;
using Holdfast.Domain;
using Holdfast.Domain.Exercises;
using Holdfast.Pages.Markup;

namespace Holdfast.Pages.Parts;

/// <summary>The fields of the self-tests that ask a side or a direction at a time.</summary>
internal static class SelfTest
{
    /// <summary>How to do it, and what it can and cannot tell.</summary>
    public static Html HowTo(Question question) =>
        Html.Of(
            $"""
            {Html.If(
                !question.Steps.IsEmpty,
                $"<ol class=\"steps\">{question.Steps.Select(step => Html.Of($"<li><span>{step}</span></li>"))}</ol>"
            )}{Html.If(question.Note is not null, $"<p class=\"small soft\">{question.Note}</p>")}
            """
        );

    /// <summary>The bed-edge hip test (ST2).</summary>
    public static Html Hip(Words words, string id, Answer? answer)
    {
        var told = answer as Answer.HipTest;
        return Html.Of(
            $"{Thigh(Side.Right, "right", words["self-tests.right-thigh"], told?.RightAbove)}{Thigh(Side.Left, "left", words["self-tests.left-thigh"], told?.LeftAbove)}"
        );

        Html Thigh(Side side, string name, string ask, bool? above) =>
            Asked(
                $"{id}-{name}",
                ask,
                [
                    (words["self-tests.above"], above == true, PageMessage.HipTest(side, true)),
                    (words["self-tests.level"], above == false, PageMessage.HipTest(side, false)),
                    (words["self-tests.not-done"], told is not null && above is null, PageMessage.HipTest(side, null)),
                ]
            );
    }

    /// <summary>The movement test (ST3).</summary>
    public static Html Movement(Words words, string id, Answer? answer)
    {
        var told = answer as Answer.MovementTest;
        return Html.Of(
            $"{Bends(true, "forward", words["self-tests.forward"], told?.Forward)}{Bends(false, "backward", words["self-tests.backward"], told?.Backward)}"
        );

        Html Bends(bool forward, string name, string ask, MovementEffect? felt)
        {
            return Asked(
                $"{id}-{name}",
                ask,
                [
                    Felt("self-tests.better", MovementEffect.Better),
                    Felt("self-tests.same", MovementEffect.Same),
                    Felt("self-tests.worse", MovementEffect.Worse),
                    (
                        words["self-tests.not-done"],
                        told is not null && felt is null,
                        PageMessage.MovementTest(forward, null)
                    ),
                ]
            );

            (string, bool, string) Felt(string key, MovementEffect effect) =>
                (words[key], felt == effect, PageMessage.MovementTest(forward, effect));
        }
    }

    private static Html Asked(string id, string ask, (string, bool, string)[] options) =>
        Html.Of($"<div class=\"tight\"><p>{ask}</p>{Ticks.Pick(id, ask, options)}</div>");
}
