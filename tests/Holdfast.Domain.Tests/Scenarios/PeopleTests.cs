using System.Text;
using System.Text.Json.Nodes;
using Holdfast.Domain.Exercises;
using Holdfast.Domain.Planning;
using Holdfast.Domain.Screening;
using Holdfast.Formats.Compiled;
using Holdfast.Formats.Scenarios;

namespace Holdfast.Domain.Tests.Scenarios;

/// <summary>The people of clinical.md section 9 on their first day. What each file expects must hold of the answer; it need not be all of it.</summary>
public class PeopleTests
{
    private static readonly Library Library = CompiledLibrary.ReadFrom(typeof(PeopleTests).Assembly);

    public static TheoryData<string> Names =>
        [
            .. Directory
                .GetFiles(ScenarioFolders.People, "*.json")
                .Select(file => Path.GetFileNameWithoutExtension(file))
                .Order(StringComparer.Ordinal),
        ];

    [Theory]
    [MemberData(nameof(Names))]
    public void What_is_expected_holds(string name)
    {
        var person = JsonNode.Parse(File.ReadAllText(Path.Combine(ScenarioFolders.People, $"{name}.json")))!;
        var input = person["input"]!.AsObject();
        // What changes from week to week comes with the weeks; here it is the first day only.
        input.Remove("weeks");
        var answer = Answer(input);
        foreach (var (key, expected) in person["expect"]!.AsObject())
        {
            Check(key, expected, answer);
        }
    }

    private static void Check(string key, JsonNode? expected, JsonNode answer)
    {
        switch (key)
        {
            case "level" or "focus" or "stretchRung" or "coreRung" or "startsAfterHours" or "match":
                Assert.True(
                    JsonNode.DeepEquals(expected, answer[key]),
                    $"{key}: {answer[key]?.ToJsonString()}, expected {expected?.ToJsonString()}"
                );
                break;
            case "restrictions" or "advice":
                Assert.Subset(Texts(answer[key]), Texts(expected));
                break;
            case "rules":
                Assert.Subset(Texts(answer["findings"], "rule"), Texts(expected));
                break;
            case "exercises":
                Assert.Subset(Texts(answer["exercises"], "id"), Texts(expected));
                break;
            case "absent":
                Assert.Empty(Texts(answer["exercises"], "id").Intersect(Texts(expected)));
                break;
            case "hard":
                Assert.All(
                    Texts(expected),
                    id =>
                        Assert.False(
                            answer["excluded"]!.AsArray().Single(each => (string?)each!["id"] == id)![
                                "overridable"
                            ]!.GetValue<bool>()
                        )
                );
                break;
            case "noExercises":
                Assert.Empty(answer["exercises"]!.AsArray());
                break;
            case "weeks":
                break;
            default:
                Assert.Fail($"The file expects \"{key}\", which this test does not know.");
                break;
        }
    }

    private static HashSet<string> Texts(JsonNode? list, string? member = null) =>
        [.. list!.AsArray().Select(each => (string)(member is null ? each : each![member])!)];

    private static JsonNode Answer(JsonObject input)
    {
        var result = ScenarioReader.Read(Encoding.UTF8.GetBytes(input.ToJsonString()));
        var answers = Assert.IsType<ScenarioResult.Understood>(result).Scenario.Answers;
        var verdict = Triage.Evaluate(answers);
        var plan = Planner.Plan(answers, verdict, Library, FirstPlanOptions.None);
        return JsonNode.Parse(PlanWriter.Write(verdict, plan, answers, Library))!;
    }
}
