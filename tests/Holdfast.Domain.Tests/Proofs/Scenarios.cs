using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using Holdfast.Domain.Tests.Proofs.Solving;
using Holdfast.Formats.Scenarios;

namespace Holdfast.Domain.Tests.Proofs;

/// <summary>Writes a counter-example as scenario files (docs/formats/scenario.md), so that <c>holdfast plan --in</c> takes it.</summary>
internal static class Scenarios
{
    private static readonly JsonSerializerOptions Indented = new()
    {
        WriteIndented = true,
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    };

    private static readonly Answers Unlisted = UnlistedAnswers.FillIn(Answers.None);

    public static void AssertProved(CounterExample? counter) =>
        Assert.True(
            counter is null,
            counter is null ? "" : $"{counter.Broken}\n{string.Join('\n', counter.Answers.Select(Write))}"
        );

    /// <summary>The answers as a scenario file that lists only what differs from what an unlisted answer means.</summary>
    public static string Write(Answers answers)
    {
        var listed = new JsonObject();
        foreach (var question in Enum.GetValues<QuestionId>())
        {
            var answer = answers.Find(question) ?? new Answer.Said(Response.Skipped);
            if (Unlisted.Find(question) is { } usual ? answer != usual : answers.Find(question) is not null)
            {
                listed[question.ToString()] = Value(answer);
            }
        }

        var scenario = new JsonObject { ["today"] = "2026-03-02", ["answers"] = listed };
        return scenario.ToJsonString(Indented);
    }

    /// <summary>The answers as they come out of the file that is written for them.</summary>
    public static Answers ThroughAFile(Answers answers) =>
        Assert
            .IsType<ScenarioResult.Understood>(ScenarioReader.Read(Encoding.UTF8.GetBytes(Write(answers))))
            .Scenario.Answers;

    private static JsonNode Value(Answer answer) =>
        answer switch
        {
            Answer.Said said => said.Response switch
            {
                Response.Yes => "yes",
                Response.No => "no",
                Response.NotSure => "not sure",
                Response.PreferNotToSay => "prefer not to say",
                _ => "skipped",
            },
            Answer.Number number => number.Value,
            Answer.Choice choice => choice.Option,
            Answer.KitAtHand kit => new JsonArray([
                .. kit.Items.Select(item => (JsonNode)AnswerShape.KitNames[(int)item]),
            ]),
            Answer.Text text => text.Words,
            Answer.HipTest test => Members(("right", Place(test.RightAbove)), ("left", Place(test.LeftAbove))),
            Answer.MovementTest test => Members(("forward", Effect(test.Forward)), ("backward", Effect(test.Backward))),
            _ => throw new ArgumentException($"A scenario file cannot list {answer}.", nameof(answer)),
        };

    private static JsonObject Members(params ReadOnlySpan<(string Name, string? Value)> members)
    {
        var all = new JsonObject();
        foreach (var (name, value) in members)
        {
            if (value is not null)
            {
                all[name] = value;
            }
        }

        return all;
    }

    private static string? Place(bool? above) =>
        above switch
        {
            true => "above",
            false => "level",
            _ => null,
        };

    private static string? Effect(MovementEffect? effect) =>
        effect switch
        {
            MovementEffect.Same => "same",
            MovementEffect.Better => "better",
            MovementEffect.Worse => "worse",
            _ => null,
        };
}
