using Holdfast.Domain.Exercises;
using Holdfast.Domain.Planning;
using Holdfast.Domain.Tests.Planning;
using Holdfast.Domain.Timeline;
using static Holdfast.Domain.Tests.Timeline.Plans;

namespace Holdfast.Domain.Tests.Timeline;

/// <summary>What is said and sounded in one exercise, and when. Some of it no exercise of the library needs so far: there the library tells one exercise otherwise.</summary>
public class ExerciseWordsTests
{
    private const string TuckDrillOver =
        "To come out, let your back rest, then roll to one side and push up with your hands.";

    private static SessionTimeline Session(PlannedExercise planned, Library? library = null) =>
        TimelineCompiler.Compile(Of(Focus.Loosen, [planned]), library ?? Shipped.Library, SessionOptions.Whole);

    private static Segment First(SessionTimeline session, SegmentKind kind) =>
        session.Segments.First(each => each.Kind == kind && each.Exercise is not null);

    private static IEnumerable<string> Said(SegmentKind kind, PlannedExercise planned, Library? library = null)
    {
        var session = Session(planned, library);
        return TimelineText.Said(session, First(session, kind));
    }

    [Theory]
    [InlineData(14, "0 start")]
    [InlineData(15, "0 start, 5 last-ten")]
    [InlineData(27, "0 start, 17 last-ten")]
    [InlineData(28, "0 start, 14 half, 18 last-ten")]
    public void The_last_ten_seconds_are_called_from_15_seconds_on_and_the_half_from_28(int seconds, string tones)
    {
        var session = Session(Planned("E01", Holds(1, seconds)));

        Assert.Equal(tones, string.Join(", ", TimelineText.Sounded(session, First(session, SegmentKind.Hold))));
    }

    [Fact]
    public void No_words_are_cut_off_by_the_next_ones_whatever_the_exercise_and_however_long_it_lasts()
    {
        foreach (var exercise in Shipped.Library.Exercises)
        {
            foreach (var amount in new[] { 1, 2, 10, 12, 15, 20, 27, 28, 29, 30, 45, 60, 90 })
            {
                var dose = exercise.Dose.Usual is Dose.Holds ? Holds(2, Math.Max(10, amount)) : Times(2, amount);
                var said = Session(Planned(exercise.Id.Code, dose)).Cues.Where(cue => cue.Kind == CueKind.Say).ToList();
                Assert.All(
                    said.Zip(said.Skip(1)),
                    pair =>
                        Assert.True(
                            pair.First.At + Pace.ToSay(pair.First.Text) <= pair.Second.At,
                            $"{exercise.Id} {dose}: {pair}"
                        )
                );
            }
        }
    }

    [Fact]
    public void A_step_that_would_talk_into_a_long_key_cue_is_left_out_at_a_change_of_side()
    {
        const string cue = "Ease it closer as you breathe out, a little at a time.";
        var library = LibraryWith("E05", each => each with { Cues = [new(cue)] });

        Assert.Equal(
            ["0 Change sides. Left side.", $"4.725 Remember. {cue}"],
            Said(SegmentKind.Switch, Planned("E05", Holds(1, 60)), library)
        );
    }

    [Fact]
    public void A_long_way_out_waits_until_the_last_ten_seconds_have_been_called()
    {
        const string exit =
            "To rise, bend your knees, put your hands on your thighs, look ahead, breathe out and come up slowly. Pause before you walk, and hold on.";
        var library = LibraryWith("E06", each => each with { Exit = new(exit) });

        Assert.Equal(
            ["20 Ten seconds.", $"21.15 {exit}"],
            Said(SegmentKind.Hold, Planned("E06", Holds(1, 30)), library).TakeLast(2)
        );
    }

    [Fact]
    public void An_exercise_with_its_key_cue_alone_says_no_other_in_the_second_half()
    {
        var library = LibraryWith("E10", each => each with { Cues = [each.Cues[0]] });

        Assert.Equal(
            ["15 Halfway.", "20 Ten seconds.", "27.6 Knees down to finish."],
            Said(SegmentKind.Hold, Planned("E10", Holds(1, 30)), library).TakeLast(3)
        );
    }

    [Fact]
    public void A_place_that_no_step_tells_of_is_named()
    {
        var library = LibraryWith(
            "E07",
            each =>
                each with
                {
                    Steps = each
                        .Steps.Where(step => !step.Template.Contains("{side}", StringComparison.Ordinal))
                        .ToValueList(),
                }
        );
        var session = Session(Planned("E07", Holds(2, 30)), library);

        Assert.Equal(
            [
                "0 Hands to the right.",
                "0 Hands to the left.",
                "0 Back to the middle.",
                "0 Hands to the right.",
                "0 Hands to the left.",
            ],
            session
                .Segments.Where(each => each.Kind == SegmentKind.Switch)
                .Select(each => TimelineText.Said(session, each).First())
        );
    }

    [Fact]
    public void A_change_that_has_no_words_of_its_own_asks_to_keep_it_small() =>
        Assert.Equal(
            ["0 First: Tuck drill.", "1.525 Keep it small and easy, within what your clinician allows."],
            Said(SegmentKind.Move, Planned("E03", Times(1, 5), Restriction.Neural)).Take(2)
        );

    [Fact]
    public void What_would_only_begin_when_the_change_of_position_is_over_is_left_out()
    {
        // With "First: Tuck drill." the first four changes fill the twenty seconds to the last.
        var changes = new[] { Words("slowly", 11), Words("gently", 11), Words("softly", 11), Words("calmly", 12) };
        Restriction[] restrictions =
        [
            Restriction.Osteoporosis,
            Restriction.HeadDown,
            Restriction.BloodPressure,
            Restriction.Pregnancy,
            Restriction.NoFloor,
        ];
        var library = LibraryWith(
            "E03",
            each =>
                each with
                {
                    Exclusions = restrictions
                        .Zip(changes.Append("Keep your neck soft."))
                        .Select(pair => new MatrixCell(pair.First, false, pair.Second, null, null))
                        .ToValueList(),
                }
        );
        var session = Session(Planned("E03", Times(1, 5), restrictions), library);

        Assert.Equal(
            [
                "0 First: Tuck drill.",
                .. changes.Zip(["1.525", "6.05", "10.575", "15.1"], (words, at) => $"{at} {words}"),
            ],
            TimelineText.Said(session, First(session, SegmentKind.Move))
        );
        Assert.Equal(
            ["1.6 Remember. Squash a lemon gently under your back."],
            TimelineText.Said(session, First(session, SegmentKind.Prepare))
        );
    }

    [Fact]
    public void A_single_repetition_is_counted_and_not_called_the_last() =>
        Assert.Equal(["0 1", $"1.15 {TuckDrillOver}"], Said(SegmentKind.Work, Planned("E03", Times(1, 1))));

    [Theory]
    [InlineData(6, "0 1", "6 2", "12 3", "18 Last one.", $"19.15 {TuckDrillOver}")]
    [InlineData(1, "0 1", "1 2", "2 3", $"3 {TuckDrillOver}")]
    public void Repetitions_are_counted_as_long_as_the_exercise_says_one_lasts(int seconds, params string[] said)
    {
        var library = LibraryWith(
            "E03",
            each => each with { Dose = each.Dose with { SecondsPerRepetition = seconds } }
        );

        Assert.Equal(said, Said(SegmentKind.Work, Planned("E03", Times(1, 4)), library));
    }

    private static string Words(string word, int count) => string.Join(' ', Enumerable.Repeat(word, count));
}
