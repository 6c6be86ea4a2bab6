using Holdfast.Domain.Exercises;
using Holdfast.Domain.Planning;

namespace Holdfast.Domain.Progress.Weeks;

/// <summary>Puts what a week changed into the words of <c>library/words/weeks.yaml</c>.</summary>
public static class WeekWords
{
    /// <summary>A change in one or two plain sentences.</summary>
    /// <param name="change">The change.</param>
    /// <param name="library">The words.</param>
    public static string Say(WeekChange change, Library library)
    {
        ArgumentNullException.ThrowIfNull(change);
        ArgumentNullException.ThrowIfNull(library);
        var words = library.Words;
        var exercise = change.Exercise is { } id ? library[id].Name : string.Empty;
        return words.Say(
            $"weeks.{KeyOf(change)}",
            ("exercise", Names.InSentence(exercise)),
            ("Exercise", exercise),
            ("focus", change.Focus is { } focus ? library[focus].Name : string.Empty),
            ("dose", change.Stretch is { } stretch ? words[$"reasons.dose.{stretch}"] : string.Empty),
            (
                "core",
                change.Core is { } core ? words[$"weeks.core.{core}{(change.IsAtWall ? "-wall" : "")}"] : string.Empty
            )
        );
    }

    // A routine without stretches has no dose to tell. S02 asks for the same step back as P03, for another reason.
    private static string KeyOf(WeekChange change) =>
        change switch
        {
            { Key: "safety-rung", Stretch: not null } => "safety-rung-dose",
            { Rule: "P00", Key: "stretch-down" or "core-down" } => $"leg-{change.Key}",
            { Key: "stretch-down", IsLowest: true } => "stretch-lowest",
            { Key: "core-down", IsLowest: true } => "core-lowest",
            { Key: "stretch-down", IsLater: true } => "stretch-later",
            { Key: "core-down", IsLater: true } => "core-later",
            _ => change.Key,
        };
}
