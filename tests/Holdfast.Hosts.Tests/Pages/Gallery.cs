using Holdfast.Client;
using Holdfast.Domain;
using Holdfast.Domain.Journal;
using Holdfast.Domain.Timeline;

namespace Holdfast.Hosts.Tests.Pages;

/// <summary>Every screen in the states that matter, each reached as a person reaches it.</summary>
internal static class Gallery
{
    private static readonly Lazy<IReadOnlyDictionary<string, Model>> All = new(() =>
        States().ToDictionary(each => each.Name, each => each.Person.Model, StringComparer.Ordinal)
    );

    public static IReadOnlyDictionary<string, Model> Models => All.Value;

    public static TheoryData<string> Names => [.. Models.Keys];

    private static Person Consented => Person.Unknown.Does(PageMessage.StartCheckIn).Does(PageMessage.Consent);

    private static Person Stack => Person.With(Person.Bending);

    internal static Person EnoughForToday =>
        Person.With(
            Person.Told(
                (QuestionId.M09, new Answer.Choice("12")),
                (QuestionId.M08, new Answer.Choice("loosen")),
                (QuestionId.M04, Person.Yes),
                (QuestionId.M05, Person.Yes)
            ),
            3,
            [.. Person.Session(0, 4, 3, Focus.Loosen, ExerciseId.E05)]
        );

    private static IEnumerable<(string Name, Person Person)> States() =>
        [
            .. Beginning(),
            .. CheckIn(),
            .. Cards(),
            .. Results(),
            .. Today(),
            .. BeforeSession(),
            .. Sessions(),
            .. Stops(),
            .. AfterSession(),
            .. Places(),
            .. Trouble(),
            .. GalleryOfWeeks.States(),
            .. GalleryOfMeasures.States(),
            .. GalleryOfReminders.States(),
        ];

    private static IEnumerable<(string, Person)> Beginning()
    {
        yield return ("welcome", Person.Unknown);
        yield return ("consent", Person.Unknown.Does(PageMessage.StartCheckIn));
        yield return ("about", Stack.Goes(new Screen.About()));
        yield return ("not-found", Stack.Goes(new Screen.NotFound("/no/such/place")));
    }

    private static IEnumerable<(string, Person)> CheckIn()
    {
        yield return ("check-in-basics", Consented);
        yield return (
            "check-in-basics-wrong",
            Consented
                .Does(PageMessage.Type(QuestionId.Q01), "<b>seven</b>")
                .Does(PageMessage.Type(QuestionId.Q03), "9999")
                .Does(PageMessage.Type(QuestionId.Q04), "5")
                .Does(PageMessage.Answer(QuestionId.Q02, Response.Yes))
                .Does(PageMessage.Continue)
        );
        var groups = CheckInQuestions.Groups(Person.Library, Consented.Model.CheckIn!);
        for (var group = 2; group <= groups.Count; group++)
        {
            yield return ($"check-in-{groups[group - 1].Id}", AtGroup(groups[group - 1].Id));
        }

        yield return (
            "check-in-nerves-ticked",
            At(2)
                .Does(PageMessage.Tick(new Fact(QuestionId.Q11, 3), Response.Yes), "true")
                .Does(PageMessage.Answer(new Fact(QuestionId.Q12), Response.NotSure))
        );
        yield return ("check-in-nerves-empty", At(2).Does(PageMessage.Continue));
        yield return (
            "check-in-life-pregnant",
            AtGroup("life").Does(PageMessage.Tick(new Fact(QuestionId.Q36), Response.Yes), "true")
        );
    }

    private static Person AtGroup(string id)
    {
        var groups = CheckInQuestions.Groups(Person.Library, At(2).Model.CheckIn!);
        return At(groups.ToList().FindIndex(group => group.Id == id) + 1);
    }

