using Holdfast.Domain;
using Holdfast.Domain.Exercises;

namespace Holdfast.Client;

/// <summary>Which self-tests may be offered (clinical.md section 4): at L4 and L5 only, on the day of the check-in, and none that a restriction forbids.</summary>
public static class SelfTestOffer
{
    // ST4 is left out of these: the text lets it stand under all of them. Lying flat is not asked of whom it does not suit.
    private static readonly RestrictionSet ForbidsFirstThree = RestrictionSet.Of(
        Restriction.Osteoporosis,
        Restriction.SpineSurgery,
        Restriction.SpineCondition,
        Restriction.HipPosterior,
        Restriction.HipAnterior,
        Restriction.PregnancyFrom16Weeks,
        Restriction.Neural
    );

    private static readonly RestrictionSet ForbidsLegLine = RestrictionSet.Of(
        Restriction.PregnancyFrom16Weeks,
        Restriction.NoFloor
    );

    /// <summary>The self-tests that are offered now; empty when there are none.</summary>
    /// <param name="model">The model.</param>
    public static ValueList<Question> Questions(Model model)
    {
        // What a check-in in progress would say comes first.
        if (
            Hold.CheckInDue(model) is not null
            || model.Plan is null
            || model.Verdict is not { } verdict
            || model.Standing.CheckIn?.FullOn != model.Today
        )
        {
            return [];
        }

        var firstThree = verdict.Restrictions.Intersect(ForbidsFirstThree).IsEmpty;
        var legLine = verdict.Restrictions.Intersect(ForbidsLegLine).IsEmpty;
        return CheckInQuestions
            .SelfTests(model.Library)
            .SelectMany(group => group.Questions)
            .Where(question => question.Id == QuestionId.ST4 ? legLine : firstThree)
            .ToValueList();
    }
}
