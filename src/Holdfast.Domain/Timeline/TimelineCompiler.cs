using System.Globalization;
using Holdfast.Domain.Exercises;
using Holdfast.Domain.Planning;

namespace Holdfast.Domain.Timeline;

/// <summary>Compiles a plan to what every player plays: gate, walk on the spot, exercises, easy breathing, log (clinical.md section 2, "Session frame").</summary>
public static class TimelineCompiler
{
    /// <summary>The session of a plan.</summary>
    /// <param name="plan">The plan. Without a focus, as at L1 to L3, there is nothing to play.</param>
    /// <param name="library">The library that knows its exercises and words.</param>
    /// <param name="options">What the person chose for this session.</param>
    public static SessionTimeline Compile(Plan plan, Library library, SessionOptions options)
    {
        var contents = SessionContents.For(plan, library, options);
        if (plan.Focus is not { } focus || contents.IsEmpty)
        {
            return SessionTimeline.Empty;
        }

        var draft = new TimelineDraft();
        draft.Begin(SegmentKind.Gate, null, null, null, 0);
        WarmUp(draft, library.Words, options);
        var first = true;
        foreach (var planned in contents)
        {
            ExerciseScript.Add(draft, library, planned, plan.CoreRung, first ? "session.first" : "session.next");
            first = false;
        }

        if (options is { Minimum: false, Only: null } && library[focus].WalkMinutes > 0)
        {
            EasyWalk(draft, library.Words, library[focus].WalkMinutes);
        }

        Close(draft, library.Words);
        return draft.Finish(library);
    }

    internal static void Close(TimelineDraft draft, Words words)
    {
        draft.Begin(SegmentKind.Breathe, null, null, null, Pace.Breathing);
        draft.Tone(0, Tones.End);
        draft.Say(0, words["session.breathe"]);
        draft.Begin(SegmentKind.Log, null, null, null, 0);
        draft.Tone(0, Tones.End);
        draft.Say(0, words["session.log"]);
    }

    private static void WarmUp(TimelineDraft draft, Words words, SessionOptions options)
    {
        var length = options.WarmUpSeconds switch
        {
            null => options.Minimum ? Pace.WarmUpOfMinimum : Pace.WarmUp,
            <= 0 => 0,
            var seconds => Math.Clamp(seconds.Value, Pace.WarmUp / Pace.Second, Pace.LongestWarmUp / Pace.Second)
                * Pace.Second,
        };
        if (length == 0)
        {
            return;
        }

        draft.Begin(SegmentKind.Work, null, null, null, length);
        draft.Tone(0, Tones.Start);
        draft.Say(0, words["session.walk-on-the-spot"]);
        draft.Tone(length - (10 * Pace.Second), Tones.LastTen);
        draft.SayNow(length - (10 * Pace.Second), words["session.last-ten"]);
    }

    private static void EasyWalk(TimelineDraft draft, Words words, int minutes)
    {
        draft.Begin(SegmentKind.Move, null, null, null, Pace.ChangeOfPosition);
        draft.Tone(0, Tones.End);
        draft.Say(0, words.Say("session.walk-next", ("minutes", Number(minutes))));
        draft.Begin(SegmentKind.Work, null, null, null, minutes * 60 * Pace.Second);
        draft.Tone(0, Tones.Start);
        draft.Say(0, words["session.walk"]);
        for (var left = minutes - 1; left > 0; left--)
        {
            if (left == 1 || left % 2 == 0)
            {
                var key = left == 1 ? "session.minute-left" : "session.minutes-left";
                draft.Say((minutes - left) * 60 * Pace.Second, words.Say(key, ("minutes", Number(left))));
            }
        }
    }

    private static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);
}
