using Holdfast.Domain.Exercises;
using Holdfast.Domain.Planning;

namespace Holdfast.Domain.Progress.Weeks;

/// <summary>A week while it is being evaluated: the course so far, and what acted so far.</summary>
internal sealed record WeekUnderWay
{
    public required Course Course { get; init; }

    /// <summary>The course that held during the week.</summary>
    public required Course Before { get; init; }

    public required WeekLog Log { get; init; }

    public required Library Library { get; init; }

    public ValueList<string> Rules { get; init; }

    public ValueList<Advice> Advice { get; init; }

    public ValueList<WeekChange> Changes { get; init; }

    public bool SafetyActed { get; init; }

    public bool? Responder { get; init; }

    public int Week => Course.Week;

    public WeekUnderWay With(Course course) => this with { Course = course };

    public WeekUnderWay Act(string rule) => Rules.Contains(rule) ? this : this with { Rules = Rules.Add(rule) };

    public WeekUnderWay Advise(params ReadOnlySpan<Advice> advice) =>
        this with
        {
            Advice = Advice.Concat(advice.ToArray()).Distinct().Order().ToValueList(),
        };

    public WeekUnderWay Tell(WeekChange change) =>
        this with
        {
            Changes = Changes.Add(change with { IsAtWall = change.Core is { } core && IsAtWall(core) }),
        };

    private bool IsAtWall(CoreRung rung)
    {
        var matrix = Course.Matrix(Library);
        return CoreLadder.AllowedItemsOf(rung, matrix) is { } items
            && items.Any(item => matrix.InPlaceOf(item.Exercise) == ExerciseId.E11w);
    }

    /// <summary>Whether a condition holds as things stand now.</summary>
    public bool Holds(WeekCondition condition) =>
        new WeekReading(
            Course,
            Log,
            fact => WeekFacts.Holds(fact, this),
            Before.Focus is { } focus ? Library[focus].MostPerDay : 0
        ).Holds(condition);
}
