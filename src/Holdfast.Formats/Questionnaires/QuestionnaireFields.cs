using System.Text.Json;
using Holdfast.Formats.Scenarios;

namespace Holdfast.Formats.Questionnaires;

/// <summary>The members of an object of a questionnaire, by name.</summary>
internal sealed class QuestionnaireFields
{
    private readonly Dictionary<string, JsonPlace> members = new(StringComparer.Ordinal);
    private readonly JsonPlace place;
    private readonly FirstFault fault;

    public QuestionnaireFields(JsonPlace place, string expected, FirstFault fault)
    {
        this.place = place;
        this.fault = fault;
        foreach (var (name, value) in place.Members(expected, fault))
        {
            members.TryAdd(name, value);
        }
    }

    public bool Has(string name) => members.ContainsKey(name);

    /// <summary>Words as they stand. They are shown word for word, so what could change how they read is refused.</summary>
    public string Text(string name, int longest) => TextOrNull(name, longest, needed: true) ?? "";

    public string TextOr(string name, int longest, string otherwise) => TextOrNull(name, longest) ?? otherwise;

    public string? TextOrNull(string name, int longest, bool needed = false)
    {
        if (!members.TryGetValue(name, out var value))
        {
            if (needed)
            {
                Refuse(name, "text");
            }

            return null;
        }

        if (value.Text is not { } text || string.IsNullOrWhiteSpace(text))
        {
            fault.Add(value.Path, value.Met, "text");
            return null;
        }

        if (text.Length > longest)
        {
            fault.Add(value.Path, $"{text.Length} characters", $"at most {longest}");
        }

        if (text.FirstOrDefault(Steers) is var met and not '\0')
        {
            fault.Add(value.Path, $"the control character U+{(int)met:X4}", "plain text");
        }

        return text;
    }

    public int? Whole(string name, int least, int most)
    {
        if (!members.TryGetValue(name, out var value))
        {
            return null;
        }

        if (value.Element.ValueKind == JsonValueKind.Number && IsWhole(value.Element, out var number))
        {
            if (number >= least && number <= most)
            {
                return number;
            }
        }

        fault.Add(value.Path, value.Met, $"a whole number from {least} to {most}");
        return null;
    }

    public decimal? Decimal(string name, decimal least, decimal most)
    {
        if (!members.TryGetValue(name, out var value))
        {
            return null;
        }

        if (
            value.Element.ValueKind == JsonValueKind.Number
            && value.Element.TryGetDecimal(out var number)
            && number >= least
            && number <= most
        )
        {
            return number;
        }

        fault.Add(value.Path, value.Met, $"a number from {least} to {most}");
        return null;
    }

    public IReadOnlyList<JsonPlace> List(string name, int most)
    {
        if (!members.TryGetValue(name, out var value) || value.Element.ValueKind != JsonValueKind.Array)
        {
            Refuse(name, "a list");
            return [];
        }

        var items = value.Items().Take(most + 1).ToList();
        if (items.Count > most)
        {
            fault.Add(value.Path, $"{value.Element.GetArrayLength()} of them", $"at most {most}");
            return [];
        }

        return items;
    }

    /// <summary>The extensions with an address, in order.</summary>
    public IEnumerable<QuestionnaireFields> Extensions(string address)
    {
        if (!members.TryGetValue("extension", out var value))
        {
            yield break;
        }

        if (value.Element.ValueKind != JsonValueKind.Array)
        {
            fault.Add(value.Path, value.Met, "a list");
            yield break;
        }

        foreach (var item in value.Items())
        {
            var fields = new QuestionnaireFields(item, "an extension", fault);
            if (fields.TextOrNull("url", 300) == address)
            {
                yield return fields;
            }
        }
    }

    public QuestionnaireFields? Extension(string address) => Extensions(address).FirstOrDefault();

    public QuestionnaireFields? Part(string name, string expected) =>
        members.TryGetValue(name, out var value) ? new(value, expected, fault) : null;

    public bool IsTrue(string name) =>
        members.TryGetValue(name, out var value) && value.Element.ValueKind == JsonValueKind.True;

    /// <summary>Refuses parts that would change what is asked and that Holdfast cannot follow.</summary>
    public void RefuseAny(params ReadOnlySpan<string> names)
    {
        foreach (var name in names)
        {
            if (members.TryGetValue(name, out var value))
            {
                fault.Add(value.Path, "a part that Holdfast cannot follow", "a questionnaire without it");
            }
        }
    }

    public void Refuse(string name, string expected) =>
        Refuse(name, members.TryGetValue(name, out var value) ? value.Met : "nothing", expected);

    public void Refuse(string name, string met, string expected) => fault.Add(PathOf(name), met, expected);

    private string PathOf(string name) => place.Path.Length == 0 ? name : $"{place.Path}.{name}";

    // A line break is read as a space on the page; what turns the direction of writing can hide what is asked.
    private static bool Steers(char letter) =>
        (char.IsControl(letter) && letter is not ('\n' or '\r' or '\t'))
        || letter is (>= '\u202A' and <= '\u202E') or (>= '\u2066' and <= '\u2069') or '\u2028' or '\u2029';

    // FHIR writes an ordinal as a decimal, so 2.0 is a whole number.
    private static bool IsWhole(JsonElement element, out int number)
    {
        number = 0;
        if (!element.TryGetDecimal(out var value) || value != decimal.Truncate(value) || Math.Abs(value) > 1_000_000)
        {
            return false;
        }

        number = (int)value;
        return true;
    }
}
