namespace Holdfast.Domain.Screening;

/// <summary>A row of the triage table (clinical.md 3.2).</summary>
/// <param name="Id">Its id, such as <c>T03</c>.</param>
/// <param name="About">What it is about, in a few words for the printed table.</param>
/// <param name="Groups">Independent parts. Every part may speak; the most careful level and all codes count.</param>
/// <param name="Source">Where it comes from: reference numbers of clinical.md, K or J.</param>
public sealed record TriageRule(string Id, string About, ValueList<ClauseGroup> Groups, string Source);

/// <summary>Clauses of which the first that holds is taken: "if, else if, else".</summary>
/// <param name="Clauses">The clauses in order.</param>
public sealed record ClauseGroup(ValueList<Clause> Clauses);

/// <summary>When something holds, what follows.</summary>
/// <param name="When">The condition.</param>
/// <param name="Level">The level it asks for.</param>
public sealed record Clause(Condition When, TriageLevel Level)
{
    /// <summary>Restriction codes put in force. Only clauses of L4 and L5 have any.</summary>
    public ValueList<CodeOutcome> Codes { get; init; }

    /// <summary>Codes put in force when an unsure answer lowers this clause from L3 to L4 (C06).</summary>
    public ValueList<CodeOutcome> CodesWhenLowered { get; init; }

    /// <summary>Advice given with it.</summary>
    public ValueList<AdviceOutcome> Advice { get; init; }

    /// <summary>Hours to wait before the first session; 0 for none.</summary>
    public int StartsAfterHours { get; init; }
}

/// <summary>A restriction code that a clause puts in force.</summary>
/// <param name="Restriction">The code.</param>
/// <param name="OnlyWhen">What must hold besides; null for nothing.</param>
public sealed record CodeOutcome(Restriction Restriction, Condition? OnlyWhen = null);

/// <summary>Advice that a clause gives.</summary>
/// <param name="Advice">The advice.</param>
/// <param name="OnlyWhen">What must hold besides; null for nothing.</param>
public sealed record AdviceOutcome(Advice Advice, Condition? OnlyWhen = null);
