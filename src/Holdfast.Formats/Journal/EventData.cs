using System.Globalization;
using System.Runtime.InteropServices;
using System.Text.Json;
using Holdfast.Domain;
using Holdfast.Formats.Scenarios;

namespace Holdfast.Formats.Journal;

/// <summary>Reads the members of one JSON object and remembers the first that is not as expected.</summary>
internal sealed class EventData(JsonElement element, string place)
{
    // With its quotes.
    private const int LengthOfDay = 12;

    /// <summary>What was met and what was expected, or null while all is well.</summary>
    public string? Problem { get; private set; }

    public bool Has(string name) =>
        element.TryGetProperty(name, out var member) && member.ValueKind != JsonValueKind.Null;

    public string Text(string name) =>
        element.TryGetProperty(name, out var member) && member.ValueKind == JsonValueKind.String
            ? member.GetString()!
            : Refuse(name, "text", string.Empty);

    public string? TextOrNull(string name) => Has(name) ? Text(name) : null;

    public int Whole(string name, int least, int most) =>
        element.TryGetProperty(name, out var member)
        && member.ValueKind == JsonValueKind.Number
        && member.TryGetInt32(out var number)
        && number >= least
        && number <= most
            ? number
            : Refuse(
                name,
                string.Create(CultureInfo.InvariantCulture, $"a whole number from {least} to {most}"),
                least
            );

    public int WholeOr(string name, int least, int most, int otherwise) =>
        Has(name) ? Whole(name, least, most) : otherwise;

    /// <summary>A pain or effort from 0 to 10, or null.</summary>
    public int? ScaleOrNull(string name) => Has(name) ? Whole(name, 0, 10) : null;

    public bool Flag(string name) =>
        element.TryGetProperty(name, out var member) && member.ValueKind is JsonValueKind.True or JsonValueKind.False
            ? member.GetBoolean()
            : Refuse(name, "true or false", false);

    public bool FlagOr(string name, bool otherwise) => Has(name) ? Flag(name) : otherwise;

    public Guid Id(string name) =>
        element.TryGetProperty(name, out var member)
        && member.ValueKind == JsonValueKind.String
        && member.TryGetGuid(out var id)
            ? id
            : Refuse(name, "an id", Guid.Empty);

    public DateTimeOffset Instant(string name) =>
        element.TryGetProperty(name, out var member)
        && member.ValueKind == JsonValueKind.String
        && member.TryGetDateTimeOffset(out var instant)
            ? instant
            : Refuse(name, "an instant such as 2026-03-02T08:15:00+01:00", default(DateTimeOffset));

    // The reader of JSON knows dates of this shape, and is faster at them than one that takes a format: a journal has thousands.
    public DateOnly Day(string name) =>
        element.TryGetProperty(name, out var member)
        && member.ValueKind == JsonValueKind.String
        && JsonMarshal.GetRawUtf8Value(member).Length == LengthOfDay
        && member.TryGetDateTime(out var day)
            ? DateOnly.FromDateTime(day)
            : Refuse(name, "a date such as 2026-03-02", default(DateOnly));

    public T OneOf<T>(string name, Func<string, T?> find, string expected)
        where T : struct => find(Text(name)) ?? Refuse(name, expected, default(T));

    public ExerciseId? ExerciseOrNull(string name) => Has(name) ? new ExerciseId(Text(name)) : null;

    public ValueList<string> Texts(string name)
    {
        ValueList<string> texts = [];
        foreach (var item in Items(name))
        {
            texts =
                item.ValueKind == JsonValueKind.String
                    ? texts.Add(item.GetString()!)
                    : Refuse(name, "a list of texts", texts);
        }

        return texts;
    }

    public IEnumerable<JsonElement> Items(string name) =>
        element.TryGetProperty(name, out var member) && member.ValueKind == JsonValueKind.Array
            ? member.EnumerateArray()
            : Refuse(name, "a list", Array.Empty<JsonElement>());

    /// <summary>A part of this object, whose problems are this one's too.</summary>
    public T Part<T>(string name, Func<EventData, T> read, T otherwise) =>
        element.TryGetProperty(name, out var member)
            ? Part(name, member, read, otherwise)
            : Refuse(name, "an object", otherwise);

    public T Part<T>(string name, JsonElement member, Func<EventData, T> read, T otherwise)
    {
        if (member.ValueKind != JsonValueKind.Object)
        {
            return Refuse(name, "an object", otherwise);
        }

        var part = new EventData(member, name);
        var value = read(part);
        Problem ??= part.Problem;
        return value;
    }

    /// <summary>A part that another reader reads, whose first fault is this one's problem.</summary>
    public T? Other<T>(string name, Func<JsonElement, string, FirstFault, T?> read)
        where T : class
    {
        if (!element.TryGetProperty(name, out var member))
        {
            Refuse(name, "an object");
            return null;
        }

        var fault = new FirstFault();
        var value = read(member, $"{place}.{name}", fault);
        Problem ??= fault.Value?.ToString();
        return value;
    }

    public IEnumerable<JsonProperty> Members() => element.EnumerateObject();

    public void Refuse(string name, string expected) => Refuse(name, expected, 0);

    private T Refuse<T>(string name, string expected, T otherwise)
    {
        var met = element.TryGetProperty(name, out var member) ? Shortened(member.GetRawText()) : "nothing";
        Problem ??= $"{place}.{name}: met {met}, expected {expected}.";
        return otherwise;
    }

    private static string Shortened(string text) => text.Length <= 40 ? text : string.Concat(text.AsSpan(0, 40), "…");
}
