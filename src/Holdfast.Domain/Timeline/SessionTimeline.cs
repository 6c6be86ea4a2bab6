namespace Holdfast.Domain.Timeline;

/// <summary>A session compiled to whole milliseconds from 0: what every player plays (design.md, principle 4).</summary>
/// <param name="TotalMilliseconds">Length in all. Segments that wait for the person have length 0.</param>
/// <param name="Segments">Segments in order, without gap or overlap.</param>
/// <param name="Cues">Cues in order of their time; each lies inside its segment.</param>
public sealed record SessionTimeline(int TotalMilliseconds, ValueList<Segment> Segments, ValueList<Cue> Cues)
{
    /// <summary>Nothing to play: the answer at L1 to L3.</summary>
    public static SessionTimeline Empty { get; } = new(0, [], []);
}

/// <summary>A stretch of time in which one thing is done.</summary>
/// <param name="Kind">What is done.</param>
/// <param name="Exercise">The exercise, or null for the walk, the gate, breathing and the log.</param>
/// <param name="Side">The side or place, or null.</param>
/// <param name="Set">The set from 1, or null where there are no sets.</param>
/// <param name="Start">Start in milliseconds from the start of the session.</param>
/// <param name="Length">Length in milliseconds; 0 for a segment that waits for the person.</param>
public sealed record Segment(SegmentKind Kind, ExerciseId? Exercise, Side? Side, int? Set, int Start, int Length)
{
    /// <summary>End in milliseconds from the start of the session.</summary>
    public int End => Start + Length;
}

/// <summary>What is done in a segment; the names are those of contract.md in lower case.</summary>
public enum SegmentKind
{
    /// <summary>The gate question; waits for the person.</summary>
    Gate,

    /// <summary>Get into position; ends with the countdown.</summary>
    Prepare,

    /// <summary>Hold.</summary>
    Hold,

    /// <summary>Move: the walk, repetitions.</summary>
    Work,

    /// <summary>Change of side, 10 s.</summary>
    Switch,

    /// <summary>Change of position, 20 s.</summary>
    Move,

    /// <summary>Rest between sets.</summary>
    Rest,

    /// <summary>Easy breathing at the end.</summary>
    Breathe,

    /// <summary>Log; waits for the person.</summary>
    Log,
}

/// <summary>Something said, sounded or shown at a moment.</summary>
/// <param name="At">Milliseconds from the start of the session.</param>
/// <param name="Kind">How.</param>
/// <param name="Text">The words, or the name of the tone.</param>
public sealed record Cue(int At, CueKind Kind, string Text)
{
    /// <summary>True for words that somebody who knows the routine can do without: the steps into a position, and further cues inside a hold.</summary>
    public bool IsDetail { get; init; }
}

/// <summary>How a cue reaches the person.</summary>
public enum CueKind
{
    /// <summary>Spoken, and shown as a caption.</summary>
    Say,

    /// <summary>A tone.</summary>
    Tone,

    /// <summary>Shown only.</summary>
    Show,
}
