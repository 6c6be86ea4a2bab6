using System.Text.Json;
using Holdfast.Domain;
using Holdfast.Domain.Journal;

namespace Holdfast.Formats.Journal;

/// <summary>Writes the data of each kind of event. What is null is left out.</summary>
internal static class EventWriter
{
    public static void Write(Utf8JsonWriter writer, JournalEvent happened)
    {
        switch (happened)
        {
            case JournalEvent.ConsentGiven consent:
                writer.WriteNumber("notice", consent.NoticeVersion);
                break;
            case JournalEvent.CheckInDone done:
                Decided(writer, done.Answers, done.Level, done.Rules, done.RuleSetVersion, done.StartsAfterHours);
                writer.WriteBoolean("checkedByClinician", done.CheckedByClinician);
                writer.WriteBoolean("full", done.Full);
                break;
            case JournalEvent.AnswersAdded added:
                Decided(writer, added.Answers, added.Level, added.Rules, added.RuleSetVersion, added.StartsAfterHours);
                break;
            case JournalEvent.FocusChosen chosen:
                writer.WriteString("focus", chosen.Focus.ToString());
                break;
            case JournalEvent.ExclusionOpened opened:
                writer.WriteString("exercise", opened.Exercise.Code);
                break;
            case JournalEvent.GateAnswered gate:
                writer.WriteBoolean("somethingChanged", gate.SomethingChanged);
                Number(writer, "painNow", gate.PainNow);
                break;
            case JournalEvent.SessionStarted started:
                writer.WriteString("session", started.Session);
                writer.WriteString("focus", started.Focus.ToString());
                writer.WriteBoolean("minimum", started.Minimum);
                Number(writer, "painNow", started.PainNow);
                break;
            case JournalEvent.StopReported stop:
                writer.WriteString("session", stop.Session);
                writer.WriteString("sign", Values.Signs[stop.Sign]);
                Text(writer, "exercise", stop.Exercise?.Code);
                Text(writer, "site", stop.Site);
                Text(writer, "side", stop.Side is { } side ? Values.Sides[side] : null);
                break;
            case JournalEvent.LegSettled settled:
                writer.WriteString("session", settled.Session);
                writer.WriteString("settled", Values.Settlings[settled.Settled]);
                break;
            case JournalEvent.SessionEnded ended:
                Ended(writer, ended);
                break;
            case JournalEvent.PainReported pain:
                writer.WriteString("day", Values.Day(pain.Day));
                writer.WriteNumber("average", pain.Average);
                break;
            case JournalEvent.MorningAfterReported morning:
                writer.WriteString("session", morning.Session);
                writer.WriteNumber("pain", morning.Pain);
                break;
            case JournalEvent.SettingChanged changed:
                writer.WriteString("name", changed.Name);
                writer.WriteString("value", changed.Value);
                break;
            case JournalEvent.NoticeTold told:
                writer.WriteString("notice", told.Notice);
                break;
            default:
                MeasureEvents.Write(writer, happened);
                break;
        }
    }

    private static void Decided(
        Utf8JsonWriter writer,
        Answers answers,
        TriageLevel level,
        ValueList<string> rules,
        int ruleSet,
        int startsAfterHours
    )
    {
        writer.WriteStartObject("answers");
        AnswersJson.Write(writer, answers);
        writer.WriteEndObject();
        writer.WriteString("level", level.Code());
        writer.WriteStartArray("rules");
        foreach (var rule in rules)
        {
            writer.WriteStringValue(rule);
        }

        writer.WriteEndArray();
        writer.WriteNumber("ruleSet", ruleSet);
        writer.WriteNumber("startsAfterHours", startsAfterHours);
    }

    private static void Ended(Utf8JsonWriter writer, JournalEvent.SessionEnded ended)
    {
        writer.WriteString("session", ended.Session);
        writer.WriteStartArray("exercises");
        foreach (var done in ended.Exercises)
        {
            writer.WriteStartObject();
            writer.WriteString("exercise", done.Exercise.Code);
            writer.WriteNumber("sets", done.Dose.Sets);
            if (done.Dose is Dose.Holds holds)
            {
                writer.WriteNumber("holdSeconds", holds.Seconds);
            }
            else if (done.Dose is Dose.Repetitions repetitions)
            {
                writer.WriteNumber("repetitions", repetitions.Count);
            }

            writer.WriteNumber("secondsRight", done.SecondsRight);
            writer.WriteNumber("secondsLeft", done.SecondsLeft);
            writer.WriteNumber("secondsCentre", done.SecondsCentre);
            writer.WriteEndObject();
        }

        writer.WriteEndArray();
        writer.WriteBoolean("completed", ended.Completed);
        writer.WriteBoolean("counts", ended.Counts);
        Number(writer, "painDuring", ended.PainDuring);
        Number(writer, "stretchStrength", ended.StretchStrength);
        Number(writer, "effort", ended.Effort);
    }

    private static void Number(Utf8JsonWriter writer, string name, int? value)
    {
        if (value is { } number)
        {
            writer.WriteNumber(name, number);
        }
    }

    private static void Text(Utf8JsonWriter writer, string name, string? value)
    {
        if (value is not null)
        {
            writer.WriteString(name, value);
        }
    }
}
