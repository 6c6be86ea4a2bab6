using Holdfast.LibraryFiles;

namespace Holdfast.Domain.Tests.LibraryFiles;

/// <summary>What a person who writes a library file reads when something is wrong: where, what was met, what was expected.</summary>
public class LibraryFaultTests
{
    private const string Exercise = """
        id: E99
        name: Shoulder roll
        summary: Roll your shoulders.
        targets: [Shoulders]
        position: standing
        kit:
          - item: table
            words: Something to hold.
        sides: none
        steps:
          - Roll your shoulders.
        exit: Let your arms hang.
        cues: [Slowly.]
        faults:
          - { id: F1, words: You rush., remedy: Slow down. }
        breathing: Breathe.
        dose: { sets: 1, seconds: 30, note: Half a minute. }
        feel: [Warmth]
        not-feel: [Pain]
        stop-signs: [Pain]
        exclusions:
          - { restriction: OSTEO, modify: Small. }
        substitutes: [E02]
        sources: [J]

        """;

    [Fact]
    public void An_exercise_of_ones_own_beside_ours_has_no_fault() =>
        Assert.Empty(OurLibrary.FaultsWith("exercises/E99.yaml", Exercise));

    [Theory]
    [InlineData(
        "name: Shoulder roll",
        "name: [Shoulder roll]",
        "exercises/E99.yaml:2:7: \"name\" is a list, expected text."
    )]
    [InlineData("name: Shoulder roll", "name:", "exercises/E99.yaml:2:6: \"name\" is empty, expected text.")]
    [InlineData(
        "exit: Let your arms hang.\n",
        "",
        "exercises/E99.yaml:1:1: the exercise has no \"exit\", expected text in which the only places are {side}, {Side}, {other} and {Other}: How to come out; announced at the end of a hold."
    )]
    [InlineData(
        "  - Roll your shoulders.",
        "  - Roll your {left} shoulder.",
        "exercises/E99.yaml:11:5: an item of \"steps\" is \"Roll your {left} shoulder.\", expected text in which the only places are {side}, {Side}, {other} and {Other}."
    )]
    [InlineData(
        "  - Roll your shoulders.",
        "  - \"{Side} shoulder first.\"",
        "exercises/E99.yaml:11:5: \"{Side} shoulder first.\" names a side, expected none: the exercise has no sides."
    )]
    [InlineData(
        "position: standing",
        "position: floating",
        "exercises/E99.yaml:5:11: \"floating\" is no position, expected one of standing, kneeling-on-chair, seated, supine, prone, kneeling."
    )]
    [InlineData(
        "  - item: table",
        "  - item: ball",
        "exercises/E99.yaml:7:11: \"ball\" is no kit, expected one of chair, doorway, mat, table, books."
    )]
    [InlineData(
        "seconds: 30",
        "seconds: 900",
        "exercises/E99.yaml:17:27: \"seconds\" is \"900\", expected a whole number from 1 to 600."
    )]
    [InlineData(
        "seconds: 30",
        "seconds: half a minute",
        "exercises/E99.yaml:17:27: \"seconds\" is \"half a minute\", expected a whole number from 1 to 600."
    )]
    [InlineData(
        "seconds: 30",
        "seconds: 90",
        "exercises/E99.yaml:17:27: the dose is 90 s, expected 10 to 60 s as its own bounds say."
    )]
    [InlineData(
        "seconds: 30, ",
        "",
        "exercises/E99.yaml:17:7: the dose has both seconds and repetitions or neither, expected one of them."
    )]
    [InlineData(
        "restriction: OSTEO",
        "restriction: BONES",
        "exercises/E99.yaml:22:20: \"BONES\" is no restriction, expected one of OSTEO, HEADDOWN, BP, PREG, PREG16, NOFLOOR, NOKNEEL, WRIST_SHO, HIP_POST, HIP_ANT, SPINE_OP, NEURAL, ABD, FALLS, FLEX_SENS, EXT_SENS."
    )]
    [InlineData(
        ", modify: Small.",
        ", exclude: true, modify: Small.",
        "exercises/E99.yaml:22:5: the cell has both exclude and modify or neither, expected exclude: true or the words of modify."
    )]
    [InlineData(
        "  - { restriction: OSTEO, modify: Small. }",
        "  - { restriction: BP, exclude: true }\n  - { restriction: BP, exclude: true }",
        "exercises/E99.yaml:23:5: BP has a cell already, expected one for each restriction."
    )]
    [InlineData(
        "substitutes: [E02]",
        "substitutes: [E77]",
        "exercises/E99.yaml:23:15: \"E77\" is no exercise of this library, expected the name of a file in exercises."
    )]
    [InlineData("id: E99", "id: E98", "exercises/E99.yaml:1:5: the id is E98, expected E99 as the file is named.")]
    [InlineData(
        "breathing: Breathe.",
        "name: Again",
        "exercises/E99.yaml:16:1: the key \"name\" is already there in line 2, expected it once."
    )]
    [InlineData(
        "  - { id: F1, words: You rush., remedy: Slow down. }",
        "  []",
        "exercises/E99.yaml:15:3: \"faults\" has 0 items, expected 1 or more: What goes wrong; the first is the main fault."
    )]
    [InlineData(
        "stop-signs: [Pain]",
        "stop-signs: *other",
        "exercises/E99.yaml:20:13: *other repeats another part, expected the words themselves."
    )]
    public void A_fault_is_one_sentence_with_its_place(string good, string bad, string fault)
    {
        Assert.Contains(good, Exercise, StringComparison.Ordinal);

        Assert.Equal(
            [fault],
            OurLibrary.FaultsWith("exercises/E99.yaml", Exercise.Replace(good, bad, StringComparison.Ordinal))
        );
    }

