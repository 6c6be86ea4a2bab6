using Holdfast.Client;
using Holdfast.Domain.Journal;

namespace Holdfast.Web;

internal static class JournalText
{
    internal static Stored Read(string lines) => Stored.Nothing;

    internal static string Line(JournalEntry entry) => "";
}
