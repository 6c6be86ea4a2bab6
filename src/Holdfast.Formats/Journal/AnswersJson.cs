using System.Diagnostics;
using System.Text.Json;
using Holdfast.Domain;

namespace Holdfast.Formats.Journal;

/// <summary>The answers of a check-in in the journal: as in the scripted contract, but with free words under a name of their own, so that somebody's "not sure" stays theirs.</summary>
internal static class AnswersJson
{
    public static void Write(Utf8JsonWriter writer, Answers answers)
    {
        foreach (var (fact, answer) in answers.Given)
        {
            writer.WritePropertyName(fact.ToString());
            Write(writer, answer);
        }
    }

    public static Answers Read(EventData data)
    {
        var answers = Answers.None;
        foreach (var member in data.Members())
        {
            if (FactOf(member.Name) is not { } fact)
            {
                data.Refuse(member.Name, "a question of the check-in");
            }
            else if (Read(member.Value) is not { } answer)
            {
                data.Refuse(member.Name, "an answer");
            }
            else
            {
                answers = answers.With(fact, answer);
            }
        }

        return answers;
    }

    private static void Write(Utf8JsonWriter writer, Answer answer)
    {
        switch (answer)
        {
            case Answer.Said said:
                writer.WriteStringValue(Values.Said(said.Response));
                break;
            case Answer.Number number:
                writer.WriteNumberValue(number.Value);
                break;
            case Answer.Choice choice:
                writer.WriteStringValue(choice.Option);
                break;
            case Answer.KitAtHand kit:
                writer.WriteStartArray();
                foreach (var item in kit.Items)
                {
                    writer.WriteStringValue(Values.Kits[item]);
                }

                writer.WriteEndArray();
                break;
            default:
                writer.WriteStartObject();
                WriteMembers(writer, answer);
                writer.WriteEndObject();
                break;
        }
    }

    private static void WriteMembers(Utf8JsonWriter writer, Answer answer)
    {
        switch (answer)
        {
            case Answer.Text text:
                writer.WriteString("text", text.Words);
                break;
            case Answer.HipTest hip:
                writer.WriteString("test", "hip");
                Side(writer, "right", hip.RightAbove);
                Side(writer, "left", hip.LeftAbove);
                break;
            case Answer.MovementTest test:
                writer.WriteString("test", "movement");
                Direction(writer, "forward", test.Forward);
                Direction(writer, "backward", test.Backward);
                break;
            case Answer.AssumedAdult:
                writer.WriteString("assumed", "adult");
                break;
            default:
                throw new UnreachableException(answer.GetType().Name);
        }
    }

    private static void Side(Utf8JsonWriter writer, string name, bool? isAbove)
    {
        if (isAbove is { } above)
        {
            writer.WriteString(name, above ? "above" : "level");
        }
    }

    private static void Direction(Utf8JsonWriter writer, string name, MovementEffect? effect)
    {
        if (effect is { } known)
        {
            writer.WriteString(name, Values.Effects[known]);
        }
    }

    private static Fact? FactOf(string name)
    {
        var parts = name.Split('.');
        if (parts.Length > 2 || !Enum.TryParse<QuestionId>(parts[0], out var question) || !Enum.IsDefined(question))
        {
            return null;
        }

        if (question.ToString() != parts[0])
        {
            return null;
        }

        return parts switch
        {
            [_] => new Fact(question),
            [_, [>= '1' and <= '9' and var tick]] => new Fact(question, tick - '0'),
            _ => null,
        };
    }

    private static Answer? Read(JsonElement value) =>
        value.ValueKind switch
        {
            JsonValueKind.String when value.GetString() is { } text => Values.Said(text) is { } said
                ? new Answer.Said(said)
                : new Answer.Choice(text),
            JsonValueKind.Number when value.TryGetInt32(out var number) => new Answer.Number(number),
            JsonValueKind.Array => Kit(value),
            JsonValueKind.Object => Members(value),
            _ => null,
        };

    private static Answer.KitAtHand? Kit(JsonElement value)
    {
        ValueList<Kit> items = [];
        foreach (var item in value.EnumerateArray())
        {
            if (item.ValueKind != JsonValueKind.String || Values.Kits.Find(item.GetString()!) is not { } kit)
            {
                return null;
            }

            items = items.Add(kit);
        }

        return new(items);
    }

    private static Answer? Members(JsonElement value) =>
        (Member(value, "text"), Member(value, "test"), Member(value, "assumed")) switch
        {
            ({ } text, null, null) => new Answer.Text(text),
            (null, "hip", null) => new Answer.HipTest(Above(value, "right"), Above(value, "left")),
            (null, "movement", null) => new Answer.MovementTest(Effect(value, "forward"), Effect(value, "backward")),
            (null, null, "adult") => new Answer.AssumedAdult(),
            _ => null,
        };

    private static bool? Above(JsonElement value, string name) =>
        Member(value, name) switch
        {
            "above" => true,
            "level" => false,
            _ => null,
        };

    private static MovementEffect? Effect(JsonElement value, string name) =>
        Member(value, name) is { } effect ? Values.Effects.Find(effect) : null;

    private static string? Member(JsonElement value, string name) =>
        value.TryGetProperty(name, out var member) && member.ValueKind == JsonValueKind.String
            ? member.GetString()
            : null;
}
