namespace Holdfast.Domain.Planning;

/// <summary>What a person chose beside the answers of the check-in.</summary>
/// <param name="Focus">The focus picked on a tie (R06); ignored unless the plan offers it as a choice. Null takes the one proposed.</param>
/// <param name="Opened">Exercises that patterns exclude and the person wants to try after reading why (R10); those with a medical exclusion are ignored.</param>
public sealed record FirstPlanOptions(Focus? Focus, ValueList<ExerciseId> Opened)
{
    /// <summary>Nothing chosen.</summary>
    public static FirstPlanOptions None { get; } = new(null, []);
}
