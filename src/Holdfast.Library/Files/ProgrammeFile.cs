using Holdfast.Domain;
using Holdfast.Domain.Exercises;
using Holdfast.LibraryFiles.Shapes;
using Holdfast.LibraryFiles.Yaml;

namespace Holdfast.LibraryFiles.Files;

/// <summary>One routine: <c>programmes/stack.yaml</c>.</summary>
internal static class ProgrammeFile
{
    private static readonly Shape Item = new Shape.Group(
        "One place of the routine.",
        new Key("exercise", new Shape.ExerciseReference("The exercise.")),
        Key.Optional(
            "or-else",
            new Shape.ListOf(
                "What takes its place when it is excluded or its kit is missing.",
                new Shape.ExerciseReference("An exercise.")
            )
        ),
        Key.Optional(
            "only-for-rule",
            new Shape.Id(
                "The matching rule under which the place exists.",
                "the id of a rule, such as R04",
                LibraryShapes.RuleForm()
            )
        ),
        Key.Optional("dose", LibraryShapes.Dose("A dose of its own, instead of the rung's."))
    );

    public static readonly Shape Shape = new Shape.Group(
        "One routine: which exercises, in which order.",
        new Key("focus", new Shape.OneOf("The focus it serves.", "focus", Enum.GetNames<Focus>())),
        new Key("name", new Shape.Text("What it is called on every screen.")),
        new Key("summary", new Shape.Text("What it is, in one or two honest sentences.")),
        Key.Optional("items", new Shape.ListOf("What is done, in order; the core ladder adds its own.", Item)),
        new Key("sessions-per-week", new Shape.Whole("Sessions planned a week.", 1, 7)),
        new Key("most-per-day", new Shape.Whole("Most sessions a day.", 1, 3)),
        new Key("minimum-dose", new Shape.ListOf("The shortest form that counts.", Item)),
        Key.Optional("walk-minutes", new Shape.Whole("Minutes of easy walking at the end.", 1, 60)),
        new Key("source-dose", new Shape.Text("The dose of the source, in plain words.")),
        new Key("why", LibraryShapes.Texts("Why this routine and not another.")),
        new Key("when", LibraryShapes.Texts("When it is best done.")),
        new Key("how", LibraryShapes.Texts("How to go about it: pace, order, form.")),
        new Key("expect", LibraryShapes.Texts("What to expect over the weeks, without promises.")),
        new Key("sources", LibraryShapes.Sources)
    );

    public static Programme Read(Values file, List<LibraryFault> faults) =>
        new()
        {
            Focus = Enum.Parse<Focus>(file.Text("focus")),
            Name = file.Text("name"),
            Summary = file.Text("summary"),
            Items = file.Groups("items", item => ReadItem(item, faults)),
            SessionsPerWeek = file.WholeOrNull("sessions-per-week")!.Value,
            MostPerDay = file.WholeOrNull("most-per-day")!.Value,
            MinimumDose = file.Groups("minimum-dose", item => ReadItem(item, faults)),
            WalkMinutes = file.WholeOrNull("walk-minutes") ?? 0,
            SourceDose = file.Text("source-dose"),
            Why = file.Texts("why"),
            When = file.Texts("when"),
            How = file.Texts("how"),
            Expect = file.Texts("expect"),
            Sources = file.Texts("sources"),
        };

    private static ProgrammeItem ReadItem(Values item, List<LibraryFault> faults) =>
        new(
            new ExerciseId(item.Text("exercise")),
            item.Exercises("or-else"),
            item.TextOrNull("only-for-rule"),
            item.GroupOrNull("dose") is { } dose ? LibraryShapes.ReadDose(dose, faults) : null
        );
}
