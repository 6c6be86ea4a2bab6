using System.CommandLine;
using System.CommandLine.Help;
using System.CommandLine.Invocation;

namespace Holdfast.Terminal.Commands;

/// <summary>The command line as a whole.</summary>
internal static class HoldfastCommand
{
    private const string Summary =
        "Holdfast, a back-care coach. It asks, decides what may be done, picks the routine that fits, and says why.";

    public static RootCommand Create(Surroundings surroundings)
    {
        var root = new RootCommand(Summary)
        {
            PlanCommand.Create(surroundings),
            TimelineCommand.Create(surroundings),
            FigureCommand.Create(surroundings),
            RulesCommand.Create(surroundings),
            LibraryCommand.Create(surroundings),
        };
        foreach (var option in root.Options)
        {
            switch (option)
            {
                case VersionOption version:
                    version.Action = new Say(() => $"holdfast {Version()}\n", surroundings);
                    version.Description = "Show the version.";
                    break;
                case HelpOption help:
                    help.Description = "Show help.";
                    break;
                default:
                    break;
            }
        }

        root.SetAction(_ => surroundings.Write(Welcome.Text));
        return root;
    }

    private static string Version() =>
        typeof(HoldfastCommand).Assembly.GetName().Version is { } version
            ? version.ToString(fieldCount: 3)
            : throw new InvalidOperationException("The program has no version.");

    private sealed class Say(Func<string> text, Surroundings surroundings) : SynchronousCommandLineAction
    {
        public override int Invoke(ParseResult parseResult)
        {
            surroundings.Write(text());
            return HoldfastProgram.Done;
        }
    }
}
