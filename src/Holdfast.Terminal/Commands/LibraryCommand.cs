using System.CommandLine;
using Holdfast.Domain;
using Holdfast.Domain.Exercises;
using Holdfast.LibraryFiles;

namespace Holdfast.Terminal.Commands;

/// <summary><c>holdfast library check</c>: finds the faults in the files of a library.</summary>
internal static class LibraryCommand
{
    public static Command Create(Surroundings surroundings)
    {
        var folder = new Argument<string?>("PATH")
        {
            Description = "The folder of a library. Without it the library that the program carries.",
            Arity = ArgumentArity.ZeroOrOne,
        };
        var json = Options.Json();
        var check = new Command("check", "Find faults: file, line and column, what is wrong, what was expected.")
        {
            folder,
            json,
        };
        check.SetAction(parsed => Check(parsed.GetValue(folder), parsed.GetValue(json), surroundings));
        return new Command("library", "Work with the exercises, routines, questions and words.") { check };
    }

    private static int Check(string? folder, bool json, Surroundings surroundings)
    {
        var (library, faults) = folder is null ? (BuiltInLibrary.Load(), []) : Read(folder);
        surroundings.Write(
            json ? Json(folder, faults)
            : library is null ? Lines(folder, faults)
            : Summary(library)
        );
        if (faults.IsEmpty)
        {
            return HoldfastProgram.Done;
        }

        surroundings.Complain(
            $"{folder}: met {(faults.Count == 1 ? "1 fault" : $"{faults.Count} faults")}, expected none."
        );
        return HoldfastProgram.Refused;
    }

    private static (Library? Library, ValueList<LibraryFault> Faults) Read(string folder)
    {
        if (!Directory.Exists(folder))
        {
            var met = File.Exists(folder) ? "a file" : "no such folder";
            throw RefusalException.At(folder.Length == 0 ? "PATH" : folder, met, "the folder of a library");
        }

        try
        {
            return LibraryReader.Read(folder);
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException)
        {
            throw RefusalException.At(folder, $"files that cannot be read ({failure.Message})", "ones that can");
        }
    }

    private static string Summary(Library library) =>
        $"No faults: {library.Exercises.Count} exercises, {library.Programmes.Count} routines, "
        + $"{library.Questions.Sum(group => group.Questions.Count)} questions.\n";

    private static string Lines(string? folder, ValueList<LibraryFault> faults) =>
        string.Concat(
            faults.Select(fault => $"{OneLine.Of((fault with { File = Place(folder, fault) }).ToString())}\n")
        );

    private static string Place(string? folder, LibraryFault fault) =>
        fault.File == "." ? folder! : $"{folder!.TrimEnd('/', '\\')}/{fault.File}";

    private static string Json(string? folder, ValueList<LibraryFault> faults) =>
        JsonText.Of(json =>
        {
            json.WriteStartArray();
            foreach (var fault in faults)
            {
                json.WriteStartObject();
                json.WriteString("file", Place(folder, fault));
                json.WriteNumber("line", fault.Line);
                json.WriteNumber("column", fault.Column);
                json.WriteString("message", fault.Message);
                json.WriteEndObject();
            }

            json.WriteEndArray();
        });
}
