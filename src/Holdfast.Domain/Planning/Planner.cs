using Holdfast.Domain.Exercises;
using Holdfast.Domain.Screening;

namespace Holdfast.Domain.Planning;

/// <summary>Turns a verdict into what a person does, what is left out, and why (clinical.md sections 4 and 5).</summary>
public static class Planner
{
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
        return Nothing;
    }

    /// <summary>The plan at L1 to L3: nothing to do and nothing shown (R01).</summary>
    public static Plan Nothing { get; } = new(null, [], ["R01"], null, null, 0, [], [], []);
}
