using System.Globalization;
using System.Text;
using Holdfast.Domain;
using Holdfast.Domain.Journal;

namespace Holdfast.Client;

/// <summary>Reads what a page sent. What is not one of ours is no message: a stale page or an extension must not break the app.</summary>
public static class PageMessages
{
    private const int LongestText = 2_000;

    /// <summary>The message that was sent, or null when it is none of ours.</summary>
    /// <param name="written">What the page wrote, such as <c>answer:Q06.1=yes</c>.</param>
    /// <param name="control">The value of the control it came from; used where the writing holds no value.</param>
    public static Message? Parse(string written, string control)
    {
        var colon = written.IndexOf(':', StringComparison.Ordinal);
        var name = colon < 0 ? written : written[..colon];
        var argument = colon < 0 ? "" : written[(colon + 1)..];
        var equals = argument.IndexOf('=', StringComparison.Ordinal);
        var target = equals < 0 ? argument : argument[..equals];
        var value = equals < 0 ? control : argument[(equals + 1)..];
        return name switch
        {
            PageMessage.Continue => new Message.Continue(),
            PageMessage.Back => new Message.Back(),
            PageMessage.SaveAndLeave => new Message.SaveAndLeave(),
            PageMessage.StartOver => new Message.StartOver(),
            PageMessage.Consent => new Message.Consented(),
            PageMessage.Decline => new Message.Declined(),
            PageMessage.StartCheckIn => new Message.StartCheckIn(),
            PageMessage.SomethingChanged => new Message.SomethingChanged(),
            PageMessage.BeenChecked => new Message.BeenChecked(),
            PageMessage.ChangeAnswers => new Message.ChangeAnswers(),
            PageMessage.Start => new Message.Start(Minimum: false),
            PageMessage.StartMinimum => new Message.Start(Minimum: true),
            PageMessage.Pause => new Message.Pause(),
            PageMessage.GoOn => new Message.GoOn(),
            PageMessage.StepBack => new Message.StepBack(),
            PageMessage.Skip => new Message.Skip(),
            PageMessage.SaveReminder => new Message.SaveReminder(),
            PageMessage.BreakMoved => new Message.BreakMoved(),
            PageMessage.BreakLater => new Message.BreakLater(),
            PageMessage.HearVoice => new Message.HearVoice(),
            PageMessage.MoreTime => new Message.MoreTime(),
            "session-key" when KeyOf(control) is { } key => new Message.SessionKeyPressed(key),
            PageMessage.Stop => new Message.Stop(),
            PageMessage.EndSession => new Message.EndSession(),
            PageMessage.Export => new Message.Export(),
            PageMessage.Import => new Message.Import(),
            PageMessage.DownloadUnsaved => new Message.DownloadUnsaved(),
            PageMessage.SaveAgain => new Message.SaveAgain(),
            PageMessage.DeleteEverything => new Message.DeleteEverything(),
            PageMessage.KeepEverything => new Message.KeepEverything(),
            PageMessage.CopyWhatITold => new Message.CopyWhatITold(),
            PageMessage.TickNone => new Message.NoneTicked(IsOn(control)),
            "answer" when FactOf(target) is { } fact && Find<Response>(value) is { } said => new Message.Answered(
                fact,
                said
            ),
            "tick" when FactOf(target) is { } fact && Find<Response>(value) is { } said => IsOn(control)
                ? new Message.Answered(fact, said)
                : new Message.Unanswered(fact),
            "unanswer" when FactOf(target) is { } fact => new Message.Unanswered(fact),
            "type" when QuestionOf(target) is { } question => new Message.Typed(question, Short(value)),
            "choose" when QuestionOf(target) is { } question => new Message.Chose(question, value),
            "kit" when Find<Kit>(target) is { } item => new Message.KitTicked(item, IsOn(value)),
            "hip-test" when Find<Side>(target) is { } side and not Side.Centre && HipTest(value) is { } told =>
                new Message.HipTested(side, told.Above),
            "movement-test" when target is "forward" or "backward" && MovementTest(value) is { } told =>
                new Message.MovementTested(target == "forward", told.Effect),
            "focus" when Find<Focus>(target) is { } focus => new Message.FocusPicked(focus),
            "try" when target.Length is > 0 and < 8 => new Message.ExclusionOpened(new(target)),
            "gate" when Find<GateFact>(target) is { } fact && Find<Response>(value) is { } said =>
                new Message.GateAnswered(fact, said),
            "tick-gate" when Find<GateFact>(target) is { } fact => new Message.GateAnswered(
                fact,
                IsOn(control) ? Response.Yes : Response.Skipped
            ),
            "rate" when Find<Scale>(target) is { } scale => new Message.Rated(scale, Short(value)),
            "stop-answer" when Find<StopAnswer>(target) is { } answer => new Message.StopAnswered(answer),
            "symptom" when Find<LogSymptom>(target) is { } symptom => new Message.SymptomTicked(symptom, IsOn(value)),
            "morning" when Entry.ReadScale(target) is { Number: { } pain } => new Message.MorningTold(pain),
            "leg-settled" when Find<Settling>(target) is { } settled => new Message.LegSettled(settled),
            "measure" when PlaceOf(target) is { } item => new Message.MeasureTyped(item, Short(value)),
            "put-off-measure" => new Message.MeasurePutOff(target),
            "set-measure-aside" => new Message.MeasureSetAside(target),
            "set" => new Message.SettingChosen(target, Short(value)),
            "read-notice" => new Message.NoticeRead(target),
            _ => null,
        };
    }

