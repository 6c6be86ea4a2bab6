using System.Text;
using CsCheck;
using Holdfast.Domain.Journal;
using Holdfast.Domain.Progress;
using Holdfast.Formats.Scenarios;

namespace Holdfast.Domain.Tests.Scenarios;

public class ScenarioReaderTests
{
    private const string Unsure = "\"not sure\", \"prefer not to say\" or \"skipped\"";

    [Fact]
    public void A_whole_scenario_is_understood()
    {
        var scenario = Understood(
            """
            {
              "today": "2026-03-02",
              "answers": {
                "Q01": 34, "Q01b": "female", "Q03": 8, "Q04": 5, "Q06.2": "not sure", "Q41c": "skipped",
                "M08": "stay well", "M09": 12, "M10": ["chair", "mat"], "M12": "Gardening",
                "ST1": "larger", "ST2": { "right": "above", "left": "level" },
                "ST3": { "forward": "worse", "backward": "better" }, "ST4": "below knee"
              },
              "weeks": [
                { "done": 6, "planned": 7, "nprs": 4.75, "holdsOver": 130, "perDay": 3,
                  "events": [
                    { "before": 4, "during": 5, "next": 6, "exercise": "E06", "leg": "further down", "settled": "by morning" },
                    { "before": 0, "during": 10 }
                  ] },
                { "nprs": null, "tries": ["E06"], "answers": { "Q06": "yes", "Q36b": 24 } }
              ]
            }
            """
        );

        Assert.Equal(new DateOnly(2026, 3, 2), scenario.Today);
        var answers = scenario.Answers;
        Assert.Equal(34, answers.Number(QuestionId.Q01));
        Assert.Equal("female", answers.Choice(QuestionId.Q01b));
        Assert.Equal(Response.NotSure, answers.Says(QuestionId.Q06));
        Assert.Equal(new Answer.Said(Response.Skipped), answers.Find(QuestionId.Q41c));
        Assert.Equal("stay well", answers.Choice(QuestionId.M08));
        Assert.Equal(12, answers.Number(QuestionId.M09));
        Assert.Equal(new Answer.KitAtHand([Kit.Chair, Kit.Mat]), answers.Find(QuestionId.M10));
        Assert.Equal(new Answer.Text("Gardening"), answers.Find(QuestionId.M12));
        Assert.Equal("larger", answers.Choice(QuestionId.ST1));
        Assert.Equal(new Answer.HipTest(RightAbove: true, LeftAbove: false), answers.Find(QuestionId.ST2));
        Assert.Equal(
            new Answer.MovementTest(MovementEffect.Worse, MovementEffect.Better),
            answers.Find(QuestionId.ST3)
        );
        Assert.Equal("below knee", answers.Choice(QuestionId.ST4));
        Assert.Equal(
            [
                new WeekLog(
                    6,
                    7,
                    4.75m,
                    [
                        new(4, 5, 6, ExerciseId.E06, LegSymptom.FurtherDown, Settling.ByMorning),
                        new(0, 10, null, null, null, null),
                    ],
                    [],
                    Answers.None,
                    130,
                    3
                ),
                new WeekLog(
                    0,
                    null,
                    null,
                    [],
                    [ExerciseId.E06],
                    Answers
                        .None.With(QuestionId.Q06, new Answer.Said(Response.Yes))
                        .With(QuestionId.Q36b, new Answer.Number(24)),
                    null,
                    null
                ),
            ],
            scenario.Weeks
        );
    }

