using Holdfast.Domain;
using Holdfast.Domain.Screening.Masks;
using Holdfast.Enumeration.Sliced;

namespace Holdfast.Enumeration;

/// <summary>The intakes of a background as bits for the mask program.</summary>
internal sealed class PlacedIntakes
{
    private readonly AnswerBits none;
    private readonly (AnswerBits Otherwise, AnswerBits Yes)[] facts;
    private readonly (AnswerBits Otherwise, AnswerBits Yes)[] lanes;

    public PlacedIntakes(AnswerLayout layout, Background background)
    {
        none = layout.Place(background.Answers(0));
        facts =
        [
            .. RedFlagBlock
                .Facts.ToArray()
                .Select(fact => layout.Replace(none, fact, Response.Yes))
                .Select(yes => (none.Except(yes), yes.Except(none))),
        ];
        lanes = [.. Enumerable.Range(0, Lanes.Count).Select(lane => Changes((uint)lane))];
    }

    /// <summary>Lays out the intakes of a block.</summary>
    public void Place(uint block, Span<AnswerBits> intakes)
    {
        var (otherwise, yes) = Changes(block * Lanes.Count);
        var start = none.Except(otherwise).Union(yes);
        for (var lane = 0; lane < Lanes.Count; lane++)
        {
            intakes[lane] = start.Except(lanes[lane].Otherwise).Union(lanes[lane].Yes);
        }
    }

    private (AnswerBits Otherwise, AnswerBits Yes) Changes(uint intake)
    {
        var changes = (Otherwise: AnswerBits.None, Yes: AnswerBits.None);
        for (var fact = 0; fact < facts.Length; fact++)
        {
            if ((intake >> fact & 1) != 0)
            {
                changes = (changes.Otherwise.Union(facts[fact].Otherwise), changes.Yes.Union(facts[fact].Yes));
            }
        }

        return changes;
    }
}
