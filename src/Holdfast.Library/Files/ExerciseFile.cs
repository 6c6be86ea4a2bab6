using Holdfast.Domain;
using Holdfast.Domain.Exercises;
using Holdfast.LibraryFiles.Shapes;
using Holdfast.LibraryFiles.Yaml;

namespace Holdfast.LibraryFiles.Files;

/// <summary>One exercise: <c>exercises/E01.yaml</c>.</summary>
internal static class ExerciseFile
{
    private static readonly Names<Position> Positions = new();
    private static readonly Names<Sides> SideKinds = new();
    private static readonly Names<Kit> Kits = new();

    private static readonly Shape Alternatives = new Shape.ListOf(
        "Other forms, the nearest first.",
        new Shape.Group(
            "One form.",
            new Key("words", new Shape.Text("The form in plain words.")),
            Key.Optional("exercise", new Shape.ExerciseReference("The exercise it is, where it has a file of its own."))
        )
    );

    public static readonly Shape Shape = new Shape.Group(
        "One exercise, as the coach knows it.",
        new Key(
            "id",
            new Shape.Id("The id; the file is named after it.", "an id such as E06h", LibraryShapes.ExerciseForm())
        ),
        new Key("name", new Shape.Text("What it is called on every screen, short and plain.")),
        Key.Optional("synonyms", LibraryShapes.Texts("Other names people know it by.")),
        new Key("summary", new Shape.Text("One or two honest sentences: what it may help with.")),
        new Key("targets", LibraryShapes.Texts("The muscles or skills it is for, in plain words.")),
        new Key("position", new Shape.OneOf("How the body is placed.", "position", Positions.All)),
        Key.Optional("kit", new Shape.ListOf("What it needs.", KitShape())),
        new Key("sides", new Shape.OneOf("Sides or places, and which comes first.", "kind of sides", SideKinds.All)),
        new Key("steps", LibraryShapes.SidedTexts("The spoken steps, in order, into position and through the hold.")),
        new Key("exit", new Shape.Sided("How to come out; announced at the end of a hold.")),
        new Key("cues", LibraryShapes.SidedTexts("Short cues spoken inside the hold; the first is the key cue.")),
        new Key("faults", new Shape.ListOf("What goes wrong; the first is the main fault.", FaultShape())),
        new Key("breathing", new Shape.Text("How to breathe.")),
        new Key("dose", DoseShape()),
        Key.Optional("regressions", Alternatives with { About = "Easier forms, easiest last." }),
        Key.Optional("progressions", Alternatives with { About = "Harder forms, hardest last." }),
        Key.Optional(
            "variants",
            new Shape.ListOf("Other ways to do it, each with the need it answers.", VariantShape())
        ),
        new Key("feel", LibraryShapes.Texts("What it should feel like.")),
        new Key("not-feel", LibraryShapes.Texts("What it should not feel like.")),
        new Key("stop-signs", LibraryShapes.Texts("When to stop.")),
        Key.Optional("exclusions", new Shape.ListOf("The row of the exclusion matrix (clinical.md 2.3).", CellShape())),
        Key.Optional(
            "substitutes",
            new Shape.ListOf(
                "What takes its place when it is excluded, in order.",
                new Shape.ExerciseReference("An exercise.")
            )
        ),
        Key.Optional("camera-checks", new Shape.ListOf("What one camera from the side can check.", CameraShape())),
        new Key("sources", LibraryShapes.Sources),
        Key.Optional("poses", PoseShapes.All)
    );

    public static Exercise Read(Values file, List<LibraryFault> faults) =>
        new()
        {
            Id = new ExerciseId(file.Text("id")),
            Name = file.Text("name"),
            Synonyms = file.Texts("synonyms"),
            Summary = file.Text("summary"),
            Targets = file.Texts("targets"),
            Position = Positions[file.Text("position")],
            Kit = file.Groups("kit", ReadKit),
            Sides = SideKinds[file.Text("sides")],
            Steps = file.SidedTexts("steps"),
            Exit = file.Sided("exit"),
            Cues = file.SidedTexts("cues"),
            Faults = file.Groups("faults", each => new Fault(each.Text("id"), each.Text("words"), each.Text("remedy"))),
            Breathing = file.Text("breathing"),
            Dose = ReadDose(file.GroupOrNull("dose")!.Value, faults),
            Regressions = file.Groups("regressions", ReadAlternative),
            Progressions = file.Groups("progressions", ReadAlternative),
            Variants = file.Groups("variants", ReadVariant),
            Feel = file.Texts("feel"),
            NotFeel = file.Texts("not-feel"),
            StopSigns = file.Texts("stop-signs"),
            Exclusions = file.Groups("exclusions", cell => ReadCell(cell, faults)),
            Substitutes = file.Exercises("substitutes"),
            CameraChecks = file.Groups("camera-checks", ReadCamera),
            Sources = file.Texts("sources"),
            Poses = file.GroupOrNull("poses") is { } poses ? PosesPart.Read(poses, faults) : null,
        };

    private static Shape.Group KitShape() =>
        new(
            "A thing it needs.",
            new Key("item", new Shape.OneOf("The thing.", "kit", Kits.All)),
            new Key("words", new Shape.Text("What it must be like.")),
            Key.Optional("without", new Shape.Text("What to use when it is not at hand.")),
            Key.Optional("instead", new Shape.ExerciseReference("The exercise that takes over when it is not at hand."))
        );

