using Holdfast.Domain;
using Holdfast.Domain.Journal;

namespace Holdfast.Client;

/// <summary>What a person may choose about the plan.</summary>
internal static class PlanUpdate
{
    /// <summary>A focus on a tie (R06); anything else is not offered and not taken.</summary>
    public static Turn PickFocus(Turn turn, Focus focus) =>
        (turn.Model.Plan is { } plan && plan.Choice.Contains(focus)) || IsOffered(turn.Model, focus)
            ? turn.Record(new JournalEvent.FocusChosen(focus))
            : turn;

    // P08a: after four weeks with little effect another routine is offered, on the card of that week.
    private static bool IsOffered(Model model, Focus focus) =>
        model.Screen is Screen.WeekReview
        && model.Journey.OffersOtherFocus
        && model.Journey.Course?.Focus != focus
        && focus is Focus.Stack or Focus.Loosen or Focus.Strengthen;

    /// <summary>An exercise that only patterns leave out (R10), and only from the page that gives the reason.</summary>
    public static Turn Open(Turn turn, ExerciseId exercise) =>
        turn.Model.Screen is Screen.LeftOut leftOut
        && leftOut.Exercise == exercise
        && turn.Model.Plan is { } plan
        && plan.Excluded.Any(each => each.Exercise == exercise && each.CanBeTried)
            ? turn.Record(new JournalEvent.ExclusionOpened(exercise)).Show(new Screen.Why())
            : turn;
}