    // Goes through the check-in by its own messages, answering as little as it takes.
    private static Person At(int group)
    {
        var person = Consented
            .Does(PageMessage.Type(QuestionId.Q01), "34")
            .Does(PageMessage.Choose(QuestionId.Q01b, "female"))
            .Does(PageMessage.Answer(QuestionId.Q02, Response.Yes))
            .Does(PageMessage.Type(QuestionId.Q03), "20")
            .Does(PageMessage.Type(QuestionId.Q04), "5")
            .Does(PageMessage.Type(QuestionId.Q04b), "3");
        for (var left = 40; left > 0 && person.Model.Screen is Screen.CheckIn at && at.Group < group; left--)
        {
            person = person.Does(PageMessage.TickNone, "true").Does(PageMessage.Continue);
        }

        return person;
    }

    private static IEnumerable<(string, Person)> Cards()
    {
        yield return (
            "card-emergency",
            Person.With(
                Person.Told((new Fact(QuestionId.Q05, 1), Person.Yes), (new Fact(QuestionId.Q06, 1), Person.Yes))
            )
        );
        // The check-in ends at the first emergency: everything after it was never asked.
        yield return (
            "card-emergency-told-alone",
            Person.With(Answers.None.With(QuestionId.Q07, new Answer.Said(Response.Yes)))
        );
        yield return (
            "card-emergency-in-britain",
            Person
                .With(Person.Told((new Fact(QuestionId.Q05, 1), Person.Yes)))
                .Goes(new Screen.Settings())
                .Does(PageMessage.Set(SettingNames.Country, "GB"))
                .Goes(new Screen.ActionCard())
        );
        yield return (
            "card-maternity",
            Person.With(
                Person.Told(
                    (QuestionId.Q36, Person.Yes),
                    (QuestionId.Q36b, new Answer.Number(24)),
                    (new Fact(QuestionId.Q37, 1), Person.Yes)
                )
            )
        );
        yield return (
            "card-urgent",
            Person
                .With(
                    Person.Told(
                        (new Fact(QuestionId.Q11, 3), Person.Yes),
                        (QuestionId.Q12, Person.NotSure),
                        (QuestionId.M12, new Answer.Text("<script>alert(1)</script> running"))
                    )
                )
                .Goes(new Screen.Settings())
                .Does(PageMessage.Set(SettingNames.Country, "GB"))
                .Goes(new Screen.ActionCard())
        );
        yield return ("card-clinician-first", Person.With(Person.Told((QuestionId.Q19, Person.Yes))));
        yield return ("card-too-young", Person.With(Person.Told((QuestionId.Q01, new Answer.Number(15)))));
        yield return ("support", Person.With(Person.Told((QuestionId.Q53, Person.Yes))).Goes(new Screen.SupportLine()));
        yield return (
            "card-emergency-library",
            Person.With(Person.Told((new Fact(QuestionId.Q05, 1), Person.Yes))).Goes(new Screen.LibraryIndex())
        );
    }

    private static IEnumerable<(string, Person)> Results()
    {
        yield return ("result-start", Person.With(Person.Bending, 0).Goes(new Screen.Result()));
        yield return (
            "result-gently",
            Person
                .With(
                    Person.Told(
                        (new Fact(QuestionId.Q43, 1), Person.Yes),
                        (QuestionId.Q46, Person.Yes),
                        (QuestionId.Q13, Person.Yes),
                        (QuestionId.M01, Person.Yes),
                        (QuestionId.M02, Person.Yes),
                        (QuestionId.M03, Person.Yes)
                    ),
                    0
                )
                .Goes(new Screen.Result())
        );
        yield return (
            "result-later",
            Person
                .With(Person.Told((QuestionId.Q04, new Answer.Number(8)), (QuestionId.Q04b, new Answer.Number(9))), 0)
                .Goes(new Screen.Result())
        );
        yield return (
            "result-tie",
            Person
                .With(
                    Person.Told(
                        (QuestionId.M09, new Answer.Choice("12")),
                        (QuestionId.M01, Person.Yes),
                        (QuestionId.M07, Person.Yes)
                    ),
                    0
                )
                .Goes(new Screen.Result())
        );
        yield return ("why", Stack.Goes(new Screen.Why()));
        yield return ("left-out-try", Stack.Goes(new Screen.LeftOut(ExerciseId.E06)));
        yield return (
            "left-out-tried",
            Stack
                .Goes(new Screen.LeftOut(ExerciseId.E06))
                .Does(PageMessage.Try(ExerciseId.E06))
                .Goes(new Screen.LeftOut(ExerciseId.E06))
        );
        yield return (
            "left-out-medical",
            Person.With(Person.Told((new Fact(QuestionId.Q43, 1), Person.Yes))).Goes(new Screen.LeftOut(ExerciseId.E06))
        );
        yield return ("self-tests", Person.With(Person.Bending, 0).Goes(new Screen.SelfTests()));
    }

