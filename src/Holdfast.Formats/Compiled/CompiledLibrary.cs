using System.Reflection;
using Holdfast.Domain;
using Holdfast.Domain.Exercises;

namespace Holdfast.Formats.Compiled;

/// <summary>The library as the programs carry it: written and read by the same build, so no contract that anybody keeps.</summary>
public static class CompiledLibrary
{
    private const string ResourceName = "library.compiled";

    /// <summary>Reads the library that <c>build/CompiledLibrary.targets</c> put into an assembly.</summary>
    /// <param name="assembly">The assembly that imports the target.</param>
    /// <exception cref="InvalidOperationException">The assembly carries no library.</exception>
    public static Library ReadFrom(Assembly assembly)
    {
        using var stream =
            assembly.GetManifestResourceStream(ResourceName)
            ?? throw new InvalidOperationException($"{assembly.GetName().Name} carries no {ResourceName}.");
        var bytes = new byte[stream.Length];
        stream.ReadExactly(bytes);
        return Read(bytes);
    }

    /// <summary>Reads a compiled library.</summary>
    /// <param name="bytes">What <see cref="Write"/> gave.</param>
    public static Library Read(ReadOnlySpan<byte> bytes)
    {
        var reader = new CompiledReader(bytes);
        return new Library(
            reader.List(CompiledExercise.Read),
            reader.List(CompiledProgramme.Read),
            reader.List(CompiledQuestions.Read),
            new Words(reader.List(static (ref CompiledReader each) => KeyValuePair.Create(each.Text(), each.Text()))),
            reader.List(ReadHelpLines)
        );
    }

    /// <summary>Writes a library.</summary>
    /// <param name="library">The library.</param>
    public static byte[] Write(Library library)
    {
        var writer = new CompiledWriter();
        writer.List(library.Exercises, each => CompiledExercise.Write(writer, each));
        writer.List(library.Programmes, each => CompiledProgramme.Write(writer, each));
        writer.List(library.Questions, each => CompiledQuestions.Write(writer, each));
        writer.List(
            library.Words.All.OrderBy(each => each.Key, StringComparer.Ordinal).ToValueList(),
            each =>
            {
                writer.Text(each.Key);
                writer.Text(each.Value);
            }
        );
        writer.List(library.HelpLines, each => WriteHelpLines(writer, each));
        return writer.Finish();
    }

    private static HelpLines ReadHelpLines(ref CompiledReader reader) =>
        new(
            reader.Text(),
            reader.Text(),
            ReadLine(ref reader),
            ReadLine(ref reader),
            ReadLine(ref reader),
            ReadLine(ref reader)
        );

    private static HelpLine ReadLine(ref CompiledReader reader) => new(reader.TextOrNull(), reader.Text());

    private static void WriteHelpLines(CompiledWriter writer, HelpLines lines)
    {
        writer.Text(lines.Country);
        writer.Text(lines.Name);
        foreach (var line in new[] { lines.Emergency, lines.Urgent, lines.Maternity, lines.Support })
        {
            writer.Text(line.Number);
            writer.Text(line.Words);
        }
    }
}
