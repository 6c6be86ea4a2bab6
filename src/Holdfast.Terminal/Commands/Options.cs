using System.CommandLine;

namespace Holdfast.Terminal.Commands;

/// <summary>Options that several commands share.</summary>
internal static class Options
{
    public static Option<string?> In(string description) =>
        new("--in") { Description = description, HelpName = "FILE" };

    public static Option<bool> Json() => new("--json") { Description = "Answer as JSON, for scripts." };

    public static Option<string?> Home() =>
        new("--home")
        {
            Description = "The folder of your own data. Without it HOLDFAST_HOME, else the usual place for data.",
            HelpName = "FOLDER",
        };

    /// <summary>The value of an option that a command cannot do without.</summary>
    public static string Need(this ParseResult parsed, Option<string?> option, string expected) =>
        parsed.GetValue(option) ?? throw RefusalException.At(option.Name, "nothing", expected);
}
