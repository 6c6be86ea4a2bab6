using Holdfast.Domain.Journal;

namespace Holdfast.Client;

/// <summary>Consent to keep health data on this device (G5), or none: then everything works and nothing is kept.</summary>
internal static class ConsentUpdate
{
    private const int NoticeVersion = 1;

    /// <summary>From here on everything is kept, also what was told before in a visit that kept nothing.</summary>
    public static Turn Give(Turn turn)
    {
        if (turn.Model.Standing.Consented)
        {
            return turn;
        }

        // What was told in a visit that kept nothing is kept from here on.
        var earlier = turn.Model.Journal;
        var keeping = turn.Set(turn.Model with { KeepsNothing = false });
        var consented = (earlier.IsEmpty ? keeping : keeping.Do(new Effect.Append(earlier)))
            .Record(new JournalEvent.ConsentGiven(NoticeVersion))
            .Do(new Effect.AskPersistence());
        return consented.Model.Standing.CheckIn is null
            ? CheckInUpdate.Begin(consented, CheckInReason.First)
            : consented.Show(Access.Home(consented.Model));
    }

    /// <summary>Everything works, nothing is kept.</summary>
    public static Turn Decline(Turn turn)
    {
        if (turn.Model.Standing.Consented)
        {
            return turn;
        }

        var going = turn.Set(turn.Model with { KeepsNothing = true });
        return going.Model.Standing.CheckIn is null
            ? CheckInUpdate.Begin(going, CheckInReason.First)
            : going.Show(Access.Home(going.Model));
    }
}
