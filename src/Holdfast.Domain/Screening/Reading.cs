using System.Diagnostics;

namespace Holdfast.Domain.Screening;

/// <summary>What is known when a condition is read.</summary>
/// <param name="Sheet">The answers.</param>
/// <param name="Careful">True for the careful reading, in which unsure is yes (C02).</param>
internal readonly record struct Reading(AnswerSheet Sheet, bool Careful)
{
    /// <summary>Rules that spoke on yes answers so far.</summary>
    public IReadOnlyList<Finding> Spoken { get; init; } = [];

    /// <summary>Restrictions and patterns in force.</summary>
    public RestrictionSet InForce { get; init; }

    /// <summary>The level, once it is known.</summary>
    public TriageLevel? Level { get; init; }

    private Reading Plainly => this with { Careful = false };

    /// <summary>Whether a condition holds in this reading.</summary>
    public bool Holds(Condition condition) =>
        condition switch
        {
            Condition.All all => HoldsEvery(all.Of),
            Condition.Any any => HoldsOf(any.Of, 1),
            Condition.AtLeast some => HoldsOf(some.Of, some.Count),
            Condition.Unless not => !Plainly.Holds(not.Of),
            Condition.Says yes => Sheet.Said(yes.Question) is var said && (said == Response.Yes || Doubted(said)),
            Condition.SaysYes yes => Sheet.Said(yes.Question) == Response.Yes,
            Condition.SaysYesOrNotSure yes => Sheet.Said(yes.Question) is Response.Yes or Response.NotSure,
            Condition.SaysNo no => Sheet.Said(no.Question) == Response.No,
            Condition.Denies no => Sheet.Said(no.Question) is var said && (said == Response.No || Doubted(said)),
            Condition.Answered question => Sheet.Said(question.Question) is Response.Yes or Response.No,
            Condition.Chooses option => HoldsChoice(option),
            Condition.Reaches number => HoldsNumber(number.Measure, number.Least, number.WhenUnknown, above: true),
            Condition.Below number => HoldsNumber(number.Measure, number.Limit, number.WhenUnknown, above: false),
            Condition.ThighAbove => Sheet.Own(QuestionId.ST2)
                is Answer.HipTest { RightAbove: true }
                    or Answer.HipTest { LeftAbove: true },
            Condition.MovementWorse way => Sheet.Own(QuestionId.ST3) is Answer.MovementTest test
                && (way.Forward ? test.Forward : test.Backward) == MovementEffect.Worse,
            Condition.InForce code => InForce.Contains(code.Restriction),
            Condition.Fired earlier => HasSpoken(earlier.Rule),
            Condition.NoExerciseAllowed => Level is not { } level || !level.AllowsExercise(),
            _ => throw new UnreachableException(condition.GetType().Name),
        };

    private bool Doubted(Response said) => Careful && said is not (Response.Yes or Response.No);

    private bool HoldsEvery(ValueList<Condition> parts)
    {
        foreach (var part in parts)
        {
            if (!Holds(part))
            {
                return false;
            }
        }

        return true;
    }

    private bool HoldsOf(ValueList<Condition> parts, int count)
    {
        foreach (var part in parts)
        {
            if (count > 0 && Holds(part))
            {
                count--;
            }
        }

        return count <= 0;
    }

    private bool HoldsChoice(Condition.Chooses choice) =>
        Sheet.Own(choice.Question) switch
        {
            Answer.Choice { Option: var option } => option == choice.Option,
            Answer.Said { Response: Response.NotSure or Response.PreferNotToSay } => Careful,
            _ => false,
        };

    private bool HoldsNumber(Measure measure, int bound, Unknown whenUnknown, bool above)
    {
        if (Sheet.Number(measure) is { } number)
        {
            return above == (number >= bound);
        }

        if (measure == Measure.Age && Sheet.IsAssumedAdult)
        {
            return above == (bound <= OldestForSure);
        }

        return whenUnknown switch
        {
            Unknown.Holds => true,
            Unknown.DoesNotHold => false,
            _ => Careful,
        };
    }

    // C08: an age that a scenario file does not list is that of an adult under 65.
    private const int OldestForSure = 18;

    private bool HasSpoken(string rule)
    {
        foreach (var finding in Spoken)
        {
            if (finding.Rule == rule)
            {
                return true;
            }
        }

        return false;
    }
}
