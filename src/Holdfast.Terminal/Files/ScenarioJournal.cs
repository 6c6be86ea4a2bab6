using System.Buffers.Binary;
using System.Security.Cryptography;
using System.Text;
using Holdfast.Domain;
using Holdfast.Domain.Journal;
using Holdfast.Domain.Screening;
using Holdfast.Formats.Journal;
using Holdfast.Formats.Scenarios;

namespace Holdfast.Terminal.Files;

/// <summary>A scenario as the journal of its person: one finished check-in on its day.</summary>
internal static class ScenarioJournal
{
    public static JournalReading Of(Scenario scenario)
    {
        var verdict = Triage.Evaluate(scenario.Answers);
        var at = new DateTimeOffset(scenario.Today, TimeOnly.MinValue, TimeSpan.Zero);
        var happened = new JournalEvent.CheckInDone(
            scenario.Answers,
            verdict.Level,
            verdict.Findings.Select(finding => finding.Rule).Distinct().ToValueList(),
            RuleSet.Version,
            CheckedByClinician: false,
            StartsAfterHours: verdict.StartsAfterHours
        );
        var unnamed = new JournalEntry(Guid.Empty, at, scenario.Today, happened);
        return new([unnamed with { Id = IdOf(unnamed) }], [], []);
    }

    // A UUID version 7 whose random part comes from the content: the same scenario is the same entry, however often it is exported.
    private static Guid IdOf(JournalEntry entry)
    {
        Span<byte> id = stackalloc byte[16];
        SHA256.HashData(Encoding.UTF8.GetBytes(JournalFormat.Write(entry))).AsSpan(0, 16).CopyTo(id);
        Span<byte> moment = stackalloc byte[8];
        BinaryPrimitives.WriteInt64BigEndian(moment, entry.At.ToUnixTimeMilliseconds());
        moment[2..].CopyTo(id);
        id[6] = (byte)((id[6] & 0x0F) | 0x70);
        id[8] = (byte)((id[8] & 0x3F) | 0x80);
        return new Guid(id, bigEndian: true);
    }
}
