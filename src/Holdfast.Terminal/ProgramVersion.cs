namespace Holdfast.Terminal;

/// <summary>The version of the program.</summary>
internal static class ProgramVersion
{
    public static string Text { get; } =
        typeof(ProgramVersion).Assembly.GetName().Version is { } version
            ? version.ToString(fieldCount: 3)
            : throw new InvalidOperationException("The program has no version.");
}
