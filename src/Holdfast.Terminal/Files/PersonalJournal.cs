using System.Text;
using Holdfast.Formats.Journal;

namespace Holdfast.Terminal.Files;

/// <summary>The person's own journal: one file of lines in their data folder, which they can read themselves.</summary>
internal static class PersonalJournal
{
    private const string FileName = "journal.jsonl";

    private const UnixFileMode OwnerOnly = UnixFileMode.UserRead | UnixFileMode.UserWrite;

    /// <summary>Where the journal is.</summary>
    public static string PathIn(string home) => Path.Combine(home, FileName);

    /// <summary>The whole journal.</summary>
    /// <exception cref="RefusalException">There is none yet, or it cannot be read.</exception>
    public static JournalReading Read(string home, Surroundings surroundings)
    {
        var path = PathIn(home);
        return File.Exists(path)
            ? JournalFormat.ReadFile(JournalText.Of(InputFile.Read(path, surroundings)))
            : throw RefusalException.At(path, "no journal as yet", "one; holdfast import FILE begins it");
    }

    /// <summary>Takes entries in. What is there already stays as it is, byte for byte: new lines come after it.</summary>
    /// <exception cref="RefusalException">The journal cannot be written.</exception>
    public static ImportReport TakeIn(string home, JournalReading read)
    {
        var path = PathIn(home);
        try
        {
            CreateFolder(home);
            // Opened for one program at a time, so that two imports at once cannot mix their lines.
            using var file = new FileStream(path, Options());
            var there = ReadAll(file);
            var reading = JournalFormat.ReadFile(JournalText.Of(there));
            var report = JournalImport.Merge(reading.Entries, reading.Kept, read);
            file.Write(NewLines(report, endsInMiddle: there is [.., not (byte)'\n']));
            file.Flush(flushToDisk: true);
            return report;
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException)
        {
            throw RefusalException.At(path, $"a journal that cannot be written ({failure.Message})", "one that can");
        }
    }

    private static FileStreamOptions Options()
    {
        var options = new FileStreamOptions
        {
            Mode = FileMode.OpenOrCreate,
            Access = FileAccess.ReadWrite,
            Share = FileShare.None,
        };
        if (!OperatingSystem.IsWindows())
        {
            options.UnixCreateMode = OwnerOnly;
        }

        return options;
    }

    // Health data are for their owner alone.
    private static void CreateFolder(string home)
    {
        if (OperatingSystem.IsWindows())
        {
            Directory.CreateDirectory(home);
        }
        else
        {
            Directory.CreateDirectory(home, OwnerOnly | UnixFileMode.UserExecute);
        }
    }

    private static byte[] ReadAll(FileStream file)
    {
        var all = new byte[file.Length];
        file.ReadExactly(all);
        return all;
    }

    private static byte[] NewLines(ImportReport report, bool endsInMiddle)
    {
        var lines = report.Added.Select(JournalFormat.Write).Concat(report.AddedLines.Select(line => line.Text));
        var text = string.Concat(lines.Select(line => $"{line}\n"));
        // A line that was cut off is kept as it is, on a line of its own.
        return Encoding.UTF8.GetBytes(text.Length > 0 && endsInMiddle ? $"\n{text}" : text);
    }
}
