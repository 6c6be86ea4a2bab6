using Holdfast.Domain.Exercises;
using Holdfast.Formats.Compiled;

namespace Holdfast.Domain.Tests.Timeline;

/// <summary>A small library in code: every exercise with the sides and lengths of clinical.md, and plain words.</summary>
internal static class SessionLibrary
{
    private static readonly (string Id, Sides Sides, Dose Usual, int Repetition)[] All =
    [
        ("E01", Sides.RightFirst, new Dose.Holds(1, 60), 0),
        ("E02", Sides.RightFirst, new Dose.Holds(1, 60), 0),
        ("E03", Sides.None, new Dose.Repetitions(1, 5), 4),
        ("E04", Sides.None, new Dose.Holds(1, 60), 0),
        ("E05", Sides.RightFirst, new Dose.Holds(1, 60), 0),
        ("E06", Sides.None, new Dose.Holds(1, 60), 0),
        ("E06h", Sides.None, new Dose.Holds(1, 60), 0),
        ("E07", Sides.Places, new Dose.Holds(1, 60), 0),
        ("E07s", Sides.Places, new Dose.Holds(1, 60), 0),
        ("E08", Sides.RightFirst, new Dose.Holds(1, 60), 0),
        ("E09", Sides.LeftFirst, new Dose.Holds(1, 60), 0),
        ("E09s", Sides.LeftFirst, new Dose.Holds(1, 60), 0),
        ("E10", Sides.None, new Dose.Holds(3, 60), 0),
        ("E11", Sides.None, new Dose.Holds(3, 30), 0),
        ("E11w", Sides.None, new Dose.Holds(3, 30), 0),
        ("E12", Sides.None, new Dose.Repetitions(2, 8), 4),
        ("E13a", Sides.RightFirst, new Dose.Repetitions(2, 8), 4),
        ("E13b", Sides.RightFirst, new Dose.Repetitions(2, 8), 4),
        ("E13c", Sides.RightFirst, new Dose.Repetitions(2, 8), 4),
    ];

    public static Library Library { get; } =
        new([.. All.Select(Make)], [.. Enum.GetValues<Focus>().Select(Make)], [], Words(), []);

    private static Exercise Make((string Id, Sides Sides, Dose Usual, int Repetition) row)
    {
        var sided = row.Sides is Sides.RightFirst or Sides.LeftFirst;
        return new()
        {
            Id = new(row.Id),
            Name = $"Exercise {row.Id}",
            Summary = "May help.",
            Position = row.Id is "E01" or "E02" ? Position.Standing : Position.Supine,
            Sides = row.Sides,
            Steps = sided
                ?
                [
                    new("Get into position, without hurry."),
                    new("{Side} leg ready, {other} foot firm."),
                    new("Find the place where it pulls."),
                ]
                : [new("Get into position, without hurry."), new("Find the place where it pulls.")],
            Exit = new("To come out, ease back and rest."),
            Cues = [new(sided ? "Tuck on the {side}." : "Tuck."), new("Shoulders soft."), new("Breathe out slowly.")],
            Faults = [new("F1", "Your back arches.", "Go half as far.")],
            Breathing = "In for three, out for five.",
            Dose = new(row.Usual, 10, 120, row.Repetition, "As given."),
            Exclusions = row.Id switch
            {
                "E03" => [new(Restriction.PregnancyFrom16Weeks, false, "Stand at a wall for this one.", null, null)],
                "E06" or "E07" => [new(Restriction.HeadDown, true, null, null, null)],
                "E10" => [new(Restriction.Abdominal, true, null, null, null)],
                _ => [],
            },
        };
    }

    private static Programme Make(Focus focus) =>
        new()
        {
            Focus = focus,
            Name = focus.ToString(),
            Summary = "A routine.",
            SessionsPerWeek = 7,
            MostPerDay = 2,
            SourceDose = "As given.",
            WalkMinutes = focus == Focus.StackLite ? 10 : 0,
            MinimumDose = focus switch
            {
                Focus.Loosen => [Item("E05", new Dose.Holds(1, 30)), Item("E07", new Dose.Holds(1, 30), "E07s")],
                Focus.Strengthen => [Item("E12", new Dose.Repetitions(1, 8))],
                _ => [Item("E03", new Dose.Repetitions(1, 5)), Item("E01", new Dose.Holds(1, 30), "E02")],
            },
        };

    private static ProgrammeItem Item(string exercise, Dose dose, params string[] orElse) =>
        new(new(exercise), [.. orElse.Select(each => new ExerciseId(each))], null, dose);

    // The words themselves are those of the library.
    private static Words Words() => CompiledLibrary.ReadFrom(typeof(SessionLibrary).Assembly).Words;
}
