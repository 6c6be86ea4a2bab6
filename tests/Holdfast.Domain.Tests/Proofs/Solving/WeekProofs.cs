using Google.OrTools.Sat;
using Holdfast.Domain.Progress.Weeks;
using static Holdfast.Domain.Progress.Weeks.WeekCondition;

namespace Holdfast.Domain.Tests.Proofs.Solving;

/// <summary>A week that breaks what was to be proved.</summary>
/// <param name="Broken">What is broken, in words.</param>
/// <param name="Week">The week: its numbers, and the facts that hold.</param>
internal sealed record WeekCounterExample(string Broken, string Week);

/// <summary>
/// (f) One change a week, and none upward without pain that is known and calm, over every week there could be. A rule acts where it holds and none
/// ahead of it in the list does, as in <see cref="WeekEvaluation"/>; the options are asked only where P01 acts.
/// </summary>
internal static class WeekProofs
{
    private static readonly WeekCondition HasRed = new Reaches(WeekMeasure.Reds, 1);
    private static readonly WeekCondition PainMissing = new Not(new Known(WeekMeasure.Pain));
    private static readonly WeekCondition DoneTooLittle = new Below(WeekMeasure.Adherence, 70);

    /// <summary>Every week is decided by a rule of the order, and by one alone since the first decides; after P00 by none but P04 and P03.</summary>
    public static WeekCounterExample? EveryWeekIsDecided(WeekTable table) =>
        Unbroken(
            table,
            model =>
            {
                var acting = model.FirstOf(table.InOrder);
                var afterSafety = model.Holds(WeekFact.SafetyActed);
                var any = model.Any([.. acting.Select(each => each.Acts)]);
                return
                [
                    ("A week that no rule decides, without P00", model.All(afterSafety.Not(), any.Not())),
                    .. acting
                        .Where(each =>
                            each.Rule.Action is not (WeekAction.Lock or WeekAction.EaseOff or WeekAction.StepDown)
                        )
                        .Select(each => ($"{each.Rule.Id} after P00", model.All(afterSafety, each.Acts))),
                ];
            }
        );

    /// <summary>P01, and with it every option, needs pain that is known, no RED and no RED24, 7 in 10 sessions and at most one AMBER: by its own condition, not only by its place.</summary>
    public static WeekCounterExample? NothingGoesUpInABadWeek(WeekTable table) =>
        Unbroken(
            table,
            model =>
            {
                var acting = model.FirstOf(table.InOrder);
                return
                [
                    .. table
                        .InOrder.Where(rule => rule.Action == WeekAction.StepUp)
                        .SelectMany(rule =>
                            new[]
                            {
                                Broken(model, rule, "with RED or RED24", HasRed),
                                Broken(model, rule, "without pain data", PainMissing),
                                Broken(model, rule, "with fewer than 7 in 10 sessions", DoneTooLittle),
                                Broken(model, rule, "with two AMBER", new Reaches(WeekMeasure.Ambers, 2)),
                                Broken(model, rule, "after P00", WeekFact.SafetyActed),
                                Broken(model, rule, "away", new Reaches(WeekMeasure.WeeksAway, 1)),
                            }
                        ),
                    .. acting
                        .Where(each => each.Rule.Action == WeekAction.StepUp)
                        .Select(each =>
                            ($"{each.Rule.Id} in an easy week", model.All(each.Acts, model.Holds(WeekFact.EasyWeek)))
                        ),
                ];
            }
        );

    /// <summary>P04b gives back what an easy week put aside, and only then: pain is known and lower than it was told last, and nothing was RED.</summary>
    public static WeekCounterExample? OnlyABetterWeekRestores(WeekTable table) =>
        Unbroken(
            table,
            model =>
                [
                    .. table
                        .InOrder.Where(rule => rule.Action == WeekAction.Restore)
                        .SelectMany(rule =>
                            new[]
                            {
                                Broken(model, rule, "with RED or RED24", HasRed),
                                Broken(model, rule, "without pain data", PainMissing),
                                Broken(model, rule, "after P00", WeekFact.SafetyActed),
                                Broken(model, rule, "without an easy week", new Not(WeekFact.EasyWeek)),
                                Broken(
                                    model,
                                    rule,
                                    "with pain that is not lower",
                                    new Not(new Below(WeekMeasure.RiseOnPrevious, 0))
                                ),
                            }
                        ),
                ]
        );

    /// <summary>What each option needs beside a good week (P01a to P01e, P05, P06), stated from the words of the table.</summary>
    public static WeekCounterExample? EveryOptionHasItsLeave(WeekTable table) =>
        Unbroken(
            table,
            model =>
                [
                    .. table.Options.SelectMany(rule =>
                        NeedsOf(rule.Action)
                            .Select(need => Broken(model, rule, $"without \"{need.Words}\"", new Not(need.Condition)))
                    ),
                ]
        );

    private static (string Words, WeekCondition Condition)[] NeedsOf(WeekAction action) =>
        action switch
        {
            WeekAction.BeginTrial =>
            [
                ("an exercise waits to be tried", WeekFact.TrialWaits),
                ("week 4 or later", new Reaches(WeekMeasure.Week, 4)),
                (
                    "an effect, or 3 or less for two weeks",
                    new Any([
                        WeekFact.Responder,
                        new All([new AtMost(WeekMeasure.Pain, 3), new AtMost(WeekMeasure.PainLastWeek, 3)]),
                    ])
                ),
            ],
            WeekAction.BeginCore =>
            [
                ("week 2 or later", new Reaches(WeekMeasure.Week, 2)),
                ("pain of 4 or less", new AtMost(WeekMeasure.Pain, 4)),
                ("6 in 10 sessions over all weeks", new Reaches(WeekMeasure.MeanAdherence, 60)),
                ("no core yet", new Not(WeekFact.CoreHeld)),
                ("no leg symptoms", new Not(WeekFact.LegRestriction)),
                ("a rung that is allowed", WeekFact.CoreRungAbove),
            ],
            WeekAction.CoreUp =>
            [
                ("a rung that is allowed", WeekFact.CoreRungAbove),
                ("core exercises", new Any([WeekFact.StrengthenFocus, WeekFact.CoreHeld])),
            ],
            WeekAction.StretchUp => [("a rung up to H4", WeekFact.StretchRungAbove)],
            _ => [("an action that an option may take", new Any([]))],
        };

    private static (string, ILiteral) Broken(WeekModel model, WeekRule rule, string words, WeekCondition condition) =>
        ($"{rule.Id} {words}", model.All(model.Holds(rule.When), model.Holds(condition)));

    // One question for all of them; only where somebody breaks one, the one that is broken is looked for.
    private static WeekCounterExample? Unbroken(
        WeekTable table,
        Func<WeekModel, IReadOnlyList<(string Words, ILiteral Broken)>> statements
    )
    {
        var (all, model) = State();
        if (model.Find(model.Any([.. all.Select(each => each.Broken)])) is null)
        {
            return null;
        }

        for (var index = 0; index < all.Count; index++)
        {
            var (again, one) = State();
            if (one.Find(again[index].Broken) is { } week)
            {
                return new(again[index].Words, week);
            }
        }

        throw new InvalidOperationException("A week breaks one of the statements, and none breaks any.");

        (IReadOnlyList<(string Words, ILiteral Broken)>, WeekModel) State()
        {
            var fresh = new WeekModel(table);
            fresh.TieTogether();
            return (statements(fresh), fresh);
        }
    }
}
