using System.Text.Json;
using Holdfast.Domain;
using Holdfast.Domain.Measures;
using Holdfast.Formats.Scenarios;

namespace Holdfast.Formats.Questionnaires;

/// <summary>Reads the parts of a FHIR questionnaire that Holdfast can ask. What would change what is asked is refused; what only describes is passed over.</summary>
internal static class QuestionnaireReader
{
    private const int LongestAddress = 300;
    private const int LongestTitle = 200;
    private const int LongestWords = 1_000;
    private const int MostItems = 60;

    /// <summary>The instrument, or null after adding a fault.</summary>
    /// <param name="element">The questionnaire.</param>
    /// <param name="path">Where it stands; empty for a file of its own.</param>
    /// <param name="fault">Takes what is wrong.</param>
    public static Instrument? Read(JsonElement element, string path, FirstFault fault)
    {
        var fields = new QuestionnaireFields(new(element, path), "a FHIR Questionnaire", fault);
        if (fields.Text("resourceType", LongestTitle) is not "Questionnaire")
        {
            fields.Refuse("resourceType", "\"Questionnaire\"");
        }

        fields.RefuseAny("modifierExtension", "implicitRules");
        var id = fields.Text("url", LongestAddress);
        if (!Uri.TryCreate(id, UriKind.Absolute, out _))
        {
            fields.Refuse("url", "an address that starts with https:// or urn:");
        }

        var version = fields.TextOr("version", LongestTitle, "1");
        var title = fields.Text("title", LongestTitle);
        var language = fields.TextOr("language", 35, "und");
        var items = Items(fields, fault);
        var scoring = fields.Extension(Addresses.Scoring) is { } extension
            ? ScoringExtension.Read(extension, items, fault)
            : null;
        if (scoring is null)
        {
            fields.Refuse("extension", $"one with the url {Addresses.Scoring}");
        }

        return !fault.IsNone || scoring is not { } known
            ? null
            : new(id, version, title, language, items, known.Scoring, known.Schedule)
            {
                Instruction = fields.TextOrNull("description", LongestWords),
                Copyright = fields.TextOrNull("copyright", LongestWords),
            };
    }

    private static ValueList<InstrumentItem> Items(QuestionnaireFields fields, FirstFault fault)
    {
        var places = fields.List("item", MostItems);
        var items = places
            .Select(place => QuestionnaireItems.Read(place, fault))
            .OfType<InstrumentItem>()
            .ToValueList();
        if (fault.IsNone && items.GroupBy(item => item.Id).FirstOrDefault(same => same.Count() > 1) is { } twice)
        {
            fields.Refuse("item", $"\"{twice.Key}\" as a linkId twice", "each linkId once");
        }

        if (fault.IsNone && items.All(item => item.Kind == ItemKind.Words))
        {
            fields.Refuse("item", "no item that takes an answer", "at least one");
        }

        return items;
    }
}
