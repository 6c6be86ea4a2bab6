using Holdfast.Domain;
using Holdfast.Domain.Journal;

namespace Holdfast.Client;

/// <summary>Messages as pages write them into attributes such as <c>data-on-click</c>. <see cref="PageMessages"/> reads them back.</summary>
/// <remarks>
/// A message is a name, or a name and an argument: <c>answer:Q06.1=yes</c>. Those that end without a value (<c>type:Q01</c>) take the
/// value of the control: the text of a field, the place of a slider, <c>true</c> or <c>false</c> of a box.
/// </remarks>
public static class PageMessage
{
    /// <summary>Go on with what is there.</summary>
    public const string Continue = "continue";

    /// <summary>One screen back within a flow.</summary>
    public const string Back = "back";

    /// <summary>Leave the check-in; it is kept as it stands.</summary>
    public const string SaveAndLeave = "save-and-leave";

    /// <summary>Throw the half-finished check-in away and begin again.</summary>
    public const string StartOver = "start-over";

    /// <summary>Consent to keep health data on this device.</summary>
    public const string Consent = "consent";

    /// <summary>Go on without keeping anything.</summary>
    public const string Decline = "decline";

    /// <summary>Begin a check-in, or go on with a half-finished one.</summary>
    public const string StartCheckIn = "start-check-in";

    /// <summary>Something changed.</summary>
    public const string SomethingChanged = "something-changed";

    /// <summary>I have been checked.</summary>
    public const string BeenChecked = "been-checked";

    /// <summary>Change an answer of today's check-in.</summary>
    public const string ChangeAnswers = "change-answers";

    /// <summary>Start today's session.</summary>
    public const string Start = "start";

    /// <summary>Start the shortest form that counts.</summary>
    public const string StartMinimum = "start-minimum";

    /// <summary>Pause.</summary>
    public const string Pause = "pause";

    /// <summary>Go on with a paused, stopped or interrupted session.</summary>
    public const string GoOn = "go-on";

    /// <summary>Back to the start of this step, or to the one ahead of it.</summary>
    public const string StepBack = "step-back";

    /// <summary>Save the reminder as a file for a calendar.</summary>
    public const string SaveReminder = "save-reminder";

    /// <summary>The person has got up and moved.</summary>
    public const string BreakMoved = "break-moved";

    /// <summary>The break is to come a little later.</summary>
    public const string BreakLater = "break-later";

    /// <summary>Say something in the voice that was chosen.</summary>
    public const string HearVoice = "hear-voice";

    /// <summary>More time to get into position.</summary>
    public const string MoreTime = "more-time";

    /// <summary>A key in a session; its name goes along.</summary>
    public static string SessionKey => "session-key";

    /// <summary>Skip this exercise.</summary>
    public const string Skip = "skip";

    /// <summary>Stop.</summary>
    public const string Stop = "stop";

    /// <summary>End the session here and log it.</summary>
    public const string EndSession = "end-session";

    /// <summary>Download the whole journal.</summary>
    public const string Export = "export";

    /// <summary>Pick a file to import.</summary>
    public const string Import = "import";

    /// <summary>Download what could not be saved.</summary>
    public const string DownloadUnsaved = "download-unsaved";

    /// <summary>Try to save again what could not be saved.</summary>
    public const string SaveAgain = "save-again";

    /// <summary>Delete everything: asked the first time, done the second time.</summary>
    public const string DeleteEverything = "delete-everything";

    /// <summary>Keep everything after all.</summary>
    public const string KeepEverything = "keep-everything";

    /// <summary>Copy what was told.</summary>
    public const string CopyWhatITold = "copy-what-i-told";

    /// <summary>Answer a fact.</summary>
    /// <param name="fact">The fact.</param>
    /// <param name="response">What is said.</param>
    public static string Answer(Fact fact, Response response) => $"answer:{fact}={PageMessages.Name(response)}";

    /// <summary>Answer a fact by a box: ticked is the response, unticked takes the answer back. The value of the box decides.</summary>
    /// <param name="fact">The fact.</param>
    /// <param name="response">What a tick says: yes, or no for questions that matter when no.</param>
    public static string Tick(Fact fact, Response response) => $"tick:{fact}={PageMessages.Name(response)}";

    /// <summary>Take an answer back.</summary>
    /// <param name="fact">The fact.</param>
    public static string Unanswer(Fact fact) => $"unanswer:{fact}";

    /// <summary>A field or slider of a question; takes the value of the control.</summary>
    /// <param name="question">The question.</param>
    public static string Type(QuestionId question) => $"type:{question}";

    /// <summary>A question's number set to a value, as the minus and plus keys of a slider do.</summary>
    /// <param name="question">The question.</param>
    /// <param name="value">The value.</param>
    public static string Type(QuestionId question, int value) =>
        FormattableString.Invariant($"type:{question}={value}");

