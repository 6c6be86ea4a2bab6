using Holdfast.Domain;
using Holdfast.Domain.Planning;

namespace Holdfast.Client;

/// <summary>Who may see which screen. Every screen that is shown has passed here, whichever way it was reached.</summary>
internal static class Access
{
    /// <summary>The screen itself, or the one that is shown in its place.</summary>
    /// <remarks>
    /// It fails closed: a screen that shows an exercise, or only hints at one, needs a plan, and there is a plan only at L4 and L5 with no
    /// check-in waiting. What was played may always be logged, except at L1 to L3.
    /// </remarks>
    public static Screen Admit(Model model, Screen wanted) =>
        wanted switch
        {
            Screen.NotFound => wanted,
            Screen.MyData or Screen.About => wanted,
            Screen.Consent when !model.Standing.Consented => wanted,
            _ when !model.MayAsk => BeforeConsent(wanted),
            Screen.Settings => wanted,
            Screen.CheckIn checkIn => CheckIn(model, checkIn),
            Screen.SupportLine when HasSupport(model) => wanted,
            _ when model.Locked => new Screen.ActionCard(),
            _ when model.Verdict is null => new Screen.Welcome(),
            Screen.LogSession when model.Session is { Ended: true } => wanted,
            Screen.StopQuestion when model.Session is { Stop: not null } => wanted,
            Screen.Feedback when model.Feedback is not null => wanted,
            Screen.Morning or Screen.HighPain => Question(model, wanted),
            Screen.WeekReview => model.Journey.LastWeek is null ? new Screen.Today() : wanted,
            _ when model.Plan is { } plan => WithPlan(model, plan, wanted),
            _ => new Screen.Today(),
        };

    /// <summary>The screen that the app opens on.</summary>
    public static Screen Home(Model model) => Admit(model, new Screen.Today());

    private static Screen BeforeConsent(Screen wanted) =>
        wanted is Screen.CheckIn or Screen.Consent ? new Screen.Consent() : new Screen.Welcome();

    private static Screen CheckIn(Model model, Screen.CheckIn wanted)
    {
        if (model.CheckIn is not { } draft)
        {
            return Home(model);
        }

        var last = Math.Min(draft.Furthest, Math.Max(1, CheckInQuestions.Groups(model.Library, draft).Count));
        return new Screen.CheckIn(Math.Clamp(wanted.Group, 1, last));
    }

    private static bool HasSupport(Model model) => model.Verdict?.Advice.Contains(Advice.SupportLine) == true;

    private static Screen Question(Model model, Screen wanted) =>
        wanted switch
        {
            Screen.HighPain when model.Form.AsksAboutHighPain => wanted,
            Screen.Morning => wanted,
            _ => new Screen.Today(),
        };

    // Own activities are named before they are asked about.
    private static Screen Measure(Model model, Screen.Measure wanted) =>
        MeasureForm.Find(model, wanted.Key) switch
        {
            null => new Screen.Today(),
            { Items.IsEmpty: true } => new Screen.Activities(),
            _ => wanted,
        };

    private static Screen WithPlan(Model model, Plan plan, Screen wanted) =>
        wanted switch
        {
            Screen.Welcome or Screen.Consent or Screen.ActionCard or Screen.SupportLine => new Screen.Today(),
            Screen.LeftOut leftOut => plan.Excluded.Any(each => each.Exercise == leftOut.Exercise)
                ? wanted
                : new Screen.Why(),
            Screen.SelfTests => SelfTestOffer.Questions(model).IsEmpty ? new Screen.Result() : wanted,
            Screen.Gate => model.Gate is null ? new Screen.Today() : wanted,
            Screen.PainBefore => model.Gate is { Clear: true } ? wanted : new Screen.Today(),
            Screen.Session => model.Session is { Ended: false, Stop: null } ? wanted : new Screen.Today(),
            Screen.StopQuestion or Screen.LogSession or Screen.Feedback => new Screen.Today(),
            Screen.Measure measure => Measure(model, measure),
            Screen.ExercisePage page => model.Library.Find(page.Exercise) is null
                ? new Screen.NotFound(Route.Path(page))
                : wanted,
            Screen.ProgrammePage page => model.Library.Programmes.Any(each => each.Focus == page.Focus)
                ? wanted
                : new Screen.NotFound(Route.Path(page)),
            _ => wanted,
        };
}
