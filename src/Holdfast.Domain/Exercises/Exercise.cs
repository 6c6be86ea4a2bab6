using Holdfast.Domain.Poses;

namespace Holdfast.Domain.Exercises;

/// <summary>One exercise as the library knows it (clinical.md section 2). One reviewed file each in <c>library/exercises/</c>.</summary>
public sealed record Exercise
{
    /// <summary>The id, such as <c>E06h</c>.</summary>
    public required ExerciseId Id { get; init; }

    /// <summary>What it is called on every screen, short and plain.</summary>
    public required string Name { get; init; }

    /// <summary>Other names people know it by.</summary>
    public ValueList<string> Synonyms { get; init; }

    /// <summary>One or two honest sentences: what it may help with.</summary>
    public required string Summary { get; init; }

    /// <summary>The muscles or skills it is for, in plain words.</summary>
    public ValueList<string> Targets { get; init; }

    /// <summary>How the body is placed.</summary>
    public required Position Position { get; init; }

    /// <summary>What it needs, and what to use without it.</summary>
    public ValueList<KitNeed> Kit { get; init; }

    /// <summary>Whether it has sides or places, and which comes first.</summary>
    public required Sides Sides { get; init; }

    /// <summary>The spoken steps in order, for getting into position and holding.</summary>
    public ValueList<SidedText> Steps { get; init; }

    /// <summary>How to come out; always announced at the end of a hold.</summary>
    public required SidedText Exit { get; init; }

    /// <summary>Short cues spoken inside the hold; the first is the key cue.</summary>
    public ValueList<SidedText> Cues { get; init; }

    /// <summary>What goes wrong, and what to do; the first is the main fault, shown ahead of every hold.</summary>
    public ValueList<Fault> Faults { get; init; }

    /// <summary>How to breathe.</summary>
    public required string Breathing { get; init; }

    /// <summary>The dose of the source and its bounds.</summary>
    public required DoseRange Dose { get; init; }

    /// <summary>Easier forms, easiest last.</summary>
    public ValueList<Alternative> Regressions { get; init; }

    /// <summary>Harder forms, hardest last.</summary>
    public ValueList<Alternative> Progressions { get; init; }

    /// <summary>Other ways to do it, each with the need it answers.</summary>
    public ValueList<Variant> Variants { get; init; }

    /// <summary>What it should feel like.</summary>
    public ValueList<string> Feel { get; init; }

    /// <summary>What it should not feel like.</summary>
    public ValueList<string> NotFeel { get; init; }

    /// <summary>When to stop.</summary>
    public ValueList<string> StopSigns { get; init; }

    /// <summary>The row of the exclusion matrix (clinical.md 2.3).</summary>
    public ValueList<MatrixCell> Exclusions { get; init; }

    /// <summary>What takes its place when it is excluded, in order of preference.</summary>
    public ValueList<ExerciseId> Substitutes { get; init; }

    /// <summary>What a single lateral camera can check (clinical.md 2.2).</summary>
    public ValueList<CameraCheck> CameraChecks { get; init; }

    /// <summary>Its start and its hold as joint angles, for the figures (clinical.md 2.1, C53).</summary>
    public ExercisePoses? Poses { get; init; }

    /// <summary>Checklist rows and references: <c>A18</c>, <c>B64</c>, <c>V27</c>.</summary>
    public ValueList<string> Sources { get; init; }
}

/// <summary>How the body is placed for an exercise.</summary>
public enum Position
{
    /// <summary>On the feet.</summary>
    Standing,

    /// <summary>One knee on a chair.</summary>
    KneelingOnChair,

    /// <summary>On a chair.</summary>
    Seated,

    /// <summary>On the back.</summary>
    Supine,

    /// <summary>On the front.</summary>
    Prone,

    /// <summary>On hands and knees, or sitting on the heels.</summary>
    Kneeling,
}

/// <summary>Whether an exercise has sides or places, and their order.</summary>
public enum Sides
{
    /// <summary>Both sides at once.</summary>
    None,

    /// <summary>A side at a time, right first.</summary>
    RightFirst,

