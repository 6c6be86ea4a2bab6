using Holdfast.Hosts.Tests.Repository;

namespace Holdfast.Hosts.Tests.Terminal;

/// <summary>The examples in the documents answer as the documents say.</summary>
public sealed class DocumentationExamplesTests : IDisposable
{
    private readonly TerminalRun terminal = new();

    public void Dispose() => terminal.Dispose();

    [Theory]
    [InlineData("docs/formats/scenario.md")]
    [InlineData("docs/formats/plan.md")]
    [InlineData("docs/formats/timeline.md")]
    [InlineData("docs/formats/export.md")]
    [InlineData("docs/terminal.md")]
    public void Its_examples_answer_as_it_says(string path)
    {
        var document = File.ReadAllText(Path.Combine(RepositoryFiles.Root, path));

        RepositoryFiles.MustEqual(path, DocumentationRun.Answered(document, terminal));
    }
}
