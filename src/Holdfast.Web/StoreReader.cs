using Holdfast.Client;
using Holdfast.Formats.Journal;
using Holdfast.Web.Browser;

namespace Holdfast.Web;

/// <summary>Reads what is kept in this browser.</summary>
internal static class StoreReader
{
    /// <summary>Opens the store and reads all of it; nothing, where the browser refuses.</summary>
    internal static async Task<(Stored Stored, bool Works)> Open()
    {
        var works = await StorePort.Open() == StorePort.Ok;
        var stored = works
            ? (await ReadJournal()) with
            {
                CheckIn = await StorePort.ReadDraft(StorePort.Key(Slot.CheckIn)),
                Session = await StorePort.ReadDraft(StorePort.Key(Slot.Session)),
            }
            : Stored.Nothing;
        return (stored, works);
    }

    /// <summary>The journal as it is now, with what other tabs have added.</summary>
    internal static async Task<Stored> ReadJournal() =>
        Stored.Nothing with
        {
            Journal = JournalFormat.ReadLines((await StorePort.ReadJournal()).Split('\n')),
        };
}
