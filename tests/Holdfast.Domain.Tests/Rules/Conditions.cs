using Holdfast.Domain.Screening;

namespace Holdfast.Domain.Tests.Rules;

/// <summary>Walks through the trees of rules.</summary>
internal static class Conditions
{
    public static IEnumerable<Condition> Within(Condition condition) =>
        Parts(condition).SelectMany(Within).Prepend(condition);

    public static IEnumerable<QuestionId> Questions(Clause clause) =>
        clause
            .Codes.Concat(clause.CodesWhenLowered)
            .Select(code => code.OnlyWhen)
            .Concat(clause.Advice.Select(advice => advice.OnlyWhen))
            .OfType<Condition>()
            .Append(clause.When)
            .SelectMany(Within)
            .SelectMany(Questions);

    private static ValueList<Condition> Parts(Condition condition) =>
        condition switch
        {
            Condition.All all => all.Of,
            Condition.Any any => any.Of,
            Condition.AtLeast some => some.Of,
            Condition.Unless not => [not.Of],
            _ => [],
        };

    private static IEnumerable<QuestionId> Questions(Condition condition) =>
        condition switch
        {
            Condition.Says yes => [yes.Question],
            Condition.SaysYes yes => [yes.Question],
            Condition.SaysYesOrNotSure yes => [yes.Question],
            Condition.SaysNo no => [no.Question],
            Condition.Denies no => [no.Question],
            Condition.Chooses choice => [choice.Question],
            Condition.Reaches number => Questions(number.Measure),
            Condition.Below number => Questions(number.Measure),
            _ => [],
        };

    private static QuestionId[] Questions(Measure measure) =>
        measure switch
        {
            Measure.Age => [QuestionId.Q01],
            Measure.WeeksOfSpell => [QuestionId.Q03],
            Measure.AveragePain => [QuestionId.Q04],
            Measure.RestingPain => [QuestionId.Q04, QuestionId.Q04b],
            Measure.WeeksOfPregnancy => [QuestionId.Q36b],
            _ => [QuestionId.M09],
        };
}
