using System.Diagnostics;
using System.Text.Json;
using Holdfast.Domain;
using Holdfast.Domain.Journal;
using Holdfast.Domain.Measures;
using Holdfast.Formats.Questionnaires;

namespace Holdfast.Formats.Journal;

/// <summary>Reads and writes the data of events about measures.</summary>
internal static class MeasureEvents
{
    private const int Most = 1_000_000;

    /// <summary>The event, or null when the kind is not known.</summary>
    public static JournalEvent? Read(string kind, EventData data) =>
        kind switch
        {
            Kinds.ActivitiesChosen => new JournalEvent.ActivitiesChosen(data.Texts("activities")),
            Kinds.InstrumentBrought => data.Other("questionnaire", QuestionnaireReader.Read) is { } instrument
                ? new JournalEvent.InstrumentBrought(instrument)
                : null,
            Kinds.MeasureTaken => new JournalEvent.MeasureTaken(
                data.Text("instrument"),
                data.Text("version"),
                data.Text("language"),
                Answers(data)
            ),
            Kinds.MeasurePutOff => new JournalEvent.MeasurePutOff(data.Text("instrument")),
            Kinds.InstrumentSetAside => new JournalEvent.InstrumentSetAside(data.Text("instrument")),
            _ => null,
        };

    public static void Write(Utf8JsonWriter writer, JournalEvent happened)
    {
        switch (happened)
        {
            case JournalEvent.ActivitiesChosen chosen:
                writer.WriteStartArray("activities");
                foreach (var activity in chosen.Activities)
                {
                    writer.WriteStringValue(activity);
                }

                writer.WriteEndArray();
                break;
            case JournalEvent.InstrumentBrought brought:
                writer.WriteStartObject("questionnaire");
                QuestionnaireWriter.Write(writer, brought.Instrument);
                writer.WriteEndObject();
                break;
            case JournalEvent.MeasureTaken taken:
                Taken(writer, taken);
                break;
            case JournalEvent.MeasurePutOff putOff:
                writer.WriteString("instrument", putOff.Instrument);
                break;
            case JournalEvent.InstrumentSetAside aside:
                writer.WriteString("instrument", aside.Instrument);
                break;
            default:
                throw new UnreachableException(happened.GetType().Name);
        }
    }

    private static void Taken(Utf8JsonWriter writer, JournalEvent.MeasureTaken taken)
    {
        writer.WriteString("instrument", taken.Instrument);
        writer.WriteString("version", taken.Version);
        writer.WriteString("language", taken.Language);
        writer.WriteStartArray("answers");
        foreach (var answer in taken.Answers)
        {
            writer.WriteStartObject();
            writer.WriteString("item", answer.Item);
            if (answer.Value is { } value)
            {
                writer.WriteNumber("value", value);
            }

            writer.WriteEndObject();
        }

        writer.WriteEndArray();
    }

    private static ValueList<MeasureAnswer> Answers(EventData data)
    {
        ValueList<MeasureAnswer> answers = [];
        foreach (var item in data.Items("answers"))
        {
            answers = data.Part("answers", item, each => answers.Add(Answer(each)), answers);
        }

        return answers;
    }

    private static MeasureAnswer Answer(EventData answer) =>
        new(answer.Text("item"), answer.Has("value") ? answer.Whole("value", -Most, Most) : null);
}
