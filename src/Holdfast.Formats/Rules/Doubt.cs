using Holdfast.Domain.Screening;

namespace Holdfast.Formats.Rules;

/// <summary>Tells whether an unsure answer can make a condition hold that would not hold without it.</summary>
internal static class Doubt
{
    /// <summary>True when the careful reading of a condition can differ from the plain one.</summary>
    public static bool CanTouch(Condition condition) =>
        condition switch
        {
            Condition.All all => all.Of.Any(CanTouch),
            Condition.Any any => any.Of.Any(CanTouch),
            Condition.AtLeast some => some.Of.Any(CanTouch),
            Condition.Says or Condition.Denies or Condition.Chooses => true,
            Condition.Reaches { WhenUnknown: Unknown.IsUnsure } => true,
            Condition.Below { WhenUnknown: Unknown.IsUnsure } => true,
            _ => false,
        };
}
