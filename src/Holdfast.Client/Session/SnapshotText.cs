using System.Globalization;
using System.Text;
using Holdfast.Domain;
using Holdfast.Domain.Journal;
using Holdfast.Domain.Planning;
using Holdfast.Domain.Progress;
using Holdfast.Domain.Timeline;

namespace Holdfast.Client;

/// <summary>Where a running session stands, as text: enough to go on after a reload, since the timeline can be compiled again.</summary>
internal static class SnapshotText
{
    private const string Header = "holdfast session 1";

    // The gate was answered for a session, not for a day: after an hour it is a new session.
    private const int FreshMinutes = 60;

    public static string Write(RunningSession session, DateTimeOffset now)
    {
        var text = new StringBuilder();
        void Line(string name, FormattableString value) =>
            text.Append(name).Append(' ').Append(FormattableString.Invariant(value)).Append('\n');

        text.Append(Header).Append('\n');
        Line("id", $"{session.Id:D}");
        Line("started", $"{session.StartedAt:O}");
        Line("kept", $"{now:O}");
        Line("focus", $"{session.Focus}");
        Line("minimum", $"{session.Minimum}");
        Line("pain", $"{session.PainBefore}");
        Line("elapsed", $"{session.Elapsed}");
        Line("total", $"{session.Timeline.TotalMilliseconds}");
        Line(
            "played",
            $"{string.Join(',', session.Played.Select(each => each.ToString(CultureInfo.InvariantCulture)))}"
        );
        Line("cuts", $"{string.Join(',', session.Cuts.Select(Code))}");
        Line("ambers", $"{session.Ambers}");
        Line("ended", $"{session.Ended}");
        Line("completed", $"{session.Completed}");
        return text.ToString();
    }

    /// <summary>The model with the session that was found, or with a sentence when its place is lost. It may be running in another tab: the claim tells.</summary>
    public static Turn Restore(Turn turn, string? text)
    {
        if (text is null)
        {
            return turn;
        }

        var restored = turn.Model.Plan is { Focus: not null } ? Read(turn.Model, text) : null;
        return restored is null
            ? turn.Tell("session-place-lost").Do(new Effect.Drop(Slot.Session))
            : turn.Set(turn.Model with { Found = restored }).Do(new Effect.ClaimSession());
    }

    private static RunningSession? Read(Model model, string text)
    {
        var lines = text.Split('\n');
        var values = lines
            .Skip(1)
            .Select(line => line.Split(' ', 2))
            .Where(parts => parts.Length == 2)
            .GroupBy(parts => parts[0])
            .ToDictionary(parts => parts.Key, parts => parts.First()[1], StringComparer.Ordinal);
        string Value(string name) => values.GetValueOrDefault(name, "");

        if (
            lines[0] != Header
            || !Guid.TryParse(Value("id"), out var id)
            || !TryInstant(Value("started"), out var started)
            || !TryInstant(Value("kept"), out var kept)
            || PlanAtTheStart(model, id) is not { Focus: { } focus } plan
        )
        {
            return null;
        }

        var options = new SessionOptions(Minimum: Value("minimum") == "True");
        var cuts = Value("cuts").Split(',', StringSplitOptions.RemoveEmptyEntries).Select(Cut).ToValueList();
        var whole = TimelineCompiler.Compile(plan, model.Library, options);
        if (whole.Segments.IsEmpty)
        {
            return null;
        }

        // Another version of the library or of the rules compiles to another timeline: then the place means nothing in it.
        var timeline = cuts.Aggregate(whole, (session, cut) => SessionUpdate.Apply(model, session, cut));
        if (Number(Value("total")) != timeline.TotalMilliseconds)
        {
            return null;
        }

        var played = Value("played").Split(',', StringSplitOptions.RemoveEmptyEntries).Select(Number).ToList();
        var isStale = model.Moment.Now - kept > TimeSpan.FromMinutes(FreshMinutes);
        return new()
        {
            Id = id,
            StartedAt = started,
            Focus = focus,
            Minimum = options.Minimum,
            PainBefore = Value("pain").Length > 0 ? Number(Value("pain")) : null,
            Exercises = SessionContents.For(plan, model.Library, options),
            Timeline = timeline,
            Shortest = TimelineCompiler.Compile(plan, model.Library, new SessionOptions(Minimum: true)),
            Elapsed = Math.Clamp(Number(Value("elapsed")), 0, timeline.TotalMilliseconds),
            Played = timeline
                .Segments.Select((segment, index) => Math.Clamp(played.ElementAtOrDefault(index), 0, segment.Length))
                .ToValueList(),
            Cuts = cuts,
            Ambers = Number(Value("ambers")),
            Paused = true,
            Ended = isStale || Value("ended") == "True",
            Completed = Value("completed") == "True",
        };
    }

    // What a stop rule takes out of today's plan is already cut out of the session: it is compiled from the plan as it was.
    private static Plan? PlanAtTheStart(Model model, Guid session)
    {
        var start = model.Journal.FirstOrDefault(entry =>
            entry.Event is JournalEvent.SessionStarted started && started.Session == session
        );
        if (start is null)
        {
            return null;
        }

        var early = JournalProjection.Of(model.Journal.Where(entry => entry.At <= start.At), model.Library);
        return Decisions.Decide(model with { Projection = early, Standing = Standing.Of(early) }).Plan;
    }

    private static string Code(SessionCut cut) =>
        string.Create(
            CultureInfo.InvariantCulture,
            $"{cut.At}:{(cut.MoreTime ? "more-time" : null) ?? cut.Exercise?.Code ?? cut.Restriction?.Code() ?? "gently"}"
        );

    private static SessionCut Cut(string code)
    {
        var parts = code.Split(':', 2);
        var what = parts.Length == 2 ? parts[1] : "";
        return what == "gently" ? new(Number(parts[0]), null, null)
            : what == "more-time" ? new(Number(parts[0]), null, null) { MoreTime = true }
            : RestrictionCode.TryParse(what, out var restriction) ? new(Number(parts[0]), null, restriction)
            : new(Number(parts[0]), new ExerciseId(what), null);
    }

    private static int Number(string text) =>
        int.TryParse(text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var number) ? number : 0;

    private static bool TryInstant(string text, out DateTimeOffset instant) =>
        DateTimeOffset.TryParseExact(
            text,
            "O",
            CultureInfo.InvariantCulture,
            DateTimeStyles.RoundtripKind,
            out instant
        );
}
