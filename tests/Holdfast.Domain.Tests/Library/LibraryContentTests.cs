using Holdfast.Domain.Exercises;

namespace Holdfast.Domain.Tests.LibraryFiles;

/// <summary>What the specification fixes about exercises, routines, questions and numbers.</summary>
public class LibraryContentTests
{
    private static readonly Library Ours = OurLibrary.Read;

    [Theory]
    [InlineData(Focus.Stack, "E03 1x5; E01 or E02; R04: E05", 7, 2, 0, "E03 1x5; E01 or E02 1x30s")]
    [InlineData(Focus.StackLite, "E03 1x5; E02; R05: E13a 2x6", 7, 2, 10, "E03 1x5; E02 1x30s")]
    [InlineData(
        Focus.Loosen,
        "E04 or E05; E06 or E06h; E07 or E07s; E08; E09 or E09s",
        5,
        1,
        0,
        "E05 1x30s; E07 or E07s 1x30s"
    )]
    [InlineData(Focus.Strengthen, "", 3, 1, 0, "E12 or E03 1x8")]
    [InlineData(Focus.Default, "E03 1x5; E02; E05", 7, 2, 0, "E03 1x5; E02 1x30s")]
    public void A_routine_holds_what_the_specification_gives_it(
        Focus focus,
        string items,
        int sessionsPerWeek,
        int mostPerDay,
        int walkMinutes,
        string minimumDose
    )
    {
        var programme = Ours[focus];

        Assert.Equal(items, Items(programme.Items));
        Assert.Equal(sessionsPerWeek, programme.SessionsPerWeek);
        Assert.Equal(mostPerDay, programme.MostPerDay);
        Assert.Equal(walkMinutes, programme.WalkMinutes);
        Assert.Equal(minimumDose, Items(programme.MinimumDose));
    }

    [Fact]
    public void Only_the_doorway_stretches_begin_on_the_left_and_only_child_s_pose_has_places()
    {
        Assert.Equal(["E09", "E09p", "E09s"], WithSides(Sides.LeftFirst));
        Assert.Equal(["E07", "E07s"], WithSides(Sides.Places));
        Assert.Equal(["E01", "E02", "E05", "E08", "E13a", "E13b", "E13c"], WithSides(Sides.RightFirst));
    }

    [Fact]
    public void Only_the_chair_stretch_gives_way_to_another_exercise_without_its_kit() =>
        Assert.Equal(
            ["E01 Chair E02"],
            Ours.Exercises.SelectMany(exercise =>
                exercise
                    .Kit.Where(need => need.Instead is not null)
                    .Select(need => $"{exercise.Id} {need.Item} {need.Instead}")
            )
        );

    [Fact]
    public void The_questions_with_ticks_are_those_of_the_contract() =>
        Assert.Equal(
            "Q04d Q05 Q06 Q08 Q09 Q10 Q11 Q12 Q13 Q13b Q14 Q15 Q16 Q21 Q21b Q24 Q25 Q26 Q28 Q29 Q35 Q37 Q43 Q44 Q44c Q45 Q48 Q49b Q50",
            string.Join(
                ' ',
                Questions().Where(question => !question.Ticks.IsEmpty).Select(question => question.Id).Order()
            )
        );

    [Fact]
    public void A_tick_is_one_fact() =>
        Assert.DoesNotContain(
            Questions().SelectMany(question => question.Ticks),
            tick => tick.Contains(" or ", StringComparison.Ordinal) || tick.Contains(',')
        );

    [Theory]
    [InlineData(QuestionId.Q01, 0, 120)]
    [InlineData(QuestionId.Q03, 0, 5200)]
    [InlineData(QuestionId.Q04, 0, 10)]
    [InlineData(QuestionId.Q04b, 0, 10)]
    [InlineData(QuestionId.Q36b, 0, 45)]
    [InlineData(QuestionId.M06, 0, 1440)]
    [InlineData(QuestionId.M13, 0, 10)]
    public void Numbers_have_the_ranges_of_the_contract(QuestionId id, int least, int most) =>
        Assert.Equal((least, most), (Ours[id].Least, Ours[id].Most));

