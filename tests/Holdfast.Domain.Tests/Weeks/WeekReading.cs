using System.Numerics;
using Holdfast.Domain.Exercises;
using Holdfast.Domain.Journal;
using Holdfast.Domain.Matching;
using Holdfast.Domain.Planning;
using Holdfast.Domain.Progress;
using Holdfast.Domain.Screening;
using static Holdfast.Domain.QuestionId;

namespace Holdfast.Domain.Tests.Weeks;

/// <summary>
/// The evaluation of weeks (clinical.md section 5, R12, S02, C33-C48; contract.md D09-D11) stated a second time in plain code, apart from the
/// product: where the two disagree, one of them is wrong. The check-in itself (screening, matching, the first plan) has second readings of its
/// own and is taken from the product here.
/// </summary>
internal sealed partial class WeekReading
{
    private readonly Library library;
    private readonly int? painAtStart;
    private readonly HashSet<(string Rule, TriageLevel Level)> seen;
    private readonly HashSet<Advice> given;
    private readonly List<decimal?> pains = [];
    private Answers told;
    private Answers asked;
    private int pregnancyToldIn;
    private TriageLevel level;
    private RestrictionSet codes;
    private RestrictionSet patterns;
    private Focus? focus;
    private string match;
    private int matchedIn;
    private int? stretch;
    private int? core;
    private bool easy;
    private int? flareIn;
    private bool lookHeldBack;
    private int week;
    private int weeksAway;
    private (int? Stretch, int? Core) beforeAway;
    private (BigInteger Top, BigInteger Bottom) shares = (0, 1);

    private WeekReading(Answers answers, Library library)
    {
        this.library = library;
        var verdict = Triage.Evaluate(answers);
        var plan = Planner.Plan(answers, verdict, library, FirstPlanOptions.None);
        told = answers;
        asked = answers;
        painAtStart = answers.Number(Q04);
        level = verdict.Level;
        codes = verdict.Restrictions;
        patterns = Match.Of(answers, verdict).InForce.Except(codes);
        seen = [.. New(verdict)];
        given = [.. verdict.Advice];
        focus = plan.Focus;
        match = plan.Match[0];
        stretch = (int?)plan.StretchRung;
        core = (int?)plan.CoreRung;
    }

    public static ReadWeek[] Read(Answers answers, IEnumerable<WeekLog> weeks, Library library)
    {
        var reading = new WeekReading(answers, library);
        return [.. weeks.Select(reading.Evaluate)];
    }

    private bool Locked => focus is null;

    private ReadWeek Evaluate(WeekLog log)
    {
        week++;
        var wasLocked = Locked;
        var held = focus;
        var fresh = Screen(log);
        var news = New(fresh).Where(seen.Add).ToArray();
        var newCodes = fresh.Restrictions.Except(codes);
        StartTrials(log);
        var leg = log.Events.Where(each => each.IsLegStop).ToArray();
        // C38: what had not settled by the next morning, or was not told.
        var legStays = leg.Any(each => each.Settled is not (Settling.Within15Minutes or Settling.ByMorning));
        level = level.OrMoreCareful(fresh.Level);
        codes = codes.Union(fresh.Restrictions);
        if (legStays)
        {
            level = level.OrMoreCareful(TriageLevel.ClinicianFirst);
            codes = codes.With(Restriction.Neural);
        }

        var advice = new HashSet<Advice>(fresh.Advice.Where(given.Add));
        if (wasLocked || level <= TriageLevel.ClinicianFirst)
        {
            var share = wasLocked ? null : Hundredths(log, held);
            Lock();
            return Result(["P00"], share, null, Card(fresh));
        }

        CountShare(log, held);
        var before = (stretch, core);
        var isRed = log.Events.Any(each => each.IsRed);
        var rules = new List<string>();
        var away = weeksAway;
        var lowered = new HashSet<string>();
        var stops = news.Length > 0 || !newCodes.IsEmpty || leg.Length > 0;
        if (stops)
        {
            rules.Add("P00");
            ActOnSafety(fresh);
            LowerFor(leg, lowered);
            if (leg.Length > 0)
            {
                advice.Add(Advice.FullTriage);
            }
        }

        var adherence = Share(log, held);
        var responder = Responder(log, adherence);
        var locksByFlare = Act(log, rules, advice, lowered, isRed, stops, adherence, responder, fresh);
        EndTrials(log);
        Remove(log);
        var locksByTrend = LocksByTrend(log, adherence, responder);
        pains.Add(log.MeanPain);
        if (locksByFlare || locksByTrend)
        {
            level = level.OrMoreCareful(TriageLevel.ClinicianFirst);
            Lock();
            // C37: a week that ends in L3 by P04 or P08 lists just those rules.
            string[] just =
            [
                .. locksByFlare ? ["P04"] : Array.Empty<string>(),
                .. locksByTrend ? ["P08"] : Array.Empty<string>(),
            ];
            return Result(just, Hundredths(log, held), responder, Card(fresh));
        }

        AlsoChecked(log, held, rules, advice, adherence, responder, before, away, fresh);
        if (log.Events.Any(each => each.Before >= 8))
        {
            advice.Add(Advice.FullTriage);
        }

        if (easy)
        {
            advice.Add(Advice.EasyWeek);
        }

        return Result(rules, Hundredths(log, held), responder, advice);
    }

