using Holdfast.Domain.Exercises;
using Holdfast.Domain.Matching;
using Holdfast.Domain.Screening;

namespace Holdfast.Domain.Planning;

/// <summary>Finds the reasons of a plan, in the order in which they are shown: the routine, its dose, then what is left out.</summary>
internal sealed class WhyBuilder(Library library, Match match, AnswerSheet sheet, Verdict verdict, Plan plan)
{
    private readonly Reading reading = Match.ReadingOf(sheet, verdict);

    public ValueList<Reason> Build() => [.. WhyThisFocus(), .. WhyThisDose(), .. WhyThisForm(), .. WhyNot()];

    private IEnumerable<Reason> WhyThisFocus()
    {
        // A routine that could not be had is no reason for the one that came instead.
        if (plan.Match.Contains("R09") && !match.IsTie)
        {
            yield return Speak("R09", "other-focus", []) with
            {
                Focus = plan.Focus,
                Wanted = match.Focus,
            };
        }
        else
        {
            yield return Speak(match.Rule, FocusKey(), WhatDecided()) with
            {
                Focus = plan.Focus,
            };
        }
    }

    private string FocusKey() =>
        match.Rule switch
        {
            "R02" => "leg-symptoms",
            "R03" => "stack",
            "R04" => match.Focus == Focus.Stack ? "stack-hip" : "loosen",
            "R05" => "both",
            "R06" when match.IsTie && plan.Choice.IsEmpty => "tie-alone",
            "R06" when match.IsTie => plan.Focus == match.Focus ? "tie" : "picked",
            "R06" => match.Focus == Focus.Stack ? "stack-short" : "loosen-aim",
            "R07" => sheet.Number(Measure.AveragePain) is < 3 ? "strengthen" : "strengthen-aim",
            _ => "default",
        };

    private ValueList<QuestionId> WhatDecided()
    {
        SortedSet<QuestionId> because = [];
        foreach (var rule in MatchRules.All.Where(rule => rule.Id == match.Rule))
        {
            Explanation.Collect(rule.When, reading, because);
            foreach (var choice in rule.Choices.Where(choice => choice.Focus == match.Focus && !choice.Tie))
            {
                Explanation.Collect(choice.When, reading, because);
            }
        }

        // Patterns and codes stand for the answers behind them. Pain decides nothing in R06 but that there is some.
        because.UnionWith(Cause.Of(WhatMatched(), reading));
        if (match.Rule == "R06")
        {
            because.Remove(QuestionId.Q04);
        }

        return because.ToValueList();
    }

    // The code or the patterns that the rule asks for.
    private RestrictionSet WhatMatched() =>
        match.Rule switch
        {
            "R02" => RestrictionSet.Of(Restriction.Neural),
            "R03" => RestrictionSet.Of(Restriction.FlexionSensitive),
            "R04" => RestrictionSet.Of(Restriction.ExtensionSensitive),
            "R05" => RestrictionSet.Of(Restriction.FlexionSensitive, Restriction.ExtensionSensitive),
            _ => RestrictionSet.None,
        };

    private IEnumerable<Reason> WhyThisDose()
    {
        if (plan.StretchRung is { } rung)
        {
            var (key, because) = DoseKey();
            yield return Speak("start-rung", key, [because]) with
            {
                Rung = rung,
            };
        }
    }

    private (string Key, QuestionId Because) DoseKey()
    {
        if (verdict.Findings.Any(finding => finding.Rule == "T30"))
        {
            return ("rung-strong", sheet.QuestionOf(Measure.RestingPain));
        }

        if (sheet.Number(Measure.AveragePain) is null)
        {
            return ("rung-unknown", QuestionId.Q04);
        }

        var isGentle = verdict.Level == TriageLevel.StartGently || sheet.Number(Measure.Age) is >= 75;
        return match.Rule == "R05" ? ("rung-both", QuestionId.Q04)
            : isGentle ? ("rung-gently", QuestionId.Q04)
            : ("rung", QuestionId.Q04);
    }

    // The standing stretch in the place of the chair stretch, for want of a chair; exclusions speak for themselves below.
    private IEnumerable<Reason> WhyThisForm()
    {
        var isStanding = plan.Exercises.Any(each => each.Exercise == ExerciseId.E02);
        var wasAllowed = plan.Excluded.All(each => each.Exercise != ExerciseId.E01);
        if (plan.Focus == Focus.Stack && isStanding && wasAllowed)
        {
            yield return new("R09", "no-chair", [QuestionId.M10], ExerciseId.E01, ExerciseId.E02, RestrictionSet.None);
        }
    }

    private IEnumerable<Reason> WhyNot()
    {
        var shown = plan.Excluded.Where(each => IsNamed(each.Exercise)).ToList();
        foreach (var group in shown.GroupBy(each => ReasonsOfExclusion.Group(each, plan)))
        {
            yield return ReasonsOfExclusion.Of(group.Key, [.. group], plan, reading);
        }
    }

    // Easier and harder forms go without saying when the exercise itself is named, and the core exercises where none was in question.
    private bool IsNamed(ExerciseId exercise) =>
        plan.Focus == Focus.Strengthen
            ? CoreLadder.Rungs.Any(rung => CoreLadder.ItemsOf(rung).Any(item => item.Exercise == exercise))
            : library.Programmes.Any(programme => programme.Items.Any(item => IsPlace(item, exercise)));

    private bool IsPlace(ProgrammeItem item, ExerciseId exercise) =>
        item.Exercise == exercise && (item.OnlyForRule is null || item.OnlyForRule == match.Rule);

    private static Reason Speak(string rule, string key, ValueList<QuestionId> because) =>
        new(rule, key, because, null, null, RestrictionSet.None);
}
