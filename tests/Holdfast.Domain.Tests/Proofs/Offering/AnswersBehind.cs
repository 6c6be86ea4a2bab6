using Holdfast.Domain.Exercises;
using Holdfast.Domain.Tests.Proofs.Solving;

namespace Holdfast.Domain.Tests.Proofs.Offering;

/// <summary>Finds answers that lead to a plan, so that a plan which breaks something can be shown as a scenario file.</summary>
internal static class AnswersBehind
{
    /// <summary>Answers with which matching asks for this focus by this rule, and of whose restrictions planning sees the same; null when no answers lead there.</summary>
    public static Answers? Find(MadePlan made, Library library)
    {
        var everybody = new Everybody();
        var circuit = everybody.Triage.Person.Circuit;
        var goal = circuit.All(
            everybody.Triage.AllowsExercise,
            everybody.Match.Rules.Single(each => each.Rule.Id == made.Rule).Holds,
            circuit.Any([
                .. everybody.Match.Focuses.Where(each => each.Focus == made.Wanted).Select(each => each.Holds),
            ]),
            circuit.Any([.. Alike(made.InForce, library).Select(set => InForce(set, everybody.Triage))])
        );
        return Solver.Example(goal, everybody.Triage.Person) is [var answers]
            ? answers.With(QuestionId.M10, new Answer.KitAtHand(made.Kit))
            : null;
    }

    private static IEnumerable<RestrictionSet> Alike(RestrictionSet inForce, Library library)
    {
        var classes = new RestrictionClasses(library);
        var seen = classes.Seen(RestrictionClasses.NumberOf(inForce));
        return Enumerable
            .Range(0, RestrictionClasses.SetCount)
            .Where(number => classes.Seen(number) == seen)
            .Select(RestrictionClasses.Set);
    }

    private static Wire InForce(RestrictionSet set, TriageCircuit triage) =>
        triage.Person.Circuit.All([
            .. Enum.GetValues<Restriction>()
                .Select(code => set.Contains(code) ? triage.IsInForce(code) : !triage.IsInForce(code)),
        ]);
}
