using System.Diagnostics;
using System.Runtime.InteropServices.JavaScript;
using Holdfast.Client;

namespace Holdfast.Web.Browser;

/// <summary>What is kept in the browser: <c>store.js</c>. Each outcome is <c>ok</c>, <c>full</c> or <c>unavailable</c>.</summary>
internal static partial class StorePort
{
    internal const string Ok = "ok";
    internal const string Full = "full";

    /// <summary>The name under which a draft is kept; a later version must find it again.</summary>
    internal static string Key(Slot slot) =>
        slot switch
        {
            Slot.CheckIn => "check-in",
            Slot.Session => "session",
            _ => throw new UnreachableException(slot.ToString()),
        };

    [JSImport("store.open", Program.Modules)]
    internal static partial Task<string> Open();

    /// <summary>The journal's lines, oldest first.</summary>
    [JSImport("store.readJournal", Program.Modules)]
    internal static partial Task<string> ReadJournal();

    /// <summary>Adds events, all or none: a JSON list of <c>id</c> and <c>line</c>.</summary>
    [JSImport("store.append", Program.Modules)]
    internal static partial Task<string> Append(string events);

    [JSImport("store.readDraft", Program.Modules)]
    internal static partial Task<string?> ReadDraft(string key);

    /// <summary>Keeps a draft, or drops it when the text is null.</summary>
    [JSImport("store.writeDraft", Program.Modules)]
    internal static partial Task<string> WriteDraft(string key, string? text);

    /// <summary>Deletes everything and tells the other tabs.</summary>
    [JSImport("store.forget", Program.Modules)]
    internal static partial Task<string> Forget();

    /// <summary>True when the browser promises not to clear the store by itself.</summary>
    [JSImport("store.persist", Program.Modules)]
    internal static partial Task<bool> Persist();

    /// <summary>The same, without asking for it.</summary>
    [JSImport("store.isPersisted", Program.Modules)]
    internal static partial Task<bool> IsPersisted();

    /// <summary>True when this tab may lead a session.</summary>
    [JSImport("store.claimSession", Program.Modules)]
    internal static partial Task<bool> ClaimSession();

    [JSImport("store.releaseSession", Program.Modules)]
    internal static partial void ReleaseSession();
}
