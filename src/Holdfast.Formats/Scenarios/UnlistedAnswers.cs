using Holdfast.Domain;

namespace Holdfast.Formats.Scenarios;

/// <summary>What a scenario file means by what it does not list. Only scenario files read this way; in the app what was not answered is unknown.</summary>
/// <remarks>
/// Left out on purpose, since unlisted is unknown or not done there: Q01b, Q03, Q04, Q36b, Q41c, M06, M09, M11 to M13 and the self-tests.
/// Q04b is left out as well: screening reads Q04 in its place (C07), also after a week changed Q04.
/// </remarks>
internal static class UnlistedAnswers
{
    private static readonly Answers Usual = Build();

    /// <summary>The listed answers, with the rest filled in.</summary>
    public static Answers FillIn(Answers listed) => Usual.With(listed);

    private static Answers Build()
    {
        var usual = Answers
            .None.With(QuestionId.Q01, new Answer.AssumedAdult())
            .With(QuestionId.M08, new Answer.Choice("ease"))
            .With(QuestionId.M10, new Answer.KitAtHand(Enum.GetValues<Kit>().ToValueList()));
        foreach (var question in Enum.GetValues<QuestionId>())
        {
            if (AnswerShape.Of(question) is AnswerShape.YesNo)
            {
                usual = usual.With(question, new Answer.Said(Unlisted(question)));
            }
        }

        return usual;
    }

    private static Response Unlisted(QuestionId question) =>
        question is QuestionId.Q02 or QuestionId.Q47 or QuestionId.Q49 ? Response.Yes : Response.No;
}