    private static IEnumerable<(string, Person)> Today()
    {
        yield return ("today-first", Stack);
        yield return ("today-again", Person.With(Person.Bending, 3, [.. Person.Session(-1, 4, 3), Person.Pain(0, 3)]));
        yield return ("today-done-once", Person.With(Person.Bending, 3, [.. Person.Session(0, 4, 3)]));
        yield return ("today-enough", EnoughForToday);
        yield return (
            "today-loosen",
            Person.With(
                Person.Told(
                    (QuestionId.M09, new Answer.Choice("12")),
                    (QuestionId.M08, new Answer.Choice("loosen")),
                    (QuestionId.M04, Person.Yes),
                    (QuestionId.M05, Person.Yes)
                )
            )
        );
        yield return (
            "today-strengthen",
            Person.With(
                Person.Told((QuestionId.Q04, new Answer.Number(1)), (QuestionId.M08, new Answer.Choice("stay well")))
            )
        );
        yield return (
            "today-not-before",
            Person.With(Person.Told((QuestionId.Q04, new Answer.Number(8)), (QuestionId.Q04b, new Answer.Number(9))), 0)
        );
        yield return ("today-check-in-due", Person.With(Person.Bending, 30));
        yield return ("today-welcome-back", Person.With(Person.Bending, 9, [.. Person.Session(-6, 4, 3)]));
        yield return ("today-rest", Leg(0));
        yield return ("today-leg", Leg(-1));
        yield return (
            "today-interrupted",
            Stack.IntoSession().At(70_000).Does(PageMessage.Pause).Goes(new Screen.Today())
        );
        yield return ("today-waits-for-log", Ended().Goes(new Screen.Today()));
        yield return ("morning", Stack.Goes(new Screen.Morning()));
        yield return ("morning-leg", Leg(-1).Goes(new Screen.Morning()));
    }

    private static Person Leg(int day)
    {
        var session = Person.Session(day, 4, 5).ToList();
        var id = ((JournalEvent.SessionStarted)session[0].Event).Session;
        return Person.With(
            Person.Bending,
            3,
            [
                session[0],
                Person.Entry(day, 14, new JournalEvent.StopReported(id, StopSign.LegSymptoms, ExerciseId.E01, "thigh")),
                session[1],
            ]
        );
    }

    private static IEnumerable<(string, Person)> BeforeSession()
    {
        var rules = Stack.Does(PageMessage.Start);
        yield return ("stop-rules", rules);
        var gate = rules.Does(PageMessage.Continue);
        yield return ("gate", gate);
        yield return ("gate-empty", gate.Does(PageMessage.Continue));
        yield return ("gate-ticked", gate.Does(PageMessage.TickGate(GateFact.LegWeakness), "true"));
        var pain = gate.Does(PageMessage.TickNone, "true").Does(PageMessage.Continue);
        yield return ("pain-before", pain);
        yield return ("pain-before-empty", pain.Does(PageMessage.Continue));
        yield return (
            "pain-before-offer",
            pain.Does(PageMessage.Rate(Scale.PainBefore), "6").Does(PageMessage.Continue)
        );
        yield return ("high-pain", pain.Does(PageMessage.Rate(Scale.PainBefore), "9").Does(PageMessage.Continue));
    }

