using Holdfast.Domain.Exercises;
using Holdfast.Domain.Matching;

namespace Holdfast.Domain.Planning;

/// <summary>What a programme of the library comes to for one person: every place filled by its own exercise, by a substitute, or left out (R09, C29, C30).</summary>
/// <param name="library">The programmes and exercises.</param>
/// <param name="matrix">What is excluded.</param>
/// <param name="kit">What is at hand.</param>
internal sealed class Routine(Library library, ExclusionMatrix matrix, ValueList<Kit> kit)
{
    /// <summary>The dose of the tuck drill in every plan (C31).</summary>
    public static readonly Dose.Repetitions TuckDrill = new(1, 5);

    // C29: with fewer places filled, Loosen is not worth the name.
    private const int FewestPlacesOfLoosen = 2;

    /// <summary>Whether a focus has enough left to be done.</summary>
    public bool IsPossible(Focus focus) =>
        focus switch
        {
            Focus.Stack => matrix.Allows(ExerciseId.E01) || matrix.Allows(ExerciseId.E02),
            Focus.Loosen => PlacesOf(Focus.Loosen, null).Count >= FewestPlacesOfLoosen,
            Focus.Strengthen => CoreLadder.Lowest(matrix) is not null,
            _ => true,
        };

    /// <summary>The focus that is possible, beginning with the one that matching asks for (C29).</summary>
    public Focus? FirstPossible(Focus wanted)
    {
        foreach (var focus in OrderFrom(wanted))
        {
            if (IsPossible(focus))
            {
                return focus;
            }
        }

        return null;
    }

    /// <summary>The places of a programme that can be filled, in order.</summary>
    /// <param name="focus">The focus.</param>
    /// <param name="matchRule">The rule that matched, for places that exist under one rule only.</param>
    public ValueList<Place> PlacesOf(Focus focus, string? matchRule) => Fill(library[focus].Items, matchRule);

    /// <summary>The places of a list of items that can be filled, in order.</summary>
    public ValueList<Place> Fill(ValueList<ProgrammeItem> items, string? matchRule)
    {
        ValueList<Place> places = [];
        foreach (var item in items)
        {
            if ((item.OnlyForRule is null || item.OnlyForRule == matchRule) && Filled(item) is { } exercise)
            {
                places = places.Add(new(item, exercise));
            }
        }

        return places;
    }

    private static Focus[] OrderFrom(Focus wanted) =>
        wanted switch
        {
            Focus.Stack => [Focus.Stack, Focus.Loosen, Focus.Strengthen],
            Focus.Loosen => [Focus.Loosen, Focus.Stack, Focus.Strengthen],
            _ => [wanted],
        };

    private ExerciseId? Filled(ProgrammeItem item)
    {
        if (CanBeDone(item.Exercise))
        {
            return matrix.InPlaceOf(item.Exercise);
        }

        foreach (var other in item.OrElse)
        {
            if (CanBeDone(other))
            {
                return matrix.InPlaceOf(other);
            }
        }

        return null;
    }

    // C25: kit never excludes; without it another exercise takes the place, where the library names one.
    private bool CanBeDone(ExerciseId exercise) =>
        matrix.Allows(exercise) && library[exercise].Kit.All(need => need.Instead is null || kit.Contains(need.Item));
}

/// <summary>A place of a routine and what fills it.</summary>
/// <param name="Item">The place.</param>
/// <param name="Exercise">What is done there.</param>
internal sealed record Place(ProgrammeItem Item, ExerciseId Exercise);
