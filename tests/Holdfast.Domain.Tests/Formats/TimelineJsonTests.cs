using System.Text;
using System.Text.Json;
using Holdfast.Domain.Tests.Planning;
using Holdfast.Domain.Tests.Timeline;
using Holdfast.Domain.Timeline;
using Holdfast.Formats.Timelines;

namespace Holdfast.Domain.Tests.Formats;

public class TimelineJsonTests
{
    [Fact]
    public void A_session_is_written_as_the_contract_has_it()
    {
        var timeline = TimelineCompiler.Compile(
            Plans.Stack(1, 30),
            Shipped.Library,
            new SessionOptions(ExerciseId.E01)
        );

        using var json = JsonDocument.Parse(TimelineJson.Write(timeline));

        Assert.Equal(
            ["totalMilliseconds", "segments", "cues"],
            json.RootElement.EnumerateObject().Select(member => member.Name)
        );
        Assert.Equal(timeline.TotalMilliseconds, json.RootElement.GetProperty("totalMilliseconds").GetInt32());
        Assert.Equal(
            """{"kind": "gate", "exercise": null, "side": null, "set": null, "start": 0, "length": 0}""",
            OneLine(json.RootElement.GetProperty("segments")[0])
        );
        Assert.Equal(
            """{"kind": "hold", "exercise": "E01", "side": "right", "set": 1, "start": 85000, "length": 30000}""",
            OneLine(json.RootElement.GetProperty("segments")[4])
        );
        Assert.Equal(
            """{"at": 0, "kind": "tone", "text": "start"}""",
            OneLine(json.RootElement.GetProperty("cues")[0])
        );
    }

    [Fact]
    public void Nothing_to_play_is_an_empty_session() =>
        Assert.Equal(
            "{\n  \"totalMilliseconds\": 0,\n  \"segments\": [],\n  \"cues\": []\n}\n",
            Encoding.UTF8.GetString(TimelineJson.Write(SessionTimeline.Empty))
        );

    private static string OneLine(JsonElement element) =>
        $"{{{string.Join(", ", element.EnumerateObject().Select(member => $"\"{member.Name}\": {member.Value.GetRawText()}"))}}}";
}
