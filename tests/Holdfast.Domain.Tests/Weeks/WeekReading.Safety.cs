using Holdfast.Domain.Matching;
using Holdfast.Domain.Progress;
using Holdfast.Domain.Screening;
using static Holdfast.Domain.QuestionId;

namespace Holdfast.Domain.Tests.Weeks;

/// <summary>What the answers of the weeks do: screening (P00), and the movement questions (R12).</summary>
internal sealed partial class WeekReading
{
    private static IEnumerable<(string Rule, TriageLevel Level)> New(Verdict verdict) =>
        verdict.Findings.Where(each => each.Rule is not ("T36" or "T37")).Select(each => (each.Rule, each.Level));

    private Verdict Screen(WeekLog log)
    {
        told = told.With(log.Changed);
        if (log.Changed.Find(Q36b) is not null)
        {
            pregnancyToldIn = week;
        }

        // C20: the weeks of pregnancy go on counting.
        var now = told.Number(Q36b) is { } weeks
            ? told.With(Q36b, new Answer.Number(weeks + week - pregnancyToldIn))
            : told;
        return Triage.Evaluate(now);
    }

    // C35.
    private void ActOnSafety(Verdict fresh)
    {
        if (codes.Contains(Restriction.Neural))
        {
            focus = Focus.StackLite;
            match = "R02";
            core = null;
        }
        else
        {
            focus = FirstPossible(focus!.Value);
        }

        Fit(fresh);
        DropTrials();
    }

    /// <summary>Stretch rung: lower of present and start-rung table. Core: highest allowed at or under.</summary>
    private void Fit(Verdict fresh)
    {
        if (focus == Focus.Strengthen)
        {
            stretch = null;
            core = AllowedCore().LastOrDefault(rung => rung <= core, LowestCore());
        }
        else
        {
            stretch = Math.Min(stretch ?? 4, StartRung(fresh));
            core = core is null ? null : AllowedCore().LastOrDefault(rung => rung <= core, LowestCore());
        }
    }

    // C48: what the weeks told about movements acts now; only a changed focus is R12. On a tie the focus held goes on (R06: the person picks).
    private bool FocusChanges(Verdict fresh)
    {
        if (Movements(told).Equals(Movements(asked)))
        {
            return false;
        }

        asked = told;
        var found = Match.Of(told, fresh with { Level = level, Restrictions = codes });
        patterns = found.InForce.Except(codes);
        DropTrials();
        var staysOnTie = found.IsTie && focus is Focus.Stack or Focus.Loosen;
        var next = FirstPossible(staysOnTie ? focus!.Value : found.Focus!.Value);
        match = found.Rule;
        core = core is null ? null : AllowedCore().LastOrDefault(rung => rung <= core, LowestCore());
        if (next == focus)
        {
            return false;
        }

        // R11: core exercises join stretches by P05 only, so those of Strengthen end with it.
        core =
            next == Focus.Strengthen ? LowestCore()
            : focus == Focus.Strengthen ? null
            : core;
        focus = next;
        matchedIn = week;
        stretch = next == Focus.Strengthen ? null : Math.Min(stretch ?? 4, StartRung(fresh));
        return true;
    }

    private static Answers Movements(Answers answers) => answers.Where(fact => $"{fact}"[0] is 'M' or 'S');

    // Section 4, start rung, with C07, C17 and C33.
    private int StartRung(Verdict fresh)
    {
        var pain = told.Number(Q04) ?? 6;
        var much = pain >= 6 || told.Number(Q01) >= 75;
        var gently = level == TriageLevel.StartGently;
        var rung =
            fresh.Findings.Any(each => each.Rule == "T30") || (gently && much) ? 1
            : gently || much ? 2
            : pain >= 4 ? 3
            : 4;
        return match == "R05" ? Math.Min(rung, 2) : rung;
    }

    // C29.
    private Focus FirstPossible(Focus wanted)
    {
        var matrix = Matrix;
        var stack = matrix.Allows(ExerciseId.E01) || matrix.Allows(ExerciseId.E02);
        var loosen =
            new[] { "E04 E05", "E06 E06h", "E07 E07s", "E08", "E09 E09s" }.Count(place =>
                place.Split(' ').Any(code => matrix.Allows(new(code)))
            ) >= 2;
        return wanted switch
        {
            Focus.Stack => stack ? Focus.Stack
            : loosen ? Focus.Loosen
            : Focus.Strengthen,
            Focus.Loosen => loosen ? Focus.Loosen
            : stack ? Focus.Stack
            : Focus.Strengthen,
            _ => wanted,
        };
    }

    // D09 at L1 to L3.
    private HashSet<Advice> Card(Verdict fresh) =>
        [
            level switch
            {
                TriageLevel.Emergency => Advice.Emergency,
                TriageLevel.Urgent => Advice.Urgent,
                _ => Advice.ClinicianFirst,
            },
            .. fresh.Advice.Where(each => each is Advice.Maternity or Advice.SupportLine),
            Advice.Locked,
        ];

    private void Lock()
    {
        focus = null;
        stretch = null;
        core = null;
        easy = false;
        trials.Clear();
    }
}
