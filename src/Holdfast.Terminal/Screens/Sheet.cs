using System.Globalization;
using Spectre.Console;
using Spectre.Console.Rendering;

namespace Holdfast.Terminal.Screens;

/// <summary>A sheet of headings, paragraphs and rows for a person. In a pipe it is plain text, 80 columns wide.</summary>
internal sealed class Sheet(Surroundings surroundings)
{
    private const int Indent = 2;

    private readonly List<IRenderable> parts = [];

    public void Title(string words, Color colour) =>
        parts.Add(new Text(words, new Style(colour, null, Decoration.Bold)));

    public void Heading(string words)
    {
        parts.Add(Text.Empty);
        parts.Add(new Text(words, new Style(null, null, Decoration.Bold)));
    }

    public void Paragraph(string words) => parts.Add(new Padder(new Text(words), new Padding(Indent, 0, 0, 0)));

    public void Space() => parts.Add(Text.Empty);

    public void Items(IEnumerable<string> items) => Rows(items.Select(item => new[] { "-", item }));

    /// <summary>Rows of cells; every row has as many cells as the first.</summary>
    public void Rows(IEnumerable<string[]> rows)
    {
        var grid = new Grid();
        var columns = 0;
        foreach (var row in rows)
        {
            for (; columns < row.Length; columns++)
            {
                var column = new GridColumn { Padding = new Padding(columns == 0 ? Indent : 0, 0, 2, 0) };
                grid.AddColumn(columns < row.Length - 1 ? column.NoWrap() : column);
            }

            grid.AddRow([.. row.Select(cell => new Text(cell))]);
        }

        if (columns > 0)
        {
            parts.Add(grid);
        }
    }

    /// <summary>Writes the sheet to standard output.</summary>
    public void Show()
    {
        using var text = new StringWriter(CultureInfo.InvariantCulture);
        var console = AnsiConsole.Create(
            new AnsiConsoleSettings
            {
                Ansi = surroundings.Colours ? AnsiSupport.Yes : AnsiSupport.No,
                ColorSystem = surroundings.Colours ? ColorSystemSupport.Standard : ColorSystemSupport.NoColors,
                Interactive = InteractionSupport.No,
                Out = new AnsiConsoleOutput(text),
            }
        );
        console.Profile.Width = surroundings.Width;
        foreach (var part in parts)
        {
            console.Write(new Rows(part));
        }

        // Grids fill their lines with spaces; nobody who copies the text wants them.
        var lines = text.ToString().ReplaceLineEndings("\n").Split('\n').Select(line => line.TrimEnd(' '));
        surroundings.Write(string.Join('\n', lines));
    }
}
