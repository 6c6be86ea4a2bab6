using Holdfast.Client;
using Holdfast.Domain.Exercises;
using Holdfast.Domain.Journal;
using Holdfast.Formats.Compiled;
using Holdfast.Formats.Journal;

namespace Holdfast.Domain.Tests.Client;

/// <summary>A person at a device: sends what they do, keeps what the app asks to be kept, and moves time. The host of every journey.</summary>
internal sealed class Person
{
    public static readonly Library Library = CompiledLibrary.ReadFrom(typeof(Person).Assembly);

    private static readonly DateTimeOffset Monday = new(2026, 3, 2, 9, 0, 0, TimeSpan.FromHours(1));

    private int chance;

    public Person()
        : this(new Device(), Monday, "/") { }

    private Person(Device device, DateTimeOffset now, string path)
    {
        Device = device;
        device.Address = path;
        Now = now;
        Model = App.Begin(Library, Moment());
        Send(new Message.Started(device.Stored(), new Platform(Speech: true, WakeLock: true), path));
    }

    public Device Device { get; }

    public DateTimeOffset Now { get; private set; }

    public Model Model { get; private set; }

    /// <summary>The effects of the last thing done.</summary>
    public List<Effect> Effects { get; } = [];

    public Screen Screen => Model.Screen;

    public TodayCard Today => TodayCard.Of(Model);

    /// <summary>Session time that the host's clock shows, or null when it does not run.</summary>
    public int? Clock { get; private set; }

    public IEnumerable<T> Happened<T>()
        where T : JournalEvent => Device.Journal.Select(entry => entry.Event).OfType<T>();

    /// <summary>Does things on the page, as the page writes them.</summary>
    public Person Do(params ReadOnlySpan<string> written)
    {
        Effects.Clear();
        foreach (var each in written)
        {
            var message = PageMessages.Parse(each, "true");
            Assert.NotNull(message);
            Step(message);
        }

        return this;
    }

    public Person Send(Message message)
    {
        Effects.Clear();
        Device.Address = message is Message.Went { FromHistory: true } went ? went.Path : Device.Address;
        Step(message);
        return this;
    }

    public Person Go(string path) => Send(new Message.Went(path, FromHistory: false));

    public Person Wait(TimeSpan time)
    {
        Now += time;
        return Send(new Message.CameIntoView());
    }

    public Person Days(int days) => Wait(TimeSpan.FromDays(days));

    /// <summary>Lets the session clock run: the host tells each moment of the timeline that is passed.</summary>
    public Person Play(int milliseconds)
    {
        Effects.Clear();
        var until = Clock + milliseconds;
        Now += TimeSpan.FromMilliseconds(milliseconds);
        while (Clock is { } at && Model.Session is { } session && at < until)
        {
            var next = session
                .Timeline.Cues.Select(cue => cue.At)
                .Concat(session.Timeline.Segments.Select(segment => segment.Start))
                .Append(session.Timeline.TotalMilliseconds)
                .Where(moment => moment > at)
                .Append(until.Value)
                .Min();
            Clock = Math.Min(next, until.Value);
            Step(new Message.ClockReached(Clock.Value));
        }

        return this;
    }

    public Person PlayToTheEnd() => Play(Model.Session!.Timeline.TotalMilliseconds - Clock!.Value);

    /// <summary>The same device, opened anew at an address: everything that was not kept is gone.</summary>
    public Person Reload(string? path = null) => new(Device, Now, path ?? Device.Address);

    /// <summary>The same person on a device of their own, so that one journey can be begun in many ways.</summary>
    public Person Copy() => new(Device.Copy(), Now, Device.Address);

    /// <summary>Another tab on the same device.</summary>
    public Person OtherTab(string path = "/") => new(Device, Now, path);

    private void Step(Message message)
    {
        var step = App.Update(Model, message, Moment());
        Model = step.Model;
        foreach (var effect in step.Effects)
        {
            Effects.Add(effect);
        }

        foreach (var effect in step.Effects)
        {
            CarryOut(effect);
        }
    }

    private void CarryOut(Effect effect)
    {
        switch (effect)
        {
            case Effect.StartClock start:
                Clock = start.From;
                break;
            case Effect.StopClock:
                Clock = null;
                break;
            default:
                if (Device.CarryOut(effect, this) is { } answer)
                {
                    Step(answer);
                }

                break;
        }
    }

    // No two devices draw the same: ids are what tells entries apart.
    private Moment Moment() =>
        new(Now, new Guid(++chance, 7, (short)Device.Next(), [1, 2, .. BitConverter.GetBytes(Device.Number), 7, 8]));
}

/// <summary>What outlives a reload: the store, the address, and the lock that only one tab has.</summary>
internal sealed class Device
{
    private static int devices;

    private int visits;
    private Person? leader;

    public int Number { get; } = Interlocked.Increment(ref devices);

    public List<JournalEntry> Journal { get; } = [];

    public Dictionary<Slot, string> Slots { get; } = [];

    public string Address { get; set; } = "/";

    public bool IsFull { get; set; }

    public Effect.Download? Downloaded { get; private set; }

    public string? Copied { get; private set; }

    public int Next() => visits++;

    public Device Copy()
    {
        var copy = new Device { Address = Address, visits = visits };
        copy.Journal.AddRange(Journal);
        copy.Lines.AddRange(Lines);
        foreach (var (slot, content) in Slots)
        {
            copy.Slots[slot] = content;
        }

        return copy;
    }

    public Stored Stored() =>
        new(
            JournalFormat.ReadLines([.. Journal.Select(JournalFormat.Write), .. Lines]),
            Slots.GetValueOrDefault(Slot.CheckIn),
            Slots.GetValueOrDefault(Slot.Session)
        );

    /// <summary>Lines of the journal that this version does not understand.</summary>
    public List<string> Lines { get; } = [];

    /// <summary>A tab that is gone gives its lock back.</summary>
    public void Close(Person tab) => leader = leader == tab ? null : leader;

    public Message? CarryOut(Effect effect, Person tab)
    {
        switch (effect)
        {
            case Effect.Append append:
                var ids = append.Entries.Select(entry => entry.Id).ToValueList();
                if (IsFull)
                {
                    return new Message.EntriesNotSaved(ids, Full: true);
                }

                Journal.AddRange(append.Entries.Where(entry => Journal.All(kept => kept.Id != entry.Id)));
                return new Message.EntriesSaved(ids);
            case Effect.AppendLines lines:
                Lines.AddRange(lines.Lines.Select(line => line.Text).Except(Lines));
                return null;
            case Effect.Keep keep:
                Slots[keep.Slot] = keep.Content;
                return null;
            case Effect.Drop drop:
                Slots.Remove(drop.Slot);
                return null;
            case Effect.Erase:
                Journal.Clear();
                Slots.Clear();
                return new Message.Erased();
            case Effect.ClaimSession:
                leader ??= tab;
                return new Message.SessionClaimed(leader == tab);
            case Effect.ReleaseSession:
                Close(tab);
                return null;
            case Effect.Navigate navigate:
                Address = navigate.Path;
                return null;
            case Effect.Download download:
                Downloaded = download;
                return null;
            case Effect.Copy copy:
                Copied = copy.Text;
                return null;
            default:
                return null;
        }
    }
}
