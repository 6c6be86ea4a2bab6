using Holdfast.Domain;
using Holdfast.Domain.Journal;
using Holdfast.Domain.Screening;

namespace Holdfast.Client;

/// <summary>Writes check-ins into the journal, with the level and the rules that decided.</summary>
internal static class CheckInRecord
{
    /// <summary>Writes down answers that were asked between two check-ins, read together with the last one (C36).</summary>
    public static Turn Added(Turn turn, Answers added)
    {
        var together = Triage.Evaluate(Decisions.AnswersNow(turn.Model).With(added));

        // A whole check-in that is half filled in stays: these few answers do not take its place.
        var open = turn.Model.CheckIn is { Only.IsEmpty: true };
        return (open ? turn : Close(turn)).Record(
            new JournalEvent.AnswersAdded(
                added,
                together.Level,
                together.Findings.Select(finding => finding.Rule).ToValueList(),
                RuleSet.Version,
                together.StartsAfterHours
            )
        );
    }

    /// <summary>Writes down a check-in; <paramref name="full"/> is false when only some answers of today's were changed.</summary>
    public static Turn Done(Turn turn, Answers answers, bool checkedByClinician, bool full)
    {
        var verdict = Triage.Evaluate(answers);
        return Close(turn)
            .Record(
                new JournalEvent.CheckInDone(
                    answers,
                    verdict.Level,
                    verdict.Findings.Select(finding => finding.Rule).ToValueList(),
                    RuleSet.Version,
                    checkedByClinician,
                    verdict.StartsAfterHours,
                    full
                )
            );
    }

    private static Turn Close(Turn turn) =>
        turn.Model.CheckIn is null
            ? turn
            : turn.Set(turn.Model with { CheckIn = null }).Do(new Effect.Drop(Slot.CheckIn));
}