    [Fact]
    public void An_unknown_key_is_told_with_the_keys_that_are_known() =>
        Assert.Equal(
            [
                "emergency/numbers.yaml:1:1: \"nombers\" is no key of the table, expected one of any-other-country, countries.",
                "emergency/numbers.yaml:1:1: the table has no \"any-other-country\", expected a group of keys: What holds where a country says nothing of its own.",
                "emergency/numbers.yaml:1:1: the table has no \"countries\", expected a list: The countries.",
            ],
            OurLibrary.FaultsWith("emergency/numbers.yaml", "nombers: 1\n")
        );

    [Theory]
    [InlineData("", "words/extra.yaml:1:1: the file is empty, expected YAML with content.")]
    [InlineData("# only a remark\n", "words/extra.yaml:1:1: the file is empty, expected YAML with content.")]
    [InlineData("start:\n", "words/extra.yaml:1:7: \"start\" is empty, expected text or a group of keys.")]
    [InlineData("start: [a]\n", "words/extra.yaml:1:8: \"start\" is a list, expected text or a group of keys.")]
    [InlineData(
        "a.b: c\n",
        "words/extra.yaml:1:1: \"a.b\" cannot be a key, expected letters, digits, - and _ only, such as start."
    )]
    [InlineData(
        "a: b\n---\nc: d\n",
        "words/extra.yaml:2:1: a second document begins here, expected one document in a file."
    )]
    [InlineData("- a\n", "words/extra.yaml:1:1: the file is a list, expected text or a group of keys.")]
    public void Words_are_text_under_keys(string words, string fault) =>
        Assert.Equal([fault], OurLibrary.FaultsWith("words/extra.yaml", words));

    [Fact]
    public void What_is_no_YAML_is_told_with_its_place()
    {
        var fault = Assert.Single(OurLibrary.FaultsWith("words/extra.yaml", "a: \"open\nb: c\n"));

        Assert.StartsWith("words/extra.yaml:", fault, StringComparison.Ordinal);
        Assert.Contains("this is not YAML: ", fault, StringComparison.Ordinal);
        Assert.EndsWith(", expected YAML.", fault, StringComparison.Ordinal);
    }

    [Fact]
    public void A_library_with_something_missing_is_refused()
    {
        Assert.Equal(
            ["exercises:1:1: there is no E13c.yaml, expected a file for each exercise that the rules speak of."],
            OurLibrary
                .FaultsWith("exercises/E13c.yaml", null)
                .Where(fault => fault.StartsWith("exercises:", StringComparison.Ordinal))
        );
        Assert.Equal(
            ["programmes:1:1: no file has the focus Loosen, expected one for each focus."],
            OurLibrary.FaultsWith("programmes/loosen.yaml", null)
        );
        Assert.Equal(
            ["emergency:1:1: there are 0 files, expected one table of numbers."],
            OurLibrary.FaultsWith("emergency/numbers.yaml", null)
        );
    }

    [Fact]
    public void A_question_that_nobody_asks_or_that_is_asked_twice_is_told()
    {
        Assert.Contains(
            "questions:1:1: no file asks Q14, expected each question once.",
            OurLibrary.FaultsWith("questions/03-injury.yaml", null)
        );
        Assert.Equal(
            ["questions:1:1: two files have the id \"injury\", expected one."],
            OurLibrary
                .FaultsWith(
                    "questions/99-again.yaml",
                    File.ReadAllText(Path.Combine(OurLibrary.Folder, "questions/03-injury.yaml"))
                )
                .Take(1)
        );
    }

    [Theory]
    [InlineData("kind: choice", "questions/99.yaml:5:5: M12 is a choice without options, expected it here.")]
    [InlineData("kind: number", "questions/99.yaml:5:5: M12 is a number without least and most, expected it here.")]
    [InlineData("kind: text\n    ticks: [One]", "questions/99.yaml:10:12: M12 has 1 ticks, expected 2 to 9, or none.")]
    public void A_question_needs_what_its_kind_needs(string kind, string fault)
    {
        var text =
            $"id: x\ntitle: X\nlead: X\nquestions:\n  - id: M12\n    words: A\n    fact: B\n    told: C\n    {kind}\n";

        Assert.Equal([fault], OurLibrary.FaultsWith("questions/99.yaml", text));
    }

    [Fact]
    public void A_folder_that_is_not_there_is_told()
    {
        var (library, faults) = LibraryReader.Read(Path.Combine(OurLibrary.Folder, "nowhere"));

        Assert.Null(library);
        Assert.Equal(
            ".:1:1: there is no such folder, expected the folder of a library.",
            Assert.Single(faults).ToString()
        );
    }

    [Fact]
    public void A_name_that_ends_in_yml_is_told_rather_than_left_out() =>
        Assert.Equal(
            ["words/extra.yml:1:1: the name ends in .yml, expected .yaml."],
            OurLibrary.FaultsWith("words/extra.yml", "a: b\n")
        );

    [Fact]
    public void A_fault_reads_as_an_error_of_the_build() =>
        Assert.Equal(
            "/home/me/library/words/today.yaml(3,7): error HF0001: it is empty.",
            new LibraryFault("words/today.yaml", 3, 7, "it is empty.").ForBuild("/home/me/library")
        );
}
