using Holdfast.Domain.Exercises;
using Holdfast.Domain.Matching;
using Holdfast.Domain.Screening;

namespace Holdfast.Domain.Planning;

/// <summary>Turns a verdict into what a person does, what is left out, and why (clinical.md sections 4 and 5).</summary>
public static class Planner
{
    /// <summary>The plan at L1 to L3: nothing to do and nothing shown (R01, D03).</summary>
    public static Plan Nothing { get; } = new(null, [], ["R01"], null, null, 0, [], [], []);

    /// <summary>The plan of the first week. At L1 to L3 it holds no exercise at all (D03).</summary>
    /// <param name="answers">The answers of the check-in.</param>
    /// <param name="verdict">What screening decided from the same answers.</param>
    /// <param name="library">The exercises, programmes and words.</param>
    /// <param name="options">What the person chose beside the answers.</param>
    public static Plan Plan(Answers answers, Verdict verdict, Library library, FirstPlanOptions options)
    {
        ArgumentNullException.ThrowIfNull(answers);
        ArgumentNullException.ThrowIfNull(verdict);
        ArgumentNullException.ThrowIfNull(library);
        ArgumentNullException.ThrowIfNull(options);
        var sheet = answers.Sheet;
        var match = Match.Of(sheet, verdict);
        if (!verdict.Level.AllowsExercise() || match.Focus is not { } wanted)
        {
            return Nothing;
        }

        var matrix = new ExclusionMatrix(library, match.InForce);
        var routine = new Routine(library, matrix, KitAtHand(sheet));
        ValueList<Focus> choice =
            match.IsTie && routine.IsPossible(Focus.Stack) && routine.IsPossible(Focus.Loosen)
                ? [Focus.Stack, Focus.Loosen]
                : [];
        var picked = options.Focus is { } focus && choice.Contains(focus) ? focus : wanted;
        if (routine.FirstPossible(picked) is not { } possible)
        {
            return Nothing;
        }

        var build = new PlanBuilder(library, matrix, routine, match, sheet, verdict);
        return build.Build(possible, isOther: possible != picked, choice, options);
    }

    // Contract D02: an unsure or missing answer about kit is nothing at hand.
    internal static ValueList<Kit> KitAtHand(AnswerSheet sheet) =>
        (sheet.Own(QuestionId.M10) as Answer.KitAtHand)?.Items ?? [];
}
