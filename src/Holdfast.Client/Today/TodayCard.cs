using Holdfast.Domain;
using Holdfast.Domain.Exercises;
using Holdfast.Domain.Measures;
using Holdfast.Domain.Planning;
using Holdfast.Domain.Progress;
using Holdfast.Domain.Progress.Weeks;
using Holdfast.Domain.Timeline;

namespace Holdfast.Client;

/// <summary>The front door: what, how long, and whether it may start now.</summary>
public sealed record TodayCard
{
    private const int WelcomeBackDays = 3;
    private const int MillisecondsInMinute = 60_000;

    /// <summary>The plan, or null while a check-in has to come first: then no exercise is shown.</summary>
    public Plan? Plan { get; init; }

    /// <summary>The programme of the plan, or null.</summary>
    public Programme? Programme { get; init; }

    /// <summary>Length of the whole session in minutes, rounded up.</summary>
    public int Minutes { get; init; }

    /// <summary>Length of the shortest form in minutes, rounded up.</summary>
    public int MinimumMinutes { get; init; }

    /// <summary>True when the shortest form is the one to begin with (T30).</summary>
    public bool MinimumFirst { get; init; }

    /// <summary>True in an easy week: then the shortest form is the only one (P04).</summary>
    public bool IsEasyWeek { get; init; }

    /// <summary>The week that was looked at last and has not been read yet, or null.</summary>
    public WeekReview? UnreadWeek { get; init; }

    /// <summary>Why Start is held back, or null when it is not.</summary>
    public Hold? Hold { get; init; }

    /// <summary>Sessions of today that count.</summary>
    public int DoneToday { get; init; }

    /// <summary>Days since the last session or check-in, when it is a welcome back (3 or more); else null.</summary>
    public int? DaysAway { get; init; }

    /// <summary>True while the morning's pain has not been told.</summary>
    public bool AsksMorning { get; init; }

    /// <summary>True while leg symptoms of the last session have not been followed up.</summary>
    public bool AsksLeg { get; init; }

    /// <summary>True when a session was left or interrupted and can be gone on with.</summary>
    public bool CanGoOn { get; init; }

    /// <summary>True when a session waits to be logged.</summary>
    public bool WaitsForLog { get; init; }

    /// <summary>True when a half-finished check-in waits.</summary>
    public bool CheckInWaits { get; init; }

    /// <summary>The instrument that is offered, or null.</summary>
    public Instrument? Measure { get; init; }

    /// <summary>True when a copy should be taken, before the browser could clear what it keeps.</summary>
    public bool CopyDue { get; init; }

    /// <summary>True when Start may be pressed.</summary>
    public bool CanStart => Hold is null && Plan is not null;

    /// <summary>The card of a model.</summary>
    /// <param name="model">The model.</param>
    public static TodayCard Of(Model model)
    {
        var standing = model.Standing;
        var session = model.Session ?? model.Interrupted;
        var away = standing.LastActive is { } last ? model.Today.DayNumber - last.DayNumber : 0;
        return new()
        {
            Plan = model.Plan,
            Programme = model.Plan?.Focus is { } focus ? model.Library[focus] : null,
            Minutes = Length(model, SessionOptions.Whole),
            MinimumMinutes = Length(model, new SessionOptions(Minimum: true)),
            MinimumFirst =
                model.Verdict?.Advice.Contains(Advice.MinimumDose) == true
                || model.Journey.Course?.IsEasy == true
                || model.Journey.LastWeek?.Outcome.Advice.Contains(Advice.MinimumDose) == true,
            IsEasyWeek = model.Journey.Course?.IsEasy == true,
            UnreadWeek = WeekUpdate.Unread(model),
            Hold = Hold.Of(model),
            DoneToday = standing.State.DoneOn(model.Today),
            DaysAway = away >= WelcomeBackDays ? away : null,
            AsksMorning = model.Plan is not null && standing.PainOn(model.Today) is null,
            AsksLeg = standing.LegToFollowUp is not null,
            CanGoOn = model.Plan is not null && session is { Ended: false },
            WaitsForLog = session is { Ended: true },
            Measure = MeasureForm.Due(model),
            CheckInWaits = model.CheckIn is not null,
            CopyDue = CopyReminder.IsDue(model),
        };
    }

    private static int Length(Model model, SessionOptions options)
    {
        var milliseconds = model.Plan is { } plan
            ? TimelineCompiler.Compile(plan, model.Library, options).TotalMilliseconds
            : 0;
        return (milliseconds + MillisecondsInMinute - 1) / MillisecondsInMinute;
    }
}
