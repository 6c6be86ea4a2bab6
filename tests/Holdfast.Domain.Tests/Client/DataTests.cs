using Holdfast.Client;
using Holdfast.Domain.Journal;
using Holdfast.Domain.Poses;
using Holdfast.Formats.Journal;

namespace Holdfast.Domain.Tests.Client;

/// <summary>My data, a full store, other tabs: nothing that was recorded is lost.</summary>
public sealed class DataTests
{
    [Fact]
    public void An_export_brings_everything_to_another_device()
    {
        var person = Done().Go("/my-data").Do(PageMessage.Export);
        var file = person.Device.Downloaded!;
        Assert.Equal(("holdfast-2026-03-02.json", "application/json"), (file.Name, file.MediaType));

        var other = new Person().Go("/my-data").Send(new Message.FilePicked(file.Name, file.Content));

        Assert.Equal(person.Device.Journal.OrderBy(entry => entry.Id), other.Device.Journal.OrderBy(entry => entry.Id));
        Assert.Equal(person.Model.Plan, other.Model.Plan);
        Assert.Equal(1, other.Today.DoneToday);
        Assert.Equal(
            new Notice(
                "imported",
                [new("name", "holdfast-2026-03-02.json"), new("count", $"{person.Device.Journal.Count}")]
            ),
            Assert.Single(other.Model.Notices)
        );
        Assert.Equal(other.Model.Journal, other.Reload().Model.Journal);
    }

    [Fact]
    public void A_copy_is_not_said_to_be_here_before_it_is_stored()
    {
        var file = Done().Do(PageMessage.Export).Device.Downloaded!;
        var person = new Person().Go("/my-data");

        var read = Holdfast.Client.App.Update(
            person.Model,
            new Message.FilePicked(file.Name, file.Content),
            person.Model.Moment
        );
        var stored = Assert.Single(read.Effects.OfType<Effect.Append>()).Entries.Select(entry => entry.Id);
        var told = Holdfast.Client.App.Update(
            read.Model,
            new Message.EntriesSaved(stored.ToValueList()),
            person.Model.Moment
        );

        Assert.Empty(read.Model.Notices);
        Assert.Equal("imported", Assert.Single(told.Model.Notices).Key);
    }

    [Fact]
    public void A_copy_that_holds_consent_ends_a_visit_that_kept_nothing()
    {
        var file = Done().Do(PageMessage.Export).Device.Downloaded!;
        var person = new Person().Go("/consent").Do(PageMessage.Decline).FillIn();

        person.Send(new Message.FilePicked(file.Name, file.Content));

        Assert.False(person.Model.KeepsNothing);
        Assert.Equal(person.Model.Journal, person.Reload().Model.Journal);
    }

    [Fact]
    public void Importing_twice_adds_nothing()
    {
        var person = Done().Do(PageMessage.Export);

        person.Send(new Message.FilePicked("copy.json", person.Device.Downloaded!.Content));

        Assert.Equal("import-nothing-new", Assert.Single(person.Model.Notices).Key);
        Assert.Empty(person.Effects.OfType<Effect.Append>());
    }

    [Theory]
    [InlineData("")]
    [InlineData("{}")]
    [InlineData("[1, 2, 3]")]
    [InlineData("A recipe for soup")]
    [InlineData("""{ "format": "holdfast.export", "version": 1, "entries": [""")]
    public void A_file_that_is_not_ours_is_refused_in_one_sentence_and_changes_nothing(string content)
    {
        var person = Done();
        var before = person.Model.Journal;

        person.Send(new Message.FilePicked("soup.json", content));

        var notice = Assert.Single(person.Model.Notices);
        Assert.Equal(("import-refused", "soup.json"), (notice.Key, notice.Places[0].Value));
        Assert.NotEmpty(notice.Places[1].Value);
        Assert.Equal(before, person.Model.Journal);
        Assert.Empty(person.Effects);
    }

    [Fact]
    public void A_file_that_cannot_be_read_is_said()
    {
        var person = Done().Send(new Message.FileNotRead("photo.png"));

        Assert.Equal(new Notice("file-not-read", [new("name", "photo.png")]), Assert.Single(person.Model.Notices));
    }

    [Fact]
    public void An_imported_lock_locks()
    {
        var locked = new Person().CheckIn(4, Acts.Told(QuestionId.Q05)).Do(PageMessage.Export);
        var person = Done().Go("/library");

        person.Send(new Message.FilePicked("other.json", locked.Device.Downloaded!.Content));

        Assert.IsType<Screen.ActionCard>(person.Screen);
    }

    [Fact]
    public void Lines_of_a_newer_app_and_damaged_ones_are_kept_told_once_and_exported()
    {
        var person = Done();
        const string Newer =
            """{"v":99,"id":"019cad8f-0000-7000-8000-000000000001","at":"2026-03-01T09:00:00+01:00","day":"2026-03-01","kind":"moon-phase","data":{}}""";
        person.Device.Lines.AddRange([Newer, "{torn"]);

        var again = person.Reload("/my-data");
        Assert.Equal(
            ["journal.damaged.one", "journal.newer.one"],
            again.Model.Notices.Select(notice => notice.Key).Order()
        );
        Assert.All(
            again.Model.Notices,
            notice => Assert.True(Person.Library.Words.Has(notice.WordsKey), notice.WordsKey)
        );
        Assert.Empty(again.Reload("/my-data").Model.Notices);

        again.Do(PageMessage.Export);
        var other = new Person().Send(new Message.FilePicked("copy.json", again.Device.Downloaded!.Content));
        Assert.Equal(["{torn", Newer], other.Device.Lines.OrderBy(line => line.Length));
    }

