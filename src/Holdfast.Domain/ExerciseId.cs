namespace Holdfast.Domain;

/// <summary>The id of an exercise in the library, such as <c>E06h</c> (clinical.md section 2).</summary>
/// <param name="Code">The id as the library writes it.</param>
public readonly record struct ExerciseId(string Code) : IComparable<ExerciseId>
{
    /// <summary>Chair hip-flexor stretch.</summary>
    public static readonly ExerciseId E01 = new("E01");

    /// <summary>Standing hip-flexor stretch.</summary>
    public static readonly ExerciseId E02 = new("E02");

    /// <summary>Pelvic tilt, the tuck drill.</summary>
    public static readonly ExerciseId E03 = new("E03");

    /// <summary>Both knees to chest.</summary>
    public static readonly ExerciseId E04 = new("E04");

    /// <summary>Single knee to chest.</summary>
    public static readonly ExerciseId E05 = new("E05");

    /// <summary>Forward fold.</summary>
    public static readonly ExerciseId E06 = new("E06");

    /// <summary>Hinge with hands on a table.</summary>
    public static readonly ExerciseId E06h = new("E06h");

    /// <summary>Child's pose.</summary>
    public static readonly ExerciseId E07 = new("E07");

    /// <summary>Seated reach along a table.</summary>
    public static readonly ExerciseId E07s = new("E07s");

    /// <summary>Crossover.</summary>
    public static readonly ExerciseId E08 = new("E08");

    /// <summary>Doorway hamstring stretch.</summary>
    public static readonly ExerciseId E09 = new("E09");

    /// <summary>Seated hamstring stretch.</summary>
    public static readonly ExerciseId E09s = new("E09s");

    /// <summary>Doorway hamstring stretch propped on the elbows.</summary>
    public static readonly ExerciseId E09p = new("E09p");

    /// <summary>Plank on forearms and toes.</summary>
    public static readonly ExerciseId E10 = new("E10");

    /// <summary>Plank on forearms and knees.</summary>
    public static readonly ExerciseId E11 = new("E11");

    /// <summary>Plank at a wall.</summary>
    public static readonly ExerciseId E11w = new("E11w");

    /// <summary>Bridge.</summary>
    public static readonly ExerciseId E12 = new("E12");

    /// <summary>Heel slide.</summary>
    public static readonly ExerciseId E13a = new("E13a");

    /// <summary>Bent-knee lift, the march.</summary>
    public static readonly ExerciseId E13b = new("E13b");

    /// <summary>Single straight-leg raise.</summary>
    public static readonly ExerciseId E13c = new("E13c");

    /// <inheritdoc />
    public int CompareTo(ExerciseId other) => string.CompareOrdinal(Code, other.Code);

    /// <inheritdoc />
    public override string ToString() => Code;

    /// <summary>Whether one id sorts ahead of another.</summary>
    public static bool operator <(ExerciseId left, ExerciseId right) => left.CompareTo(right) < 0;

    /// <summary>Whether one id sorts ahead of another or equals it.</summary>
    public static bool operator <=(ExerciseId left, ExerciseId right) => left.CompareTo(right) <= 0;

    /// <summary>Whether one id sorts behind another.</summary>
    public static bool operator >(ExerciseId left, ExerciseId right) => left.CompareTo(right) > 0;

    /// <summary>Whether one id sorts behind another or equals it.</summary>
    public static bool operator >=(ExerciseId left, ExerciseId right) => left.CompareTo(right) >= 0;
}