    private static IEnumerable<(string, Person)> Sessions()
    {
        foreach (var (name, person) in new[] { ("stack", Stack), ("strengthen", Strengthen()), ("loosen", Loosen()) })
        {
            var started = person.IntoSession();
            var timeline = started.Model.Session!.Timeline;
            foreach (var kind in Enum.GetValues<SegmentKind>())
            {
                if (timeline.Segments.FirstOrDefault(each => each.Kind == kind && each.Length > 0) is { } segment)
                {
                    yield return (
                        $"session-{name}-{kind.ToString().ToLowerInvariant()}",
                        started.At(segment.Start + (segment.Length * 2 / 5))
                    );
                }
            }

            if (
                timeline.Segments.FirstOrDefault(each => each.Kind == SegmentKind.Hold && each.Side == Side.Left) is
                { } left
            )
            {
                yield return ($"session-{name}-left", started.At(left.Start + 12_000));
            }
        }

        yield return ("session-paused", Stack.IntoSession().At(70_000).Does(PageMessage.Pause));
        yield return ("session-waited", Stack.IntoSession().At(70_000).Hears(new Message.DeviceSlept()));
    }

    private static Person Strengthen() =>
        Person.With(
            Person.Told((QuestionId.Q04, new Answer.Number(1)), (QuestionId.M08, new Answer.Choice("stay well")))
        );

    private static Person Loosen() =>
        Person.With(
            Person.Told(
                (QuestionId.M09, new Answer.Choice("12")),
                (QuestionId.M08, new Answer.Choice("loosen")),
                (QuestionId.M04, Person.Yes),
                (QuestionId.M05, Person.Yes)
            )
        );

    private static IEnumerable<(string, Person)> Stops()
    {
        var stopped = Stack.IntoSession().At(100_000).Does(PageMessage.Stop);
        yield return ("stop-quiet", stopped);
        var asked = stopped.Hears(new Message.Woke(Alarm.QuietOver));
        yield return ("stop-what", asked);
        var pain = asked.Does(PageMessage.StopAnswer(StopAnswer.Pain));
        yield return ("stop-which-pain", pain);
        yield return ("stop-exercise-over", pain.Does(PageMessage.StopAnswer(StopAnswer.Sharp)));
        yield return ("stop-how-much-pain", pain.Does(PageMessage.StopAnswer(StopAnswer.MorePain)));
        yield return ("stop-where-in-leg", pain.Does(PageMessage.StopAnswer(StopAnswer.DownALeg)));
        yield return (
            "stop-leg-rest",
            pain.Does(PageMessage.StopAnswer(StopAnswer.DownALeg)).Does(PageMessage.StopAnswer(StopAnswer.LowerLeg))
        );
        yield return ("stop-cramp", pain.Does(PageMessage.StopAnswer(StopAnswer.Cramp)));
        var dizzy = asked.Does(PageMessage.StopAnswer(StopAnswer.Dizzy));
        yield return ("stop-which-dizzy", dizzy);
        yield return ("stop-sit-down", dizzy.Does(PageMessage.StopAnswer(StopAnswer.LightHeaded)));
        yield return ("card-fainting", dizzy.Does(PageMessage.StopAnswer(StopAnswer.Fainting)));
        var other = asked.Does(PageMessage.StopAnswer(StopAnswer.Other));
        yield return ("stop-which-other", other);
        yield return ("stop-planks-over", other.Does(PageMessage.StopAnswer(StopAnswer.Doming)));
        yield return ("stop-tired", asked.Does(PageMessage.StopAnswer(StopAnswer.Tired)));
        yield return ("check-in-numbness", pain.Does(PageMessage.StopAnswer(StopAnswer.Numb)));
    }

