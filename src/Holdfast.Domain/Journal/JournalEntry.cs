namespace Holdfast.Domain.Journal;

/// <summary>One line of the journal: when and what. The journal is the only state; everything else is a function of it.</summary>
/// <param name="Id">UUID version 7; two entries with the same id are the same entry.</param>
/// <param name="At">The instant, with the offset from UTC where the person was.</param>
/// <param name="LocalDate">The person's own date at that instant.</param>
/// <param name="Event">What happened.</param>
public sealed record JournalEntry(Guid Id, DateTimeOffset At, DateOnly LocalDate, JournalEvent Event);
