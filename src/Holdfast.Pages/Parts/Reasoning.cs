using Holdfast.Client;
using Holdfast.Domain;
using Holdfast.Domain.Exercises;
using Holdfast.Domain.Planning;

namespace Holdfast.Pages.Parts;

/// <summary>The reasons of a plan, sorted for the screens that show them.</summary>
internal static class Reasoning
{
    // More than this on the result is a wall; the rest is one tap away.
    private const int NamedOnResult = 3;

    /// <summary>Why this routine, in pairs: every reason that does not speak of something left out.</summary>
    public static IEnumerable<PairedReason> Chosen(Model model, Plan plan) =>
        plan.Why.Where(reason => !SpeaksOfLeftOut(plan, reason)).Select(reason => Pair(model, reason));

    /// <summary>Everything that is said, in pairs.</summary>
    public static IEnumerable<PairedReason> All(Model model, Plan plan) =>
        plan.Why.Select(reason => Pair(model, reason));

    /// <summary>What the person might have expected and why it is not there: those that the plan speaks of.</summary>
    public static ValueList<LeftOutExercise> LeftOut(Model model, Plan plan) =>
        plan
            .Excluded.Where(exclusion => plan.Why.Any(reason => reason.Exercise == exclusion.Exercise))
            .Take(NamedOnResult)
            .Select(exclusion => Of(model, plan, exclusion))
            .ToValueList();

    /// <summary>One exercise that is left out, with its reason in words.</summary>
    public static LeftOutExercise Of(Model model, Plan plan, Exclusion exclusion)
    {
        var words = model.Library.Words;
        var reason = plan.Why.FirstOrDefault(each => each.Exercise == exclusion.Exercise);
        var because = reason is null
            ? words.Say(
                "left-out.because",
                ("reasons", string.Join(", ", exclusion.Because.ToList().Select(each => Cause(words, each)).Distinct()))
            )
            : Pair(model, reason).So;
        return new(
            exclusion.Exercise,
            model.Library[exclusion.Exercise].Name,
            because,
            exclusion.Overridable,
            exclusion.Instead
        );
    }

    private static string Cause(Words words, Restriction restriction) =>
        restriction.IsPattern() ? words["left-out.pattern"] : words[$"reasons.cause.{restriction.Code()}"];

    private static PairedReason Pair(Model model, Reason reason) =>
        Reasons.Pair(reason, model.Standing.CheckIn?.Answers ?? Answers.None, model.Library);

    private static bool SpeaksOfLeftOut(Plan plan, Reason reason) =>
        reason.Exercise is { } exercise && plan.Excluded.Any(exclusion => exclusion.Exercise == exercise);
}

/// <summary>An exercise that is left out.</summary>
/// <param name="Exercise">The exercise.</param>
/// <param name="Name">What it is called.</param>
/// <param name="Because">Why, in words.</param>
/// <param name="Overridable">True when the person may try it after reading the reason (R10).</param>
/// <param name="Instead">What takes its place, or null.</param>
internal sealed record LeftOutExercise(
    ExerciseId Exercise,
    string Name,
    string Because,
    bool Overridable,
    ExerciseId? Instead
);
