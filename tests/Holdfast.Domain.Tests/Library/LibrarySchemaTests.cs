using Holdfast.LibraryFiles;

namespace Holdfast.Domain.Tests.LibraryFiles;

public class LibrarySchemaTests
{
    // The reader checks files against the shapes that these schemas are written from: a file that it takes, a schema takes.
    [Fact]
    public void The_schemas_for_editors_say_what_the_reader_checks()
    {
        foreach (var (name, schema) in LibrarySchemas.All)
        {
            OurLibrary.MustEqual($"library/schema/{name}", schema);
        }
    }

    [Fact]
    public void Every_library_file_names_a_schema_that_is_there()
    {
        foreach (var file in Directory.EnumerateFiles(OurLibrary.Folder, "*.yaml", SearchOption.AllDirectories))
        {
            var first = File.ReadLines(file).First();
            const string Comment = "# yaml-language-server: $schema=";
            Assert.StartsWith(Comment, first, StringComparison.Ordinal);
            var schema = Path.Combine(Path.GetDirectoryName(file)!, first[Comment.Length..]);
            Assert.True(File.Exists(schema), $"{file} names {schema}, which is not there.");
        }
    }
}
