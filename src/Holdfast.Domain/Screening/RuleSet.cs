namespace Holdfast.Domain.Screening;

/// <summary>The rules as one dated whole. The journal keeps the version beside every decision, so that an old decision can be read with the rules of its day.</summary>
public static class RuleSet
{
    /// <summary>Version of the triage, matching, planning and progression rules. It rises by one whenever any answer could lead to another result; a rule id is never used again for something else.</summary>
    public const int Version = 2;
}
