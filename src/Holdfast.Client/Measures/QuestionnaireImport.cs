using Holdfast.Domain.Journal;
using Holdfast.Domain.Measures;
using Holdfast.Formats.Questionnaires;

namespace Holdfast.Client;

/// <summary>Takes a clinic's questionnaire in. What cannot be asked is refused in one sentence, and nothing is changed.</summary>
internal static class QuestionnaireImport
{
    public static Turn Take(Turn turn, Message.FilePicked file)
    {
        if (!turn.Model.MayAsk)
        {
            return turn;
        }

        return QuestionnaireFile.Read(file.Content) switch
        {
            QuestionnaireRead.Read read => Bring(turn, read.Instrument),
            QuestionnaireRead.Refused refused => turn.Tell(
                new Notice("questionnaire-refused", [new("name", file.Name), new("fault", refused.Fault.ToString())])
            ),
            _ => turn,
        };
    }

    private static Turn Bring(Turn turn, Instrument instrument)
    {
        var measures = turn.Model.Standing.State.Measures;
        var isKnown =
            measures.IsAsked(instrument.Id) && measures.Brought.Any(each => each.Instrument.Equals(instrument));
        return isKnown
            ? turn.Tell(new Notice("questionnaire-known", [new("title", instrument.Title)]))
            : turn.Record(new JournalEvent.InstrumentBrought(instrument))
                .Tell(new Notice("questionnaire-brought", [new("title", instrument.Title)]));
    }
}
