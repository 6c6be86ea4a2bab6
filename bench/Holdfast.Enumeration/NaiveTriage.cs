using System.Diagnostics;
using Holdfast.Domain;
using Holdfast.Domain.Screening;

namespace Holdfast.Enumeration;

/// <summary>Reads the trees by plain recursion, as clinical.md section 10 words it, apart from how the domain reads them. Slow on purpose.</summary>
/// <param name="rules">The rules.</param>
/// <param name="given">The answers; facts of the block are taken from <see cref="Said"/>.</param>
internal sealed class NaiveTriage(ValueList<TriageRule> rules, Answers given)
{
    private readonly HashSet<string> spoken = [];

    /// <summary>What was said to each question. Q09 that was declined is a no (C05).</summary>
    public Response[] Said { get; } =
    [
        .. Enum.GetValues<QuestionId>()
            .Select(question =>
                question == QuestionId.Q09 && given.Says(question) is Response.PreferNotToSay or Response.Skipped
                    ? Response.No
                    : given.Says(question)
            ),
    ];

    /// <summary>Reads every row.</summary>
    public void Read(Observation observation)
    {
        spoken.Clear();
        for (var row = 0; row < rules.Count; row++)
        {
            ReadRow(row, rules[row], observation);
        }

        if (given.Number(QuestionId.Q04) is null && given.Number(QuestionId.Q04b) is null)
        {
            observation.Find(new((byte)rules.Count, Unsure: false, TriageLevel.StartGently));
        }
    }

    // C02: with unsure as no, then as yes; the second counts where it adds a worse level, after the step, or a code.
    private void ReadRow(int row, TriageRule rule, Observation observation)
    {
        const int Silent = 6;
        var (told, unsure) = (Silent, Silent);
        var (toldCodes, unsureCodes) = (RestrictionSet.None, RestrictionSet.None);
        foreach (var group in rule.Groups)
        {
            var plain = Taken(group, careful: false);
            if (plain is not null)
            {
                told = Math.Min(told, (int)plain.Level);
                toldCodes = toldCodes.Union(InForce(plain.Codes, careful: false));
            }

            var careful = Taken(group, careful: true);
            if (careful is not null && !ReferenceEquals(careful, plain))
            {
                // C03, C06: L3 that becomes L4 has codes of its own.
                var step = careful.Level switch
                {
                    TriageLevel.Emergency => 2,
                    TriageLevel.Urgent => 3,
                    TriageLevel.ClinicianFirst => 4,
                    var level => (int)level,
                };
                var codes = careful.Level == TriageLevel.ClinicianFirst ? careful.CodesWhenLowered : careful.Codes;
                unsure = Math.Min(unsure, step);
                unsureCodes = unsureCodes.Union(InForce(codes, careful: true));
            }
        }

        if (told < Silent)
        {
            observation.Find(new((byte)row, Unsure: false, (TriageLevel)told));
            spoken.Add(rule.Id);
        }

        observation.Put(toldCodes);
        if (unsure < told || (unsure < Silent && !unsureCodes.Except(toldCodes).IsEmpty))
        {
            observation.Find(new((byte)row, Unsure: true, (TriageLevel)unsure));
            observation.Put(unsureCodes);
        }
    }

    private Clause? Taken(ClauseGroup group, bool careful)
    {
        foreach (var clause in group.Clauses)
        {
            if (Holds(clause.When, careful))
            {
                return clause;
            }
        }

        return null;
    }

    private RestrictionSet InForce(ValueList<CodeOutcome> outcomes, bool careful)
    {
        var set = RestrictionSet.None;
        foreach (var outcome in outcomes)
        {
            set = outcome.OnlyWhen is null || Holds(outcome.OnlyWhen, careful) ? set.With(outcome.Restriction) : set;
        }

        return set;
    }

    private bool Holds(Condition condition, bool careful) =>
        condition switch
        {
            Condition.Says { Question: var question } => Said[(int)question] == Response.Yes
                || (careful && IsUnsure(question)),
            Condition.All { Of: var parts } => Counts(parts, parts.Count, careful),
            Condition.Any { Of: var parts } => Counts(parts, 1, careful),
            Condition.AtLeast { Count: var least, Of: var parts } => Counts(parts, least, careful),
            Condition.Unless { Of: var part } => !Holds(part, careful: false),
            Condition.Denies { Question: var question } => Said[(int)question] == Response.No
                || (careful && IsUnsure(question)),
            Condition.SaysYes { Question: var question } => Said[(int)question] == Response.Yes,
            Condition.SaysNo { Question: var question } => Said[(int)question] == Response.No,
            Condition.SaysYesOrNotSure { Question: var question } => Said[(int)question]
                is Response.Yes
                    or Response.NotSure,
            Condition.Answered { Question: var question } => !IsUnsure(question),
            Condition.Chooses choice => given.Choice(choice.Question) is { } option
                ? option == choice.Option
                : careful && given.SaidTo(choice.Question) is Response.NotSure or Response.PreferNotToSay,
            Condition.Reaches number => NumberOf(number.Measure) is { } value
                ? value >= number.Least
                : HoldsUnknown(number.WhenUnknown, careful),
            Condition.Below number => NumberOf(number.Measure) is { } value
                ? value < number.Limit
                : HoldsUnknown(number.WhenUnknown, careful),
            Condition.Fired { Rule: var rule } => spoken.Contains(rule),
            _ => throw new UnreachableException(condition.GetType().Name),
        };

    private bool Counts(ValueList<Condition> parts, int least, bool careful)
    {
        var (holding, left) = (0, parts.Count);
        foreach (var part in parts)
        {
            if (holding >= least || holding + left < least)
            {
                break;
            }

            holding += Holds(part, careful) ? 1 : 0;
            left--;
        }

        return holding >= least;
    }

    private bool IsUnsure(QuestionId question) => Said[(int)question] is not (Response.Yes or Response.No);

    private int? NumberOf(Measure measure) =>
        measure switch
        {
            Measure.Age => given.Number(QuestionId.Q01),
            Measure.WeeksOfSpell => given.Number(QuestionId.Q03),
            Measure.AveragePain => given.Number(QuestionId.Q04),
            Measure.RestingPain => given.Number(QuestionId.Q04b) ?? given.Number(QuestionId.Q04),
            Measure.WeeksOfPregnancy => given.Number(QuestionId.Q36b),
            _ => throw new UnreachableException($"{measure}"),
        };

    private static bool HoldsUnknown(Unknown unknown, bool careful) =>
        unknown == Unknown.Holds || (unknown == Unknown.IsUnsure && careful);
}
