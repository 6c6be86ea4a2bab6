namespace Holdfast.Terminal;

/// <summary>Keeps a sentence on one line; a file's name may hold anything.</summary>
internal static class OneLine
{
    public static string Of(string sentence) =>
        string.Concat(sentence.Select(each => char.IsControl(each) || each is '\u2028' or '\u2029' ? '\uFFFD' : each));
}