    /// <summary>P04, P04b, P03, R12, P09, P02, P01: the first acts (C36, C40-C42, C48). True when P04 ends in L3.</summary>
    private bool Act(
        WeekLog log,
        List<string> rules,
        HashSet<Advice> advice,
        HashSet<string> lowered,
        bool isRed,
        bool afterStop,
        (BigInteger Top, BigInteger Bottom) adherence,
        bool? responder,
        Verdict fresh
    )
    {
        var wasEasy = easy;
        var previous = pains.LastOrDefault(each => each is not null) ?? painAtStart;
        if (log.MeanPain is { } pain)
        {
            // C41: not lower than it was.
            if (wasEasy && pain >= previous)
            {
                return true;
            }

            // C40; a pain at the start that nobody told is no pain of 7.
            if (pain - previous >= 2 || (pain >= 7 && painAtStart is null or < 7))
            {
                rules.Add("P04");
                advice.UnionWith([Advice.EasyWeek, Advice.FullTriage]);
                easy = true;
                flareIn = week;
                return false;
            }
        }

        if (isRed)
        {
            rules.Add("P03");
            LowerFor(log.Events.Where(each => each.IsRed), lowered);
            return false;
        }

        if (afterStop)
        {
            return false;
        }

        if (wasEasy && log.MeanPain is not null)
        {
            rules.Add("P04b");
            easy = false;
            return false;
        }

        var asksAgain = week % 4 == 0 || (match == "R05" && week == 2);
        if (asksAgain && !wasEasy && FocusChanges(fresh))
        {
            rules.Add("R12");
            return false;
        }

        if (Under(adherence, 40))
        {
            rules.Add("P09");
            advice.UnionWith([Advice.BarrierQuestion, Advice.MinimumDose]);
        }
        else if (
            log.MeanPain is null
            || Under(adherence, 70)
            || log.Events.Count(each => each.Light == TrafficLight.Amber) >= 2
        )
        {
            rules.Add("P02");
        }
        else
        {
            rules.AddRange(OneChange(log.MeanPain.Value, responder));
        }

        return false;
    }

    /// <summary>P01: one change, by priority (C42).</summary>
    private string[] OneChange(decimal pain, bool? responder)
    {
        var isTime = week == 4 ? responder == true : week >= 5 && pain <= 3 && pains[^1] <= 3;
        if (isTime && NextTrial() is { } exercise)
        {
            trials.Add(exercise);
            return ["P01a", "P06"];
        }

        if (focus == Focus.Strengthen && NextCore() is { } next)
        {
            core = next;
            return ["P01b"];
        }

        if (
            week >= 2
            && pain <= 4
            && MeanReaches(60)
            && core is null
            && !codes.Contains(Restriction.Neural)
            && match != "R02"
        )
        {
            core = LowestCore();
            return ["P01c", "P05"];
        }

        // C33: both directions bother; the plans of the first two weeks stay at or under H2.
        var most = match == "R05" && week - matchedIn < 2 ? 2 : 4;
        if (stretch < most)
        {
            stretch++;
            return ["P01d"];
        }

        if (focus != Focus.Strengthen && core is not null && NextCore() is { } higher)
        {
            core = higher;
            return ["P01e"];
        }

        return ["P01"];
    }

    /// <summary>P08a, P10, P11, P12 (C45-C48).</summary>
    private void AlsoChecked(
        WeekLog log,
        Focus? held,
        List<string> rules,
        HashSet<Advice> advice,
        (BigInteger Top, BigInteger Bottom) adherence,
        bool? responder,
        (int? Stretch, int? Core) before,
        int away,
        Verdict fresh
    )
    {
        if (week is 4 || (week is 5 && lookHeldBack))
        {
            var little = CanBeJudged(log, adherence) && MeanReaches(60) && painAtStart - log.MeanPain < 1;
            var flare = flareIn is { } at && at >= week - 1;
            lookHeldBack = little && flare;
            if (little && !flare)
            {
                rules.Add("P08a");
                advice.Add(Advice.Physiotherapist);
                if (!codes.Contains(Restriction.Neural))
                {
                    advice.Add(Advice.OfferOtherFocus);
                }
            }
        }

        if (week >= 2 && pains[^1] <= 1 && pains[^2] <= 1)
        {
            rules.Add("P10");
            advice.Add(Advice.Maintenance);
        }

        weeksAway = log.Done == 0 ? away + 1 : 0;
        if (weeksAway > 0)
        {
            rules.Add("P11");
            StepBack(before, fresh);
            if (weeksAway >= 2)
            {
                advice.Add(Advice.FullTriage);
            }
        }

        if (log.MostPerDay > (held is Focus.Loosen or Focus.Strengthen ? 1 : 2) || log.LongestHoldSeconds > 120)
        {
            rules.Add("P12");
            advice.Add(Advice.CapNotice);
        }
    }

    /// <summary>P08 (C45): start+2 in weeks 2 and 4 whatever was done; no effect in week 6.</summary>
    private bool LocksByTrend(WeekLog log, (BigInteger Top, BigInteger Bottom) adherence, bool? responder) =>
        (week is 2 or 4 && log.MeanPain >= painAtStart + 2)
        || (week is 6 && responder == false && !Under(adherence, 60));

    private bool? Responder(WeekLog log, (BigInteger Top, BigInteger Bottom) adherence)
    {
        if (week is not (2 or 4 or 6) || !CanBeJudged(log, adherence))
        {
            return null;
        }

        var change = painAtStart!.Value - log.MeanPain!.Value;
        return change >= 1 && (change >= 2 || change * 10 >= painAtStart.Value * 3);
    }

    // C44.
    private bool CanBeJudged(WeekLog log, (BigInteger Top, BigInteger Bottom) adherence) =>
        log.MeanPain is not null && painAtStart > 2 && !Under(adherence, 40);
}
