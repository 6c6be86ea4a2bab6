using Holdfast.Domain.Exercises;
using Holdfast.Domain.Matching;
using Holdfast.Domain.Planning;

namespace Holdfast.Domain.Progress.Weeks;

/// <summary>Steps on the two ladders.</summary>
internal static class Ladders
{
    // Section 5: H5 only on request.
    private const StretchRung Highest = StretchRung.H4;

    // R05 and C33: while both directions bother, the plans of two weeks stay at or under H2.
    private const StretchRung HighestWhenBothBother = StretchRung.H2;
    private const int WeeksOfThat = 2;

    /// <summary>The next stretch rung, or null when there is none to go to.</summary>
    public static StretchRung? StretchAbove(Course course)
    {
        var isHeld = course.Match == "R05" && course.Week - course.MatchedIn < WeeksOfThat;
        var most = isHeld ? HighestWhenBothBother : Highest;
        return course.Reached is { } rung && rung < most ? rung + 1 : null;
    }

    /// <summary>The next core rung that needs no excluded exercise, the lowest where none is held; null when there is none.</summary>
    public static CoreRung? CoreAbove(Course course, Library library)
    {
        var matrix = course.Matrix(library);
        foreach (var rung in CoreLadder.Rungs)
        {
            if (
                (course.CoreReached is not { } held || rung > held)
                && CoreLadder.AllowedItemsOf(rung, matrix) is not null
            )
            {
                return rung;
            }
        }

        return null;
    }

    /// <summary>A stretch rung some steps lower, not under H1; null stays null.</summary>
    public static StretchRung? Lower(StretchRung? rung, int steps) =>
        rung is { } held ? (StretchRung)Math.Max((int)StretchRung.H1, (int)held - steps) : null;

    /// <summary>A core rung some steps lower, rungs with an excluded exercise not counted, not under the lowest allowed; null stays null.</summary>
    public static CoreRung? Lower(CoreRung? rung, int steps, ExclusionMatrix matrix)
    {
        if (rung is not { } held)
        {
            return null;
        }

        var allowed = CoreLadder.Rungs.Where(each => CoreLadder.AllowedItemsOf(each, matrix) is not null).ToValueList();
        var under = allowed.Where(each => each < held).Reverse().ToValueList();
        return under.Count >= steps ? under[steps - 1]
            : allowed.IsEmpty ? null
            : allowed[0];
    }

    /// <summary>The highest allowed core rung at or under one; null when there is none.</summary>
    public static CoreRung? AtOrUnder(CoreRung? rung, ExclusionMatrix matrix)
    {
        CoreRung? found = null;
        foreach (var each in CoreLadder.Rungs)
        {
            if (each <= rung && CoreLadder.AllowedItemsOf(each, matrix) is not null)
            {
                found = each;
            }
        }

        return found;
    }

    /// <summary>The rung at which the table of start rungs would begin now.</summary>
    public static StretchRung StartOf(Course course) =>
        Planning.StartRung.Of(PregnancyCount.AnswersAt(course).Sheet, course.Verdict, course.Match);

    /// <summary>The lower of the rung held and the table's; the table's where none is held.</summary>
    public static StretchRung LowerOfHeldAndTable(Course course) =>
        StartOf(course) is var table && course.Reached is { } held && held < table ? held : table;
}
