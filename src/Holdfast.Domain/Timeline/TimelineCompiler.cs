using Holdfast.Domain.Exercises;
using Holdfast.Domain.Planning;

namespace Holdfast.Domain.Timeline;

/// <summary>Compiles a plan to what every player plays.</summary>
public static class TimelineCompiler
{
    /// <summary>The session of a plan.</summary>
    /// <param name="plan">The plan. Without a focus, as at L1 to L3, there is nothing to play.</param>
    /// <param name="library">The library that knows its exercises and words.</param>
    /// <param name="options">What the person chose for this session.</param>
    public static SessionTimeline Compile(Plan plan, Library library, SessionOptions options)
    {
        ArgumentNullException.ThrowIfNull(plan);
        ArgumentNullException.ThrowIfNull(library);
        ArgumentNullException.ThrowIfNull(options);
        return SessionTimeline.Empty;
    }
}
