using System.Text.Json;
using System.Text.Json.Nodes;
using Holdfast.Domain.Journal;

namespace Holdfast.Formats.Journal;

/// <summary>Reads a line of any version up to its own, by taking it a step up at a time.</summary>
/// <param name="version">The version of today.</param>
/// <param name="steps">The steps: the first takes version 1 to version 2, and so on. There is one less than versions.</param>
internal sealed class LineReader(int version, IReadOnlyList<Func<JsonObject, JsonObject>> steps)
{
    public JournalLine Read(string line)
    {
        if (string.IsNullOrWhiteSpace(line))
        {
            return new JournalLine.Blank(line);
        }

        try
        {
            using var document = JsonDocument.Parse(line);
            return document.RootElement.ValueKind == JsonValueKind.Object
                ? Read(line, document.RootElement)
                : new JournalLine.Damaged(line, "The line is not a JSON object.");
        }
        catch (JsonException)
        {
            return new JournalLine.Damaged(line, "The line is not whole JSON.");
        }
    }

    private JournalLine Read(string line, JsonElement element)
    {
        var head = new EventData(element, "line");
        var written = head.Whole("v", 1, int.MaxValue);
        var id = head.Id("id");
        var kind = head.Text("kind");
        if (head.Problem is { } problem)
        {
            return new JournalLine.Damaged(line, problem);
        }

        if (written > version)
        {
            return new JournalLine.FromNewerApp(line, id, written, kind);
        }

        if (written < version)
        {
            using var upgraded = JsonDocument.Parse(Upgrade(line, written));
            var today = new EventData(upgraded.RootElement, "line");
            return Entry(line, today, today.Id("id"), today.Text("kind"));
        }

        return Entry(line, head, id, kind);
    }

    private string Upgrade(string line, int written)
    {
        var node = JsonNode.Parse(line)!.AsObject();
        for (var from = written; from < version; from++)
        {
            node = steps[from - 1](node);
            node["v"] = from + 1;
        }

        return node.ToJsonString();
    }

    private JournalLine Entry(string line, EventData head, Guid id, string kind)
    {
        var happened = head.Part<JournalEvent?>("data", data => EventReader.Read(kind, data), null);
        var entry = happened is null ? null : new JournalEntry(id, head.Instant("at"), head.Day("day"), happened);
        return (head.Problem, entry) switch
        {
            ({ } problem, _) => new JournalLine.Damaged(line, problem),
            (_, { } whole) => new JournalLine.Understood(line, whole),
            _ => new JournalLine.FromNewerApp(line, id, version, kind),
        };
    }
}
