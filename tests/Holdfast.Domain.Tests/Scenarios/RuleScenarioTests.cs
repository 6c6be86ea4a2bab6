using System.Text;
using System.Text.Json.Nodes;
using Holdfast.Domain.Exercises;
using Holdfast.Domain.Matching;
using Holdfast.Domain.Progress;
using Holdfast.Domain.Progress.Weeks;
using Holdfast.Domain.Screening;
using Holdfast.Formats.Compiled;
using Holdfast.Formats.Scenarios;

namespace Holdfast.Domain.Tests.Scenarios;

/// <summary>Every rule that a scenario can show speaks in one and is silent in another that comes close (scenarios/coverage.json): so close that what "with" names is all that is missing.</summary>
public class RuleScenarioTests
{
    private static readonly Library Library = CompiledLibrary.ReadFrom(typeof(RuleScenarioTests).Assembly);

    private static readonly JsonArray Index = JsonNode
        .Parse(File.ReadAllText(Path.Combine(ScenarioFolders.Scenarios, "coverage.json")))!
        .AsArray();

    // R11 has no output of its own: it is why P05 asks for week 2, and P05 is listed. The other stop rules live in sessions (Progress/StopRuleTests).
    private static readonly string[] NotShown = ["R11"];
    private static readonly string[] Stops = ["S02", "S06"];

    public static TheoryData<string> Rules => [.. Index.Select(each => (string)each!["rule"]!)];

    [Fact]
    public void Every_rule_is_listed_once()
    {
        string[] all =
        [
            .. TriageRules.All.Select(rule => rule.Id),
            TriageRules.Unsure,
            TriageRules.Nothing,
            .. MatchRules.All.Select(rule => rule.Id),
            "R09",
            "R10",
            "R11",
            "R12",
            WeekRules.Safety.Id,
            .. WeekRules.InOrder.Select(rule => rule.Id),
            .. WeekRules.Options.Select(rule => rule.Id),
            "P05",
            "P06",
            "P07",
            .. WeekRules.Escalations.Select(rule => rule.Id),
            .. WeekRules.AsWell.Select(rule => rule.Id),
            .. Stops,
        ];

        Assert.Equal(
            all.Distinct().Except(NotShown).Order(StringComparer.Ordinal),
            Index.Select(each => (string)each!["rule"]!).Order(StringComparer.Ordinal)
        );
    }

    [Theory]
    [MemberData(nameof(Rules))]
    public void It_speaks_in_one_scenario(string rule)
    {
        var place = Entry(rule)["speaks"]!;

        Assert.True(Speaks(rule, Input(place), Week(place)));
    }

    [Theory]
    [MemberData(nameof(Rules))]
    public void It_is_silent_in_another_and_one_thing_would_make_it_speak(string rule)
    {
        var place = Entry(rule)["silent"]!;
        var input = Input(place);

        Assert.False(Speaks(rule, input, Week(place)));
        Assert.True(Speaks(rule, With(input, Entry(rule)["with"]!.AsObject()), Week(place)));
    }

    [Fact]
    public void One_thing_is_one_answer_or_one_week()
    {
        foreach (var entry in Index)
        {
            var with = entry!["with"]!.AsObject();
            Assert.Equal(1, Size(with["answers"]) + Size(with["weeks"]));
        }

        static int Size(JsonNode? part) => part?.AsObject().Count ?? 0;
    }

    private static bool Speaks(string rule, JsonObject input, int? week)
    {
        var answer = Answer(input);
        return rule[0] == 'T' ? Texts(answer["findings"], "rule").Contains(rule)
            : week is not { } number ? Texts(answer["match"]).Contains(rule)
            : SpeaksInWeek(rule, input["weeks"]![number - 1]!, answer["weeks"]![number - 1]!);
    }

    private static bool SpeaksInWeek(string rule, JsonNode log, JsonNode week)
    {
        var rules = Texts(week["rules"]);
        var events = log["events"]?.AsArray() ?? [];
        return rule switch
        {
            "R10" => Texts(week["changes"]).Any(each => each.StartsWith("You opened ", StringComparison.Ordinal)),
            "P07" => (bool?)week["responder"] == true,
            "S02" => rules.Contains("P00") && events.Any(each => (string?)each!["leg"] is "appeared" or "further down"),
            "S06" => rules.Contains("P03") && events.Any(IsRed),
            _ => rules.Contains(rule),
        };
    }

    private static bool IsRed(JsonNode? told) =>
        PainTrafficLight.Of((int)told!["before"]!, (int)told["during"]!) == TrafficLight.Red;

    private static JsonObject With(JsonObject input, JsonObject change)
    {
        var changed = input.DeepClone().AsObject();
        Merge(changed["answers"]!.AsObject(), change["answers"]);
        foreach (var (week, values) in change["weeks"]?.AsObject() ?? [])
        {
            Merge(
                changed["weeks"]![int.Parse(week, System.Globalization.CultureInfo.InvariantCulture) - 1]!.AsObject(),
                values
            );
        }

        return changed;
    }

    private static void Merge(JsonObject into, JsonNode? values)
    {
        foreach (var (key, value) in values?.AsObject() ?? [])
        {
            into[key] = value!.DeepClone();
        }
    }

    private static JsonNode Entry(string rule) => Index.Single(each => (string)each!["rule"]! == rule)!;

    private static JsonObject Input(JsonNode place) =>
        JsonNode
            .Parse(File.ReadAllText(Path.Combine(ScenarioFolders.Scenarios, (string)place["scenario"]!, "input.json")))!
            .AsObject();

    private static int? Week(JsonNode place) => (int?)place["week"];

    private static HashSet<string> Texts(JsonNode? list, string? member = null) =>
        [.. list!.AsArray().Select(each => (string)(member is null ? each : each![member])!)];

    private static JsonNode Answer(JsonObject input)
    {
        var result = ScenarioReader.Read(Encoding.UTF8.GetBytes(input.ToJsonString()));
        var scenario = Assert.IsType<ScenarioResult.Understood>(result).Scenario;
        return JsonNode.Parse(ScenarioAnswer.Of(scenario, Library))!;
    }
}
