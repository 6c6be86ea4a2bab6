using System.Globalization;
using Holdfast.Domain.Exercises;
using Holdfast.Domain.Matching;
using Holdfast.Domain.Planning;

namespace Holdfast.Domain.Timeline;

/// <summary>Writes one exercise into a timeline: change of position, countdown, holds or sets by side, and what is said in them.</summary>
internal sealed class ExerciseScript
{
    private readonly TimelineDraft draft;
    private readonly Exercise exercise;
    private readonly Words words;
    private readonly PlannedExercise planned;
    private readonly Queue<string> stepsLeft = new();
    private int told;

    private ExerciseScript(TimelineDraft draft, Exercise exercise, Words words, PlannedExercise planned)
    {
        this.draft = draft;
        this.exercise = exercise;
        this.words = words;
        this.planned = planned;
    }

    /// <summary>Adds the exercise to the end of a timeline.</summary>
    /// <param name="draft">The timeline.</param>
    /// <param name="library">The library.</param>
    /// <param name="planned">The exercise with its dose and sides.</param>
    /// <param name="rung">The core rung, which decides the rest between planks.</param>
    /// <param name="opening">Key of the words that announce it.</param>
    public static void Add(
        TimelineDraft draft,
        Library library,
        PlannedExercise planned,
        CoreRung? rung,
        string opening
    )
    {
        var exercise = library[planned.Exercise];
        var script = new ExerciseScript(draft, exercise, library.Words, planned);
        var turns = Turns(planned);
        script.Approach(turns[0], opening);
        for (var turn = 0; turn < turns.Count; turn++)
        {
            if (turn > 0)
            {
                script.Between(turns[turn], rung);
            }

            if (planned.Dose is Dose.Holds holds)
            {
                script.Hold(
                    turns[turn],
                    turn + 1 < turns.Count ? turns[turn + 1].Side : null,
                    holds.Seconds * Pace.Second
                );
            }
            else if (planned.Dose is Dose.Repetitions repetitions)
            {
                script.Repeat(turns[turn], repetitions.Count, turn == turns.Count - 1);
            }
        }
    }

    // Sets take turns between the sides, so that one side rests while the other works.
    private static List<(Side? Side, int Set)> Turns(PlannedExercise planned) =>
        [
            .. from set in Enumerable.Range(1, planned.Dose.Sets)
            from side in planned.Sides.IsEmpty ? [null] : planned.Sides.Select(side => (Side?)side)
            select (side, set),
        ];

    private string KeyCue(Side? side) => Of(exercise.Cues[0], side);

    private static string Of(SidedText text, Side? side) => text.For(side ?? Side.Centre);

    private void Approach((Side? Side, int Set) turn, string opening)
    {
        var afterSomething = draft.End > 0;
        draft.Begin(SegmentKind.Move, exercise.Id, turn.Side, turn.Set, Pace.ChangeOfPosition);
        if (afterSomething)
        {
            draft.Tone(0, Tones.End);
        }

        draft.Say(0, words.Say(opening, ("name", exercise.Name)));
        foreach (var change in Changes())
        {
            draft.Say(0, change);
        }

        foreach (var step in StepsThatHold().Where(step => IsFor(step, turn.Side)))
        {
            stepsLeft.Enqueue(Of(step, turn.Side));
        }

        SayStepsUntil(Pace.ChangeOfPosition);
        draft.Begin(SegmentKind.Prepare, exercise.Id, turn.Side, turn.Set, Pace.Countdown);
        CountIn(Pace.Countdown, turn.Side);
    }

    private void Between((Side? Side, int Set) turn, CoreRung? rung)
    {
        var length = turn.Side is null ? Pace.Rest(exercise.Id, planned.Dose, rung) : Pace.ChangeOfSide;
        draft.Begin(
            turn.Side is null ? SegmentKind.Rest : SegmentKind.Switch,
            exercise.Id,
            turn.Side,
            turn.Set,
            length
        );
        draft.Tone(0, Tones.End);
        stepsLeft.Clear();
        if (turn.Side is { } side)
        {
            var steps = StepsThatHold().Where(step => NamesASide(step) && IsFor(step, side)).ToList();
            if (exercise.Sides != Sides.Places || steps.Count == 0)
            {
                draft.Say(0, ChangeTo(side));
            }

            foreach (var step in steps)
            {
                stepsLeft.Enqueue(step.For(side));
            }

            SayStepsUntil(Math.Min(length - Pace.Countdown, length - Pace.ToSay(Remember(turn.Side))));
            stepsLeft.Clear();
        }
        else
        {
            draft.Say(0, words[length > Pace.RestOfStretch ? "session.rest" : "session.ease-off"]);
        }

        CountIn(length, turn.Side);
    }

    // What is different for this person comes ahead of the steps that are the same for all (M of the matrix).
    private IEnumerable<string> Changes() =>
        planned
            .Modifications.ToList()
            .Select(restriction =>
                MatrixColumn.Cell(exercise, restriction)?.Modification ?? words["session.keep-it-small"]
            )
            .Distinct();

