namespace Holdfast.Timing;

/// <summary>What a page has to put up with while it is measured.</summary>
/// <param name="Name">As the report calls it.</param>
/// <param name="Hidden">Another tab is in front.</param>
/// <param name="Throttled">The browser lets a hidden page run once a minute after ten seconds, not five minutes.</param>
/// <param name="Frozen">The page is frozen for twenty seconds, again and again.</param>
/// <param name="Busy">Every core has as much to do as it can bear.</param>
internal sealed record Condition(
    string Name,
    bool Hidden = false,
    bool Throttled = false,
    bool Frozen = false,
    bool Busy = false
)
{
    internal static IReadOnlyList<Condition> All { get; } =
    [
        new("visible"),
        new("hidden", Hidden: true),
        new("hidden, throttled hard", Hidden: true, Throttled: true),
        new("frozen and resumed", Frozen: true),
        new("visible, all cores busy", Busy: true),
    ];
}