    [Fact]
    public void A_full_store_is_told_and_what_could_not_be_saved_is_offered_as_a_file()
    {
        var person = new Person().CheckIn().Do(PageMessage.Continue);
        person.Device.IsFull = true;

        person.StartSession(minimum: true).PlayToTheEnd().Log();

        Assert.Equal("store-full", Assert.Single(person.Model.Notices).Key);
        Assert.Equal(1, person.Today.DoneToday);
        Assert.Contains(person.Model.Unsaved, entry => entry.Event is JournalEvent.SessionEnded);

        person.Do(PageMessage.DownloadUnsaved);
        var saved = Assert.IsType<ImportRead.Read>(JournalImport.Read(person.Device.Downloaded!.Content)).Journal;
        Assert.Equal(person.Model.Unsaved.OrderBy(entry => entry.Id), saved.Entries.OrderBy(entry => entry.Id));

        person.Device.IsFull = false;
        person.Do(PageMessage.SaveAgain);
        Assert.Empty(person.Model.Unsaved);
        Assert.Empty(person.Model.Notices);
        Assert.Equal(1, person.Reload("/today").Today.DoneToday);
    }

    [Fact]
    public void Deleting_is_asked_twice_and_leaves_nothing()
    {
        var person = Done().Go("/my-data").Do(PageMessage.DeleteEverything);
        Assert.True(person.Model.DeleteAsked);
        Assert.NotEmpty(person.Device.Journal);

        person.Do(PageMessage.KeepEverything);
        Assert.False(person.Model.DeleteAsked);

        person.Do(PageMessage.DeleteEverything, PageMessage.DeleteEverything);
        Assert.Empty(person.Device.Journal);
        Assert.Empty(person.Device.Slots);
        Assert.IsType<Screen.Welcome>(person.Screen);
        Assert.Null(person.Model.Plan);
        Assert.Empty(person.Model.Journal);
        Assert.Equal("erased", Assert.Single(person.Model.Notices).Key);
    }

    [Fact]
    public void Asking_to_delete_is_forgotten_on_another_screen()
    {
        var person = Done().Go("/my-data").Do(PageMessage.DeleteEverything).Go("/today").Go("/my-data");

        person.Do(PageMessage.DeleteEverything);

        Assert.NotEmpty(person.Device.Journal);
    }

    [Fact]
    public void What_another_tab_adds_is_taken_in_once()
    {
        var person = Done();
        var other = person.OtherTab("/today").Do(PageMessage.Set(SettingNames.Theme, "dark"));

        person.Send(new Message.EntriesArrived([.. other.Device.Journal]));
        Assert.Equal(Theme.Dark, person.Model.Settings.Theme);
        Assert.Contains(new Effect.Dress(Theme.Dark, LargeText: false), person.Effects);
        Assert.Empty(person.Effects.OfType<Effect.Append>());
        Assert.Equal(other.Model.Journal, person.Model.Journal);

        person.Send(new Message.EntriesArrived([.. other.Device.Journal]));
        Assert.Equal(other.Model.Journal, person.Model.Journal);
    }

    [Fact]
    public void A_clock_that_was_set_back_puts_nothing_out_of_order()
    {
        var person = Done();
        person.Wait(TimeSpan.FromHours(-5)).Do(PageMessage.SomethingChanged).FillIn(4, Acts.Told(QuestionId.Q05));

        Assert.Equal(TriageLevel.Emergency, person.Model.Verdict!.Level);
        Assert.IsType<Screen.ActionCard>(person.Reload("/today").Screen);
    }

    [Fact]
    public void A_browser_that_keeps_nothing_is_told()
    {
        var person = new Person().Send(new Message.PlatformTold(new Platform(StorageWorks: false)));

        Assert.Equal("nothing-is-kept", Assert.Single(person.Model.Notices).Key);
    }

    [Fact]
    public void Settings_that_are_none_of_ours_change_nothing()
    {
        var person = Done();
        var count = person.Device.Journal.Count;

        person.Do(
            PageMessage.Set("colour", "red"),
            PageMessage.Set(SettingNames.Theme, "sepia"),
            PageMessage.Set(SettingNames.Country, "ZZ"),
            PageMessage.Set(SettingNames.Voice, "true"),
            PageMessage.Set(SettingNames.Build, "normal"),
            PageMessage.Set(SettingNames.Skin, "sea")
        );

        Assert.Equal(count, person.Device.Journal.Count);
    }

    [Fact]
    public void The_person_in_the_figures_is_chosen_part_by_part_and_can_take_turns_again()
    {
        var person = Done();
        Assert.Equal(new Appearance(), person.Model.Settings.Appearance);

        person.Do(
            PageMessage.Set(SettingNames.Build, "large"),
            PageMessage.Set(SettingNames.Skin, "medium-dark"),
            PageMessage.Set(SettingNames.Hair, "covered"),
            PageMessage.Set(SettingNames.Clothes, "moss")
        );
        Assert.Equal(
            new Appearance(Build.Large, SkinTone.MediumDark, HairStyle.Covered, Clothes.Moss),
            person.Model.Settings.Appearance
        );

        person.Do(
            PageMessage.Set(SettingNames.Build, SettingNames.Turns),
            PageMessage.Set(SettingNames.Skin, SettingNames.Turns),
            PageMessage.Set(SettingNames.Hair, SettingNames.Turns)
        );
        Assert.Equal(new Appearance(Clothes: Clothes.Moss), person.Reload("/settings").Model.Settings.Appearance);
    }

    private static Person Done() =>
        new Person()
            .CheckIn()
            .Do(PageMessage.Continue)
            .StartSession(minimum: true)
            .PlayToTheEnd()
            .Log()
            .Do(PageMessage.Continue);
}