    [Fact]
    public void What_is_not_listed_reads_as_the_contract_says()
    {
        var answers = Understood("""{ "today": "2026-03-02", "answers": {} }""").Answers;

        Assert.Equal(new Answer.AssumedAdult(), answers.Find(QuestionId.Q01));
        Assert.Equal("ease", answers.Choice(QuestionId.M08));
        Assert.Equal(
            new Answer.KitAtHand([Kit.Chair, Kit.Doorway, Kit.Mat, Kit.Table, Kit.Books]),
            answers.Find(QuestionId.M10)
        );
        QuestionId[] unknown =
        [
            QuestionId.Q01b,
            QuestionId.Q03,
            QuestionId.Q04,
            QuestionId.Q04b,
            QuestionId.Q36b,
            QuestionId.Q41c,
            QuestionId.M06,
            QuestionId.M09,
            QuestionId.M11,
            QuestionId.M12,
            QuestionId.M13,
            QuestionId.ST1,
            QuestionId.ST2,
            QuestionId.ST3,
            QuestionId.ST4,
        ];
        Assert.All(unknown, question => Assert.Null(answers.Find(question)));
        QuestionId[] valued = [.. unknown, QuestionId.Q01, QuestionId.M08, QuestionId.M10];
        QuestionId[] yes = [QuestionId.Q02, QuestionId.Q47, QuestionId.Q49];
        Assert.All(
            Enum.GetValues<QuestionId>().Except(valued),
            question => Assert.Equal(yes.Contains(question) ? Response.Yes : Response.No, answers.Says(question))
        );
    }

    [Fact]
    public void A_tick_speaks_for_its_question_though_the_question_itself_is_not_listed()
    {
        var answers = Understood(
            """{ "today": "2026-03-02", "answers": { "Q11.3": "yes", "Q06.1": "skipped" } }"""
        ).Answers;

        Assert.Equal(Response.Yes, answers.Says(QuestionId.Q11));
        Assert.Equal(Response.Skipped, answers.Says(QuestionId.Q06));
    }

    [Fact]
    public void Every_question_takes_the_three_unsure_values()
    {
        (string Words, Response Response)[] unsure =
        [
            ("not sure", Response.NotSure),
            ("prefer not to say", Response.PreferNotToSay),
            ("skipped", Response.Skipped),
        ];
        foreach (var question in Enum.GetValues<QuestionId>())
        {
            foreach (var (words, response) in unsure)
            {
                var scenario = Understood(
                    $$"""{ "today": "2026-03-02", "answers": { "{{question}}": "{{words}}" } }"""
                );
                Assert.Equal(new Answer.Said(response), scenario.Answers.Find(question));
            }
        }
    }

    [Fact]
    public void Ticks_are_taken_for_the_questions_that_list_several_facts_and_for_no_other()
    {
        string[] ticked =
        [
            .. "Q04d Q05 Q06 Q08 Q09 Q10 Q11 Q12 Q13 Q13b Q14 Q15 Q16 Q21 Q21b".Split(' '),
            .. "Q24 Q25 Q26 Q28 Q29 Q35 Q37 Q43 Q44 Q44c Q45 Q48 Q49b Q50".Split(' '),
        ];
        foreach (var question in Enum.GetNames<QuestionId>())
        {
            for (var tick = 1; tick <= 9; tick++)
            {
                var result = Read($$"""{ "today": "2026-03-02", "answers": { "{{question}}.{{tick}}": "yes" } }""");
                if (ticked.Contains(question))
                {
                    Assert.IsType<ScenarioResult.Understood>(result);
                }
                else
                {
                    Assert.Equal(
                        $"answers.{question}.{tick}: met a tick, expected {question} itself, which has no ticks.",
                        Assert.IsType<ScenarioResult.Refused>(result).Fault.ToString()
                    );
                }
            }
        }
    }

    [Theory]
    [InlineData("Q01", 0, 120)]
    [InlineData("Q03", 0, 5200)]
    [InlineData("Q04", 0, 10)]
    [InlineData("Q04b", 0, 10)]
    [InlineData("M13", 0, 10)]
    [InlineData("Q36b", 0, 45)]
    [InlineData("M06", 0, 1440)]
    public void Numbers_are_taken_within_their_range_and_refused_beyond_it(string id, int least, int most)
    {
        foreach (var taken in new[] { least, most })
        {
            Assert.Equal(taken, Understood(With(id, taken)).Answers.Number(Enum.Parse<QuestionId>(id)));
        }

        foreach (var refused in new[] { least - 1, most + 1 })
        {
            Assert.Equal(
                $"answers.{id}: met {refused}, expected a whole number from {least} to {most}, {Unsure}.",
                Sentence(With(id, refused))
            );
        }

        static string With(string id, int value) =>
            $$"""{ "today": "2026-03-02", "answers": { "{{id}}": {{value}} } }""";
    }

