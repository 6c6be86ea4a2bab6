using System.Text.Json;

namespace Holdfast.Formats.Scenarios;

/// <summary>Whole numbers in JSON. 4.0 is one, 4.5 is not.</summary>
internal static class WholeNumber
{
    /// <summary>The whole number that stands here, or null.</summary>
    public static int? Find(JsonPlace value) =>
        value.Element.ValueKind == JsonValueKind.Number
        && value.Element.TryGetDecimal(out var number)
        && decimal.IsInteger(number)
        && number >= int.MinValue
        && number <= int.MaxValue
            ? (int)number
            : null;
}
