using CsCheck;
using Holdfast.Domain.Planning;
using Holdfast.Domain.Progress.Weeks;
using Holdfast.Domain.Screening;
using Holdfast.Domain.Tests.Planning;

namespace Holdfast.Domain.Tests.Weeks;

/// <summary>The evaluation of weeks and a second, plain reading of the same text agree, week by week.</summary>
public class WeekReadingTests
{
    [Fact]
    public void The_evaluation_agrees_with_the_text() => RandomWeeks.Any.Sample(Agrees, iter: 3_000);

    private static void Agrees(RandomWeeks.Story story)
    {
        var verdict = Triage.Evaluate(story.Answers);
        var plan = Planner.Plan(story.Answers, verdict, Shipped.Library, FirstPlanOptions.None);
        var found = WeekByWeek.Evaluate(story.Answers, verdict, plan, story.Weeks, Shipped.Library).Select(Words);
        Assert.Equal(WeekReading.Read(story.Answers, story.Weeks, Shipped.Library), found);
    }

    private static ReadWeek Words(WeekOutcome week) =>
        new(
            week.Course.Verdict.Level.Code(),
            $"{week.Course.Focus}",
            string.Join(' ', week.Rules),
            $"{week.Course.StretchRung}",
            $"{week.Course.CoreRungIn(Shipped.Library)}",
            week.Adherence?.InHundredths,
            week.Responder,
            string.Join(' ', week.Advice.Order().Select(each => each.Code())),
            string.Join(' ', week.Course.Trials.Select(each => each.Exercise))
        );
}