    [Theory]
    [InlineData(
        "\"Q99\": \"yes\"",
        "answers.Q99: met the unknown id \"Q99\", expected the id of a question such as \"Q04\", or of a tick such as \"Q06.1\"."
    )]
    [InlineData("\"q04B\": 3", "answers.q04B: met the unknown id \"q04B\", expected \"Q04b\".")]
    [InlineData(
        "\"3\": \"yes\"",
        "answers.3: met the unknown id \"3\", expected the id of a question such as \"Q04\", or of a tick such as \"Q06.1\"."
    )]
    [InlineData(
        "\"Q06.0\": \"yes\"",
        "answers.Q06.0: met the unknown id \"Q06.0\", expected the id of a question such as \"Q04\", or of a tick such as \"Q06.1\"."
    )]
    [InlineData(
        "\"Q06.10\": \"yes\"",
        "answers.Q06.10: met the unknown id \"Q06.10\", expected the id of a question such as \"Q04\", or of a tick such as \"Q06.1\"."
    )]
    [InlineData(
        "\"Q04\": 5.5",
        "answers.Q04: met 5.5, expected a whole number from 0 to 10, \"not sure\", \"prefer not to say\" or \"skipped\"."
    )]
    [InlineData(
        "\"Q04\": \"5\"",
        "answers.Q04: met \"5\", expected a whole number from 0 to 10, \"not sure\", \"prefer not to say\" or \"skipped\"."
    )]
    [InlineData(
        "\"Q04\": 1e99",
        "answers.Q04: met 1e99, expected a whole number from 0 to 10, \"not sure\", \"prefer not to say\" or \"skipped\"."
    )]
    [InlineData(
        "\"Q04\": \"yes\"",
        "answers.Q04: met \"yes\", expected a whole number from 0 to 10, \"not sure\", \"prefer not to say\" or \"skipped\"."
    )]
    [InlineData(
        "\"Q05\": true",
        "answers.Q05: met true, expected \"yes\", \"no\", \"not sure\", \"prefer not to say\" or \"skipped\"."
    )]
    [InlineData(
        "\"Q05\": \"Yes\"",
        "answers.Q05: met \"Yes\", expected \"yes\", \"no\", \"not sure\", \"prefer not to say\" or \"skipped\"."
    )]
    [InlineData(
        "\"Q05\": null",
        "answers.Q05: met null, expected \"yes\", \"no\", \"not sure\", \"prefer not to say\" or \"skipped\"."
    )]
    [InlineData(
        "\"Q06.1\": 1",
        "answers.Q06.1: met 1, expected \"yes\", \"no\", \"not sure\", \"prefer not to say\" or \"skipped\"."
    )]
    [InlineData(
        "\"M09\": 5",
        "answers.M09: met 5, expected 3, 12, \"not sure\", \"prefer not to say\" or \"skipped\"."
    )]
    [InlineData(
        "\"Q01b\": \"f\"",
        "answers.Q01b: met \"f\", expected \"female\", \"male\", \"not given\", \"not sure\", \"prefer not to say\" or \"skipped\"."
    )]
    [InlineData(
        "\"M08\": \"better\"",
        "answers.M08: met \"better\", expected \"ease\", \"loosen\", \"stay well\", \"not sure\", \"prefer not to say\" or \"skipped\"."
    )]
    [InlineData(
        "\"M10\": \"chair\"",
        "answers.M10: met \"chair\", expected a list of \"chair\", \"doorway\", \"mat\", \"table\" or \"books\", \"not sure\", \"prefer not to say\" or \"skipped\"."
    )]
    [InlineData(
        "\"M10\": [\"chair\", \"sofa\"]",
        "answers.M10[1]: met \"sofa\", expected \"chair\", \"doorway\", \"mat\", \"table\" or \"books\"."
    )]
    [InlineData("\"M10\": [\"mat\", \"mat\"]", "answers.M10[1]: met \"mat\" a second time, expected each thing once.")]
    [InlineData("\"M12\": 3", "answers.M12: met 3, expected text, \"not sure\", \"prefer not to say\" or \"skipped\".")]
    [InlineData(
        "\"ST1\": \"huge\"",
        "answers.ST1: met \"huge\", expected \"usual\", \"larger\", \"not sure\", \"prefer not to say\" or \"skipped\"."
    )]
    [InlineData(
        "\"ST2\": {}",
        "answers.ST2: met an empty object, expected an object with \"right\" and \"left\", each \"above\" or \"level\", \"not sure\", \"prefer not to say\" or \"skipped\"."
    )]
    [InlineData(
        "\"ST2\": { \"right\": \"below\" }",
        "answers.ST2.right: met \"below\", expected \"above\" or \"level\"."
    )]
    [InlineData(
        "\"ST3\": { \"sideways\": \"same\" }",
        "answers.ST3.sideways: met an unknown name, expected \"forward\" or \"backward\"."
    )]
    [InlineData(
        "\"ST3\": { \"forward\": 1 }",
        "answers.ST3.forward: met 1, expected \"same\", \"better\" or \"worse\"."
    )]
    [InlineData(
        "\"ST4\": \"yes\"",
        "answers.ST4: met \"yes\", expected \"none\", \"below knee\", \"not sure\", \"prefer not to say\" or \"skipped\"."
    )]
    [InlineData("\"Q04\": 5, \"Q04\": 6", "answers.Q04: met it a second time, expected each name once.")]
    public void A_wrong_answer_is_refused_in_one_sentence(string answers, string sentence) =>
        Assert.Equal(sentence, Sentence($$"""{ "today": "2026-03-02", "answers": { {{answers}} } }"""));

