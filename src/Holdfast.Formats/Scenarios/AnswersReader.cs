using System.Collections.Frozen;
using System.Text.Json;
using Holdfast.Domain;

namespace Holdfast.Formats.Scenarios;

/// <summary>Reads the <c>answers</c> of a scenario file: ids to values, as they stand, with nothing filled in.</summary>
internal static class AnswersReader
{
    private static readonly FrozenDictionary<string, QuestionId> Ids = Enum.GetValues<QuestionId>()
        .ToFrozenDictionary(id => id.ToString(), StringComparer.Ordinal);

    public static Answers Read(JsonPlace place, FirstFault fault)
    {
        var answers = Answers.None;
        foreach (var (name, value) in place.Members("an object of answers", fault))
        {
            if (ReadFact(name, value, fault) is { } fact && ReadAnswer(fact, value, fault) is { } answer)
            {
                answers = answers.With(fact, answer);
            }
        }

        return answers;
    }

    private static Fact? ReadFact(string name, JsonPlace value, FirstFault fault)
    {
        if (Ids.TryGetValue(name, out var question))
        {
            return question;
        }

        if (name is [.. var id, '.', >= '1' and <= '9'] && Ids.TryGetValue(id, out question))
        {
            if (AnswerShape.TakesTicks(question))
            {
                return new(question, name[^1] - '0');
            }

            fault.Add(value.Path, "a tick", $"{question} itself, which has no ticks");
            return null;
        }

        var near = Ids.Keys.FirstOrDefault(each => each.Equals(name, StringComparison.OrdinalIgnoreCase));
        fault.Add(
            value.Path,
            $"the unknown id \"{name}\"",
            near is null ? "the id of a question such as \"Q04\", or of a tick such as \"Q06.1\"" : $"\"{near}\""
        );
        return null;
    }

    private static Answer? ReadAnswer(Fact fact, JsonPlace value, FirstFault fault)
    {
        if (value.Text is { } text && Unsure(text) is { } unsure)
        {
            return new Answer.Said(unsure);
        }

        var shape = fact.Tick == 0 ? AnswerShape.Of(fact.Question) : new AnswerShape.YesNo();
        Answer? answer = shape switch
        {
            AnswerShape.YesNo => ReadYesNo(value.Text),
            AnswerShape.Whole(var least, var most)
                when WholeNumber.Find(value) is { } number && number >= least && number <= most => new Answer.Number(
                number
            ),
            AnswerShape.Minutes when WholeNumber.Find(value) is 3 or 12 => new Answer.Number(
                WholeNumber.Find(value)!.Value
            ),
            AnswerShape.OneOf(var options) when value.Text is { } option && options.Contains(option) =>
                new Answer.Choice(option),
            AnswerShape.Words when value.Text is { } words => new Answer.Text(words),
            AnswerShape.KitList when value.Element.ValueKind == JsonValueKind.Array => ReadKit(value, fault),
            AnswerShape.HipTest when value.Element.ValueKind == JsonValueKind.Object => ReadHipTest(value, fault),
            AnswerShape.MovementTest when value.Element.ValueKind == JsonValueKind.Object => ReadMovementTest(
                value,
                fault
            ),
            _ => null,
        };
        if (answer is null)
        {
            fault.Add(value.Path, value.Met, $"{shape.Expected}, \"not sure\", \"prefer not to say\" or \"skipped\"");
        }

        return answer;
    }

    private static Response? Unsure(string text) =>
        text switch
        {
            "not sure" => Response.NotSure,
            "prefer not to say" => Response.PreferNotToSay,
            "skipped" => Response.Skipped,
            _ => null,
        };

    private static Answer.Said? ReadYesNo(string? text) =>
        text switch
        {
            "yes" => new(Response.Yes),
            "no" => new(Response.No),
            _ => null,
        };

    private static Answer.KitAtHand ReadKit(JsonPlace list, FirstFault fault)
    {
        var kit = ValueList.Of<Kit>([]);
        foreach (var item in list.Items())
        {
            var index = AnswerShape.KitNames.AsSpan().IndexOf(item.Text);
            if (index < 0)
            {
                fault.Add(item.Path, item.Met, Spoken.OneOf(AnswerShape.KitNames.AsSpan()));
            }
            else if (kit.Contains((Kit)index))
            {
                fault.Add(item.Path, $"{item.Met} a second time", "each thing once");
            }
            else
            {
                kit = kit.Add((Kit)index);
            }
        }

        return new(kit);
    }

    private static Answer.HipTest? ReadHipTest(JsonPlace test, FirstFault fault)
    {
        var sides = test.Members("", ["right", "left"], fault);
        return sides.Count == 0
            ? null
            : new(
                Option("right", ["above", "level"]) is { } right ? right == 0 : null,
                Option("left", ["above", "level"]) is { } left ? left == 0 : null
            );

        int? Option(string name, ReadOnlySpan<string> options) =>
            sides.TryGetValue(name, out var side) ? ReadOption(side, options, fault) : null;
    }

    private static Answer.MovementTest? ReadMovementTest(JsonPlace test, FirstFault fault)
    {
        var directions = test.Members("", ["forward", "backward"], fault);
        return directions.Count == 0 ? null : new(Effect("forward"), Effect("backward"));

        MovementEffect? Effect(string name) =>
            directions.TryGetValue(name, out var direction)
                ? (MovementEffect?)ReadOption(direction, ["same", "better", "worse"], fault)
                : null;
    }

    private static int? ReadOption(JsonPlace value, ReadOnlySpan<string> options, FirstFault fault)
    {
        var index = options.IndexOf(value.Text);
        if (index >= 0)
        {
            return index;
        }

        fault.Add(value.Path, value.Met, Spoken.OneOf(options));
        return null;
    }
}
