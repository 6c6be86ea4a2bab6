using CsCheck;
using Holdfast.Client;
using Holdfast.Domain.Journal;

namespace Holdfast.Domain.Tests.Client;

/// <summary>What holds whatever a person and a device do, in whatever order.</summary>
public sealed class ClientLaws
{
    private const int Journeys = 150;
    private const int Steps = 60;

    private static readonly Person[] Beginnings =
    [
        new(),
        new Person().BeginCheckIn(),
        new Person().CheckIn(),
        new Person().CheckIn(5, Acts.Told(QuestionId.M02), Acts.Told(QuestionId.M03)),
        new Person().CheckIn(5, Acts.Told(QuestionId.M04), Acts.Told(QuestionId.M05)),
        new Person().CheckIn(6, Acts.Told(QuestionId.Q13), Acts.Told(QuestionId.Q16)),
        new Person().CheckIn(4, Acts.Told(QuestionId.Q05)),
        new Person().CheckIn(4, Acts.Told(QuestionId.Q52)),
        new Person().CheckIn().Do(PageMessage.Continue).StartSession().PlayToTheEnd().Log().Do(PageMessage.Continue),
        new Person()
            .CheckIn(5, Acts.Told(QuestionId.M02), Acts.Told(QuestionId.M03))
            .Do(PageMessage.Continue)
            .StartSession(),
        new Person()
            .CheckIn(5, Acts.Told(QuestionId.M04), Acts.Told(QuestionId.M05))
            .Do(PageMessage.Continue)
            .StartSession()
            .Play(300_000),
        new Person().CheckIn().Do(PageMessage.Continue).StartSession().Do(PageMessage.Stop),
    ];

    private static readonly string[] Paths =
    [
        "/",
        "/consent",
        "/check-in/1",
        "/check-in/4",
        "/someone-to-talk-to",
        "/result",
        "/why",
        "/why/E06",
        "/self-tests",
        "/what-to-do",
        "/today",
        "/morning",
        "/when-to-stop",
        "/gate",
        "/pain-before",
        "/rest-today",
        "/session",
        "/stop",
        "/log",
        "/done",
        "/progress",
        "/activities",
        "/measure/psfs",
        "/measure/pgic",
        "/measure/1",
        "/library",
        "/library/E01",
        "/library/E06",
        "/programmes/loosen",
        "/my-data",
        "/settings",
        "/about",
        "/x",
    ];

    private static readonly Type[] ShowNoExercise =
    [
        typeof(Screen.Welcome),
        typeof(Screen.Consent),
        typeof(Screen.CheckIn),
        typeof(Screen.SupportLine),
        typeof(Screen.ActionCard),
        typeof(Screen.MyData),
        typeof(Screen.Settings),
        typeof(Screen.About),
        typeof(Screen.NotFound),
    ];

    // Without a plan these say what is held back, or ask about what was done; Today's card has no plan then.
    private static readonly Type[] ShowNoPlan =
    [
        .. ShowNoExercise,
        typeof(Screen.Today),
        typeof(Screen.Morning),
        typeof(Screen.HighPain),
        typeof(Screen.StopQuestion),
        typeof(Screen.LogSession),
        typeof(Screen.Feedback),
    ];

    [Fact]
    public void Whatever_happens_nothing_throws_nothing_is_lost_and_no_lock_shows_an_exercise() =>
        Gen.Select(Gen.Int[0, Beginnings.Length - 1], Gen.Int[0, 9_999].Array[Steps / 2, Steps])
            .Sample(
                (beginning, choices) =>
                {
                    var person = Beginnings[beginning].Copy().Do(PageMessage.GoOn);
                    foreach (var choice in choices)
                    {
                        var before = person.Model;
                        person = Act(person, choice);
                        Holds(before, person);
                    }
                },
                iter: Journeys,
                print: each => $"{each.Item1}: {string.Join(' ', each.Item2)}"
            );