    [Theory]
    [InlineData("{}", "weeks: met an empty object, expected a list of weeks.")]
    [InlineData("[3]", "weeks[0]: met 3, expected an object for the week.")]
    [InlineData("[{}, { \"done\": -1 }]", "weeks[1].done: met -1, expected a whole number, 0 or more.")]
    [InlineData("[{ \"done\": 99999999999 }]", "weeks[0].done: met 99999999999, expected a whole number, 0 or more.")]
    [InlineData("[{ \"planned\": 0 }]", "weeks[0].planned: met 0, expected a whole number, 1 or more.")]
    [InlineData("[{ \"perDay\": 1.5 }]", "weeks[0].perDay: met 1.5, expected a whole number, 0 or more.")]
    [InlineData("[{ \"holdsOver\": \"2\" }]", "weeks[0].holdsOver: met \"2\", expected a whole number, 0 or more.")]
    [InlineData("[{ \"nprs\": 10.5 }]", "weeks[0].nprs: met 10.5, expected a number from 0 to 10, or null.")]
    [InlineData(
        "[{ \"pain\": 3 }]",
        "weeks[0].pain: met an unknown name, expected \"done\", \"planned\", \"nprs\", \"events\", \"tries\", \"answers\", \"holdsOver\" or \"perDay\"."
    )]
    [InlineData(
        "[{ \"events\": [{ \"during\": 3 }] }]",
        "weeks[0].events[0].before: met nothing, expected a whole number from 0 to 10."
    )]
    [InlineData(
        "[{}, { \"events\": [{ \"before\": 11, \"during\": 3 }] }]",
        "weeks[1].events[0].before: met 11, expected a whole number from 0 to 10."
    )]
    [InlineData(
        "[{ \"events\": [{ \"before\": 1, \"during\": 3, \"next\": -1 }] }]",
        "weeks[0].events[0].next: met -1, expected a whole number from 0 to 10."
    )]
    [InlineData(
        "[{ \"events\": [{ \"before\": 1, \"during\": 3, \"leg\": \"yes\" }] }]",
        "weeks[0].events[0].leg: met \"yes\", expected \"none\", \"appeared\" or \"further down\"."
    )]
    [InlineData(
        "[{ \"events\": [{ \"before\": 1, \"during\": 3, \"settled\": \"soon\" }] }]",
        "weeks[0].events[0].settled: met \"soon\", expected \"15 min\", \"by morning\" or \"not by morning\"."
    )]
    [InlineData(
        "[{ \"events\": [{ \"before\": 1, \"during\": 3, \"exercise\": \"E99\" }] }]",
        "weeks[0].events[0].exercise: met \"E99\", expected the id of an exercise such as \"E06\"."
    )]
    [InlineData("[{ \"tries\": \"E06\" }]", "weeks[0].tries: met \"E06\", expected a list of exercises.")]
    [InlineData(
        "[{ \"tries\": [\"E13\"] }]",
        "weeks[0].tries[0]: met \"E13\", expected the id of an exercise such as \"E06\"."
    )]
    [InlineData(
        "[{ \"answers\": { \"Q06\": \"maybe\" } }]",
        "weeks[0].answers.Q06: met \"maybe\", expected \"yes\", \"no\", \"not sure\", \"prefer not to say\" or \"skipped\"."
    )]
    public void A_wrong_week_is_refused_in_one_sentence(string weeks, string sentence) =>
        Assert.Equal(sentence, Sentence($$"""{ "today": "2026-03-02", "answers": {}, "weeks": {{weeks}} }"""));

