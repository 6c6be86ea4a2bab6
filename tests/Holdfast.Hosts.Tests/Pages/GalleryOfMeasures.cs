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
        yield return (
            "my-data-questionnaire-refused",
            begun.Goes(new Screen.MyData()).Hears(new Message.FilePicked("form.json", "{\"resourceType\":\"Patient\"}"))
        );
    }

    private static Person With(Instrument instrument) =>
        Person
            .With(Person.Bending, 1, Person.Entry(-1, 30, new JournalEvent.InstrumentBrought(instrument)))
            .Goes(new Screen.Measure("1"));
}
