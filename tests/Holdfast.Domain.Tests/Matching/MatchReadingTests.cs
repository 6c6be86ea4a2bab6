using CsCheck;
using Holdfast.Domain.Exercises;
using Holdfast.Domain.Planning;
using Holdfast.Domain.Screening;
using Holdfast.Domain.Tests.Screening;
using Holdfast.Formats.Compiled;
using static Holdfast.Domain.QuestionId;

namespace Holdfast.Domain.Tests.Matching;

/// <summary>The planner and a second, plain reading of matching agree, on the library that ships.</summary>
public class MatchReadingTests
{
    private static readonly Library Library = CompiledLibrary.ReadFrom(typeof(MatchReadingTests).Assembly);

    [Fact]
    public void The_planner_agrees_with_the_tables() => Profiles.Sample(Agrees, iter: Samples.Of(10_000));

    private static void Agrees(Answers answers)
    {
        var verdict = Triage.Evaluate(answers);
        var plan = Planner.Plan(answers, verdict, Library, FirstPlanOptions.None);
        var found = new MatchReading.Result(
            string.Join(' ', plan.Match),
            $"{plan.Focus}",
            string.Join(' ', plan.Choice),
            $"{plan.StretchRung}",
            $"{plan.CoreRung}",
            string.Join("; ", plan.Exercises.Select(Words)),
            string.Join("; ", plan.Excluded.Select(Words))
        );
        Assert.Equal(new MatchReading(answers, verdict).Read(), found);
    }

    private static string Words(PlannedExercise planned) =>
        $"{planned.Exercise} [{string.Join(' ', planned.Sides)}] "
        + planned.Dose switch
        {
            Dose.Holds holds => $"{holds.Sets}x{holds.Seconds} s",
            Dose.Repetitions repetitions => $"{repetitions.Sets}x{repetitions.Count}",
            _ => "?",
        };

    private static string Words(Exclusion exclusion) =>
        $"{exclusion.Exercise} {exclusion.Because} {(exclusion.Overridable ? "soft" : "hard")} {exclusion.Instead?.Code ?? "-"}";

    private static Gen<T> OneOf<T>(params T[] values) => Gen.Int[0, values.Length - 1].Select(index => values[index]);

    private static readonly Gen<Response> YesOrNo = OneOf(
        Response.Yes,
        Response.Yes,
        Response.No,
        Response.No,
        Response.NotSure,
        Response.Skipped
    );

    // Triage answers that mostly allow exercise, and everything that matching asks.
    private static readonly Gen<Answers> Profiles =
        from triage in RandomAnswers.Sparse
        from movements in YesOrNo.Array[6]
        from minutes in OneOf<Answer?>(
            new Answer.Number(3),
            new Answer.Number(12),
            new Answer.Said(Response.Skipped),
            null
        )
        from aim in OneOf("ease", "loosen", "stay well")
        from time in OneOf<string?>("bed", "after workout", "other", null)
        from wall in OneOf<string?>("usual", "larger", null)
        from edge in OneOf<Answer?>(
            new Answer.HipTest(true, false),
            new Answer.HipTest(false, true),
            new Answer.HipTest(false, false),
            null
        )
        from forward in OneOf<MovementEffect?>(MovementEffect.Better, MovementEffect.Same, MovementEffect.Worse, null)
        from backward in OneOf<MovementEffect?>(MovementEffect.Better, MovementEffect.Same, MovementEffect.Worse, null)
        from kit in OneOf<Answer?>(
            new Answer.KitAtHand([Kit.Chair, Kit.Mat, Kit.Doorway]),
            new Answer.KitAtHand([]),
            new Answer.Said(Response.NotSure),
            null
        )
        select new (QuestionId Question, Answer? Answer)[]
        {
            (M01, new Answer.Said(movements[0])),
            (M02, new Answer.Said(movements[1])),
            (M03, new Answer.Said(movements[2])),
            (M04, new Answer.Said(movements[3])),
            (M05, new Answer.Said(movements[4])),
            (M07, new Answer.Said(movements[5])),
            (M08, new Answer.Choice(aim)),
            (M09, minutes),
            (M10, kit),
            (M11, time is null ? null : new Answer.Choice(time)),
            (ST1, wall is null ? null : new Answer.Choice(wall)),
            (ST2, edge),
            (ST3, new Answer.MovementTest(forward, backward)),
        }.Aggregate(triage, (all, next) => next.Answer is null ? all : all.With(next.Question, next.Answer));
}
