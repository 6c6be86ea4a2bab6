namespace Holdfast.Formats.Questionnaires;

/// <summary>The addresses of FHIR extensions that a questionnaire bears.</summary>
internal static class Addresses
{
    /// <summary>Ours: how the questionnaire is scored, what change means something, and when it is asked.</summary>
    public const string Scoring = "urn:holdfast:scoring";

    public const string Least = "http://hl7.org/fhir/StructureDefinition/minValue";
    public const string Most = "http://hl7.org/fhir/StructureDefinition/maxValue";
    public const string Ordinal = "http://hl7.org/fhir/StructureDefinition/ordinalValue";
}