    [Theory]
    [InlineData("[]", "the file: met an empty list, expected an object with \"today\" and \"answers\".")]
    [InlineData("7", "the file: met 7, expected an object with \"today\" and \"answers\".")]
    [InlineData("{ \"answers\": {} }", "today: met nothing, expected a date such as \"2026-03-02\".")]
    [InlineData(
        "{ \"today\": \"2026-02-29\", \"answers\": {} }",
        "today: met \"2026-02-29\", expected a date such as \"2026-03-02\"."
    )]
    [InlineData(
        "{ \"today\": \"2 March 2026\", \"answers\": {} }",
        "today: met \"2 March 2026\", expected a date such as \"2026-03-02\"."
    )]
    [InlineData(
        "{ \"today\": 20260302, \"answers\": {} }",
        "today: met 20260302, expected a date such as \"2026-03-02\"."
    )]
    [InlineData("{ \"today\": \"2026-03-02\" }", "answers: met nothing, expected an object of answers.")]
    [InlineData(
        "{ \"today\": \"2026-03-02\", \"answers\": [1] }",
        "answers: met a list, expected an object of answers."
    )]
    [InlineData(
        "{ \"today\": \"2026-03-02\", \"answers\": {}, \"name\": \"Ann\" }",
        "name: met an unknown name, expected \"today\", \"answers\" or \"weeks\"."
    )]
    [InlineData(
        "{ \"today\": \"2026-03-02\", \"today\": \"2026-03-02\", \"answers\": {} }",
        "today: met it a second time, expected each name once."
    )]
    public void A_wrong_frame_is_refused_in_one_sentence(string json, string sentence) =>
        Assert.Equal(sentence, Sentence(json));

    [Theory]
    [InlineData("", "line 1, column 1: met an empty file, expected JSON.")]
    [InlineData(" \n\t\n", "line 1, column 1: met an empty file, expected JSON.")]
    [InlineData(
        "{\n  \"today\": \"2026-03-02\",\n  \"answers\": { \"Q04\": 5, }\n}",
        "line 3, column 26: met a comma with nothing after it, expected no comma there."
    )]
    [InlineData(
        "{\n  \"today\": \"2026-03-02\",\n  \"answers\": {",
        "line 3, column 15: met the end of the file, expected the rest of the JSON."
    )]
    [InlineData("{ // me\n \"today\": 1 }", "line 1, column 3: met a comment, expected JSON without comments.")]
    [InlineData("today: 2026-03-02", "line 1, column 2: met 'o', expected JSON.")]
    [InlineData("{ \"today\": \"2026-03-02\", \"answers\": {} } {}", "line 1, column 42: met '{', expected JSON.")]
    [InlineData("{ \"é\": 'x' }", "line 1, column 8: met ''', expected JSON.")]
    [InlineData(
        "{ \"today\": \"\\ud800\", \"answers\": {} }",
        "line 1, column 12: met half a character in a text, expected whole characters."
    )]
    public void A_file_that_is_no_JSON_is_refused_by_line_and_column(string text, string sentence) =>
        Assert.Equal(sentence, Sentence(text));

