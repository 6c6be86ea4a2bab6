using Holdfast.LibraryFiles.Coverage;

namespace Holdfast.Domain.Tests.LibraryFiles;

public class CoverageFaultTests
{
    [Theory]
    [InlineData(
        "A01:\n  says: x\n  lives: [words/w.yaml#gone]\n",
        "coverage.yaml:3:11: words/w.yaml has no gone, expected the row's home."
    )]
    [InlineData(
        "A01:\n  says: x\n  lives: [words/w.yaml#a.b ~ other]\n",
        "coverage.yaml:3:11: \"other\" is not under a.b of words/w.yaml, expected it there."
    )]
    [InlineData(
        "A01:\n  says: x\n  lives: [words/none.yaml#a]\n",
        "coverage.yaml:3:11: there is no file words/none.yaml, expected a file of the library."
    )]
    [InlineData(
        "A01:\n  says: x\n  lives: [rule T99]\n",
        "coverage.yaml:3:11: T99 is no rule, expected one of the rule set."
    )]
    [InlineData(
        "A01:\n  says: x\n  lives: [somewhere]\n",
        "coverage.yaml:3:11: \"somewhere\" is no home, expected FILE#KEYS ~ PHRASE or rule T27."
    )]
    [InlineData(
        "A01:\n  says: x\n",
        "coverage.yaml:1:1: A01 has both lives and not-shown or neither, expected one of them."
    )]
    [InlineData(
        "C01:\n  says: x\n  not-shown: y\n",
        "coverage.yaml:1:1: \"C01\" is no key of the list, expected a row of the checklist, such as A25."
    )]
    public void A_home_that_is_gone_is_told_with_its_place(string coverage, string fault)
    {
        var folder = Directory.CreateTempSubdirectory("holdfast-coverage-").FullName;
        try
        {
            Directory.CreateDirectory(Path.Combine(folder, "words"));
            File.WriteAllText(Path.Combine(folder, "words", "w.yaml"), "a:\n  b: Some words\n");
            File.WriteAllText(Path.Combine(folder, "coverage.yaml"), coverage);

            var (_, faults) = CoverageReader.Read(folder, new HashSet<string> { "T01" });

            Assert.Equal(fault, Assert.Single(faults).ToString());
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }
}
