using System.Text;

namespace Holdfast.Hosts.Tests.Terminal;

/// <summary>A document with examples: fenced blocks with a file's name are files, <c>console</c> blocks are commands and what they answer.</summary>
internal static class DocumentationRun
{
    /// <summary>The document with every answer as the program gives it now.</summary>
    public static string Answered(string document, TerminalRun terminal)
    {
        var text = new StringBuilder();
        string? block = null;
        var content = new StringBuilder();
        foreach (var line in document.TrimEnd('\n').Split('\n'))
        {
            if (block is null)
            {
                text.Append(line).Append('\n');
                block = line.StartsWith("```", StringComparison.Ordinal) ? line[3..] : null;
            }
            else if (line == "```")
            {
                text.Append(Finished(block, content.ToString(), terminal)).Append("```\n");
                content.Clear();
                block = null;
            }
            else
            {
                content.Append(line).Append('\n');
            }
        }

        return text.ToString();
    }

    private static string Finished(string block, string content, TerminalRun terminal)
    {
        if (block.Split(' ') is [_, var name])
        {
            terminal.File(name, content);
        }

        if (block != "console")
        {
            return content;
        }

        var answered = new StringBuilder();
        foreach (var command in content.Split('\n').Where(line => line.StartsWith("$ ", StringComparison.Ordinal)))
        {
            var said = terminal.Run([.. command.Split(' ')[2..].Select(word => InFolder(word, terminal))]);
            answered.Append(command).Append('\n');
            answered.Append(said.Output.Replace(terminal.Folder, "FOLDER", StringComparison.Ordinal));
            answered.Append(said.Error);
            answered.Append(said.Code == 0 ? "" : $"(exit {said.Code})\n");
        }

        return answered.Replace("FOLDER/", "").ToString();
    }

    // The examples name files as if they lay in the current folder; tests run side by side and leave that folder alone.
    private static string InFolder(string word, TerminalRun terminal) =>
        word.Contains('.', StringComparison.Ordinal) ? Path.Combine(terminal.Folder, word) : word;
}
