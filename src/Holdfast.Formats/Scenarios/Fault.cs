namespace Holdfast.Formats.Scenarios;

/// <summary>Why a file is refused: where, what was met, what was expected.</summary>
/// <param name="Place">A path such as <c>answers.Q04</c> or <c>weeks[1].events[0].before</c>, or a line and column.</param>
/// <param name="Met">What stands there.</param>
/// <param name="Expected">What should stand there.</param>
public sealed record Fault(string Place, string Met, string Expected)
{
    /// <summary>The fault as one sentence on one line.</summary>
    /// <remarks>The file is quoted as it stands, but for control characters, which could break the line or steer a terminal.</remarks>
    public override string ToString() =>
        string.Concat($"{Place}: met {Met}, expected {Expected}.".Select(each => BreaksLines(each) ? '\uFFFD' : each));

    private static bool BreaksLines(char each) => char.IsControl(each) || each is '\u2028' or '\u2029';
}
