using Holdfast.Domain;
using Holdfast.Domain.Exercises;
using Holdfast.LibraryFiles.Shapes;
using Holdfast.LibraryFiles.Yaml;

namespace Holdfast.LibraryFiles.Files;

/// <summary>One screen of the check-in: <c>questions/02-nerves.yaml</c>. The file names give the order.</summary>
internal static class QuestionFile
{
    private static readonly Names<QuestionKind> Kinds = new();

    private static readonly Shape Option = new Shape.Group(
        "An option of a choice.",
        new Key("value", new Shape.Text("The value as the contract writes it.")),
        new Key("words", new Shape.Text("What is shown."))
    );

    private static readonly Shape QuestionShape = new Shape.Group(
        "One question.",
        new Key("id", new Shape.OneOf("The id, such as Q06.", "question", Enum.GetNames<QuestionId>())),
        new Key("words", new Shape.Text("The question in plain words.")),
        new Key("fact", new Shape.Text("The same as a fact the person ticks.")),
        new Key("told", new Shape.Text("What the person told us when it matters, in the first person.")),
        Key.Optional("hint", new Shape.Text("A line of help that says why it is asked.")),
        new Key("kind", new Shape.OneOf("What kind of answer it takes.", "kind of answer", Kinds.All)),
        Key.Optional("ticks", LibraryShapes.Texts("The facts it joins, one a tick; the first is tick 1.")),
        Key.Optional("options", new Shape.ListOf("The options of a choice.", Option, Least: 2)),
        Key.Optional("least", new Shape.Whole("Smallest number.", 0, 5200)),
        Key.Optional("most", new Shape.Whole("Largest number.", 0, 5200)),
        Key.Optional(
            "parent",
            new Shape.OneOf(
                "Asked only when this question was answered yes or unsure.",
                "question",
                Enum.GetNames<QuestionId>()
            )
        ),
        Key.Optional("optional", new Shape.Truth("true when it may be left out without a word.")),
        Key.Optional(
            "matters-when-no",
            new Shape.Truth("true when the answer no is the one that matters; fact and told then speak of the no.")
        ),
        Key.Optional("steps", LibraryShapes.Texts("How to do a self-test.")),
        Key.Optional("note", new Shape.Text("What a self-test can and cannot tell.")),
        Key.Optional("sources", LibraryShapes.Sources)
    );

    public static readonly Shape Shape = new Shape.Group(
        "One screen of the check-in: a few questions that belong together.",
        new Key("id", new Shape.Text("The id of the screen, such as nerves.")),
        new Key("title", new Shape.Text("The heading.")),
        new Key("lead", new Shape.Text("What it is about and why it is asked.")),
        Key.Optional("ends-with-none", new Shape.Truth("true when it ends with \"None of these\".")),
        Key.Optional(
            "only-after-weeks",
            new Shape.Whole("Asked only when Q03 is more than this, or unknown.", 1, 5200)
        ),
        new Key("questions", new Shape.ListOf("The questions in order.", QuestionShape))
    );

    public static QuestionGroup Read(Values file, List<LibraryFault> faults) =>
        new(
            file.Text("id"),
            file.Text("title"),
            file.Text("lead"),
            file.Groups("questions", question => ReadQuestion(question, faults)),
            file.Truth("ends-with-none"),
            file.WholeOrNull("only-after-weeks")
        );

    private static Question ReadQuestion(Values question, List<LibraryFault> faults)
    {
        var read = new Question
        {
            Id = Enum.Parse<QuestionId>(question.Text("id")),
            Words = question.Text("words"),
            Fact = question.Text("fact"),
            Told = question.Text("told"),
            Hint = question.TextOrNull("hint"),
            Kind = Kinds[question.Text("kind")],
            Ticks = question.Texts("ticks"),
            Options = question.Groups("options", each => new QuestionOption(each.Text("value"), each.Text("words"))),
            Least = question.WholeOrNull("least") ?? 0,
            Most = question.WholeOrNull("most") ?? 0,
            Parent = question.TextOrNull("parent") is { } parent ? Enum.Parse<QuestionId>(parent) : null,
            Optional = question.Truth("optional"),
            MattersWhenNo = question.Truth("matters-when-no"),
            Steps = question.Texts("steps"),
            Note = question.TextOrNull("note"),
            Sources = question.Texts("sources"),
        };
        if (Missing(read) is { } missing)
        {
            faults.Add(
                question.Place.Fault($"{read.Id} is a {question.Text("kind")} without {missing}, expected it here.")
            );
        }

        if (read.Ticks.Count is 1 or > 9)
        {
            faults.Add(
                question.PlaceOf("ticks").Fault($"{read.Id} has {read.Ticks.Count} ticks, expected 2 to 9, or none.")
            );
        }

        return read;
    }

    private static string? Missing(Question question) =>
        question.Kind switch
        {
            QuestionKind.Choice or QuestionKind.Several when question.Options.IsEmpty => "options",
            QuestionKind.Number or QuestionKind.Scale when question.Most <= question.Least => "least and most",
            QuestionKind.HipTest or QuestionKind.MovementTest when question.Steps.IsEmpty => "steps",
            _ => null,
        };
}
