using System.Diagnostics;
using System.Globalization;
using Google.OrTools.Sat;
using Holdfast.Domain.Progress.Weeks;

namespace Holdfast.Domain.Tests.Proofs.Solving;

/// <summary>
/// Every week there could be, as a model for CP-SAT: what can be measured are bounded whole numbers (pain in hundredths of a point, shares in
/// hundredths of a percent), known or not; facts are open. A condition of the rules becomes a literal, node by node.
/// </summary>
internal sealed class WeekModel
{
    // One worker and a fixed seed: the same question finds the same counter-example on every machine.
    private const string Parameters = "num_workers:1,random_seed:1";

    private const int Hundredths = 100;
    private const int MostWeeks = 1_000;
    private const int MostEvents = 1_000;
    private const int MostSeconds = 100_000;

    private readonly CpModel model = new();
    private readonly WeekTable table;
    private readonly Dictionary<WeekCondition, ILiteral> literals = [];
    private readonly Dictionary<WeekFact, BoolVar> facts = [];
    private readonly Dictionary<WeekMeasure, (BoolVar Known, IntVar Value)> numbers = [];
    private readonly (BoolVar Known, IntVar Value) told;

    public WeekModel(WeekTable table)
    {
        this.table = table;
        Add(WeekMeasure.Week, 1, MostWeeks, isKnown: true);
        Add(WeekMeasure.Adherence, 0, 100 * Hundredths, isKnown: true);
        Add(WeekMeasure.MeanAdherence, 0, 100 * Hundredths, isKnown: true);
        Add(WeekMeasure.Pain, 0, 10 * Hundredths);
        Add(WeekMeasure.PainLastWeek, 0, 10 * Hundredths);
        Add(WeekMeasure.PainAtStart, 0, 10 * Hundredths);
        Add(WeekMeasure.Ambers, 0, MostEvents, isKnown: true);
        Add(WeekMeasure.Reds, 0, MostEvents, isKnown: true);
        Add(WeekMeasure.WeeksAway, 0, MostWeeks, isKnown: true);
        Add(WeekMeasure.LongestHold, 0, MostSeconds);
        Add(WeekMeasure.SessionsOverMost, -2, MostEvents);
        Add(WeekMeasure.PainBefore, 0, 10);
        told = (model.NewBoolVar("ToldBefore known"), model.NewIntVar(0, 10 * Hundredths, "ToldBefore"));
        foreach (var fact in Enum.GetValues<WeekFact>())
        {
            facts[fact] = model.NewBoolVar($"{fact}");
        }

        // Q04 is a whole number.
        var wholePoints = model.NewIntVar(0, 10, "whole points");
        model.Add(Value(WeekMeasure.PainAtStart) == wholePoints * Hundredths);
    }

    /// <summary>Ties the parts of a week together as every week that is evaluated ties them. Nothing else is assumed, so more weeks are looked at than can be.</summary>
    public void TieTogether()
    {
        // P00 is told by its own condition, and an effect by P07.
        Equal(facts[WeekFact.SafetyActed], Holds(table.Safety.When));
        Equal(facts[WeekFact.Responder], All(Holds(table.Judged), Holds(table.Responds)));
        // C40: last week's pain was told last, where it was told; an easy week began with pain that was told.
        model.Add(told.Value == Value(WeekMeasure.PainLastWeek)).OnlyEnforceIf(Known(WeekMeasure.PainLastWeek));
        model.AddImplication(Known(WeekMeasure.PainLastWeek), told.Known);
        model.AddImplication(facts[WeekFact.EasyWeek], told.Known);
        // A week without a session is a share of nothing.
        var isAway = Holds(new WeekCondition.Reaches(WeekMeasure.WeeksAway, 1));
        model.Add(Value(WeekMeasure.Adherence) == 0).OnlyEnforceIf(isAway);
    }

