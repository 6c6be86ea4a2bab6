using Holdfast.Domain;
using Holdfast.Domain.Measures;
using Holdfast.Formats.Scenarios;

namespace Holdfast.Formats.Questionnaires;

/// <summary>Reads the items of a questionnaire.</summary>
internal static class QuestionnaireItems
{
    private const int LongestId = 60;
    private const int LongestText = 1_000;
    private const int LongestOption = 200;
    private const int MostOptions = 21;
    private const int Least = -1_000;
    private const int Most = 1_000;

    public static InstrumentItem? Read(JsonPlace place, FirstFault fault)
    {
        var fields = new QuestionnaireFields(place, "an item", fault);
        fields.RefuseAny("item", "enableWhen", "initial", "answerValueSet", "modifierExtension");
        if (fields.IsTrue("repeats"))
        {
            fields.Refuse("repeats", "an item with one answer");
        }

        var id = fields.Text("linkId", LongestId);
        var text = fields.Text("text", LongestText);
        var words = fields.TextOrNull("prefix", LongestId) is { } prefix ? $"{prefix} {text}" : text;
        return fields.TextOr("type", LongestId, "") switch
        {
            "display" => new(id, words, ItemKind.Words),
            "boolean" => new(id, words, ItemKind.Tick) { Most = 1 },
            "integer" => Number(fields, new(id, words, ItemKind.Number)),
            "choice" => Choice(fields, new(id, words, ItemKind.Choice), fault),
            _ => Unknown(fields),
        };
    }

    private static InstrumentItem? Unknown(QuestionnaireFields fields)
    {
        fields.Refuse("type", "integer, choice, boolean or display");
        return null;
    }

    private static InstrumentItem Number(QuestionnaireFields fields, InstrumentItem item)
    {
        var least = fields.Extension(Addresses.Least)?.Whole("valueInteger", Least, Most);
        var most = fields.Extension(Addresses.Most)?.Whole("valueInteger", Least, Most);
        if (least is null || most is null || least >= most)
        {
            fields.Refuse("extension", "a lowest and a highest answer (minValue and maxValue), the lowest first");
        }

        return item with
        {
            Least = least ?? 0,
            Most = most ?? 0,
        };
    }

    private static InstrumentItem Choice(QuestionnaireFields fields, InstrumentItem item, FirstFault fault)
    {
        var options = fields.List("answerOption", MostOptions).Select(place => Option(place, fault)).ToValueList();
        if (fault.IsNone && options.Count < 2)
        {
            fields.Refuse("answerOption", $"{options.Count} of them", "at least 2");
        }

        if (fault.IsNone && options.Select(option => option.Value).Distinct().Count() < options.Count)
        {
            fields.Refuse("answerOption", "two options with one value", "a value of its own for each option");
        }

        return item with
        {
            Options = options,
            Least = options.Select(option => option.Value).DefaultIfEmpty().Min(),
            Most = options.Select(option => option.Value).DefaultIfEmpty().Max(),
        };
    }

    private static ItemOption Option(JsonPlace place, FirstFault fault)
    {
        var fields = new QuestionnaireFields(place, "an option", fault);
        fields.RefuseAny("modifierExtension");
        if (fields.Whole("valueInteger", Least, Most) is { } number)
        {
            return new(number, number.ToString(System.Globalization.CultureInfo.InvariantCulture));
        }

        if (fields.Part("valueCoding", "a coding") is not { } coding)
        {
            fields.Refuse("valueCoding", "a coding, or valueInteger");
            return new(0, "");
        }

        // R4 has the ordinal beside the coding; files in use have it within as well.
        var ordinal =
            fields.Extension(Addresses.Ordinal)?.Whole("valueDecimal", Least, Most)
            ?? coding.Extension(Addresses.Ordinal)?.Whole("valueDecimal", Least, Most);
        if (ordinal is null)
        {
            fields.Refuse("extension", "what the option counts (ordinalValue), a whole number");
        }

        return new(ordinal ?? 0, coding.Text("display", LongestOption), coding.TextOrNull("code", LongestId));
    }
}
