using System.CommandLine;
using System.CommandLine.Invocation;
using System.Globalization;
using Holdfast.Terminal.Commands;

namespace Holdfast.Terminal;

/// <summary>The <c>holdfast</c> program: reads the command line, runs a command, and turns whatever goes wrong into one sentence.</summary>
internal static class HoldfastProgram
{
    public const int Done = 0;
    public const int Failed = 1;
    public const int Refused = 2;

    // A file named on the command line as @name is a file, not more command line.
    private static readonly ParserConfiguration Parsing = new() { ResponseFileTokenReplacer = null };

    public static int Run(IReadOnlyList<string> arguments, Surroundings surroundings)
    {
        try
        {
            var parsed = HoldfastCommand.Create(surroundings).Parse(arguments, Parsing);
            if (parsed.Action is ParseErrorAction)
            {
                throw new RefusalException(FirstError(parsed));
            }

            return Invoke(parsed, surroundings);
        }
        catch (RefusalException refusal)
        {
            surroundings.Complain(refusal.Message);
            return Refused;
        }
        catch (Exception failure) when (failure is not OutOfMemoryException)
        {
            surroundings.Complain(
                $"holdfast: this should not have happened: {failure.Message} ({failure.GetType().Name})"
            );
            return Failed;
        }
    }

    private static int Invoke(ParseResult parsed, Surroundings surroundings)
    {
        using var output = new StringWriter(CultureInfo.InvariantCulture) { NewLine = "\n" };
        var code = parsed.Invoke(
            new()
            {
                Output = output,
                Error = output,
                EnableDefaultExceptionHandler = false,
            }
        );
        if (output.GetStringBuilder().Length > 0)
        {
            surroundings.Write(output.ToString());
        }

        return code;
    }

    private static string FirstError(ParseResult parsed)
    {
        var command = string.Join(' ', Names(parsed.CommandResult.Command));
        return parsed.UnmatchedTokens is [var unknown, ..]
            ? $"{command}: met \"{unknown}\", expected {Expected(parsed.CommandResult.Command)}."
            : $"{command}: {parsed.Errors[0].Message}";
    }

    private static IEnumerable<string> Names(Command command)
    {
        var parent = command.Parents.OfType<Command>().FirstOrDefault();
        return parent is null ? ["holdfast"] : Names(parent).Append(command.Name);
    }

    private static string Expected(Command command)
    {
        string[] names =
        [
            .. command.Subcommands.Select(each => each.Name),
            .. command.Options.Where(option => !option.Recursive).Select(each => each.Name),
        ];
        return names.Length switch
        {
            0 => "nothing more",
            1 => names[0],
            _ => $"{string.Join(", ", names[..^1])} or {names[^1]}",
        };
    }
}