    /// <summary>Whether a condition holds, as a literal.</summary>
    public ILiteral Holds(WeekCondition condition)
    {
        if (!literals.TryGetValue(condition, out var literal))
        {
            literals[condition] = literal = condition switch
            {
                WeekCondition.All all => All([.. all.Of.Select(Holds)]),
                WeekCondition.Any any => Any([.. any.Of.Select(Holds)]),
                WeekCondition.Not not => Holds(not.Of).Not(),
                WeekCondition.Holds fact => facts[fact.Fact],
                WeekCondition.Known known => IsKnown(known.Measure),
                WeekCondition.InWeek week => Any([
                    .. week.Weeks.Select(each =>
                        All(
                            Holds(new WeekCondition.Reaches(WeekMeasure.Week, each)),
                            Holds(new WeekCondition.Below(WeekMeasure.Week, each + 1))
                        )
                    ),
                ]),
                WeekCondition.Reaches number => IsAtLeast(number.Measure, number.Least, beyond: false),
                WeekCondition.Exceeds number => IsAtLeast(number.Measure, number.Limit, beyond: true),
                WeekCondition.Below number => All(
                    IsKnown(number.Measure),
                    IsAtLeast(number.Measure, number.Limit, beyond: false).Not()
                ),
                WeekCondition.AtMost number => All(
                    IsKnown(number.Measure),
                    IsAtLeast(number.Measure, number.Most, beyond: true).Not()
                ),
                _ => throw new UnreachableException(condition.GetType().Name),
            };
        }

        return literal;
    }

    public ILiteral All(params ILiteral[] parts)
    {
        var literal = model.NewBoolVar("");
        model.AddBoolAnd(parts).OnlyEnforceIf(literal);
        model.AddBoolOr([.. parts.Select(part => part.Not()), literal]);
        return literal;
    }

    public ILiteral Any(params ILiteral[] parts) => All([.. parts.Select(part => part.Not())]).Not();

    /// <summary>The rules of a list that act: each that holds where none ahead of it does.</summary>
    public (WeekRule Rule, ILiteral Acts)[] FirstOf(ValueList<WeekRule> rules) =>
        [
            .. rules.Select(
                (rule, index) =>
                    (rule, All([Holds(rule.When), .. rules.Take(index).Select(other => Holds(other.When).Not())]))
            ),
        ];

    /// <summary>A week in which the literal holds, in words; or null, which proves that there is none.</summary>
    public string? Find(ILiteral broken) => Solve(broken) is { } found ? Say(found) : null;

    /// <summary>Which conditions hold in one week whose numbers and facts are given. Pain and shares must be whole hundredths.</summary>
    public bool[] Read(
        IReadOnlyDictionary<WeekMeasure, decimal?> given,
        decimal? toldBefore,
        Func<WeekFact, bool> isSo,
        IReadOnlyList<WeekCondition> conditions
    )
    {
        foreach (var (measure, (known, value)) in numbers)
        {
            Fix(known, value, given[measure] * ScaleOf(measure));
        }

        Fix(told.Known, told.Value, toldBefore * Hundredths);
        foreach (var (fact, literal) in facts)
        {
            model.Add(literal == (isSo(fact) ? 1 : 0));
        }

        var wires = conditions.Select(Holds).ToArray();
        var found = Solve(model.TrueLiteral()) ?? throw new InvalidOperationException("No such week is in the model.");
        return [.. wires.Select(found.BooleanValue)];
    }

    private void Fix(BoolVar known, IntVar value, decimal? given)
    {
        model.Add(known == (given is null ? 0 : 1));
        if (given is { } scaled)
        {
            model.Add(value == (long)scaled);
        }
    }

    private CpSolver? Solve(ILiteral goal)
    {
        model.AddBoolAnd([goal]);
        var search = new CpSolver { StringParameters = Parameters };
        return search.Solve(model) switch
        {
            CpSolverStatus.Infeasible => null,
            CpSolverStatus.Feasible or CpSolverStatus.Optimal => search,
            var status => throw new UnreachableException($"The solver ended with {status}."),
        };
    }

