using Holdfast.Domain;
using Holdfast.Domain.Journal;
using Holdfast.Domain.Progress;
using Holdfast.Domain.Timeline;

namespace Holdfast.Client;

/// <summary>After the session: the numbers, what else was felt, and what that means.</summary>
internal static class LogUpdate
{
    public static Turn Save(Turn turn)
    {
        if (turn.Model.Session is not { Ended: true } session)
        {
            return turn;
        }

        var form = turn.Model.Form;
        var (during, duringProblem) = Entry.ReadScale(form.TextAt(Scale.PainDuring));
        var (strength, strengthProblem) = Entry.ReadScale(form.TextAt(Scale.StretchStrength));
        var (effort, effortProblem) = Entry.ReadScale(form.TextAt(Scale.Effort));
        var problems = new[]
        {
            duringProblem,
            strengthProblem,
            effortProblem,
            during is null && duringProblem is null ? new EntryProblem(null, "unanswered", Blocks: false, []) : null,
            SymptomProblem(form),
        }
            .OfType<EntryProblem>()
            .ToValueList();
        if (problems.Any(problem => problem.Blocks || !form.Problems.Contains(problem)))
        {
            return turn.Set(turn.Model with { Form = form with { Problems = problems } });
        }

        return Write(turn, session, EndOf(session, during, strength, effort));
    }

    /// <summary>What of a session was done, as the journal keeps it.</summary>
    public static JournalEvent.SessionEnded EndOf(RunningSession session, int? during, int? strength, int? effort) =>
        new(
            session.Id,
            Tally.Done(session.Timeline, session.Played, session.Exercises),
            session.Completed,
            Tally.Counts(Tally.Done(session.Timeline, session.Played, session.Exercises), session.Shortest),
            during,
            strength,
            effort
        );

    private static Turn Write(Turn turn, RunningSession session, JournalEvent.SessionEnded ended)
    {
        var form = turn.Model.Form;
        TrafficLight? light =
            session.PainBefore is { } before && ended.PainDuring is { } during
                ? PainTrafficLight.Of(before, during)
                : null;
        var told = new List<JournalEvent> { ended };
        foreach (var (symptom, sign) in Signs)
        {
            if (form.Symptoms.Contains(symptom) && !IsReported(turn.Model, session, sign))
            {
                told.Add(new JournalEvent.StopReported(session.Id, sign, null));
            }
        }

        if (light == TrafficLight.Red && !IsReported(turn.Model, session, StopSign.PainRed))
        {
            told.Add(new JournalEvent.StopReported(session.Id, StopSign.PainRed, null));
        }

        var saved = turn.Set(
                turn.Model with
                {
                    Session = null,
                    Form = FormDraft.Empty,
                    Feedback = new(light, session.PainBefore, ended.PainDuring, ended.Completed, ended.Counts),
                }
            )
            .Do(new Effect.Drop(Slot.Session))
            .Record([.. told]);
        return form.Symptoms.Contains(LogSymptom.Numb)
            ? CheckInUpdate.AskAboutNumbness(saved)
            : saved.Show(new Screen.Feedback());
    }

    private static readonly (LogSymptom Symptom, StopSign Sign)[] Signs =
    [
        (LogSymptom.DownALeg, StopSign.LegSymptoms),
        (LogSymptom.Dizzy, StopSign.Dizziness),
        (LogSymptom.Numb, StopSign.NumbnessOrWeakness),
    ];

    private static bool IsReported(Model model, RunningSession session, StopSign sign) =>
        model.Standing.Sessions.Any(each => each.Session == session.Id && each.Stops.Any(stop => stop.Sign == sign));

    private static EntryProblem? SymptomProblem(FormDraft form)
    {
        if (form.Symptoms.IsEmpty)
        {
            return new(null, "nothing-ticked", Blocks: false, []);
        }

        return form.Symptoms.Contains(LogSymptom.None) && form.Symptoms.Count > 1
            ? new(null, "none-and-ticked", Blocks: true, [])
            : null;
    }
}
