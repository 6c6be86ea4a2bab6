using System.Text.Json.Nodes;
using CsCheck;
using Holdfast.Domain.Measures;
using Holdfast.Domain.Tests.LibraryFiles;
using Holdfast.Domain.Tests.Measures;
using Holdfast.Formats.Questionnaires;

namespace Holdfast.Domain.Tests.Questionnaires;

public class QuestionnaireFileTests
{
    private static readonly string Example = ExampleOfTheDocument();

    private static readonly Gen<string> Words = Gen.String[Gen.Char["abz <>&\"'/\\üß漢\n"], 1, 40]
        .Where(text => !string.IsNullOrWhiteSpace(text));

    private static readonly Gen<Instrument> AnyInstrument = Gen.Select(
            Gen.Select(Words, Words, Words.Null(), Words.Null()),
            Gen.Select(
                Gen.Int[0, 2].Select(rule => (ScoringRule)rule),
                Gen.Bool.Select(better => better ? HigherIs.Better : HigherIs.Worse),
                Gen.Int[1, 900].Select(points => (decimal)points / 100).Nullable(),
                Gen.Int[1, 100].Nullable()
            ),
            Gen.Select(Gen.Int[0, 520].HashSet[1, 9], Gen.Int[1, 60].Nullable()),
            Gen.Select(Gen.Int[0, 3], Gen.Int[-20, 20], Gen.Int[1, 40], Words).Array[1, 12]
        )
        .Select(
            (texts, scoring, schedule, items) =>
                new Instrument(
                    "urn:invented:" + items.Length,
                    texts.Item1,
                    texts.Item2,
                    "en",
                    items
                        .Select((item, place) => Item(place, scoring.Item1 == ScoringRule.Count ? 1 : item.Item1, item))
                        .Append(new("last", "x", ItemKind.Tick) { Most = 1 })
                        .ToValueList(),
                    new(scoring.Item1, scoring.Item2, scoring.Item3, scoring.Item4),
                    new(schedule.Item1.Order().ToValueList(), schedule.Item2)
                )
                {
                    Instruction = texts.Item3,
                    Copyright = texts.Item4,
                }
        );

    [Fact]
    public void The_example_of_the_document_is_read_as_the_document_says() =>
        Assert.Equal(new QuestionnaireRead.Read(Invented.Garden), QuestionnaireFile.Read(Example));

    [Fact]
    public void What_is_written_reads_back_to_the_same() =>
        AnyInstrument.Sample(instrument =>
            Assert.Equal(
                new QuestionnaireRead.Read(instrument),
                QuestionnaireFile.Read(QuestionnaireFile.Write(instrument))
            )
        );

    [Fact]
    public void What_only_describes_is_passed_over()
    {
        var changed = Changed(file =>
        {
            file["publisher"] = "A clinic";
            file["date"] = "2026-01-01";
            file["meta"] = new JsonObject { ["profile"] = new JsonArray("https://clinic.example/profile") };
            file["text"] = new JsonObject { ["div"] = "<div>markup</div>" };
        });

        Assert.Equal(new QuestionnaireRead.Read(Invented.Garden), QuestionnaireFile.Read(changed));
    }

    [Fact]
    public void Words_are_kept_word_for_word_whatever_they_look_like()
    {
        var changed = Changed(file => file["title"] = "<script>alert(1)</script> & \"more\"");

        var read = Assert.IsType<QuestionnaireRead.Read>(QuestionnaireFile.Read(changed));

        Assert.Equal("<script>alert(1)</script> & \"more\"", read.Instrument.Title);
    }

    [Theory]
    [InlineData("resourceType", "\"Patient\"", "resourceType: met \"Patient\", expected \"Questionnaire\".")]
    [InlineData("url", "\"garden\"", "url: met \"garden\", expected an address that starts with https:// or urn:.")]
    [InlineData("title", "null", "title: met null, expected text.")]
    [InlineData("title", "\"  \"", "title: met \"  \", expected text.")]
    [InlineData("title", "\"a\\u0007b\"", "title: met the control character U+0007, expected plain text.")]
    [InlineData("title", "\"a\\u202eb\"", "title: met the control character U+202E, expected plain text.")]
    [InlineData("item", "[]", "item: met no item that takes an answer, expected at least one.")]
    [InlineData("item", "7", "item: met 7, expected a list.")]
    [InlineData("extension", "[]", "extension: met an empty list, expected one with the url urn:holdfast:scoring.")]
    [InlineData(
        "modifierExtension",
        "[]",
        "modifierExtension: met a part that Holdfast cannot follow, expected a questionnaire without it."
    )]
    public void A_part_that_does_not_fit_is_named(string member, string value, string fault) =>
        Refused(Changed(file => file[member] = JsonNode.Parse(value)), fault);

