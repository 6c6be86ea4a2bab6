namespace Holdfast.Domain.Exercises;

/// <summary>A routine of the library: which exercises in which order (clinical.md C30). One file each in <c>library/programmes/</c>.</summary>
public sealed record Programme
{
    /// <summary>The focus it serves.</summary>
    public required Focus Focus { get; init; }

    /// <summary>What it is called on every screen.</summary>
    public required string Name { get; init; }

    /// <summary>What it is, in one or two honest sentences.</summary>
    public required string Summary { get; init; }

    /// <summary>What is done, in order.</summary>
    public ValueList<ProgrammeItem> Items { get; init; }

    /// <summary>Sessions planned a week (clinical.md section 5).</summary>
    public required int SessionsPerWeek { get; init; }

    /// <summary>Most sessions a day (P12).</summary>
    public required int MostPerDay { get; init; }

    /// <summary>The shortest form that counts (section 5, minimum-dose day).</summary>
    public ValueList<ProgrammeItem> MinimumDose { get; init; }

    /// <summary>Minutes of easy walking at the end; 0 for none (StackLite: 10).</summary>
    public int WalkMinutes { get; init; }

    /// <summary>The dose of the source, in plain words.</summary>
    public required string SourceDose { get; init; }

    /// <summary>Why this routine and not another, in paragraphs.</summary>
    public ValueList<string> Why { get; init; }

    /// <summary>When it is best done: times of day that suit it.</summary>
    public ValueList<string> When { get; init; }

    /// <summary>How to go about it: pace, order, form.</summary>
    public ValueList<string> How { get; init; }

    /// <summary>What to expect over the weeks, without promises.</summary>
    public ValueList<string> Expect { get; init; }

    /// <summary>Checklist rows and references.</summary>
    public ValueList<string> Sources { get; init; }
}

/// <summary>One place of a programme.</summary>
/// <param name="Exercise">The exercise.</param>
/// <param name="OrElse">What takes the place when the exercise is excluded or its kit is missing, in order.</param>
/// <param name="OnlyForRule">The matching rule under which the place exists (E05 in Stack only for R04), or null for always.</param>
/// <param name="Dose">A dose of its own, or null for the rung's dose.</param>
public sealed record ProgrammeItem(ExerciseId Exercise, ValueList<ExerciseId> OrElse, string? OnlyForRule, Dose? Dose);
