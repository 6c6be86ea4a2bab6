using System.Diagnostics;
using Holdfast.Domain.Progress.Weeks;

namespace Holdfast.Formats.Rules;

/// <summary>Says in words what follows from a rule of the weeks.</summary>
internal static class WeekOutcomeWords
{
    public static string Say(WeekAction action) =>
        action switch
        {
            WeekAction.Obey =>
                "triage reads everything told so far; level and codes only get worse. At L1 to L3 locked: no focus, no rungs, this and every "
                    + "later week, until a clinician has looked. Else NEURAL: StackLite without core; any other code: another focus only by R09, the stretch rung "
                    + "the lower of the one held and that of the start table, the core rung the highest allowed at or under the one held. S02 that had not settled "
                    + "by the next morning, or of which that is not told: L3 and NEURAL; any other S02: one rung lower, advice full-triage. Of P04 to P01 only "
                    + "P04, or else P03, may act in the same week",
            WeekAction.Lock => "L3, locked until a clinician has looked; no other rule of that week counts",
            WeekAction.EaseOff =>
                "easy week: H1 and no core (Strengthen: its lowest core rung), the rungs reached wait; advice easy-week, full-triage",
            WeekAction.Restore => "the rungs from before the easy week",
            WeekAction.StepDown =>
                "that exercise rests for 48 h, and one rung lower: the core ladder for E10 to E13 where a core rung is held (Strengthen: for "
                    + "all), the stretch ladder for any other, each once a week, not added to a step of S02, not under H1 or the lowest allowed core rung. 2 events "
                    + "of one exercise in two weeks: its substitute; 3: out until somebody has looked",
            WeekAction.ChangeFocus =>
                "the focus that fits, at the lower of the stretch rung held and that of the start table; for Strengthen the lowest core rung, from "
                    + "Strengthen to stretches no core (it joins by P05), else the core rung the highest allowed at or under the one held",
            WeekAction.AskBarrier => "nothing changes and nothing is judged; advice barrier-question, minimum-dose",
            WeekAction.Hold => "nothing changes",
            WeekAction.StepUp =>
                "one change, the first of P01a to P01e that holds; else none. A trial that goes on grows one rung, up to the stretch rung held",
            WeekAction.BeginTrial => "P06: a trial of the first of these, one hold of 15 s in its easiest form",
            WeekAction.CoreUp => "the next core rung that needs no excluded exercise",
            WeekAction.BeginCore =>
                "P05: the lowest core rung that needs no excluded exercise, on three days that do not follow one another",
            WeekAction.StretchUp => "the next stretch rung",
            WeekAction.OfferOther => "advice offer-other-focus (not under NEURAL), physiotherapist",
            WeekAction.OfferMaintenance =>
                "advice maintenance: stretches on 3 and core on 2 days a week are offered; nothing changes by itself",
            WeekAction.Return =>
                "1 week away: one rung lower than before the absence; 2 or 3: two lower; 4 and more: the start rung without core (Strengthen: its "
                    + "lowest core rung); both ladders, never up. From 2 weeks advice full-triage",
            WeekAction.Cap => "advice cap-notice; missed sessions are never made up",
            _ => throw new UnreachableException($"{action} has no words."),
        };
}
