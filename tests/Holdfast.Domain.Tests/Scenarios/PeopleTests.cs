using System.Text;
using System.Text.Json.Nodes;
using Holdfast.Domain.Exercises;
using Holdfast.Formats.Compiled;
using Holdfast.Formats.Scenarios;

namespace Holdfast.Domain.Tests.Scenarios;

/// <summary>The people of clinical.md section 9, from their first day through their weeks. What each file expects must hold of the answer; it need not be all of it.</summary>
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
                var weeks = answer["weeks"]!.AsArray();
                foreach (var (week, index) in expected!.AsArray().Select((week, index) => (week!, index)))
                {
                    foreach (var (each, value) in week.AsObject())
                    {
                        CheckWeek(index + 1, each, value, weeks[index]!);
                    }
                }

                break;
            default:
                Assert.Fail($"The file expects \"{key}\", which this test does not know.");
                break;
        }
    }

    private static void CheckWeek(int week, string key, JsonNode? expected, JsonNode answer)
    {
        switch (key)
        {
            case "level" or "focus" or "stretchRung" or "coreRung" or "responder":
                Assert.True(
                    JsonNode.DeepEquals(expected, answer[key]),
                    $"week {week}, {key}: {answer[key]?.ToJsonString()}, expected {expected?.ToJsonString()}"
                );
                break;
            case "rules" or "advice":
                Assert.Subset(Texts(answer[key]), Texts(expected));
                break;
            case "notAdvice":
                Assert.Empty(Texts(answer["advice"]).Intersect(Texts(expected)));
                break;
            default:
                Assert.Fail($"The file expects \"{key}\" of a week, which this test does not know.");
                break;
        }
    }

    private static HashSet<string> Texts(JsonNode? list, string? member = null) =>
        [.. list!.AsArray().Select(each => (string)(member is null ? each : each![member])!)];

    private static JsonNode Answer(JsonObject input)
    {
        var result = ScenarioReader.Read(Encoding.UTF8.GetBytes(input.ToJsonString()));
        var scenario = Assert.IsType<ScenarioResult.Understood>(result).Scenario;
        return JsonNode.Parse(ScenarioAnswer.Of(scenario, Library))!;
    }
}