    /// <summary>The name of a value in a message: its words in lower case with hyphens, such as <c>not-sure</c>.</summary>
    /// <param name="value">The value.</param>
    internal static string Name<T>(T value)
        where T : struct, Enum
    {
        var name = new StringBuilder();
        foreach (var letter in value.ToString())
        {
            if (char.IsUpper(letter) && name.Length > 0)
            {
                name.Append('-');
            }

            name.Append(char.ToLowerInvariant(letter));
        }

        return name.ToString();
    }

    private static T? Find<T>(string name)
        where T : struct, Enum
    {
        foreach (var value in Enum.GetValues<T>())
        {
            if (Name(value) == name)
            {
                return value;
            }
        }

        return null;
    }

    private static QuestionId? QuestionOf(string id) =>
        Enum.TryParse<QuestionId>(id, out var question) && question.ToString() == id ? question : null;

    private static Fact? FactOf(string id)
    {
        var dot = id.IndexOf('.', StringComparison.Ordinal);
        if (dot < 0)
        {
            return QuestionOf(id) is { } whole ? new Fact(whole) : null;
        }

        return
            QuestionOf(id[..dot]) is { } question
            && int.TryParse(id.AsSpan(dot + 1), NumberStyles.None, CultureInfo.InvariantCulture, out var tick)
            && tick is >= 1 and <= 9
            ? new Fact(question, tick)
            : null;
    }

    private static int? PlaceOf(string text) =>
        int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var place) && place < 100
            ? place
            : null;

    private static SessionKey? KeyOf(string name) =>
        name switch
        {
            " " => SessionKey.PauseOrGoOn,
            "ArrowLeft" => SessionKey.Rewind,
            "ArrowRight" => SessionKey.Skip,
            "ArrowUp" => SessionKey.MoreTime,
            _ => null,
        };

    private static (bool? Above, bool Known)? HipTest(string value) =>
        value switch
        {
            "above" => (true, true),
            "level" => (false, true),
            "not-done" => (null, true),
            _ => null,
        };

    private static (MovementEffect? Effect, bool Known)? MovementTest(string value) =>
        value == "not-done" ? (null, true)
        : Find<MovementEffect>(value) is { } effect ? (effect, true)
        : null;

    private static bool IsOn(string value) => value is "true" or "on";

    // A field takes what a person types; nobody types more than this, and the draft must fit the store.
    private static string Short(string text) => text.Length <= LongestText ? text : text[..LongestText];
}
