using Holdfast.Domain.Exercises;
using Holdfast.Domain.Planning;
using Holdfast.Domain.Screening;

namespace Holdfast.Domain.Progress.Weeks;

/// <summary>Evaluates weeks one after the other.</summary>
public static class WeekByWeek
{
    /// <summary>What each week led to, oldest first.</summary>
    /// <param name="answers">The answers of the check-in.</param>
    /// <param name="verdict">What screening decided from them.</param>
    /// <param name="plan">The first plan.</param>
    /// <param name="weeks">What was logged in each week, oldest first.</param>
    /// <param name="library">The exercises, programmes and words.</param>
    public static ValueList<WeekOutcome> Evaluate(
        Answers answers,
        Verdict verdict,
        Plan plan,
        ValueList<WeekLog> weeks,
        Library library
    )
    {
        var course = Course.Begin(answers, verdict, plan);
        var outcomes = new List<WeekOutcome>(weeks.Count);
        foreach (var week in weeks)
        {
            outcomes.Add(WeekEvaluation.Evaluate(course, week, library));
            course = outcomes[^1].Course;
        }

        return outcomes.ToValueList();
    }
}
