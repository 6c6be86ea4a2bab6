using System.Text;

namespace Holdfast.Terminal;

/// <summary>Everything the program takes from outside, so that a test can give it something else.</summary>
/// <param name="Input">Standard input.</param>
/// <param name="Output">Standard output. Text is UTF-8 without a byte order mark, lines end in LF.</param>
/// <param name="Error">Standard error.</param>
/// <param name="Home">The folder of the person's own data.</param>
/// <param name="Clock">The time, for what is kept; no answer depends on it.</param>
/// <param name="Width">Columns of the terminal; 80 where the output is no terminal, so that it is always the same.</param>
/// <param name="Colours">Whether colours may be used. Never where the output is no terminal.</param>
internal sealed record Surroundings(
    Stream Input,
    Stream Output,
    Stream Error,
    string Home,
    TimeProvider Clock,
    int Width,
    bool Colours
)
{
    private const int PlainWidth = 80;

    private static readonly UTF8Encoding Text = new(encoderShouldEmitUTF8Identifier: false);

    public static Surroundings OfThisProcess()
    {
        var plain = Console.IsOutputRedirected;
        return new(
            Console.OpenStandardInput(),
            Console.OpenStandardOutput(),
            Console.OpenStandardError(),
            HomeFolder(),
            TimeProvider.System,
            plain ? PlainWidth : Math.Max(40, Console.WindowWidth),
            // https://no-color.org: any value that is not empty switches colours off.
            !plain && string.IsNullOrEmpty(Environment.GetEnvironmentVariable("NO_COLOR"))
        );
    }

    /// <summary>Writes text to standard output.</summary>
    public void Write(string text) => Write(Text.GetBytes(text));

    /// <summary>Writes bytes to standard output.</summary>
    /// <exception cref="RefusalException">They cannot be written, as when a disk is full.</exception>
    public void Write(ReadOnlySpan<byte> bytes)
    {
        try
        {
            Output.Write(bytes);
            Output.Flush();
        }
        catch (IOException failure)
        {
            throw RefusalException.At(
                "standard output",
                $"a place that cannot be written ({failure.Message})",
                "one that can"
            );
        }
    }

    /// <summary>Writes one line to standard error.</summary>
    public void Complain(string sentence)
    {
        try
        {
            Error.Write(Text.GetBytes($"{OneLine.Of(sentence)}\n"));
            Error.Flush();
        }
        catch (IOException)
        {
            // Nobody can be told; the exit code still says it.
        }
    }

    // HOLDFAST_HOME, else the usual place: XDG_DATA_HOME or ~/.local/share, ~/Library/Application Support, %LOCALAPPDATA%.
    private static string HomeFolder()
    {
        var chosen = Environment.GetEnvironmentVariable("HOLDFAST_HOME");
        return string.IsNullOrEmpty(chosen)
            ? Path.Combine(
                Environment.GetFolderPath(
                    Environment.SpecialFolder.LocalApplicationData,
                    Environment.SpecialFolderOption.DoNotVerify
                ),
                "holdfast"
            )
            : chosen;
    }
}
