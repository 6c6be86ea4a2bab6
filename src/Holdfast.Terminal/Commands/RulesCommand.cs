using System.CommandLine;
using Holdfast.Formats.Rules;

namespace Holdfast.Terminal.Commands;

/// <summary><c>holdfast rules</c>: every rule that is built, printed from the trees that are evaluated.</summary>
internal static class RulesCommand
{
    public static Command Create(Surroundings surroundings)
    {
        var json = Options.Json();
        var command = new Command("rules", "Print every rule: its condition in words, its outcome, its source.")
        {
            json,
        };
        command.SetAction(parsed =>
        {
            var text = parsed.GetValue(json) ? RuleTable.Json() : Documents();
            surroundings.Write(text.EndsWith('\n') ? text : $"{text}\n");
        });
        return command;
    }

    private static string Documents() =>
        $"{RuleTable.Triage()}\n{RuleTable.Matching()}\n{RuleTable.Exclusions(BuiltInLibrary.Load())}\n{RuleTable.Weeks()}\n{RuleTable.Stops()}";
}