    /// <summary>A side at a time, left first (E09, E09s: the order of the source).</summary>
    LeftFirst,

    /// <summary>Centre, then hands to the right, then to the left (E07, E07s).</summary>
    Places,
}

/// <summary>The order in which sides or places are done.</summary>
public static class SideOrder
{
    /// <summary>The sides or places in order; empty when the exercise has none.</summary>
    /// <param name="sides">The kind of sides.</param>
    public static ValueList<Side> Order(this Sides sides) =>
        sides switch
        {
            Sides.RightFirst => [Side.Right, Side.Left],
            Sides.LeftFirst => [Side.Left, Side.Right],
            Sides.Places => [Side.Centre, Side.Right, Side.Left],
            _ => [],
        };
}

/// <summary>A thing an exercise needs.</summary>
/// <param name="Item">The thing.</param>
/// <param name="Words">What it must be like, in plain words.</param>
/// <param name="Without">What to use when it is not at hand, in plain words; null when there is another exercise for that.</param>
/// <param name="Instead">The exercise that takes over when it is not at hand (only E01 has one, C25); null otherwise.</param>
public sealed record KitNeed(Kit Item, string Words, string? Without, ExerciseId? Instead);

/// <summary>A fault and its remedy.</summary>
/// <param name="Id">The id within the exercise, such as <c>F1</c>.</param>
/// <param name="Words">What goes wrong.</param>
/// <param name="Remedy">What to do about it.</param>
public sealed record Fault(string Id, string Words, string Remedy);

/// <summary>The dose of the source, and the bounds within which a plan may choose.</summary>
/// <param name="Usual">The dose of the source.</param>
/// <param name="LeastSeconds">Shortest hold in seconds; 0 for counted repetitions.</param>
/// <param name="MostSeconds">Longest hold in seconds; 0 for counted repetitions.</param>
/// <param name="SecondsPerRepetition">Length of one repetition in seconds; 4 unless the exercise says otherwise; 0 for holds.</param>
/// <param name="Note">The dose in plain words.</param>
public sealed record DoseRange(Dose Usual, int LeastSeconds, int MostSeconds, int SecondsPerRepetition, string Note);

/// <summary>An easier or harder form.</summary>
/// <param name="Words">The form in plain words.</param>
/// <param name="Exercise">The exercise it is, where it has a file of its own.</param>
public sealed record Alternative(string Words, ExerciseId? Exercise);

/// <summary>Another way to do an exercise.</summary>
/// <param name="Need">The need it answers, in plain words.</param>
/// <param name="Restriction">The restriction it answers, where it is one.</param>
/// <param name="Words">What to do.</param>
/// <param name="Exercise">The exercise it is, where it has a file of its own.</param>
public sealed record Variant(string Need, Restriction? Restriction, string Words, ExerciseId? Exercise);

/// <summary>A cell of the exclusion matrix.</summary>
/// <param name="Restriction">The column. SPINE_MOD has no cells: it reads the SPINE_OP column (C18).</param>
/// <param name="Excluded">True for X, false for M.</param>
/// <param name="Modification">What to change for M, in plain words; null for X, apart from an X of SPINE_OP, which SPINE_MOD reads as M (C18).</param>
/// <param name="MostSeconds">Longest hold in seconds under this restriction (C24), or null.</param>
/// <param name="Instead">The exercise that M puts in its place (E11 at "M wall" becomes E11w, C23), or null.</param>
public sealed record MatrixCell(
    Restriction Restriction,
    bool Excluded,
    string? Modification,
    int? MostSeconds,
    ExerciseId? Instead
);

/// <summary>An angle that a single camera from the side can check (clinical.md 2.2).</summary>
/// <param name="Measure">What is measured, such as <c>trunk</c>, <c>near hip</c>, <c>far knee</c>.</param>
/// <param name="LeastDegrees">Smallest angle in degrees, or null.</param>
/// <param name="MostDegrees">Largest angle in degrees, or null.</param>
/// <param name="Words">What is said when it is off, in plain words.</param>
public sealed record CameraCheck(string Measure, double? LeastDegrees, double? MostDegrees, string Words);