    [Fact]
    public void Whatever_was_answered_stands_as_it_was_after_a_reload() =>
        Gen.Int[0, 9_999]
            .Array[1, 40]
            .Sample(
                choices =>
                {
                    var person = Beginnings[1].Copy();
                    foreach (var choice in choices)
                    {
                        var here = CheckIn(person).Append(PageMessage.Continue).ToList();
                        person.Do(here[choice % here.Count]);
                        if (person.Model.CheckIn is not { } draft || person.Screen is not Screen.CheckIn)
                        {
                            return;
                        }

                        var again = person.Reload();
                        Assert.Equal(draft with { Problems = [] }, again.Model.CheckIn);
                        Assert.Equal(person.Screen, again.Screen);
                    }
                },
                iter: 40
            );

    private static void Holds(Model before, Person person)
    {
        var model = person.Model;
        var screen = model.Screen.GetType();
        if (model.Locked)
        {
            Assert.Contains(screen, ShowNoExercise);
            Assert.Null(model.Session);
            Assert.DoesNotContain(
                person.Effects,
                effect => effect is Effect.StartClock or Effect.Speak or Effect.ScheduleTones
            );
        }

        if (model.Plan is null)
        {
            Assert.Contains(screen, ShowNoPlan);
            Assert.Null(person.Today.Plan);
            Assert.False(person.Today.CanStart);
        }

        if (before.Locked && !model.Locked && !model.Journal.IsEmpty)
        {
            var done = Assert.IsType<JournalEvent.CheckInDone>(LastCheckIn(model).Event);
            Assert.True(done.CheckedByClinician);
        }

        if (person.Clock is not null)
        {
            Assert.IsType<Screen.Session>(model.Screen);
        }

        Assert.Equal(Route.Path(model.Screen), person.Device.Address);
        Assert.Equal(model.Journal.Count, model.Journal.Select(entry => entry.Id).Distinct().Count());
        if (!model.KeepsNothing)
        {
            var kept = person.Device.Journal.Concat(model.Unsaved).Select(entry => entry.Id).ToHashSet();
            Assert.True(
                model.Journal.All(entry => kept.Contains(entry.Id)),
                "an entry is neither kept nor waiting to be"
            );
        }

        // Whoever keeps nothing begins afresh at a reload; nobody else loses a line.
        Assert.All(before.KeepsNothing ? [] : before.Journal, entry => Assert.Contains(entry, model.Journal));
    }

    private static JournalEntry LastCheckIn(Model model) =>
        model.Journal.Last(entry => entry.Event is JournalEvent.CheckInDone);

    private static Person Act(Person person, int choice)
    {
        var rest = choice / 100;
        return (choice % 100) switch
        {
            < 70 => DoSomethingHere(person, rest),
            < 78 => person.Go(Paths[rest % Paths.Length]),
            < 82 => person.Send(new Message.Went(Paths[rest % Paths.Length], FromHistory: true)),
            < 88 => person.Clock is null ? person : person.Play(rest * 2_000),
            < 90 => person.Wait(TimeSpan.FromHours(rest - 5)),
            < 91 => person.Days(rest % 40),
            < 93 => Closed(person).Reload(Paths[rest % Paths.Length]),
            < 95 => WithFullStore(person, rest % 2 == 0),
            < 96 => person.Send(new Message.EntriesArrived([.. Beginnings[rest % Beginnings.Length].Device.Journal]))
                is var told
                ? Kept(told, Beginnings[rest % Beginnings.Length])
                : person,
            < 98 => person.Send(new Message.Woke(Alarm.QuietOver)),
            _ => person.Send(new Message.ClockReached(rest * 5_000)),
        };
    }

    private static Person Closed(Person person)
    {
        // What could not be saved is gone with the page; the person was told. So only a page that saved everything is closed here.
        if (!person.Model.Unsaved.IsEmpty)
        {
            person.Device.IsFull = false;
            person.Do(PageMessage.SaveAgain);
        }

        person.Device.Close(person);
        return person;
    }

    private static Person WithFullStore(Person person, bool full)
    {
        person.Device.IsFull = full;
        return full ? person : person.Do(PageMessage.SaveAgain);
    }

    // What another tab wrote is in the store they share.
    private static Person Kept(Person person, Person other)
    {
        person.Device.Journal.AddRange(
            other.Device.Journal.Where(entry => person.Device.Journal.All(kept => kept.Id != entry.Id))
        );
        return person;
    }

