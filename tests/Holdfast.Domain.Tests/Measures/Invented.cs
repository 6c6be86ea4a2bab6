using Holdfast.Domain.Measures;

namespace Holdfast.Domain.Tests.Measures;

/// <summary>Instruments that nobody uses.</summary>
internal static class Invented
{
    public static readonly Instrument Garden = new(
        "https://clinic.example/fhir/Questionnaire/garden-day",
        "2",
        "A day in the garden",
        "en",
        [
            new("head", "About digging and carrying", ItemKind.Words),
            new("1", "How hard was it to carry a full watering can?", ItemKind.Number) { Most = 10 },
            new("2", "How often did you put a job in the garden off?", ItemKind.Choice)
            {
                Most = 10,
                Options = [new(0, "Never", "never"), new(5, "On some days", "some"), new(10, "Every day", "every")],
            },
        ],
        new(ScoringRule.Mean, HigherIs.Worse, 1.5m, 30),
        new([0, 3], 4)
    )
    {
        Instruction = "Think of the last seven days.",
        Copyright = "Invented for this page.",
    };

    public static readonly Instrument Stairs = new(
        "urn:clinic:stairs",
        "1",
        "Stairs",
        "de",
        [
            new("a", "Ich nehme die Treppe langsam.", ItemKind.Tick) { Most = 1 },
            new("b", "Ich halte mich fest.", ItemKind.Tick) { Most = 1 },
            new("c", "Ich meide die Treppe.", ItemKind.Tick) { Most = 1 },
        ],
        new(ScoringRule.Count, HigherIs.Worse, 2),
        new([0, 6])
    );

    public static ValueList<MeasureAnswer> Answer(Instrument instrument, params ReadOnlySpan<int?> values)
    {
        ValueList<MeasureAnswer> answers = [];
        var asked = instrument.Asked;
        for (var place = 0; place < values.Length; place++)
        {
            answers = answers.Add(new(asked[place].Id, values[place]));
        }

        return answers;
    }
}
