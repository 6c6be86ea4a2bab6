namespace Holdfast.Domain.Progress.Weeks;

/// <summary>Weeks of pregnancy go on counting between check-ins (C20).</summary>
internal static class PregnancyCount
{
    /// <summary>Everything told, with the weeks of pregnancy (Q36b) as they are at the end of the week that was evaluated last.</summary>
    public static Answers AnswersAt(Course course) =>
        course.Told.Number(QuestionId.Q36b) is { } told
            ? course.Told.With(QuestionId.Q36b, new Answer.Number(told + course.Week - course.PregnancyToldIn))
            : course.Told;
}