    private static Shape.Group FaultShape() =>
        new(
            "A fault and its remedy.",
            new Key("id", new Shape.Text("The id within the exercise, such as F1.")),
            new Key("words", new Shape.Text("What goes wrong.")),
            new Key("remedy", new Shape.Text("What to do about it."))
        );

    private static Shape.Group DoseShape() =>
        new(
            "The dose of the source and its bounds: seconds for holds, or repetitions.",
            new Key("sets", new Shape.Whole("How many sets, a side where there are sides.", 1, 10)),
            Key.Optional("seconds", new Shape.Whole("Length of each hold in seconds.", 1, 600)),
            Key.Optional("least-seconds", new Shape.Whole("Shortest hold a plan may choose.", 10, 600)),
            Key.Optional("most-seconds", new Shape.Whole("Longest hold a plan may choose.", 10, 600)),
            Key.Optional("repetitions", new Shape.Whole("Repetitions in each set, instead of seconds.", 1, 50)),
            Key.Optional("seconds-per-repetition", new Shape.Whole("Length of one repetition; 4 unless given.", 1, 30)),
            new Key("note", new Shape.Text("The dose in plain words."))
        );

    private static Shape.Group VariantShape() =>
        new(
            "Another way to do it.",
            new Key("need", new Shape.Text("The need it answers, in plain words.")),
            Key.Optional("restriction", RestrictionShape("The restriction it answers.")),
            new Key("words", new Shape.Text("What to do.")),
            Key.Optional("exercise", new Shape.ExerciseReference("The exercise it is, where it has a file of its own."))
        );

    private static Shape.Group CellShape() =>
        new(
            "A cell of the matrix: either exclude or modify.",
            new Key("restriction", RestrictionShape("The column; SPINE_MOD reads SPINE_OP's (C18).")),
            Key.Optional("exclude", new Shape.Truth("true for X.")),
            Key.Optional("modify", new Shape.Text("For M: what to change, in plain words.")),
            Key.Optional("most-seconds", new Shape.Whole("Longest hold under this restriction (C24).", 10, 600)),
            Key.Optional("instead", new Shape.ExerciseReference("The exercise that M puts in its place (C23)."))
        );

    private static Shape.Group CameraShape() =>
        new(
            "An angle and its bounds, in degrees.",
            new Key("measure", new Shape.Text("What is measured, such as trunk or near hip.")),
            Key.Optional("least", new Shape.Number("Smallest angle in degrees.", -360, 360)),
            Key.Optional("most", new Shape.Number("Largest angle in degrees.", -360, 360)),
            new Key("words", new Shape.Text("What is said when it is off."))
        );

    private static Shape.OneOf RestrictionShape(string about) =>
        new(
            about,
            "restriction",
            [.. Enum.GetValues<Restriction>().Select(each => each.Code()).Where(code => code != "SPINE_MOD")]
        );

    private static KitNeed ReadKit(Values need) =>
        new(Kits[need.Text("item")], need.Text("words"), need.TextOrNull("without"), need.ExerciseOrNull("instead"));

    private static Alternative ReadAlternative(Values form) => new(form.Text("words"), form.ExerciseOrNull("exercise"));

    private static Variant ReadVariant(Values variant) =>
        new(
            variant.Text("need"),
            variant.TextOrNull("restriction") is { } code ? RestrictionOf(code) : null,
            variant.Text("words"),
            variant.ExerciseOrNull("exercise")
        );

    private static DoseRange ReadDose(Values dose, List<LibraryFault> faults)
    {
        var usual = LibraryShapes.ReadDose(dose, faults);
        if (usual is Dose.Repetitions)
        {
            return new DoseRange(usual, 0, 0, dose.WholeOrNull("seconds-per-repetition") ?? 4, dose.Text("note"));
        }

        var least = dose.WholeOrNull("least-seconds") ?? 10;
        var most = dose.WholeOrNull("most-seconds") ?? 60;
        if (usual is Dose.Holds { Seconds: > 0 and var seconds } && (seconds < least || seconds > most))
        {
            faults.Add(
                dose.PlaceOf("seconds")
                    .Fault($"the dose is {seconds} s, expected {least} to {most} s as its own bounds say.")
            );
        }

        return new DoseRange(usual, least, most, 0, dose.Text("note"));
    }

    private static MatrixCell ReadCell(Values cell, List<LibraryFault> faults)
    {
        var excluded = cell.Truth("exclude");
        var words = cell.TextOrNull("modify");
        var restriction = RestrictionOf(cell.Text("restriction"));
        // SPINE_MOD reads an X of SPINE_OP as M (C18), so that cell says what to change as well.
        if (!excluded && words is null || excluded && words is not null && restriction != Restriction.SpineSurgery)
        {
            faults.Add(
                cell.Place.Fault(
                    "the cell has both exclude and modify or neither, expected exclude: true or the words of modify."
                )
            );
        }

        return new MatrixCell(
            restriction,
            excluded,
            words,
            cell.WholeOrNull("most-seconds"),
            cell.ExerciseOrNull("instead")
        );
    }

    private static CameraCheck ReadCamera(Values check) =>
        new(check.Text("measure"), check.NumberOrNull("least"), check.NumberOrNull("most"), check.Text("words"));

    private static Restriction RestrictionOf(string code) =>
        RestrictionCode.TryParse(code, out var restriction) ? restriction : throw new ArgumentException(code);
}
