namespace Holdfast.Domain;

/// <summary>How much of an exercise.</summary>
public abstract record Dose
{
    private Dose(int sets) => Sets = sets;

    /// <summary>How many sets, a side where the exercise has sides, a place for E07 and E07s.</summary>
    public int Sets { get; }

    /// <summary>Holds of a length.</summary>
    /// <param name="Sets">How many holds.</param>
    /// <param name="Seconds">Length of each, in seconds.</param>
    public sealed record Holds(int Sets, int Seconds) : Dose(Sets)
    {
        /// <summary>Hold time a side (or place) in all, in seconds.</summary>
        public int TotalSeconds => Sets * Seconds;
    }

    /// <summary>Counted repetitions.</summary>
    /// <param name="Sets">How many sets.</param>
    /// <param name="Count">Repetitions in each set.</param>
    public sealed record Repetitions(int Sets, int Count) : Dose(Sets);
}
