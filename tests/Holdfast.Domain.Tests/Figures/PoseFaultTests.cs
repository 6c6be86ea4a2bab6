using Holdfast.Domain.Tests.LibraryFiles;

namespace Holdfast.Domain.Tests.Figures;

/// <summary>What a person who writes a pose reads when something is wrong.</summary>
public class PoseFaultTests
{
    private static readonly string Bridge = File.ReadAllText(Path.Combine(OurLibrary.Folder, "exercises", "E12.yaml"));

    [Theory]
    [InlineData(
        "{ part: shoulders, on: floor }",
        "{ part: shoulders, on: table }",
        "\"table\" is not among the props, expected table."
    )]
    [InlineData(
        "{ part: shoulders, on: floor }",
        "{ part: knuckles, on: floor }",
        "\"knuckles\" is no part of the body, expected one of back, shoulders, pelvis, seat, head, forehead, knee, shin, foot, ball, heel, hand, forearm."
    )]
    [InlineData(
        "trunk: { direction: 205, curve: 0, neck: 25 }",
        "trunk: { direction: 905, curve: 0, neck: 25 }",
        "\"direction\" is \"905\", expected a number from -360 to 360."
    )]
    [InlineData("straight: {", "bent: {", "\"bent\" is no key of \"arrow\", expected one of straight, arc.")]
    public void A_fault_of_a_pose_is_one_sentence(string good, string bad, string fault)
    {
        Assert.Contains(good, Bridge, StringComparison.Ordinal);
        var faults = OurLibrary.FaultsWith("exercises/E12.yaml", Bridge.Replace(good, bad, StringComparison.Ordinal));
        Assert.EndsWith(fault, Assert.Single(faults), StringComparison.Ordinal);
    }

    [Fact]
    public void A_pose_is_seen_from_one_place()
    {
        // Only the hold loses its view; the start keeps its own.
        var hold = Bridge.IndexOf("\n  hold:", StringComparison.Ordinal);
        var glow = Bridge.IndexOf("    props:", hold, StringComparison.Ordinal);
        var faults = OurLibrary.FaultsWith("exercises/E12.yaml", Bridge[..hold] + "\n  hold:\n" + Bridge[glow..]);
        Assert.EndsWith(
            "the pose has both from-the-side and from-above or neither, expected one of them.",
            Assert.Single(faults),
            StringComparison.Ordinal
        );
    }
}
