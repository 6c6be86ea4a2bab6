namespace Holdfast.LibraryFiles;

/// <summary>What is wrong with a library file, and where.</summary>
/// <param name="File">The file, relative to the library's folder, with forward slashes; the folder itself is <c>.</c>.</param>
/// <param name="Line">The line, from 1.</param>
/// <param name="Column">The column, from 1.</param>
/// <param name="Message">What was met and what was expected, in one sentence.</param>
public sealed record LibraryFault(string File, int Line, int Column, string Message)
{
    /// <summary>The fault as people and editors read it: <c>exercises/E01.yaml:3:1: there is no ...</c></summary>
    public override string ToString() => $"{File}:{Line}:{Column}: {Message}";

    /// <summary>The fault in the form that MSBuild turns into an error with file and line.</summary>
    /// <param name="folder">The library's folder.</param>
    public string ForBuild(string folder) => $"{Path.Combine(folder, File)}({Line},{Column}): error HF0001: {Message}";
}