    [Theory]
    [InlineData(QuestionId.Q01b, "female|male|not given")]
    [InlineData(QuestionId.Q41c, "front|back|unknown")]
    [InlineData(QuestionId.M08, "ease|loosen|stay well")]
    [InlineData(QuestionId.M09, "3|12")]
    [InlineData(QuestionId.M10, "chair|doorway|mat|table|books")]
    [InlineData(QuestionId.M11, "bed|after workout|other")]
    [InlineData(QuestionId.ST1, "usual|larger")]
    [InlineData(QuestionId.ST4, "none|below knee")]
    public void Choices_have_the_values_of_the_contract(QuestionId id, string values) =>
        Assert.Equal(values, string.Join('|', Ours[id].Options.Select(option => option.Value)));

    [Fact]
    public void The_answer_no_matters_for_three_questions() =>
        Assert.Equal(
            [QuestionId.Q02, QuestionId.Q47, QuestionId.Q49],
            Questions().Where(question => question.MattersWhenNo).Select(question => question.Id)
        );

    // C13: T29b does not need Q03 over 12, so its question must not hide with the others of its kind.
    [Fact]
    public void A_red_eye_is_asked_about_however_long_the_spell_has_lasted()
    {
        var group = Ours.Questions.Single(each => each.Questions.Any(question => question.Id == QuestionId.Q35b));

        Assert.Null(group.OnlyAfterWeeks);
        Assert.Equal(12, Ours.Questions.Single(each => each.Id == "inflammatory").OnlyAfterWeeks);
    }

    [Fact]
    public void A_question_stands_in_the_same_group_as_its_parent_and_after_it()
    {
        foreach (var group in Ours.Questions)
        {
            var seen = new HashSet<QuestionId>();
            foreach (var question in group.Questions)
            {
                Assert.True(
                    question.Parent is not { } parent || seen.Contains(parent),
                    $"{question.Id} comes before its parent."
                );
                seen.Add(question.Id);
            }
        }
    }

    [Fact]
    public void Every_self_test_tells_how_it_is_done_and_what_it_cannot_tell() =>
        Assert.All(
            Questions().Where(question => question.Id >= QuestionId.ST1),
            question =>
                Assert.True(!question.Steps.IsEmpty && question.Note is not null, $"{question.Id} lacks its words.")
        );

    [Theory]
    [InlineData("GB", "999", "111", "116 123")]
    [InlineData("US", "911", null, "988")]
    [InlineData("NO", "113", "116 117", "116 123")]
    [InlineData("XX", null, null, null)]
    [InlineData(null, null, null, null)]
    public void Numbers_to_call_go_by_country(string? country, string? emergency, string? urgent, string? support)
    {
        var lines = Ours.HelpLinesIn(country);

        Assert.Equal((emergency, urgent, support), (lines.Emergency.Number, lines.Urgent.Number, lines.Support.Number));
    }

    [Fact]
    public void Any_other_country_has_words_instead_of_a_number_and_stands_last()
    {
        var other = Ours.HelpLines[^1];

        Assert.Equal("", other.Country);
        Assert.Equal(
            "Call your local emergency number, or have somebody take you to the nearest emergency department.",
            other.Emergency.Words
        );
    }

    [Fact]
    public void What_is_spoken_is_short() =>
        Assert.DoesNotContain(
            Ours.Exercises.SelectMany(exercise => exercise.Steps.AddRange(exercise.Cues).Add(exercise.Exit))
                .Select(text => text.For(Side.Right)),
            words => words.Split(' ').Length > 25
        );

    private static IEnumerable<Question> Questions() => Ours.Questions.SelectMany(group => group.Questions);

    private static IEnumerable<string> WithSides(Sides sides) =>
        Ours.Exercises.Where(exercise => exercise.Sides == sides).Select(exercise => exercise.Id.Code);

    private static string Items(ValueList<ProgrammeItem> items) => string.Join("; ", items.Select(Item));

    private static string Item(ProgrammeItem item)
    {
        var rule = item.OnlyForRule is { } only ? $"{only}: " : "";
        var dose = item.Dose switch
        {
            Dose.Holds holds => $" {holds.Sets}x{holds.Seconds}s",
            Dose.Repetitions repetitions => $" {repetitions.Sets}x{repetitions.Count}",
            _ => "",
        };
        return $"{rule}{string.Join(" or ", item.OrElse.AsSpan().ToArray().Prepend(item.Exercise))}{dose}";
    }
}
