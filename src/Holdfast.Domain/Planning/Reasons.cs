using Holdfast.Domain.Exercises;
using Holdfast.Domain.Matching;
using Holdfast.Domain.Screening;

namespace Holdfast.Domain.Planning;

/// <summary>Puts reasons into the words of <c>library/words/reasons.yaml</c>.</summary>
public static class Reasons
{
    /// <summary>The reason as one piece, as the scripted contract prints it.</summary>
    /// <param name="reason">The reason.</param>
    /// <param name="answers">The answers that it speaks of.</param>
    /// <param name="library">The words.</param>
    public static string Say(Reason reason, Answers answers, Library library)
    {
        var words = new ReasonWords(reason, answers, library);
        if (words.Whole is { } whole)
        {
            return whole;
        }

        var paired = words.Paired;
        return paired.YouSaid.Length == 0 ? paired.So : $"{paired.YouSaid} {paired.So}";
    }

    /// <summary>The reason in two halves, what was said and what follows from it, for screens that pair them.</summary>
    /// <param name="reason">The reason.</param>
    /// <param name="answers">The answers that it speaks of.</param>
    /// <param name="library">The words.</param>
    public static PairedReason Pair(Reason reason, Answers answers, Library library) =>
        new ReasonWords(reason, answers, library).Paired;

    /// <summary>Why one exercise is left out, to be read before it is tried (R10) or when somebody wonders.</summary>
    /// <param name="exclusion">The exclusion, as the plan lists it.</param>
    /// <param name="plan">The plan.</param>
    /// <param name="answers">The answers that the plan came from.</param>
    /// <param name="verdict">What screening decided from them.</param>
    public static Reason Of(Exclusion exclusion, Plan plan, Answers answers, Verdict verdict)
    {
        ArgumentNullException.ThrowIfNull(exclusion);
        ArgumentNullException.ThrowIfNull(plan);
        ArgumentNullException.ThrowIfNull(answers);
        ArgumentNullException.ThrowIfNull(verdict);
        var reading = Match.ReadingOf(answers.Sheet, verdict);
        return ReasonsOfExclusion.Of(ReasonsOfExclusion.Group(exclusion, plan), [exclusion], plan, reading);
    }
}

/// <summary>A reason in two halves.</summary>
/// <param name="YouSaid">What the person told us, such as "You said sitting makes it worse."; empty when nothing was said.</param>
/// <param name="So">What follows, such as "So deep bending is left out for now."</param>
public sealed record PairedReason(string YouSaid, string So);
