namespace Holdfast.Domain.Tests.Screening;

/// <summary>Builds answers as a scenario file does: what is not listed is "no", an adult, floor and kneeling possible (contract.md).</summary>
internal static class Person
{
    private static readonly QuestionId[] NotYesOrNo =
    [
        QuestionId.Q01,
        QuestionId.Q01b,
        QuestionId.Q03,
        QuestionId.Q04,
        QuestionId.Q04b,
        QuestionId.Q36b,
        QuestionId.Q41c,
        QuestionId.M06,
        QuestionId.M08,
        QuestionId.M09,
        QuestionId.M10,
        QuestionId.M11,
        QuestionId.M12,
        QuestionId.M13,
        QuestionId.ST1,
        QuestionId.ST2,
        QuestionId.ST3,
        QuestionId.ST4,
    ];

    /// <summary>Every question that takes yes or no.</summary>
    public static IReadOnlyList<QuestionId> YesNoQuestions { get; } =
    [.. Enum.GetValues<QuestionId>().Except(NotYesOrNo)];

    /// <summary>Nothing listed at all, not even the pain.</summary>
    public static Answers Unlisted { get; } = BuildUnlisted();

    /// <summary>Nothing wrong, pain 3 of 10.</summary>
    public static Answers Well { get; } = Unlisted.Number(QuestionId.Q04, 3);

    public static Answers Yes(this Answers answers, params QuestionId[] questions) =>
        answers.All(Response.Yes, questions);

    public static Answers No(this Answers answers, params QuestionId[] questions) =>
        answers.All(Response.No, questions);

    public static Answers NotSure(this Answers answers, params QuestionId[] questions) =>
        answers.All(Response.NotSure, questions);

    public static Answers All(this Answers answers, Response response, params QuestionId[] questions) =>
        questions.Aggregate(answers, (so, question) => so.With(question, new Answer.Said(response)));

    public static Answers Number(this Answers answers, QuestionId question, int number) =>
        answers.With(question, new Answer.Number(number));

    public static Answers Choice(this Answers answers, QuestionId question, string option) =>
        answers.With(question, new Answer.Choice(option));

    public static Answers AtHand(this Answers answers, params Kit[] kit) =>
        answers.With(QuestionId.M10, new Answer.KitAtHand(kit.ToValueList()));

    private static Answers BuildUnlisted()
    {
        var answers = Answers
            .None.All(Response.No, [.. YesNoQuestions])
            .Yes(QuestionId.Q02, QuestionId.Q47, QuestionId.Q49)
            .With(QuestionId.Q01, new Answer.AssumedAdult())
            .AtHand(Enum.GetValues<Kit>());
        return answers.Choice(QuestionId.M08, "ease");
    }
}
