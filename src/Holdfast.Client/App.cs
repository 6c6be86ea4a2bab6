using Holdfast.Domain.Exercises;
using Holdfast.Domain.Progress;

namespace Holdfast.Client;

/// <summary>The app without a screen: a function from a model and a message to the next model and what is to be done.</summary>
public static class App
{
    /// <summary>The model before the store has been read: the welcome.</summary>
    /// <param name="library">What the coach knows.</param>
    /// <param name="moment">Now.</param>
    public static Model Begin(Library library, Moment moment) =>
        new()
        {
            Library = library,
            Moment = moment,
            Projection = JournalProjection.Empty(library),
        };

    /// <summary>What a message leads to. A message that means nothing at this moment changes nothing.</summary>
    /// <param name="model">The model.</param>
    /// <param name="message">What happened.</param>
    /// <param name="moment">When it happened, with the chance for new ids.</param>
    public static Step Update(Model model, Message message, Moment moment)
    {
        ArgumentNullException.ThrowIfNull(model);
        ArgumentNullException.ThrowIfNull(message);
        var now = model with { Moment = moment };
        if (model.Loaded && model.Today != moment.Today)
        {
            now = Decisions.Decide(now);
        }

        var turn = Handle(Turn.From(now), message);
        return Outcome.Settle(model, message, turn);
    }

    private static Turn Handle(Turn turn, Message message) =>
        message switch
        {
            Message.Started started => HostUpdate.Start(turn, started),
            Message.PlatformTold told => HostUpdate.TellPlatform(turn, told.Platform),
            _ when !turn.Model.Loaded => turn,
            Message.Went went => HostUpdate.Go(turn, went),
            Message.CameIntoView => turn,
            Message.EntriesSaved saved => DataUpdate.Saved(turn, saved),
            Message.EntriesNotSaved failed => DataUpdate.NotSaved(turn, failed),
            Message.EntriesArrived arrived => DataUpdate.Arrived(turn, arrived),
            Message.Erased => DataUpdate.Erased(turn),
            Message.FilePicked file => DataUpdate.ReadFile(turn, file),
            Message.FileNotRead file => turn.Tell(new Notice("file-not-read", [new("name", file.Name)])),
            Message.SessionClaimed claimed => SessionStart.Claimed(turn, claimed.Granted),
            Message.ClockReached reached => SessionUpdate.Reach(turn, reached.Elapsed),
            Message.DeviceSlept => SessionUpdate.Wait(turn),
            Message.Woke { Alarm: Alarm.QuietOver } => StopUpdate.QuietOver(turn),
            Message.Woke { Alarm: Alarm.BreakDue } => Breaks.Due(turn),
            Message.Woke { Alarm: Alarm.ReminderDue } => Reminders.Due(turn),
            Message.ReminderOpened => Breaks.Open(turn),
            Message.BreakMoved => Breaks.Begin(turn),
            Message.BreakLater => Breaks.Later(turn),
            Message.Continue => Continue(turn),
            Message.Back => Back(turn),
            Message.Consented => ConsentUpdate.Give(turn),
            Message.Declined => ConsentUpdate.Decline(turn),
            Message.StartCheckIn => CheckInUpdate.Begin(
                turn,
                Hold.CheckInDue(turn.Model) ?? CheckInReason.SomethingChanged
            ),
            Message.SomethingChanged => CheckInUpdate.Begin(turn, CheckInReason.SomethingChanged),
            Message.BeenChecked => CheckInUpdate.BeenChecked(turn),
            Message.ChangeAnswers => CheckInUpdate.ChangeAnswers(turn),
            Message.SaveAndLeave => turn.Show(Access.Home(turn.Model)),
            Message.StartOver => CheckInUpdate.StartOver(turn),
            Message.FocusPicked picked => PlanUpdate.PickFocus(turn, picked.Focus),
            Message.ExclusionOpened opened => PlanUpdate.Open(turn, opened.Exercise),
            Message.Start start => SessionStart.Begin(turn, start.Minimum),
            Message.GateAnswered gate => SessionStart.AnswerGate(turn, gate),
            Message.Rated rated => FormUpdate.Rate(turn, rated),
            Message.SymptomTicked ticked => FormUpdate.Tick(turn, ticked),
            Message.MorningTold told => FormUpdate.TellMorning(turn, told.Pain),
            Message.LegSettled settled => FormUpdate.LegSettled(turn, settled.Settled),
            Message.NoneTicked none when turn.Model.Screen is Screen.Gate => SessionStart.TickNone(turn, none.Ticked),
            Message.Answered answered when turn.Model.Screen is Screen.HighPain => FormUpdate.AnswerHighPain(
                turn,
                answered
            ),
            Message.Answered
            or Message.Unanswered
            or Message.Typed
            or Message.Chose
            or Message.KitTicked
            or Message.HipTested
            or Message.MovementTested
            or Message.NoneTicked => CheckInUpdate.Answer(turn, message),
            Message.Pause => SessionUpdate.Pause(turn),
            Message.GoOn => SessionUpdate.GoOn(turn),
            Message.StepBack => SessionUpdate.StepBack(turn),
            Message.Skip => SessionUpdate.Skip(turn),
            Message.MoreTime => SessionUpdate.TakeMoreTime(turn),
            Message.SessionKeyPressed pressed => SessionUpdate.Press(turn, pressed.Key),
            Message.EndSession => SessionUpdate.End(turn),
            Message.Stop => StopUpdate.Stop(turn),
            Message.StopAnswered answered => StopUpdate.Answer(turn, answered.Answer),
            Message.SaveReminder => Reminders.Save(turn),
            Message.HearVoice => DataUpdate.HearVoice(turn),
            Message.Export => DataUpdate.Export(turn),
            Message.Import => turn.Do(new Effect.PickFile()),
            Message.DownloadUnsaved => DataUpdate.DownloadUnsaved(turn),
            Message.SaveAgain => DataUpdate.SaveAgain(turn),
            Message.DeleteEverything => DataUpdate.Delete(turn),
            Message.KeepEverything => turn.Set(turn.Model with { DeleteAsked = false }),
            Message.MeasureTyped typed => MeasureUpdate.Type(turn, typed),
            Message.MeasurePutOff putOff => MeasureUpdate.PutOff(turn, putOff.Key),
            Message.MeasureSetAside aside => MeasureUpdate.SetAside(turn, aside.Key),
            Message.SettingChosen chosen => DataUpdate.Choose(turn, chosen),
            Message.NoticeRead read => turn.Dismiss(read.Key),
            Message.CopyWhatITold => turn.Do(new Effect.Copy(WhatWasTold.AsText(turn.Model))),
            _ => turn,
        };

