using Holdfast.Domain;
using Holdfast.Domain.Journal;

namespace Holdfast.Benchmarks.Progress;

/// <summary>The journal of somebody who has done a session on each of 3650 days.</summary>
internal static class TenYears
{
    private const int Days = 3650;

    private static readonly ExerciseId[] Exercises = [ExerciseId.E03, ExerciseId.E01, ExerciseId.E04, ExerciseId.E06];

    public static List<JournalEntry> Write() => Write(Answers.None.With(QuestionId.Q04, new Answer.Number(3)));

    public static List<JournalEntry> Write(Answers answers)
    {
        var diary = new Diary();
        diary.At(0, 7).Write(new JournalEvent.ConsentGiven(1));
        for (var day = 0; day < Days; day++)
        {
            diary.At(day, 8);
            if (day > 0)
            {
                diary.Write(new JournalEvent.MorningAfterReported(Session(day - 1), Pain(day)));
            }

            diary.Write(new JournalEvent.PainReported(diary.Today, Pain(day)));
            if (day % 28 == 0)
            {
                diary.Write(new JournalEvent.CheckInDone(answers, TriageLevel.Start, ["T37"], 1, false));
            }

            diary.Write(new JournalEvent.GateAnswered(SomethingChanged: false, Pain(day)));
            diary.Write(new JournalEvent.SessionStarted(Session(day), Focus.Stack, Minimum: false, Pain(day)));
            if (day % 9 == 0)
            {
                var sign = day % 27 == 0 ? StopSign.SharpPain : StopSign.Cramp;
                diary.Write(new JournalEvent.StopReported(Session(day), sign, Exercises[day % Exercises.Length]));
            }

            diary.Write(new JournalEvent.SessionEnded(Session(day), Done, true, true, Pain(day + 1), 4, null));
            if (day % 30 == 0)
            {
                diary.Write(new JournalEvent.SettingChanged("voice", day % 60 == 0 ? "on" : "off"));
            }
        }

        return diary.Entries;
    }

    private static ValueList<ExerciseDone> Done { get; } =
    [.. Exercises.Select(exercise => new ExerciseDone(exercise, new Dose.Holds(2, 30), 60, 60))];

    private static int Pain(int day) => 2 + (day % 3);

    private static Guid Session(int day) => new($"01958f3a-0000-7000-9000-{day:x12}");

    private sealed class Diary
    {
        private DateTimeOffset now;

        public List<JournalEntry> Entries { get; } = [];

        public DateOnly Today => DateOnly.FromDateTime(now.DateTime);

        public Diary At(int day, int hour)
        {
            now = new DateTimeOffset(2016, 3, 7, hour, 0, 0, TimeSpan.Zero).AddDays(day);
            return this;
        }

        public void Write(JournalEvent happened)
        {
            Entries.Add(new(new($"01958f3a-0000-7000-8000-{Entries.Count:x12}"), now, Today, happened));
            now = now.AddMinutes(1);
        }
    }
}
