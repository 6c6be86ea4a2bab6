using Holdfast.Client;
using Holdfast.Domain;
using Holdfast.Domain.Journal;
using Holdfast.Domain.Measures;
using Holdfast.Domain.Tests.Measures;

namespace Holdfast.Hosts.Tests.Pages;

/// <summary>Screens of the short questions: own activities, the change since the beginning, and what a clinic brought.</summary>
internal static class GalleryOfMeasures
{
    private static readonly ValueList<string> Named =
    [
        "tie my shoes",
        "lift the child into the car",
        "sit through a film",
    ];

    public static IEnumerable<(string, Person)> States()
    {
        var begun = Person.With(Person.Bending);
        yield return ("activities", begun.Goes(new Screen.Activities()));
        yield return (
            "activities-wrong",
            begun
                .Goes(new Screen.Activities())
                .Does(PageMessage.Measure(0), "lift <b>the child</b>")
                .Does(PageMessage.Continue)
        );
        var named = Person.With(Person.Bending, 1, Person.Entry(-1, 30, new JournalEvent.ActivitiesChosen(Named)));
        var asked = named.Goes(new Screen.Measure(OwnInstruments.Activities)).Does(PageMessage.Measure(0, 4));
        yield return ("measure-activities", asked);
        yield return ("measure-activities-open", asked.Does(PageMessage.Continue));
        yield return ("measure-saved-open", asked.Does(PageMessage.Continue).Does(PageMessage.Continue));
        yield return (
            "measure-change",
            begun.Goes(new Screen.Measure(OwnInstruments.Change)).Does(PageMessage.Measure(0, 3))
        );
        yield return ("measure-clinic", With(Invented.Garden).Does(PageMessage.Measure(2, 5)));
        yield return ("measure-clinic-ticks", With(Invented.Stairs).Does(PageMessage.Measure(1), "true"));
        yield return (
            "measure-clinic-numbers",
            With(
                    Invented.Garden with
                    {
                        Items =
                        [
                            new("a", "Few numbers", ItemKind.Number) { Least = 1, Most = 5 },
                            new("b", "Many numbers", ItemKind.Number) { Least = 0, Most = 300 },
                        ],
                    }
                )
                .Does(PageMessage.Measure(1), "<i>lots</i>")
                .Does(PageMessage.Continue)
        );
        yield return ("progress-measures", Months().Goes(new Screen.Progress()));
        yield return (
            "my-data-questionnaire-refused",
            begun.Goes(new Screen.MyData()).Hears(new Message.FilePicked("form.json", "{\"resourceType\":\"Patient\"}"))
        );
    }

    private static Answers Sore =>
        Person.Told(
            (QuestionId.M01, Person.Yes),
            (QuestionId.M02, Person.Yes),
            (QuestionId.M03, Person.Yes),
            (QuestionId.Q04, new Answer.Number(7))
        );

    // Nine weeks: pain that goes down unevenly, two gaps, measures, and two exercises that hurt.
    private static Person Months()
    {
        int[] pain = [6, 7, 5, 6, 7, 6, 5];
        List<JournalEntry> entries =
        [
            Person.Entry(-62, 30, new JournalEvent.ActivitiesChosen(Named)),
            Person.Entry(-62, 31, Taken(3, 2, 4)),
            Person.Entry(-48, 31, Taken(4, 4, null)),
            Person.Entry(-34, 31, Taken(5, 5, 6)),
            Person.Entry(-20, 31, Taken(6, 5, 6)),
            Person.Entry(-34, 32, new JournalEvent.MeasureTaken("pgic", "1", "en-GB", [new("1", 3)])),
            Person.Entry(-20, 32, new JournalEvent.MeasureTaken("pgic", "1", "en-GB", [new("1", 2)])),
            Person.Entry(-50, 33, new JournalEvent.InstrumentBrought(Invented.Garden)),
            Person.Entry(
                -50,
                34,
                new JournalEvent.MeasureTaken(Invented.Garden.Id, "2", "en", [new("1", 8), new("2", 5)])
            ),
            Person.Entry(
                -29,
                34,
                new JournalEvent.MeasureTaken(Invented.Garden.Id, "2", "en", [new("1", 5), new("2", 5)])
            ),
        ];
        for (var day = -62; day <= 0; day++)
        {
            var isGap = day is > -40 and < -34 || day % 9 == 0;
            if (!isGap)
            {
                var average = Math.Clamp(pain[(day + 63) % 7] - ((day + 63) / 16), 0, 10);
                entries.Add(Person.Pain(day, average));
            }

            if (day < 0 && day % 5 != 0)
            {
                entries.AddRange(Session(day));
            }
        }

        // Weekly checks keep the plan; nothing new was told in them.
        for (var day = -56; day < 0; day += 7)
        {
            entries.Add(Person.CheckIn(Sore, day));
        }

        return Person.With(Sore, 63, [.. entries]);
    }

    private static IEnumerable<JournalEntry> Session(int day)
    {
        var id = new Moment(Person.Now.AddDays(day), Guid.Empty).Id(998);
        yield return Person.Entry(day, 10, new JournalEvent.SessionStarted(id, Focus.Stack, Minimum: false, 3));
        if (day is -40 or -33 or -13)
        {
            yield return Person.Entry(
                day,
                12,
                new JournalEvent.StopReported(id, StopSign.SharpPain, ExerciseId.E01, null, Side.Left)
            );
        }

        if (day == -23)
        {
            yield return Person.Entry(day, 12, new JournalEvent.StopReported(id, StopSign.Cramp, ExerciseId.E06h));
        }

        yield return Person.Entry(
            day,
            16,
            new JournalEvent.SessionEnded(
                id,
                [
                    new(ExerciseId.E01, new Dose.Holds(2, 60), 120, day % 2 == 0 ? 120 : 60),
                    new(ExerciseId.E06h, new Dose.Holds(1, 30), 30, 0),
                    new(ExerciseId.E07, new Dose.Holds(1, 60), 20, 20, 20),
                ],
                Completed: true,
                Counts: true,
                3,
                4,
                null
            )
        );
    }

    private static JournalEvent.MeasureTaken Taken(params int?[] values) =>
        new("psfs", "1", "en-GB", Named.Zip(values, (name, value) => new MeasureAnswer(name, value)).ToValueList());

    private static Person With(Instrument instrument) =>
        Person
            .With(Person.Bending, 1, Person.Entry(-1, 30, new JournalEvent.InstrumentBrought(instrument)))
            .Goes(new Screen.Measure("1"));
}