    private void Add(WeekMeasure measure, int least, int most, bool isKnown = false)
    {
        var known = model.NewBoolVar($"{measure} known");
        numbers[measure] = (known, model.NewIntVar(least, most, $"{measure}"));
        if (isKnown)
        {
            model.AddBoolAnd([known]);
        }
    }

    private IntVar Value(WeekMeasure measure) => numbers[measure].Value;

    private BoolVar Known(WeekMeasure measure) => numbers[measure].Known;

    private ILiteral IsKnown(WeekMeasure measure) =>
        measure switch
        {
            WeekMeasure.RiseOnPrevious => All(Known(WeekMeasure.Pain), told.Known),
            WeekMeasure.RiseOnStart or WeekMeasure.Drop => All(Known(WeekMeasure.Pain), Known(WeekMeasure.PainAtStart)),
            WeekMeasure.DropInPercent => All(
                Known(WeekMeasure.Pain),
                Holds(new WeekCondition.Exceeds(WeekMeasure.PainAtStart, 0))
            ),
            _ => Known(measure),
        };

    private ILiteral IsAtLeast(WeekMeasure measure, decimal bound, bool beyond)
    {
        var scaled = bound * ScaleOf(measure);
        if (scaled != decimal.Truncate(scaled))
        {
            throw new ArgumentException($"{measure} is not compared with {bound} exactly in this model.");
        }

        var limit = (long)scaled + (beyond ? 1 : 0);
        var drop = Value(WeekMeasure.PainAtStart) - Value(WeekMeasure.Pain);
        LinearExpr expression = measure switch
        {
            WeekMeasure.RiseOnPrevious => Value(WeekMeasure.Pain) - told.Value,
            WeekMeasure.RiseOnStart => Value(WeekMeasure.Pain) - Value(WeekMeasure.PainAtStart),
            WeekMeasure.Drop => drop,
            // A share of the start of at least b in a hundred: a hundred drops are at least b starts.
            WeekMeasure.DropInPercent => (drop * 100) - (Value(WeekMeasure.PainAtStart) * (long)bound),
            _ => Value(measure),
        };
        var reaches = model.NewBoolVar("");
        var least = measure == WeekMeasure.DropInPercent ? (beyond ? 1 : 0) : limit;
        model.Add(expression >= least).OnlyEnforceIf(reaches);
        model.Add(expression < least).OnlyEnforceIf(reaches.Not());
        return All(IsKnown(measure), reaches);
    }

    private static int ScaleOf(WeekMeasure measure) =>
        measure
            is WeekMeasure.Week
                or WeekMeasure.Ambers
                or WeekMeasure.Reds
                or WeekMeasure.WeeksAway
                or WeekMeasure.LongestHold
                or WeekMeasure.SessionsOverMost
                or WeekMeasure.PainBefore
                or WeekMeasure.DropInPercent
            ? 1
            : Hundredths;

    private void Equal(ILiteral one, ILiteral other)
    {
        model.AddImplication(one, other);
        model.AddImplication(other, one);
    }

    private string Say(CpSolver found)
    {
        var measured = numbers
            .Where(each => found.BooleanValue(each.Value.Known))
            .Select(each => (Name: $"{each.Key}", Number: found.Value(each.Value.Value) / (decimal)ScaleOf(each.Key)));
        if (found.BooleanValue(told.Known))
        {
            measured = measured.Append(("PainToldBefore", found.Value(told.Value) / (decimal)Hundredths));
        }

        return string.Join(
            ", ",
            [
                .. measured.Select(each =>
                    string.Create(CultureInfo.InvariantCulture, $"{each.Name} {each.Number:0.##}")
                ),
                .. facts.Where(each => found.BooleanValue(each.Value)).Select(each => $"{each.Key}"),
            ]
        );
    }
}