    [Theory]
    [InlineData("linkId", "\"2\"", "item: met \"2\" as a linkId twice, expected each linkId once.")]
    [InlineData(
        "type",
        "\"quantity\"",
        "item[1].type: met \"quantity\", expected integer, choice, boolean or display."
    )]
    [InlineData(
        "extension",
        "[]",
        "item[1].extension: met an empty list, expected a lowest and a highest answer (minValue and maxValue), the lowest first."
    )]
    [InlineData(
        "enableWhen",
        "[]",
        "item[1].enableWhen: met a part that Holdfast cannot follow, expected a questionnaire without it."
    )]
    [InlineData("repeats", "true", "item[1].repeats: met true, expected an item with one answer.")]
    [InlineData("text", "3", "item[1].text: met 3, expected text.")]
    public void An_item_that_does_not_fit_is_named(string member, string value, string fault) =>
        Refused(Changed(file => file["item"]![1]![member] = JsonNode.Parse(value)), fault);

    [Theory]
    [InlineData("valueDecimal", "2.5", "a whole number from -1000 to 1000")]
    [InlineData("valueDecimal", "\"2\"", "a whole number from -1000 to 1000")]
    public void What_an_option_counts_is_a_whole_number(string member, string value, string expected) =>
        Refused(
            Changed(file => file["item"]![2]!["answerOption"]![1]!["extension"]![0]![member] = JsonNode.Parse(value)),
            $"item[2].answerOption[1].extension[0].{member}: met {value}, expected {expected}."
        );

    [Theory]
    [InlineData(0, "valueCode", "\"median\"", "no rule that is known", "rule with valueCode mean, sum or count")]
    [InlineData(
        0,
        "valueCode",
        "\"count\"",
        "the rule count with items that are no ticks",
        "items of the type boolean"
    )]
    [InlineData(1, "valueCode", "\"up\"", "no direction that is known", "higherIs with valueCode better or worse")]
    [InlineData(5, "valueInteger", "0", "weeks that do not rise", "each week once, in order")]
    public void A_rule_that_cannot_be_followed_is_refused(
        int part,
        string member,
        string value,
        string met,
        string expected
    ) =>
        Refused(
            Changed(file => file["extension"]![0]!["extension"]![part]![member] = JsonNode.Parse(value)),
            $"extension[0].extension: met {met}, expected {expected}."
        );

    [Fact]
    public void A_file_that_is_too_long_or_torn_is_refused_in_a_sentence()
    {
        Refused(Example[..200], "line 9, column 15: met the end of the file, expected the rest of the JSON.");
        Refused(
            Changed(file => file["publisher"] = new string('x', QuestionnaireFile.LongestFile)),
            "the file: met 67012 bytes, expected at most 65536."
        );
    }

    [Fact]
    public void Only_a_resource_is_taken_for_a_questionnaire()
    {
        Assert.True(QuestionnaireFile.IsOne(Example));
        Assert.True(QuestionnaireFile.IsOne("{\"resourceType\":\"Bundle\"}"));
        Assert.False(QuestionnaireFile.IsOne("{\"format\":\"holdfast\"}"));
        Assert.False(QuestionnaireFile.IsOne("{\"v\":1}\n{\"v\":1}\n"));
        Assert.False(QuestionnaireFile.IsOne(""));
    }

    [Fact]
    public void No_file_whatever_it_holds_stops_the_reading() =>
        Gen.Select(Gen.Int[0, Example.Length - 1], Gen.Int[0, 30], Gen.String[0, 8])
            .Sample(
                (place, cut, noise) =>
                {
                    var broken = Example[..place] + noise + Example[Math.Min(Example.Length, place + cut)..];

                    var read = QuestionnaireFile.Read(broken);

                    if (read is QuestionnaireRead.Refused refused)
                    {
                        Assert.Matches("^.+: met .+, expected .+\\.$", refused.Fault.ToString());
                    }
                    else
                    {
                        Assert.NotEmpty(((QuestionnaireRead.Read)read).Instrument.Asked);
                    }
                },
                iter: 2_000
            );

    private static void Refused(string file, string fault) =>
        Assert.Equal(fault, Assert.IsType<QuestionnaireRead.Refused>(QuestionnaireFile.Read(file)).Fault.ToString());

    private static string Changed(Action<JsonNode> change)
    {
        var file = JsonNode.Parse(Example)!;
        change(file);
        return file.ToJsonString();
    }

    private static InstrumentItem Item(int place, int kind, (int Kind, int Least, int More, string Text) item) =>
        kind switch
        {
            0 => new($"{place}", item.Text, ItemKind.Words),
            1 => new($"{place}", item.Text, ItemKind.Tick) { Most = 1 },
            2 => new($"{place}", item.Text, ItemKind.Number) { Least = item.Least, Most = item.Least + item.More },
            _ => new($"{place}", item.Text, ItemKind.Choice)
            {
                Least = item.Least,
                Most = item.Least + item.More,
                Options = [new(item.Least, item.Text, "low"), new(item.Least + item.More, "more")],
            },
        };

    private static string ExampleOfTheDocument()
    {
        var document = File.ReadAllText(Path.Combine(OurLibrary.Root, "docs/formats/questionnaire.md"));
        var from = document.IndexOf("```json\n", StringComparison.Ordinal) + "```json\n".Length;
        return document[from..document.IndexOf("```", from, StringComparison.Ordinal)];
    }
}
