using CsCheck;
using Holdfast.Domain.Journal;
using Holdfast.Domain.Progress;
using Holdfast.Domain.Progress.Weeks;
using Holdfast.Domain.Tests.Planning;

namespace Holdfast.Domain.Tests.Progress;

/// <summary>Reading on gives what reading anew gives, however a journal comes in.</summary>
public class JournalProjectionLaws
{
    private static readonly Gen<JournalEntry[]> AnyJournal = JourneyLaws.AnyJournal;

    [Fact]
    public void Entry_by_entry_is_the_same_as_all_at_once() =>
        AnyJournal.Sample(
            entries => Same(entries, entries.Aggregate(Nothing, (known, entry) => known.With([entry]))),
            iter: JourneyLaws.Journals
        );

    [Fact]
    public void In_any_order_and_pieces_and_more_than_once_is_the_same_as_all_at_once() =>
        AnyJournal
            .SelectMany(entries => Gen.Shuffle(entries.Concat(entries).ToArray()).Select(mixed => (entries, mixed)))
            .Select(Gen.Int[1, 40], (each, size) => (each.entries, each.mixed, size))
            .Sample(
                each =>
                    Same(
                        each.entries,
                        each.mixed.Chunk(each.size).Aggregate(Nothing, (known, some) => known.With(some))
                    ),
                iter: JourneyLaws.Journals
            );

    [Fact]
    public void Nearly_in_order_is_the_same_as_all_at_once() =>
        Gen.Select(AnyJournal, Gen.Int[0, 90], Gen.Int[0, 90])
            .Sample(
                (entries, one, other) =>
                {
                    var mixed = entries.ToArray();
                    (mixed[one % mixed.Length], mixed[other % mixed.Length]) = (
                        mixed[other % mixed.Length],
                        mixed[one % mixed.Length]
                    );
                    Same(entries, mixed.Aggregate(Nothing, (known, entry) => known.With([entry])));
                },
                iter: JourneyLaws.Journals
            );

    [Fact]
    public void Reading_on_twice_from_one_place_changes_neither_the_place_nor_the_other_way() =>
        Gen.Select(AnyJournal, AnyJournal, Gen.Int[0, 90])
            .Sample(
                (entries, others, kept) =>
                {
                    var known = Nothing.With([.. entries.Take(kept)]);
                    var after = Later(others, entries);
                    var otherWay = after.Aggregate(known, (so, entry) => so.With([entry]));
                    var thisWay = known.With([.. entries.Skip(kept)]);
                    Same([.. entries.Take(kept)], known);
                    Same(entries, thisWay);
                    Same([.. entries.Take(kept), .. after], otherWay);
                },
                iter: JourneyLaws.Journals
            );

    [Fact]
    public void A_copy_of_what_is_known_changes_nothing() =>
        AnyJournal.Sample(
            entries =>
            {
                var known = Nothing.With(entries);
                Assert.Same(known, known.With([.. entries.Select(entry => entry with { })]));
                Assert.Same(known, known.With([]));
            },
            iter: JourneyLaws.Journals
        );

    [Fact]
    public void An_earlier_entry_under_a_known_id_counts_as_if_it_had_come_first()
    {
        var late = new Diary().At(3, 8).Write(new JournalEvent.PainReported(Diary.Monday, 7)).Entries.Single();
        var early = late with { At = late.At.AddDays(-1), Event = new JournalEvent.PainReported(Diary.Monday, 2) };
        var after = new Diary()
            .At(4, 8)
            .Write(new JournalEvent.PainReported(Diary.Monday.AddDays(1), 5))
            .Entries.Single();

        var known = Nothing.With([late]).With([early, after with { Id = Guid.NewGuid() }]);

        Assert.Equal([2, 5], known.State.Pain.Select(day => day.Average));
    }

    [Fact]
    public void A_session_whose_end_came_ahead_of_its_start_is_put_together_when_the_start_comes()
    {
        var ended = new Diary().At(1, 8).End(1, 4).Entries.Single();
        var started = new Diary().At(2, 8).Start(1, 2).Entries.Single() with { Id = Guid.NewGuid() };

        var known = Nothing.With([ended]).With([started]);

        Assert.Equal(ended.At, Assert.Single(known.State.Sessions).EndedAt);
        Same([started, ended], known);
    }

    private static JournalProjection Nothing => JournalProjection.Empty(Shipped.Library);

    // The same events with ids of their own, after all of the others.
    private static JournalEntry[] Later(JournalEntry[] entries, JournalEntry[] others)
    {
        var days = JourneyLaws.Last(others).DayNumber - entries.Min(entry => entry.LocalDate).DayNumber + 1;
        return
        [
            .. entries.Select(
                (entry, index) =>
                    entry with
                    {
                        Id = new Guid(index + 1, 1, 1, [1, 1, 1, 1, 1, 1, 1, 1]),
                        At = entry.At.AddDays(days),
                        LocalDate = entry.LocalDate.AddDays(days),
                    }
            ),
        ];
    }

    private static void Same(JournalEntry[] entries, JournalProjection known)
    {
        Assert.Equal(JournalOrder.Sort(entries), known.Entries);
        Assert.Equal(JournalFold.Fold(entries), known.State);
        var last = entries.Length == 0 ? Diary.Monday : JourneyLaws.Last(entries);
        foreach (var today in (DateOnly[])[last, last.AddDays(9)])
        {
            Assert.Equal(JourneyFold.Fold(entries, Shipped.Library, today), known.JourneyOn(today));
        }
    }
}
