using System.Numerics;
using Holdfast.Domain.Matching;
using Holdfast.Domain.Planning;
using Holdfast.Domain.Progress;
using Holdfast.Domain.Screening;

namespace Holdfast.Domain.Tests.Weeks;

/// <summary>Rungs, trials, shares, and how a week is put into words.</summary>
internal sealed partial class WeekReading
{
    private static readonly string[] Candidates = ["E04", "E06", "E07"];

    private readonly List<string> trials = [];
    private readonly Dictionary<string, int> endedIn = [];
    private readonly List<(string Exercise, int Week)> reds = [];
    private readonly HashSet<string> removed = [];

    private ExclusionMatrix Matrix => new(library, codes.Union(patterns));

    private int[] AllowedCore()
    {
        var matrix = Matrix;
        return [.. Enumerable.Range(1, 8).Where(rung => CoreLadder.AllowedItemsOf((CoreRung)rung, matrix) is not null)];
    }

    private int LowestCore() => AllowedCore()[0];

    private int? NextCore() => AllowedCore().Where(rung => rung > core).Select(rung => (int?)rung).FirstOrDefault();

    private int OneCoreDown(int from) => AllowedCore().LastOrDefault(rung => rung < from, LowestCore());

    // C39: each ladder once a week.
    private void LowerFor(IEnumerable<PainEvent> events, HashSet<string> lowered)
    {
        foreach (var each in events)
        {
            var isCore =
                core is not null
                && (focus == Focus.Strengthen || each.Exercise?.Code[..3] is "E10" or "E11" or "E12" or "E13");
            if (isCore && lowered.Add("core"))
            {
                core = OneCoreDown(core!.Value);
            }
            else if (!isCore && lowered.Add("stretch"))
            {
                stretch = stretch is { } rung ? Math.Max(rung - 1, 1) : null;
            }
        }
    }

    // P11 with C47: from the rungs before the absence, never up.
    private void StepBack((int? Stretch, int? Core) before, Verdict fresh)
    {
        if (weeksAway == 1)
        {
            beforeAway = before;
        }

        if (weeksAway >= 4)
        {
            stretch = stretch is { } present ? Math.Min(present, StartRung(fresh)) : null;
            core = focus == Focus.Strengthen ? LowestCore() : null;
            return;
        }

        var steps = Math.Min(weeksAway, 2);
        if (stretch is { } rung && beforeAway.Stretch is { } was)
        {
            stretch = Math.Min(rung, Math.Max(was - steps, 1));
        }

        if (core is { } now && beforeAway.Core is { } held)
        {
            for (var step = 0; step < steps; step++)
            {
                held = OneCoreDown(held);
            }

            core = Math.Min(now, held);
        }
    }

    private bool MayBeTried(string exercise)
    {
        var crosses = Matrix.Crosses(library[new ExerciseId(exercise)]);
        return !crosses.IsEmpty
            && crosses.ToList().All(each => each.IsPattern())
            && !trials.Contains(exercise)
            && !removed.Contains(exercise)
            && !(endedIn.TryGetValue(exercise, out var ended) && week < ended + 2);
    }

    private string? NextTrial() => Candidates.FirstOrDefault(MayBeTried);

    // R10 with C43: whatever only patterns exclude, but never E09p (C23); the one opened last (R11).
    private void StartTrials(WeekLog log)
    {
        if (
            !Locked
            && log.Tries.Select(each => each.Code).LastOrDefault(each => each != "E09p" && MayBeTried(each))
                is { } exercise
        )
        {
            trials.Add(exercise);
        }
    }

    private void EndTrials(WeekLog log)
    {
        foreach (
            var exercise in trials
                .Where(each =>
                    log.Events.Any(pain => pain.IsRed24 && (pain.Exercise is null || pain.Exercise?.Code == each))
                )
                .ToArray()
        )
        {
            trials.Remove(exercise);
            endedIn[exercise] = week;
        }
    }

    // P03: three events in 14 days, and an exercise is out until it is reviewed.
    private void Remove(WeekLog log)
    {
        reds.AddRange(
            log.Events.Where(each => each.IsRed && each.Exercise is not null)
                .Select(each => (each.Exercise!.Value.Code, week))
        );
        foreach (var lately in reds.Where(each => each.Week >= week - 1).GroupBy(each => each.Exercise))
        {
            if (lately.Count() >= 3)
            {
                removed.Add(lately.Key);
                trials.Remove(lately.Key);
            }
        }
    }

    /// <summary>What a code now excludes, and what nothing excludes any more, is no trial.</summary>
    private void DropTrials() =>
        trials.RemoveAll(exercise =>
        {
            var crosses = Matrix.Crosses(library[new ExerciseId(exercise)]);
            return crosses.IsEmpty || !crosses.ToList().All(each => each.IsPattern());
        });

    private static int Planned(WeekLog log, Focus? held) =>
        log.Planned
        ?? held switch
        {
            Focus.Loosen => 5,
            Focus.Strengthen => 3,
            _ => 7,
        };

    private static (BigInteger Top, BigInteger Bottom) Share(WeekLog log, Focus? held) =>
        (Math.Min(log.Done, Planned(log, held)), Planned(log, held));

    private static decimal? Hundredths(WeekLog log, Focus? held)
    {
        var planned = Planned(log, held);
        return Math.Round(Math.Min(log.Done, planned) / (decimal)planned, 2, MidpointRounding.AwayFromZero);
    }

    private void CountShare(WeekLog log, Focus? held)
    {
        var (top, bottom) = Share(log, held);
        shares = ((shares.Top * bottom) + (top * shares.Bottom), shares.Bottom * bottom);
    }

    private static bool Under((BigInteger Top, BigInteger Bottom) share, int hundredths) =>
        share.Top * 100 < share.Bottom * hundredths;

    private bool MeanReaches(int hundredths) => !Under((shares.Top, shares.Bottom * week), hundredths);

    private ReadWeek Result(IEnumerable<string> rules, decimal? adherence, bool? responder, IEnumerable<Advice> advice)
    {
        var shownStretch = easy && stretch is not null ? 1 : stretch;
        var shownCore =
            !easy ? core
            : focus == Focus.Strengthen ? LowestCore()
            : null;
        return new(
            level.Code(),
            $"{focus}",
            string.Join(' ', rules),
            shownStretch is { } rung ? $"H{rung}" : "",
            shownCore is { } held ? $"K{held}" : "",
            adherence,
            responder,
            string.Join(' ', advice.Order().Select(each => each.Code())),
            string.Join(' ', trials)
        );
    }
}