    [Fact]
    public void Text_in_another_encoding_is_refused()
    {
        Assert.Equal(
            "line 1, column 1: met UTF-16 text, expected UTF-8 text.",
            Sentence(Encoding.Unicode.GetPreamble().Concat(Encoding.Unicode.GetBytes("{}")).ToArray())
        );
        Assert.Equal(
            "line 2, column 3: met bytes that are not UTF-8, expected UTF-8 text.",
            Sentence([.. "{\n \""u8, 0xE9, .. "\": 1 }"u8])
        );
    }

    [Fact]
    public void A_byte_order_mark_is_passed_over()
    {
        byte[] bytes = [0xEF, 0xBB, 0xBF, .. """{ "today": "2026-03-02", "answers": {} }"""u8];

        Assert.IsType<ScenarioResult.Understood>(ScenarioReader.Read(bytes));
    }

    [Fact]
    public void A_long_value_is_quoted_in_part()
    {
        var sentence = Sentence($$"""{ "today": "{{new string('x', 500)}}", "answers": {} }""");

        Assert.Equal(
            $"today: met \"{new string('x', 59)}… (502 characters), expected a date such as \"2026-03-02\".",
            sentence
        );
    }

    [Fact]
    public void Characters_that_could_steer_a_terminal_are_not_repeated() =>
        Assert.Equal(
            "a\uFFFDb: met an unknown name, expected \"today\", \"answers\" or \"weeks\".",
            Sentence("""{ "a\u001bb": 1 }""")
        );

    [Fact]
    public void The_order_of_the_names_does_not_matter() =>
        Assert.Equal(
            Understood("""{ "answers": { "Q04": 3, "Q01": 40 }, "today": "2026-03-02" }"""),
            Understood("""{ "today": "2026-03-02", "answers": { "Q01": 40, "Q04": 3 } }""")
        );

    // Whatever bytes come, the reader answers: it never throws, and a refusal is one line.
    [Fact]
    public void A_damaged_file_is_understood_or_refused_in_one_line()
    {
        var whole = Encoding.UTF8.GetBytes(
            """{"today":"2026-03-02","answers":{"Q01":34,"M10":["chair"],"ST2":{"right":"above"},"M12":"\u00e9t"},"weeks":[{"nprs":4.5,"events":[{"before":1,"during":2,"next":null}]}]}"""
        );
        Gen.Select(Gen.Int[0, whole.Length - 1], Gen.Byte, Gen.Int[0, whole.Length])
            .Sample(
                (at, value, length) =>
                {
                    var damaged = whole.ToArray();
                    damaged[at] = value;
                    return ScenarioReader.Read(damaged.AsMemory(0, length)) switch
                    {
                        ScenarioResult.Understood => length == whole.Length,
                        ScenarioResult.Refused refused => !refused.Fault.ToString().Any(char.IsControl),
                        _ => false,
                    };
                }
            );
    }

    private static ScenarioResult Read(string json) => ScenarioReader.Read(Encoding.UTF8.GetBytes(json));

    private static Scenario Understood(string json) =>
        Read(json) switch
        {
            ScenarioResult.Understood understood => understood.Scenario,
            var refused => throw new InvalidOperationException(refused.ToString()),
        };

    private static string Sentence(string json) => Sentence(Encoding.UTF8.GetBytes(json));

    private static string Sentence(byte[] bytes) =>
        Assert.IsType<ScenarioResult.Refused>(ScenarioReader.Read(bytes)).Fault.ToString();
}
