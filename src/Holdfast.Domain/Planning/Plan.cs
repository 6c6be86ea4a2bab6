namespace Holdfast.Domain.Planning;

/// <summary>What a person is to do, and why: the answer of matching and planning together.</summary>
/// <param name="Focus">The focus, or null at L1 to L3, when nothing may be planned.</param>
/// <param name="Choice">The focuses a person may pick from on a tie (R06), else empty.</param>
/// <param name="Match">The matching rule that decided, then R09 if it changed the focus.</param>
/// <param name="StretchRung">Rung of the stretches, or null.</param>
/// <param name="CoreRung">Rung of the core exercises, or null.</param>
/// <param name="StartsAfterHours">Hours to wait before the first session (T30).</param>
/// <param name="Exercises">What is done, in order.</param>
/// <param name="Excluded">Every exercise of the library with an X, in library order.</param>
/// <param name="Why">The reasons, in the order they are shown.</param>
public sealed record Plan(
    Focus? Focus,
    ValueList<Focus> Choice,
    ValueList<string> Match,
    StretchRung? StretchRung,
    CoreRung? CoreRung,
    int StartsAfterHours,
    ValueList<PlannedExercise> Exercises,
    ValueList<Exclusion> Excluded,
    ValueList<Reason> Why
)
{
    /// <summary>What a stop rule has ended for today, or swapped for something else: no shorter form of the session may bring it back (S01, S06).</summary>
    public ValueList<ExerciseId> NotToday { get; init; }
}

/// <summary>One exercise of a plan with its dose.</summary>
/// <param name="Exercise">The exercise.</param>
/// <param name="Sides">The sides or places in order; empty when it has none.</param>
/// <param name="Dose">How much, a side or place.</param>
/// <param name="Modifications">The restrictions under which it is changed (M of the matrix).</param>
public sealed record PlannedExercise(
    ExerciseId Exercise,
    ValueList<Side> Sides,
    Dose Dose,
    RestrictionSet Modifications
)
{
    /// <summary>True for the short trial of an exercise that patterns exclude (R10, P06): in its easiest form, with a look at the next morning.</summary>
    public bool IsTrial { get; init; }

    /// <summary>True for an item of the core rung. Beside stretches it is done on three days a week, never two days running (P05).</summary>
    public bool IsCore { get; init; }
}

/// <summary>An exercise that is left out.</summary>
/// <param name="Exercise">The exercise.</param>
/// <param name="Because">Every restriction with an X.</param>
/// <param name="Overridable">True when only patterns exclude it, so that the person may try it after reading the reason (R10).</param>
/// <param name="Instead">The first substitute without an X of its own, or null.</param>
public sealed record Exclusion(ExerciseId Exercise, RestrictionSet Because, bool Overridable, ExerciseId? Instead)
{
    /// <summary>True when it may really be tried: overridable, and not E09p, which is never planned (C23).</summary>
    public bool CanBeTried => Overridable && Exercise != ExerciseId.E09p;
}

/// <summary>A reason as a value; the words come from <c>library/words/reasons.yaml</c> at the edge.</summary>
/// <param name="Rule">The rule that it comes from, such as <c>R03</c>.</param>
/// <param name="Key">Which sentence, such as <c>stack</c> or <c>not-fold</c>.</param>
/// <param name="YouSaid">The questions whose answers led to it.</param>
/// <param name="Exercise">The exercise it speaks of, or null.</param>
/// <param name="Instead">What was put in its place, or null.</param>
/// <param name="Restrictions">The restrictions it speaks of.</param>
public sealed record Reason(
    string Rule,
    string Key,
    ValueList<QuestionId> YouSaid,
    ExerciseId? Exercise,
    ExerciseId? Instead,
    RestrictionSet Restrictions
)
{
    /// <summary>The exercises it speaks of together, in library order; empty where it speaks of one or none.</summary>
    public ValueList<ExerciseId> Exercises { get; init; }

    /// <summary>What was put in their place, in library order.</summary>
    public ValueList<ExerciseId> SwappedIn { get; init; }

    /// <summary>The focus it speaks of, or null.</summary>
    public Focus? Focus { get; init; }

    /// <summary>The focus that matching asked for and that is not possible (R09), or null.</summary>
    public Focus? Wanted { get; init; }

    /// <summary>The rung it speaks of, or null.</summary>
    public StretchRung? Rung { get; init; }
}
