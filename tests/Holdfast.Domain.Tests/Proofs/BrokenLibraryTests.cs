using Holdfast.Domain.Exercises;
using Holdfast.Domain.Planning;
using Holdfast.Domain.Screening;
using Holdfast.Domain.Tests.Planning;
using Holdfast.Domain.Tests.Proofs.Offering;

namespace Holdfast.Domain.Tests.Proofs;

/// <summary>The proofs over plans can fail: a library with a fault in it is caught, and the counter-example is a scenario file that shows the fault.</summary>
public class BrokenLibraryTests
{
    [Fact]
    public void A_substitute_whose_X_was_forgotten_is_caught()
    {
        var library = With(
            ExerciseId.E07s,
            exercise =>
                exercise with
                {
                    Exclusions = exercise
                        .Exclusions.Where(cell => cell.Restriction != Restriction.Osteoporosis)
                        .ToValueList(),
                }
        );
        var proofs = new OfferProofs(library);

        var offence = proofs.NothingLeftOutIsOffered();

        Assert.NotNull(offence);
        Assert.Equal("E07s in the plan under OSTEO", offence.Broken);
        Assert.Equal("E07s under OSTEO", proofs.TheCrossesAreThoseOfTheTable());
        var (verdict, plan) = Planned(offence, library);
        Assert.True(verdict.Restrictions.Contains(Restriction.Osteoporosis));
        Assert.Contains(plan.Exercises, each => each.Exercise == ExerciseId.E07s);
    }

    [Fact]
    public void Restrictions_that_leave_nothing_to_do_are_caught()
    {
        var library = With(
            ExerciseId.E03,
            exercise =>
                exercise with
                {
                    Exclusions = exercise.Exclusions.Add(new(Restriction.Abdominal, Excluded: true, null, null, null)),
                }
        );

        var offence = new OfferProofs(library).NothingLeftOutIsOffered();

        Assert.NotNull(offence);
        Assert.Equal("Nothing to do at a level that allows exercise", offence.Broken);
        var (verdict, plan) = Planned(offence, library);
        Assert.True(verdict.Level.AllowsExercise());
        Assert.Equal(Planner.Nothing, plan);
    }

    private static (Verdict Verdict, Plan Plan) Planned(Offence offence, Library library)
    {
        var found = AnswersBehind.Find(offence.Made, library);
        Assert.NotNull(found);
        var answers = Scenarios.ThroughAFile(found);
        var verdict = Triage.Evaluate(answers);
        return (verdict, Planner.Plan(answers, verdict, library, FirstPlanOptions.None));
    }

    private static Library With(ExerciseId id, Func<Exercise, Exercise> change) =>
        new(
            Shipped.Library.Exercises.Select(each => each.Id == id ? change(each) : each).ToValueList(),
            Shipped.Library.Programmes,
            Shipped.Library.Questions,
            Shipped.Library.Words,
            Shipped.Library.HelpLines
        );
}
