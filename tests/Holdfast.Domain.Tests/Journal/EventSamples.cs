using Holdfast.Domain.Journal;
using Holdfast.Domain.Tests.Measures;

namespace Holdfast.Domain.Tests.Journal;

/// <summary>One entry of each kind and of each form of answer, with fixed ids and times. They are frozen in <c>journal-v1.jsonl</c>.</summary>
internal static class EventSamples
{
    public static readonly Guid Session = new("01958f3a-0000-7000-8000-0000000000aa");

    private static readonly DateTimeOffset Start = new(2026, 3, 2, 8, 15, 0, TimeSpan.FromHours(1));

    public static ValueList<JournalEntry> All { get; } =
        Events()
            .Select(
                (happened, index) =>
                    new JournalEntry(
                        new Guid($"01958f3a-0000-7000-8000-{index + 1:x12}"),
                        Start.AddMinutes(index),
                        new DateOnly(2026, 3, 2),
                        happened
                    )
            )
            .ToValueList();

    private static IEnumerable<JournalEvent> Events() =>
        [
            new JournalEvent.ConsentGiven(1),
            new JournalEvent.CheckInDone(
                Answers(),
                TriageLevel.StartGently,
                ["T27", "T35"],
                1,
                CheckedByClinician: true,
                StartsAfterHours: 48
            ),
            new JournalEvent.CheckInDone(
                Domain.Answers.None.With(QuestionId.Q01, new Answer.Number(34)),
                TriageLevel.Start,
                ["T37"],
                1,
                CheckedByClinician: false,
                Full: false
            ),
            new JournalEvent.AnswersAdded(
                Domain.Answers.None.With(QuestionId.Q11, new Answer.Said(Response.No)),
                TriageLevel.Start,
                [],
                1
            ),
            new JournalEvent.FocusChosen(Focus.StackLite),
            new JournalEvent.ExclusionOpened(ExerciseId.E06),
            new JournalEvent.GateAnswered(SomethingChanged: true),
            new JournalEvent.GateAnswered(SomethingChanged: false, PainNow: 4),
            new JournalEvent.SessionStarted(Session, Focus.Stack, Minimum: false, PainNow: 4),
            new JournalEvent.SessionStarted(Session, Focus.Loosen, Minimum: true, PainNow: null),
            .. Enum.GetValues<StopSign>().Select(sign => new JournalEvent.StopReported(Session, sign, null)),
            new JournalEvent.StopReported(Session, StopSign.LegSymptoms, ExerciseId.E02, "left foot"),
            .. Enum.GetValues<Settling>().Select(settled => new JournalEvent.LegSettled(Session, settled)),
            new JournalEvent.SessionEnded(
                Session,
                [
                    new(ExerciseId.E03, new Dose.Repetitions(1, 5), 20, 0),
                    new(ExerciseId.E01, new Dose.Holds(2, 30), 60, 45),
                    new(ExerciseId.E07, new Dose.Holds(1, 60), 60, 60, 60),
                ],
                Completed: true,
                Counts: true,
                PainDuring: 5,
                StretchStrength: 4,
                Effort: 3
            ),
            new JournalEvent.SessionEnded(Session, [], Completed: false, Counts: false, null, null, null),
            new JournalEvent.PainReported(new DateOnly(2026, 3, 1), 6),
            new JournalEvent.MorningAfterReported(Session, 3),
            new JournalEvent.SettingChanged("country", "GB"),
            new JournalEvent.NoticeTold("D3"),
            new JournalEvent.ActivitiesChosen(["tie my <b>shoes</b>", "lift the child", "sit through a film"]),
            new JournalEvent.InstrumentBrought(Invented.Garden),
            new JournalEvent.InstrumentBrought(Invented.Stairs),
            new JournalEvent.MeasureTaken("psfs", "1", "en", [new("lift the child", 4), new("run", null)]),
            new JournalEvent.MeasurePutOff("pgic"),
            new JournalEvent.InstrumentSetAside("psfs"),
            new JournalEvent.StopReported(Session, StopSign.SharpPain, ExerciseId.E01, Side: Side.Left),
        ];

    private static Answers Answers() =>
        Domain
            .Answers.None.With(QuestionId.Q01, new Answer.Number(34))
            .With(QuestionId.Q01b, new Answer.Choice("not given"))
            .With(QuestionId.Q05, new Answer.Said(Response.No))
            .With(new Fact(QuestionId.Q06, 1), new Answer.Said(Response.NotSure))
            .With(QuestionId.Q09, new Answer.Said(Response.PreferNotToSay))
            .With(QuestionId.Q13, new Answer.Said(Response.Yes))
            .With(QuestionId.Q53, new Answer.Said(Response.Skipped))
            .With(QuestionId.M10, new Answer.KitAtHand([Kit.Chair, Kit.Mat]))
            .With(QuestionId.M12, new Answer.Text("not sure"))
            .With(QuestionId.ST2, new Answer.HipTest(true, null))
            .With(QuestionId.ST3, new Answer.MovementTest(MovementEffect.Worse, null))
            .With(QuestionId.ST4, new Answer.Choice("none"));
}
