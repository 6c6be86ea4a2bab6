using System.Text;
using System.Text.Json;
using Holdfast.Domain.Measures;
using Holdfast.Formats.Scenarios;

namespace Holdfast.Formats.Questionnaires;

/// <summary>A clinic's instrument as a file: a subset of the FHIR R4 Questionnaire (docs/formats/questionnaire.md).</summary>
public static class QuestionnaireFile
{
    /// <summary>The longest file that is taken, in bytes.</summary>
    public const int LongestFile = 64 * 1024;

    /// <summary>Whether a file says of itself that it is a questionnaire. It may still be refused.</summary>
    /// <param name="text">The whole file.</param>
    public static bool IsOne(string text)
    {
        ArgumentNullException.ThrowIfNull(text);

        // Ten years of journal are long, and are read by others.
        if (text.Length > 16 * LongestFile)
        {
            return false;
        }

        try
        {
            using var document = JsonDocument.Parse(text.TrimStart('\uFEFF'));
            return document.RootElement.ValueKind == JsonValueKind.Object
                && document.RootElement.TryGetProperty("resourceType", out _);
        }
        catch (JsonException)
        {
            return false;
        }
    }

    /// <summary>Reads a questionnaire, or says the first thing that is wrong with it.</summary>
    /// <param name="text">The whole file.</param>
    public static QuestionnaireRead Read(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        var fault = new FirstFault();
        var bytes = Encoding.UTF8.GetBytes(text);
        if (bytes.Length > LongestFile)
        {
            fault.Add("the file", $"{bytes.Length} bytes", $"at most {LongestFile}");
            return new QuestionnaireRead.Refused(fault.Value!);
        }

        using var document = JsonFile.Parse(bytes, fault);
        var instrument = document is null ? null : QuestionnaireReader.Read(document.RootElement, "", fault);
        return fault.Value is { } wrong || instrument is null
            ? new QuestionnaireRead.Refused(fault.Value!)
            : new QuestionnaireRead.Read(instrument);
    }

    /// <summary>An instrument as a questionnaire that reads back to the same.</summary>
    /// <param name="instrument">The instrument.</param>
    public static string Write(Instrument instrument)
    {
        ArgumentNullException.ThrowIfNull(instrument);
        using var bytes = new MemoryStream();
        using (var writer = new Utf8JsonWriter(bytes, new() { Indented = true }))
        {
            writer.WriteStartObject();
            QuestionnaireWriter.Write(writer, instrument);
            writer.WriteEndObject();
        }

        return Encoding.UTF8.GetString(bytes.ToArray());
    }
}

/// <summary>What became of a questionnaire that was read.</summary>
public abstract record QuestionnaireRead
{
    private QuestionnaireRead() { }

    /// <summary>It can be asked.</summary>
    /// <param name="Instrument">The instrument.</param>
    public sealed record Read(Instrument Instrument) : QuestionnaireRead;

    /// <summary>It cannot be asked, and nothing was taken in.</summary>
    /// <param name="Fault">The first thing that is wrong.</param>
    public sealed record Refused(Fault Fault) : QuestionnaireRead;
}
