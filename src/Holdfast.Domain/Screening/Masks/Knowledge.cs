using System.Collections.Immutable;

namespace Holdfast.Domain.Screening.Masks;

/// <summary>What the mask tests so far have told about the answers, while a row is compiled.</summary>
internal sealed class Knowledge
{
    private readonly AnswerBits possible;
    private readonly ImmutableArray<AnswerBits> fields;
    private readonly ImmutableArray<AnswerBits> met;

    private Knowledge(AnswerBits possible, ImmutableArray<AnswerBits> fields, ImmutableArray<AnswerBits> met)
    {
        this.fields = fields;
        this.met = met;
        this.possible = Settle(possible);
    }

    /// <summary>Nothing is known but that every question has one value.</summary>
    public static Knowledge Nothing(IEnumerable<AnswerBits> fields)
    {
        ImmutableArray<AnswerBits> all = [.. fields];
        return new(AnswerBits.All, all, all);
    }

    /// <summary>What is known when a test met its mask.</summary>
    public Knowledge After(AnswerBits mask, bool hit) =>
        hit ? new(possible, fields, met.Add(mask)) : new(possible.Except(mask), fields, met);

    /// <summary>Whether the answers meet a mask; null when that is not known.</summary>
    public bool? Meets(AnswerBits mask)
    {
        if (!possible.Meets(mask))
        {
            return false;
        }

        foreach (var other in met)
        {
            if (possible.Intersect(other).IsWithin(mask))
            {
                return true;
            }
        }

        return null;
    }

    /// <summary>Whether a formula holds. Where that is not known, the result is null and the mask to test next is given.</summary>
    public bool? Holds(Formula formula, ref AnswerBits next)
    {
        switch (formula)
        {
            case Formula.Test { Hit: { } hit }:
                return Known(Meets(hit), hit, ref next);
            case Formula.Test { Spoilt: { } spoilt }:
                return !Known(Meets(spoilt), spoilt, ref next);
            default:
                return HoldsCount((Formula.AtLeast)formula, ref next);
        }
    }

    private static bool? Known(bool? meets, AnswerBits mask, ref AnswerBits next)
    {
        next = meets is null ? mask : next;
        return meets;
    }

    private bool? HoldsCount(Formula.AtLeast some, ref AnswerBits next)
    {
        // Where several of many must hold, one test mostly tells that they do not.
        if (
            some.Least > 1
            && some.Least < some.Parts.Count
            && Known(Meets(some.Needs), some.Needs, ref next) is not true
        )
        {
            return Meets(some.Needs);
        }

        var holding = 0;
        var open = 0;
        var first = AnswerBits.None;
        foreach (var part in some.Parts)
        {
            var asked = AnswerBits.None;
            switch (Holds(part, ref asked))
            {
                case true:
                    holding++;
                    break;
                case null:
                    first = open == 0 ? asked : first;
                    open++;
                    break;
            }
        }

        if (holding >= some.Least || holding + open < some.Least)
        {
            return holding >= some.Least;
        }

        next = first;
        return null;
    }

    // Where all that is left of a mask which was met lies in one question, that question has no other value.
    private AnswerBits Settle(AnswerBits open)
    {
        foreach (var mask in met)
        {
            var left = open.Intersect(mask);
            foreach (var field in fields)
            {
                open = left.IsWithin(field) ? open.Except(field.Except(left)) : open;
            }
        }

        return open;
    }
}
