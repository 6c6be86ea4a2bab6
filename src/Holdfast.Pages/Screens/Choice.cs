using Holdfast.Client;

namespace Holdfast.Pages.Screens;

/// <summary>Which screen a model shows.</summary>
internal static class Choice
{
    public static Page Of(Model model) =>
        model.Screen switch
        {
            Screen.Welcome => WelcomeScreen.Of(model),
            Screen.Consent => ConsentScreen.Of(model),
            Screen.CheckIn checkIn => CheckInScreen.Of(model, checkIn.Group),
            Screen.SupportLine => SupportLineScreen.Of(model),
            Screen.ActionCard => ActionCardScreen.Of(model),
            Screen.NotFound => NotFoundScreen.Of(model),
            Screen.MyData => MyDataScreen.Of(model),
            Screen.Settings => SettingsScreen.Of(model),
            Screen.About => AboutScreen.Of(model),
            // Below here a screen may show an exercise. At L1 to L3 none does, whatever led to it.
            _ when model.Locked => ActionCardScreen.Of(model),
            Screen.LibraryIndex => LibraryScreen.Of(model),
            Screen.ExercisePage page => ExerciseScreen.Of(model, page.Exercise),
            Screen.ProgrammePage page => ProgrammeScreen.Of(model, page.Focus),
            Screen.WeekReview when model.Journey.LastWeek is { } week => WeekScreen.Of(model, week),
            Screen.Progress => ProgressScreen.Of(model),
            Screen.Today when model.Verdict is not null => TodayScreen.Of(model),
            Screen.Activities => ActivitiesScreen.Of(model),
            Screen.Measure measure when MeasureForm.Find(model, measure.Key) is { } instrument => MeasureScreen.Of(
                model,
                measure.Key,
                instrument
            ),
            Screen.Morning => MorningScreen.Of(model),
            Screen.StopRules => StopRulesScreen.Of(model),
            Screen.Gate => GateScreen.Of(model),
            Screen.PainBefore => PainBeforeScreen.Of(model),
            Screen.HighPain => HighPainScreen.Of(model),
            Screen.Session when model.Session is { } session => SessionScreen.Of(model, session),
            Screen.StopQuestion when model.Session is { Stop: { } stage } session => StopScreen.Of(
                model,
                session,
                stage
            ),
            Screen.LogSession when model.Session is { } session => LogScreen.Of(model, session),
            Screen.Feedback when model.Feedback is { } feedback => FeedbackScreen.Of(model, feedback),
            Screen.SelfTests => SelfTestsScreen.Of(model),
            Screen.Result when model is { Plan: { } plan, Verdict: { } verdict } => ResultScreen.Of(
                model,
                verdict,
                plan
            ),
            Screen.Why when model is { Plan: { } plan, Verdict: { } verdict } => WhyScreen.Of(model, verdict, plan),
            Screen.LeftOut leftOut when model is { Plan: { } plan, Verdict: { } verdict } => LeftOutScreen.Of(
                model,
                verdict,
                plan,
                leftOut.Exercise
            ),
            // The client admits nobody to a screen that has nothing to show; should it, the beginning is always right.
            _ => WelcomeScreen.Of(model),
        };
}