    private static Turn Continue(Turn turn) =>
        turn.Model.Screen switch
        {
            Screen.CheckIn => CheckInUpdate.Continue(turn),
            Screen.SelfTests => CheckInUpdate.FinishSelfTests(turn),
            Screen.SupportLine => turn.Show(new Screen.Result()),
            Screen.Result or Screen.Feedback => turn.Show(new Screen.Today()),
            Screen.StopRules => SessionStart.StopRulesRead(turn),
            Screen.Gate => SessionStart.PassGate(turn),
            Screen.PainBefore => SessionStart.TakePain(turn),
            Screen.HighPain => FormUpdate.FinishHighPain(turn),
            Screen.Morning => FormUpdate.FinishMorning(turn),
            Screen.WeekReview => WeekUpdate.Read(turn),
            Screen.StopQuestion => StopUpdate.Continue(turn),
            Screen.LogSession => LogUpdate.Save(turn),
            Screen.Activities => MeasureUpdate.SaveActivities(turn),
            Screen.Measure measure => MeasureUpdate.Save(turn, measure.Key),
            _ => turn,
        };

    private static Turn Back(Turn turn) =>
        turn.Model.Screen switch
        {
            Screen.CheckIn { Group: > 1 } checkIn => turn.Show(new Screen.CheckIn(checkIn.Group - 1)),
            Screen.Consent => turn.Show(new Screen.Welcome()),
            Screen.PainBefore => turn.Show(new Screen.Gate()),
            Screen.LeftOut or Screen.SelfTests => turn.Show(new Screen.Result()),
            Screen.ExercisePage or Screen.ProgrammePage => turn.Show(new Screen.LibraryIndex()),
            _ => turn.Show(Access.Home(turn.Model)),
        };
}