    /// <summary>Choose one option.</summary>
    /// <param name="question">The question.</param>
    /// <param name="option">The option, as the contract writes it.</param>
    public static string Choose(QuestionId question, string option) => $"choose:{question}={option}";

    /// <summary>A thing at hand (M10); takes the value of the box.</summary>
    /// <param name="item">The thing.</param>
    public static string TickKit(Kit item) => $"kit:{PageMessages.Name(item)}";

    /// <summary>A side of the bed-edge hip test (ST2).</summary>
    /// <param name="side">The side.</param>
    /// <param name="above">True when the thigh stays above level; null for not done.</param>
    public static string HipTest(Side side, bool? above) =>
        $"hip-test:{PageMessages.Name(side)}={above switch { true => "above", false => "level", null => "not-done" }}";

    /// <summary>A direction of the movement test (ST3).</summary>
    /// <param name="forward">True for forward, false for backward.</param>
    /// <param name="effect">What it did to the pain; null for not done.</param>
    public static string MovementTest(bool forward, MovementEffect? effect) =>
        $"movement-test:{(forward ? "forward" : "backward")}={(effect is { } felt ? PageMessages.Name(felt) : "not-done")}";

    /// <summary>"None of these"; takes the value of the box.</summary>
    public const string TickNone = "none";

    /// <summary>Pick a focus on a tie.</summary>
    /// <param name="focus">The focus.</param>
    public static string PickFocus(Focus focus) => $"focus:{PageMessages.Name(focus)}";

    /// <summary>Try an exercise that a pattern leaves out.</summary>
    /// <param name="exercise">The exercise.</param>
    public static string Try(ExerciseId exercise) => $"try:{exercise}";

    /// <summary>A fact of the gate question.</summary>
    /// <param name="fact">The fact.</param>
    /// <param name="response">What is said; <see cref="Response.Skipped"/> takes it back.</param>
    public static string Gate(GateFact fact, Response response) =>
        $"gate:{PageMessages.Name(fact)}={PageMessages.Name(response)}";

    /// <summary>A fact of the gate question by a box; the value of the box decides.</summary>
    /// <param name="fact">The fact.</param>
    public static string TickGate(GateFact fact) => $"tick-gate:{PageMessages.Name(fact)}";

    /// <summary>A scale from 0 to 10; takes the value of the control.</summary>
    /// <param name="scale">The scale.</param>
    public static string Rate(Scale scale) => $"rate:{PageMessages.Name(scale)}";

    /// <summary>A scale set to a value, as its minus and plus keys do.</summary>
    /// <param name="scale">The scale.</param>
    /// <param name="value">The value, 0-10.</param>
    public static string Rate(Scale scale, int value) =>
        FormattableString.Invariant($"rate:{PageMessages.Name(scale)}={value}");

    /// <summary>An answer to the question after Stop.</summary>
    /// <param name="answer">The answer.</param>
    public static string StopAnswer(StopAnswer answer) => $"stop-answer:{PageMessages.Name(answer)}";

    /// <summary>A tick of "Anything else?"; takes the value of the box.</summary>
    /// <param name="symptom">The symptom.</param>
    public static string TickSymptom(LogSymptom symptom) => $"symptom:{PageMessages.Name(symptom)}";

    /// <summary>How the back was this morning.</summary>
    /// <param name="pain">Average pain over the last day, 0-10.</param>
    public static string Morning(int pain) => FormattableString.Invariant($"morning:{pain}");

    /// <summary>When leg symptoms had settled.</summary>
    /// <param name="settled">When.</param>
    public static string LegSettled(Settling settled) => $"leg-settled:{PageMessages.Name(settled)}";

    /// <summary>An item of an instrument; takes the value of the control.</summary>
    /// <param name="item">The place of the item, from 0.</param>
    public static string Measure(int item) => FormattableString.Invariant($"measure:{item}");

    /// <summary>An item of an instrument set to a value.</summary>
    /// <param name="item">The place of the item, from 0.</param>
    /// <param name="value">The value.</param>
    public static string Measure(int item, int value) => FormattableString.Invariant($"measure:{item}={value}");

    /// <summary>Put an instrument off until its next scheduled day.</summary>
    /// <param name="key">Its name in the address.</param>
    public static string PutOffMeasure(string key) => $"put-off-measure:{key}";

    /// <summary>Ask an instrument no more.</summary>
    /// <param name="key">Its name in the address.</param>
    public static string SetMeasureAside(string key) => $"set-measure-aside:{key}";

    /// <summary>Change a setting; takes the value of the control.</summary>
    /// <param name="name">country, theme, voice, tones or text.</param>
    public static string Set(string name) => $"set:{name}";

    /// <summary>Change a setting to a value.</summary>
    /// <param name="name">country, theme, voice, tones or text.</param>
    /// <param name="value">The value.</param>
    public static string Set(string name, string value) => $"set:{name}={value}";

    /// <summary>A notice has been read.</summary>
    /// <param name="key">Its key.</param>
    public static string ReadNotice(string key) => $"read-notice:{key}";
}
