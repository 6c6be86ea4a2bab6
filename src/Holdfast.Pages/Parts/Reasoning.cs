using Holdfast.Client;
using Holdfast.Domain;
using Holdfast.Domain.Exercises;
using Holdfast.Domain.Planning;

namespace Holdfast.Pages.Parts;

/// <summary>The reasons of a plan, sorted for the screens that show them.</summary>
internal static class Reasoning
{
    /// <summary>Why this routine, in pairs: every reason that does not speak of something left out.</summary>
    public static IEnumerable<PairedReason> Chosen(Model model, Plan plan) =>
        plan.Why.Where(reason => !IsLeftOut(reason)).Select(reason => Pair(model, reason));

    /// <summary>Everything that is said, in pairs.</summary>
    public static IEnumerable<PairedReason> All(Model model, Plan plan) =>
        plan.Why.Select(reason => Pair(model, reason));

    /// <summary>What the person might have expected, and why it is not there: a paragraph each.</summary>
    public static ValueList<LeftOutReason> LeftOut(Model model, Plan plan) =>
        plan
            .Why.Where(IsLeftOut)
            .Select(reason => new LeftOutReason(
                Paragraph(model, reason),
                reason.Exercise,
                reason.Restrictions.ToList().All(each => each.IsPattern())
            ))
            .ToValueList();

    /// <summary>Why one exercise is left out: the plan's own reason where it gives one, else what it comes from.</summary>
    public static string Because(Model model, Plan plan, Exclusion exclusion)
    {
        var words = model.Library.Words;
        var reason =
            plan.Why.FirstOrDefault(each => each.Exercise == exclusion.Exercise)
            ?? plan.Why.FirstOrDefault(each => IsLeftOut(each) && each.Restrictions == exclusion.Because);
        return reason is not null
            ? Paragraph(model, reason)
            : words.Say(
                "left-out.because",
                ("reasons", string.Join(", ", exclusion.Because.ToList().Select(each => Cause(words, each)).Distinct()))
            );
    }

    private static bool IsLeftOut(Reason reason) =>
        reason.Key.StartsWith("not-", StringComparison.Ordinal)
        || reason.Key.StartsWith("medical", StringComparison.Ordinal);

    private static string Cause(Words words, Restriction restriction) =>
        restriction.IsPattern() ? words["left-out.pattern"] : words[$"reasons.cause.{restriction.Code()}"];

    private static string Paragraph(Model model, Reason reason) => Reasons.Say(reason, AnswersOf(model), model.Library);

    private static PairedReason Pair(Model model, Reason reason) =>
        Reasons.Pair(reason, AnswersOf(model), model.Library);

    private static Answers AnswersOf(Model model) => model.Standing.CheckIn?.Answers ?? Answers.None;
}

/// <summary>A reason why something is left out.</summary>
/// <param name="Words">The reason as a paragraph.</param>
/// <param name="Exercise">The one exercise it speaks of, or null for several.</param>
/// <param name="Overridable">True when the person may try it after reading the reason (R10).</param>
internal sealed record LeftOutReason(string Words, ExerciseId? Exercise, bool Overridable);