    private static Person Ended() =>
        Stack.IntoSession().At(150_000).Does(PageMessage.Stop).Does(PageMessage.EndSession);

    private static IEnumerable<(string, Person)> AfterSession()
    {
        var started = Stack.IntoSession();
        var done = started.At(started.Model.Session!.Timeline.TotalMilliseconds);
        yield return ("log", done);
        yield return ("log-ended", Ended());
        yield return ("log-empty", done.Does(PageMessage.Continue));
        var told = done.Does(PageMessage.Rate(Scale.PainDuring), "3")
            .Does(PageMessage.Rate(Scale.StretchStrength), "4")
            .Does(PageMessage.TickSymptom(LogSymptom.None), "true");
        yield return ("log-filled", told);
        yield return ("feedback-green", told.Does(PageMessage.Continue));
        yield return ("feedback-red", told.Does(PageMessage.Rate(Scale.PainDuring), "8").Does(PageMessage.Continue));
    }

    private static IEnumerable<(string, Person)> Places()
    {
        yield return ("progress-empty", Stack.Goes(new Screen.Progress()));
        yield return ("progress", FourWeeks().Goes(new Screen.Progress()));
        yield return ("library", Stack.Goes(new Screen.LibraryIndex()));
        foreach (var exercise in Person.Library.Exercises)
        {
            yield return ($"exercise-{exercise.Id}", Stack.Goes(new Screen.ExercisePage(exercise.Id)));
        }

        foreach (var programme in Person.Library.Programmes)
        {
            yield return (
                $"programme-{programme.Focus.ToString().ToLowerInvariant()}",
                Stack.Goes(new Screen.ProgrammePage(programme.Focus))
            );
        }

        yield return ("settings", Stack.Goes(new Screen.Settings()));
        yield return ("my-data", Stack.Goes(new Screen.MyData()));
        yield return ("my-data-delete", Stack.Goes(new Screen.MyData()).Does(PageMessage.DeleteEverything));
    }

    private static Person FourWeeks()
    {
        int?[] pain =
        [
            5,
            5,
            4,
            5,
            null,
            5,
            6,
            5,
            6,
            6,
            null,
            6,
            6,
            6,
            6,
            7,
            null,
            null,
            7,
            6,
            7,
            7,
            7,
            8,
            7,
            7,
            null,
            7,
        ];
        var entries = new List<JournalEntry>();
        for (var day = 0; day < pain.Length; day++)
        {
            if (pain[day] is { } felt)
            {
                entries.Add(Person.Pain(day - 27, 10 - felt));
                entries.AddRange(
                    Person.Session(
                        day - 27,
                        10 - felt,
                        10 - felt,
                        exercise: day > 14 && day % 3 == 0 ? ExerciseId.E12 : null
                    )
                );
            }
        }

        return Person.With(Person.Bending, 27, [.. entries]);
    }

    private static IEnumerable<(string, Person)> Trouble()
    {
        yield return (
            "today-store-full",
            Unsaved(Stack.Does(PageMessage.Start).Does(PageMessage.Continue)).Goes(new Screen.Today())
        );
        yield return (
            "today-session-elsewhere",
            Stack
                .Does(PageMessage.Start)
                .Does(PageMessage.Continue)
                .Does(PageMessage.TickNone, "true")
                .Does(PageMessage.Continue)
                .Does(PageMessage.Rate(Scale.PainBefore), "4")
                .Does(PageMessage.Continue)
                .Hears(new Message.SessionClaimed(false))
        );
        yield return (
            "my-data-refused",
            Stack.Goes(new Screen.MyData()).Hears(new Message.FilePicked("<i>holiday</i>.jpg", "\u00ff\u00d8not ours"))
        );
    }

    private static Person Unsaved(Person person) =>
        person.Hears(
            new Message.EntriesNotSaved([.. person.Model.Journal.Skip(2).Select(entry => entry.Id)], Full: true)
        );
}
