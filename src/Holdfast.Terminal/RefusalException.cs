namespace Holdfast.Terminal;

/// <summary>Input that the program refuses. It ends the command with exit code 2 and its one sentence.</summary>
/// <param name="sentence">Place, what was met, what was expected.</param>
internal sealed class RefusalException(string sentence) : Exception(sentence)
{
    public static RefusalException At(string place, string met, string expected) =>
        new($"{place}: met {met}, expected {expected}.");
}
