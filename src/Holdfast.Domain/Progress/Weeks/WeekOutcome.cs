namespace Holdfast.Domain.Progress.Weeks;

/// <summary>What the evaluation of a week gives.</summary>
/// <param name="Course">The course from then on.</param>
/// <param name="Rules">The rules that acted, in the order of contract.md D10.</param>
/// <param name="Adherence">The share done, or null in a week that was locked from its beginning (D11).</param>
/// <param name="Responder">Whether there is an effect (P07), or null where the week is not judged.</param>
/// <param name="Advice">What this week adds (D09).</param>
/// <param name="Changes">What changed and why, in order; also why nothing did.</param>
public sealed record WeekOutcome(
    Course Course,
    ValueList<string> Rules,
    Adherence? Adherence,
    bool? Responder,
    ValueList<Advice> Advice,
    ValueList<WeekChange> Changes
);

/// <summary>Something that changed, or that did not, as a value; the words come from <c>library/words/weeks.yaml</c> at the edge.</summary>
/// <param name="Rule">The rule it comes from.</param>
/// <param name="Key">Which sentence.</param>
public sealed record WeekChange(string Rule, string Key)
{
    private static readonly string[] ChangeNothing =
    [
        "still-locked",
        "safety-kept",
        "barrier",
        "held-unknown",
        "held-days",
        "held-amber",
        "stay",
        "little-effect",
        "little-effect-leg",
        "maintenance",
        "back-same",
        "cap",
    ];

    /// <summary>True when the plan is another from then on; false where a sentence says why it stays, or only offers something.</summary>
    public bool ChangesPlan => !IsLowest && !ChangeNothing.Contains(Key);

    /// <summary>The exercise it speaks of, or null.</summary>
    public ExerciseId? Exercise { get; init; }

    /// <summary>The focus it leads to, or null.</summary>
    public Focus? Focus { get; init; }

    /// <summary>The stretch rung it leads to, or null.</summary>
    public StretchRung? Stretch { get; init; }

    /// <summary>The core rung it leads to, or null.</summary>
    public CoreRung? Core { get; init; }

    /// <summary>True when the ladder stood at its lowest rung already, so that there was no step to go back.</summary>
    public bool IsLowest { get; init; }

    /// <summary>True when it shows only after the easy week that is on.</summary>
    public bool IsLater { get; init; }

    /// <summary>True when the plank of the core rung is done at a wall (E11w).</summary>
    public bool IsAtWall { get; init; }
}
