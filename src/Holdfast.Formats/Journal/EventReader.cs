using Holdfast.Domain;
using Holdfast.Domain.Journal;

namespace Holdfast.Formats.Journal;

/// <summary>Reads the data of each kind of event, in the version that is written today.</summary>
internal static class EventReader
{
    private const int Most = 1_000_000;

    /// <summary>The event, or null when the kind is not known.</summary>
    public static JournalEvent? Read(string kind, EventData data) =>
        kind switch
        {
            Kinds.ConsentGiven => new JournalEvent.ConsentGiven(data.Whole("notice", 0, Most)),
            Kinds.CheckInDone => new JournalEvent.CheckInDone(
                data.Part("answers", AnswersJson.Read, Answers.None),
                Level(data),
                data.Texts("rules"),
                data.Whole("ruleSet", 0, Most),
                data.Flag("checkedByClinician"),
                data.WholeOr("startsAfterHours", 0, Most, 0),
                data.FlagOr("full", true)
            ),
            Kinds.AnswersAdded => new JournalEvent.AnswersAdded(
                data.Part("answers", AnswersJson.Read, Answers.None),
                Level(data),
                data.Texts("rules"),
                data.Whole("ruleSet", 0, Most),
                data.WholeOr("startsAfterHours", 0, Most, 0)
            ),
            Kinds.FocusChosen => new JournalEvent.FocusChosen(FocusOf(data)),
            Kinds.ExclusionOpened => new JournalEvent.ExclusionOpened(new(data.Text("exercise"))),
            Kinds.GateAnswered => new JournalEvent.GateAnswered(
                data.Flag("somethingChanged"),
                data.ScaleOrNull("painNow")
            ),
            Kinds.SessionStarted => new JournalEvent.SessionStarted(
                data.Id("session"),
                FocusOf(data),
                data.Flag("minimum"),
                data.ScaleOrNull("painNow")
            ),
            Kinds.StopReported => new JournalEvent.StopReported(
                data.Id("session"),
                data.OneOf("sign", Values.Signs.Find, "a stop sign"),
                data.ExerciseOrNull("exercise"),
                data.TextOrNull("site"),
                data.Has("side") ? data.OneOf("side", Values.Sides.Find, "right, left or centre") : null
            ),
            Kinds.LegSettled => new JournalEvent.LegSettled(
                data.Id("session"),
                data.OneOf("settled", Values.Settlings.Find, "when the leg settled")
            ),
            Kinds.SessionEnded => Ended(data),
            Kinds.PainReported => new JournalEvent.PainReported(data.Day("day"), data.Whole("average", 0, 10)),
            Kinds.MorningAfterReported => new JournalEvent.MorningAfterReported(
                data.Id("session"),
                data.Whole("pain", 0, 10)
            ),
            Kinds.SettingChanged => new JournalEvent.SettingChanged(data.Text("name"), data.Text("value")),
            Kinds.NoticeTold => new JournalEvent.NoticeTold(data.Text("notice")),
            _ => MeasureEvents.Read(kind, data),
        };

    private static JournalEvent.SessionEnded Ended(EventData data)
    {
        ValueList<ExerciseDone> exercises = [];
        foreach (var item in data.Items("exercises"))
        {
            exercises = data.Part("exercises", item, done => exercises.Add(Done(done)), exercises);
        }

        return new(
            data.Id("session"),
            exercises,
            data.Flag("completed"),
            data.Flag("counts"),
            data.ScaleOrNull("painDuring"),
            data.ScaleOrNull("stretchStrength"),
            data.ScaleOrNull("effort")
        );
    }

    private static ExerciseDone Done(EventData done)
    {
        var sets = done.Whole("sets", 0, Most);
        return new(
            new(done.Text("exercise")),
            done.Has("holdSeconds")
                ? new Dose.Holds(sets, done.Whole("holdSeconds", 0, Most))
                : new Dose.Repetitions(sets, done.Whole("repetitions", 0, Most)),
            done.Whole("secondsRight", 0, Most),
            done.Whole("secondsLeft", 0, Most),
            done.Whole("secondsCentre", 0, Most)
        );
    }

    private static TriageLevel Level(EventData data) =>
        data.OneOf("level", text => Find<TriageLevel>(text, level => level.Code()), "a level from L1 to L5");

    private static Focus FocusOf(EventData data) =>
        data.OneOf("focus", text => Find<Focus>(text, focus => focus.ToString()), "a focus");

    private static T? Find<T>(string text, Func<T, string> name)
        where T : struct, Enum
    {
        foreach (var value in Enum.GetValues<T>())
        {
            if (name(value) == text)
            {
                return value;
            }
        }

        return null;
    }
}