    /// <summary>Something a person can do on this screen, or now and then something that belongs to another one.</summary>
    private static Person DoSomethingHere(Person person, int choice)
    {
        var here = Here(person).ToList();
        return person.Do(here[choice % here.Count]);
    }

    private static IEnumerable<string> Here(Person person)
    {
        string[] always =
        [
            PageMessage.Continue,
            PageMessage.Back,
            PageMessage.SomethingChanged,
            PageMessage.Start,
            PageMessage.GoOn,
        ];
        string[] own = person.Screen switch
        {
            Screen.Consent => [PageMessage.Consent, PageMessage.Consent, PageMessage.Decline],
            Screen.Welcome => [PageMessage.StartCheckIn],
            Screen.CheckIn => [.. CheckIn(person)],
            Screen.ActionCard => [PageMessage.BeenChecked, PageMessage.CopyWhatITold],
            Screen.Gate when person.Model.Gate!.None => [PageMessage.TickGate(GateFact.Fever)],
            Screen.Gate => [PageMessage.TickNone],
            Screen.PainBefore =>
            [
                PageMessage.Rate(Scale.PainBefore, 2),
                PageMessage.Rate(Scale.PainBefore, 7),
                PageMessage.Rate(Scale.PainBefore, 9),
                PageMessage.StartMinimum,
            ],
            Screen.HighPain =>
            [
                PageMessage.Rate(Scale.PainAtRest, 8),
                PageMessage.Answer(QuestionId.Q20, Response.Yes),
                PageMessage.Answer(QuestionId.Q20, Response.No),
            ],
            Screen.Session =>
            [
                PageMessage.Pause,
                PageMessage.GoOn,
                PageMessage.GoOn,
                PageMessage.Skip,
                PageMessage.StepBack,
                PageMessage.Stop,
                PageMessage.Stop,
                PageMessage.EndSession,
            ],
            Screen.StopQuestion =>
            [
                .. Enum.GetValues<StopAnswer>().Select(PageMessage.StopAnswer),
                PageMessage.Rate(Scale.PainDuring, 5),
                PageMessage.EndSession,
            ],
            Screen.LogSession =>
            [
                PageMessage.Rate(Scale.PainDuring, 4),
                PageMessage.TickSymptom(LogSymptom.None),
                PageMessage.TickSymptom(LogSymptom.Dizzy),
                PageMessage.TickSymptom(LogSymptom.Numb),
            ],
            Screen.Today =>
            [
                PageMessage.Start,
                PageMessage.Start,
                PageMessage.Start,
                PageMessage.StartMinimum,
                PageMessage.GoOn,
                PageMessage.EndSession,
                .. Enum.GetValues<Settling>().Select(PageMessage.LegSettled),
            ],
            Screen.Result => [PageMessage.ChangeAnswers, PageMessage.PickFocus(Focus.Loosen)],
            Screen.LeftOut => [PageMessage.Try(ExerciseId.E06)],
            Screen.SelfTests =>
            [
                PageMessage.Choose(QuestionId.ST4, "below knee"),
                PageMessage.HipTest(Side.Left, true),
            ],
            Screen.Morning => [PageMessage.Rate(Scale.PainToday, 3)],
            Screen.MyData => [PageMessage.Export, PageMessage.DownloadUnsaved],
            _ => [PageMessage.StartMinimum, PageMessage.BeenChecked],
        };
        string[] onward = [.. own, PageMessage.Continue, PageMessage.Continue];
        return onward.Concat(onward).Concat(onward).Concat(always);
    }

    private static IEnumerable<string> CheckIn(Person person)
    {
        yield return PageMessage.TickNone;
        yield return PageMessage.TickNone;
        yield return PageMessage.SaveAndLeave;
        yield return PageMessage.StartOver;
        if (CheckInQuestions.Shown(Person.Library, person.Model.CheckIn!) is { } group)
        {
            foreach (var question in CheckInQuestions.Asked(group, person.Model.CheckIn!))
            {
                yield return PageMessage.Type(question.Id, 5);
                yield return PageMessage.Answer(CheckInQuestions.Facts(question)[^1], Response.No);
                yield return PageMessage.Answer(
                    CheckInQuestions.Facts(question)[0],
                    question.Id is QuestionId.Q05 ? Response.NotSure : Response.Yes
                );
            }
        }
    }
}
