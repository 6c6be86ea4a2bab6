using Holdfast.Domain.Planning;
using Holdfast.Domain.Tests.Planning;
using Holdfast.Domain.Timeline;
using static Holdfast.Domain.Tests.Timeline.Plans;

namespace Holdfast.Domain.Tests.Timeline;

/// <summary>The sessions of the five focuses as text, to be read by a person.</summary>
public class SessionSnapshotTests
{
    [Theory]
    [InlineData("stack-H1.txt", 2, 15)]
    [InlineData("stack-H3.txt", 2, 30)]
    [InlineData("stack-H4.txt", 1, 60)]
    public void Stack(string name, int sets, int seconds) => Session(name, Plans.Stack(sets, seconds));

    [Theory]
    [InlineData("loosen-H2.txt", 3, 20)]
    [InlineData("loosen-H4.txt", 1, 60)]
    public void Loosen(string name, int sets, int seconds) => Session(name, Plans.Loosen(sets, seconds));

    [Fact]
    public void Stack_light_ends_with_its_walk() =>
        Session("stack-light-H1.txt", Of(Focus.StackLite, ("E03", Times(1, 5)), ("E02", Holds(2, 15))));

    [Fact]
    public void Gentle_start() =>
        Session(
            "default-H2.txt",
            Of(Focus.Default, ("E03", Times(1, 5)), ("E02", Holds(3, 20)), ("E05", Holds(3, 20)))
        );

    [Theory]
    [InlineData(CoreRung.K1, "strengthen-K1.txt")]
    [InlineData(CoreRung.K3, "strengthen-K3.txt")]
    [InlineData(CoreRung.K8, "strengthen-K8.txt")]
    public void Strengthen(CoreRung rung, string name) =>
        Session(
            name,
            Of(
                Focus.Strengthen,
                CoreLadder.ItemsOf(rung).Select(item => Planned(item.Exercise.Code, item.Dose)).ToValueList(),
                rung
            )
        );

    [Theory]
    [InlineData(Focus.Stack, "minimum-stack.txt")]
    [InlineData(Focus.Loosen, "minimum-loosen.txt")]
    [InlineData(Focus.Strengthen, "minimum-strengthen.txt")]
    public void The_shortest_form(Focus focus, string name) =>
        Session(
            name,
            focus switch
            {
                Focus.Stack => Plans.Stack(1, 60),
                Focus.Loosen => Plans.Loosen(1, 60),
                _ => Of(focus, ("E12", Times(2, 8)), ("E13a", Times(2, 8))),
            },
            new SessionOptions(Minimum: true)
        );

    [Fact]
    public void From_16_weeks_of_pregnancy_nobody_is_told_to_lie_flat() =>
        Session(
            "stack-pregnant-H2.txt",
            Of(
                Focus.Stack,
                [
                    Planned("E03", Times(1, 5), Restriction.PregnancyFrom16Weeks),
                    Planned("E02", Holds(3, 20), Restriction.PregnancyFrom16Weeks),
                ]
            )
        );

    private static void Session(string name, Plan plan, SessionOptions? options = null) =>
        Snapshot.Matches(
            TimelineText.Write(TimelineCompiler.Compile(plan, Shipped.Library, options ?? SessionOptions.Whole)),
            name
        );
}
