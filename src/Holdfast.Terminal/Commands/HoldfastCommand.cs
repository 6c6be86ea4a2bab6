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
            ExportCommand.Create(surroundings),
            ImportCommand.Create(surroundings),
            RulesCommand.Create(surroundings),
            LibraryCommand.Create(surroundings),
        };
        foreach (var option in root.Options)
        {
            switch (option)
            {
                case VersionOption version:
                    version.Action = new Say(() => $"holdfast {ProgramVersion.Text}\n", surroundings);
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

    private sealed class Say(Func<string> text, Surroundings surroundings) : SynchronousCommandLineAction
    {
        public override int Invoke(ParseResult parseResult)
        {
            surroundings.Write(text());
            return HoldfastProgram.Done;
        }
    }
}
