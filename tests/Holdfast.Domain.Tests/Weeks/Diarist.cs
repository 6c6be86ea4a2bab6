using Holdfast.Domain.Journal;
using Holdfast.Domain.Planning;
using Holdfast.Domain.Progress;
using Holdfast.Domain.Progress.Weeks;
using Holdfast.Domain.Screening;
using Holdfast.Domain.Tests.Planning;
using Holdfast.Domain.Tests.Screening;
using static Holdfast.Domain.QuestionId;

namespace Holdfast.Domain.Tests.Weeks;

/// <summary>People who log weeks, and what the weeks led to, in few words.</summary>
internal static class Diarist
{
    /// <summary>Pain 5, bending and sitting bother: R03, Stack, H3.</summary>
    public static Answers Stacks { get; } = Person.Unlisted.Number(Q04, 5).Yes(M02, M03);

    /// <summary>Pain 5, standing and arching bother: R04, Loosen, H3.</summary>
    public static Answers Loosens { get; } = Person.Unlisted.Number(Q04, 5).Yes(M04, M05);

    /// <summary>Pain 5, everything bothers: R05, StackLite, H2.</summary>
    public static Answers Lightly { get; } = Person.Unlisted.Number(Q04, 5).Yes(M02, M03, M04, M05);

    /// <summary>Pain 2: R07, Strengthen, K1.</summary>
    public static Answers Strengthens { get; } = Person.Unlisted.Number(Q04, 2);

    /// <summary>Pain 5 below the knee: T27, R02, StackLite, H2.</summary>
    public static Answers Neural { get; } = Person.Unlisted.Number(Q04, 5).Number(Q03, 2).Yes(Q13);

    /// <summary>A calm event.</summary>
    public static PainEvent Green { get; } = Event(2, 2);

    /// <summary>An event that is AMBER by itself.</summary>
    public static PainEvent Amber { get; } = Event(4, 5);

    /// <summary>An event that is RED by itself.</summary>
    public static PainEvent Red { get; } = Event(1, 4);

    public static PainEvent Event(int before, int during, int? morning = null, string? exercise = null) =>
        new(before, during, morning, exercise is null ? null : new ExerciseId(exercise), null, null);

    /// <summary>Leg symptoms that appeared (S02).</summary>
    public static PainEvent Leg(Settling? settled, string? exercise = null) =>
        Event(2, 2, null, exercise) with
        {
            Leg = LegSymptom.Appeared,
            Settled = settled,
        };

    /// <summary>A week with so many sessions of seven, five or three, as the focus plans them.</summary>
    public static WeekLog Week(int done, decimal? pain, params ReadOnlySpan<PainEvent> events) =>
        new(done, null, pain, ValueList.Of(events), [], Answers.None, null, null);

    public static WeekLog Of(this WeekLog log, int planned) => log with { Planned = planned };

    public static WeekLog Tries(this WeekLog log, string exercise) => log with { Tries = [new ExerciseId(exercise)] };

    public static WeekLog Says(this WeekLog log, Func<Answers, Answers> told) =>
        log with
        {
            Changed = told(Answers.None),
        };

    /// <summary>So many weeks of one kind.</summary>
    public static WeekLog[] Times(this WeekLog log, int weeks) => [.. Enumerable.Repeat(log, weeks)];

    public static ValueList<WeekOutcome> After(this Answers answers, params WeekLog[] weeks)
    {
        var verdict = Triage.Evaluate(answers);
        var plan = Planner.Plan(answers, verdict, Shipped.Library, FirstPlanOptions.None);
        return WeekByWeek.Evaluate(answers, verdict, plan, weeks.ToValueList(), Shipped.Library);
    }

    public static WeekOutcome Last(this Answers answers, params WeekLog[] weeks) => answers.After(weeks)[^1];

    /// <summary>Rules, focus and rungs of the last week, such as <c>P01d: Stack H4</c>.</summary>
    public static string LastLine(this Answers answers, params WeekLog[] weeks) => answers.Last(weeks).Line();

    public static string Line(this WeekOutcome week) =>
        string.Join(
            ' ',
            new[]
            {
                $"{string.Join(' ', week.Rules)}:",
                week.Course.Focus?.ToString() ?? week.Course.Verdict.Level.Code(),
                $"{week.Course.StretchRung}",
                $"{week.Course.CoreRungIn(Shipped.Library)}",
            }.Where(part => part.Length > 0)
        );

    /// <summary>The codes of the advice, in order.</summary>
    public static string Advised(this WeekOutcome week) => string.Join(' ', week.Advice.Select(each => each.Code()));
}
