using System.Text.RegularExpressions;
using Holdfast.Domain;
using Holdfast.LibraryFiles.Shapes;
using Holdfast.LibraryFiles.Yaml;

namespace Holdfast.LibraryFiles.Files;

/// <summary>The parts that several kinds of library file share.</summary>
internal static partial class LibraryShapes
{
    public static readonly Shape Sources = new Shape.ListOf(
        "Checklist rows and references of the clinical specification, such as A18 or V27.",
        new Shape.Id("A checklist row, a clarification or a reference.", "an id such as A18, C25 or V27", SourceForm())
    );

    public static Shape.ListOf Texts(string about) => new(about, new Shape.Text("One entry."));

    public static Shape.ListOf SidedTexts(string about) =>
        new(about, new Shape.Sided("One entry; {side} and {other} stand for the sides of the body."));

    public static Shape Dose(string about) =>
        new Shape.Group(
            about,
            new Key("sets", new Shape.Whole("How many sets, a side where there are sides.", 1, 10)),
            Key.Optional("seconds", new Shape.Whole("Length of each hold in seconds.", 1, 600)),
            Key.Optional("repetitions", new Shape.Whole("Repetitions in each set, instead of seconds.", 1, 50))
        );

    /// <summary>The dose; a fault when it has both seconds and repetitions, or neither.</summary>
    public static Dose ReadDose(Values dose, List<LibraryFault> faults)
    {
        var sets = dose.WholeOrNull("sets")!.Value;
        switch (dose.WholeOrNull("seconds"), dose.WholeOrNull("repetitions"))
        {
            case ({ } seconds, null):
                return new Dose.Holds(sets, seconds);
            case (null, { } repetitions):
                return new Dose.Repetitions(sets, repetitions);
            default:
                faults.Add(
                    dose.Place.Fault("the dose has both seconds and repetitions or neither, expected one of them.")
                );
                return new Dose.Holds(sets, 0);
        }
    }

    [GeneratedRegex(@"^([ABCDGQMTRSPV]\d{2,3}[a-z]?|[EVKDG]\d{1,2}[a-z]?|ST\d|K|J)$")]
    public static partial Regex SourceForm();

    [GeneratedRegex(@"^E\d{2}[a-z]?$")]
    public static partial Regex ExerciseForm();

    [GeneratedRegex(@"^[RTPS]\d{2}[a-z]?$")]
    public static partial Regex RuleForm();
}