    // From 16 weeks nobody is told to lie flat: what is done instead has been said, and the steps would speak against it.
    private ValueList<SidedText> StepsThatHold() =>
        exercise.Position == Position.Supine && planned.Modifications.Contains(Restriction.PregnancyFrom16Weeks)
            ? []
            : exercise.Steps;

    private static bool NamesASide(SidedText step) =>
        step.Template.Contains("{side}", StringComparison.OrdinalIgnoreCase)
        || step.Template.Contains("{other}", StringComparison.OrdinalIgnoreCase);

    // In the middle place (E07, E07s) only words without a side are said.
    private static bool IsFor(SidedText text, Side? side) => side != Side.Centre || !NamesASide(text);

    private string ChangeTo(Side side) =>
        (exercise.Sides, side) switch
        {
            (Sides.Places, Side.Centre) => words["session.place-centre"],
            (Sides.Places, Side.Right) => words["session.place-right"],
            (Sides.Places, _) => words["session.place-left"],
            (_, Side.Right) => words["session.side-right"],
            _ => words["session.side-left"],
        };

    // The last five seconds tick, and the key cue is said ahead of every hold: this is where most people err (A26).
    private void CountIn(int length, Side? side)
    {
        for (var left = Pace.Countdown; left > 0; left -= Pace.Second)
        {
            draft.Tone(length - left, Tones.Tick);
        }

        var remember = Remember(side);
        draft.SayNow(Math.Max(0, length - Pace.ToSay(remember)), remember);
    }

    private string Remember(Side? side) => words.Say("session.remember", ("cue", KeyCue(side)));

    // Nobody comes up between the places of child's pose: there the next place is announced in the place of the way out.
    private string WayOut(Side? side, Side? next) =>
        (exercise.Sides, next) switch
        {
            (Sides.Places, Side.Centre) => words["session.soon-centre"],
            (Sides.Places, Side.Right) => words["session.soon-right"],
            (Sides.Places, Side.Left) => words["session.soon-left"],
            _ when StepsThatHold().IsEmpty => words["session.exit-upright"],
            _ => Of(exercise.Exit, side),
        };

    private void Hold((Side? Side, int Set) turn, Side? next, int length)
    {
        draft.Begin(SegmentKind.Hold, exercise.Id, turn.Side, turn.Set, length);
        draft.Tone(0, Tones.Start);
        draft.Say(0, words.Say("session.hold", ("cue", KeyCue(turn.Side))));
        var exit = WayOut(turn.Side, next);
        var lastTen = length >= Pace.ShortestWithLastTen ? length - (10 * Pace.Second) : (int?)null;
        var half = length >= Pace.ShortestWithHalf ? length / 2 : (int?)null;

        // As late as the words allow, so that nobody leaves a hold early because of them.
        var earliest = lastTen is { } ten ? ten + Pace.ToSay(words["session.last-ten"]) : length / 2;
        var exitAt = Math.Max(earliest, length - Pace.ToSay(exit) - Pace.BetweenCues / 2);
        SayStepsUntil(half ?? lastTen ?? exitAt);
        if (half is { } middle)
        {
            draft.Tone(middle, Tones.Half);
            draft.SayNow(middle, words["session.half"]);
            FormCue(turn.Side, lastTen ?? exitAt);
        }

        if (lastTen is { } last)
        {
            draft.Tone(last, Tones.LastTen);
            draft.SayNow(last, words["session.last-ten"]);
        }

        draft.SayNow(exitAt, exit);
    }

    private void Repeat((Side? Side, int Set) turn, int count, bool last)
    {
        var each = Pace.Repetition(exercise);
        draft.Begin(SegmentKind.Work, exercise.Id, turn.Side, turn.Set, count * each);
        draft.Tone(0, Tones.Start);
        for (var repetition = 1; repetition <= count; repetition++)
        {
            var isLast = repetition == count && count > 1;
            draft.SayNow(
                (repetition - 1) * each,
                isLast ? words["session.last-one"] : repetition.ToString(CultureInfo.InvariantCulture)
            );
        }

        // The exit is announced inside the last repetition, ahead of leaving the position.
        if (last)
        {
            draft.SayNow(
                ((count - 1) * each) + Math.Min(Pace.ToSay(words["session.last-one"]), each - Pace.Second),
                WayOut(turn.Side, null)
            );
        }
    }

    private void SayStepsUntil(int before)
    {
        while (stepsLeft.TryPeek(out var step) && draft.SayDetail(0, step, before))
        {
            stepsLeft.Dequeue();
        }
    }

    // After the key cue each hold has another one, in turn, so that a long session does not say the same thing again and again.
    private void FormCue(Side? side, int before)
    {
        var others = exercise.Cues.Skip(1).Where(cue => IsFor(cue, side)).ToList();
        if (others.Count > 0)
        {
            draft.SayDetail(0, Of(others[told++ % others.Count], side), before);
        }
    }
}
