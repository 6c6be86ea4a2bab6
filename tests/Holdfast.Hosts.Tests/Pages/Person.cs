using Holdfast.Client;
using Holdfast.Domain;
using Holdfast.Domain.Exercises;
using Holdfast.Domain.Journal;
using Holdfast.Domain.Screening;
using Holdfast.Formats.Compiled;
using Holdfast.Formats.Journal;

namespace Holdfast.Hosts.Tests.Pages;

/// <summary>A person using the app: what they press is written as the pages write it, and time stands at a Tuesday in March.</summary>
internal sealed record Person(Model Model, Moment Moment)
{
    private static readonly Guid Chance = new("0195f1a0-0000-7000-8000-000000000001");

    public static Library Library { get; } = CompiledLibrary.ReadFrom(typeof(Person).Assembly);

    public static DateTimeOffset Now { get; } = new(2026, 3, 3, 7, 30, 0, TimeSpan.Zero);

    /// <summary>Nobody has opened the app here yet.</summary>
    public static Person Unknown { get; } = Opened(Stored.Nothing);

    /// <summary>Everything asked was answered: the usual person of the tests, with what is different.</summary>
    public static Answers Told(params (Fact Fact, Answer Answer)[] different)
    {
        var answers = Answers.None;
        foreach (var question in Library.Questions.SelectMany(group => group.Questions))
        {
            if (question.Kind == QuestionKind.YesNo)
            {
                foreach (var fact in CheckInQuestions.Facts(question))
                {
                    answers = answers.With(fact, new Answer.Said(question.MattersWhenNo ? Response.Yes : Response.No));
                }
            }
        }

        answers = answers
            .With(QuestionId.Q01, new Answer.Number(34))
            .With(QuestionId.Q01b, new Answer.Choice("female"))
            .With(QuestionId.Q03, new Answer.Number(8))
            .With(QuestionId.Q04, new Answer.Number(5))
            .With(QuestionId.Q04b, new Answer.Number(3))
            .With(QuestionId.M06, new Answer.Number(10))
            .With(QuestionId.M08, new Answer.Choice("ease"))
            .With(QuestionId.M09, new Answer.Choice("3"))
            .With(QuestionId.M10, new Answer.KitAtHand([Kit.Chair, Kit.Mat]))
            .With(QuestionId.M11, new Answer.Choice("other"))
            .With(QuestionId.M13, new Answer.Number(6));
        return different.Aggregate(answers, (told, each) => told.With(each.Fact, each.Answer));
    }

    public static Answer Yes { get; } = new Answer.Said(Response.Yes);

    public static Answer NotSure { get; } = new Answer.Said(Response.NotSure);

    /// <summary>Bending and sitting bother most: Stack (persona 1 of clinical.md section 9).</summary>
    public static Answers Bending { get; } = Told((QuestionId.M01, Yes), (QuestionId.M02, Yes), (QuestionId.M03, Yes));

    /// <summary>Somebody who has finished a check-in some days ago, and what happened since.</summary>
    public static Person With(Answers answers, int daysAgo = 1, params JournalEntry[] since) =>
        Opened(
            new Stored(
                JournalReading.Empty with
                {
                    Entries =
                    [
                        Entry(-daysAgo, 0, new JournalEvent.ConsentGiven(1)),
                        CheckIn(answers, -daysAgo),
                        .. since,
                    ],
                },
                null,
                null
            )
        );

    public static JournalEntry CheckIn(Answers answers, int day)
    {
        var verdict = Triage.Evaluate(answers);
        return Entry(
            day,
            1,
            new JournalEvent.CheckInDone(
                answers,
                verdict.Level,
                verdict.Findings.Select(finding => finding.Rule).ToValueList(),
                1,
                CheckedByClinician: false,
                verdict.StartsAfterHours
            )
        );
    }

    /// <summary>An entry on a day counted from today, some minutes after seven.</summary>
    public static JournalEntry Entry(int day, int minute, JournalEvent happened)
    {
        var at = Now.AddDays(day).AddMinutes(minute - 30);
        return new(new Moment(at, Chance).Id(minute), at, DateOnly.FromDateTime(at.DateTime), happened);
    }

    /// <summary>A session of a day with its pain.</summary>
    public static IEnumerable<JournalEntry> Session(
        int day,
        int before,
        int during,
        Focus focus = Focus.Stack,
        ExerciseId? exercise = null
    )
    {
        var id = new Moment(Now.AddDays(day), Chance).Id(999);
        yield return Entry(day, 10, new JournalEvent.SessionStarted(id, focus, Minimum: false, before));
        yield return Entry(
            day,
            16,
            new JournalEvent.SessionEnded(
                id,
                [new ExerciseDone(exercise ?? ExerciseId.E01, new Dose.Holds(2, 30), 60, 60)],
                Completed: true,
                Counts: true,
                during,
                4,
                null
            )
        );
    }

    public static JournalEntry Pain(int day, int average) =>
        Entry(day, 20, new JournalEvent.PainReported(DateOnly.FromDateTime(Now.AddDays(day).DateTime), average));

    public static Person Opened(Stored stored, string path = "/today")
    {
        var moment = new Moment(Now, Chance);
        var begun = App.Begin(Library, moment);
        return new Person(begun, moment).Hears(new Message.Started(stored, new Platform(), path));
    }

    // Every message comes a second later and with a chance of its own, as the host would give it.
    public Person Hears(Message message)
    {
        var chance = Moment.Chance.ToByteArray();
        chance[0]++;
        chance[1] += (byte)(chance[0] == 0 ? 1 : 0);
        var next = new Moment(Moment.Now.AddSeconds(1), new Guid(chance));
        return new(App.Update(Model, message, next).Model, next);
    }

    /// <summary>Presses or enters something, as the page would send it.</summary>
    public Person Does(string written, string control = "") =>
        Hears(
            PageMessages.Parse(written, control)
                ?? throw new InvalidOperationException($"The app does not know \"{written}\".")
        );

    public Person Goes(Screen screen) => Hears(new Message.Went(Route.Path(screen), FromHistory: false));

    /// <summary>Time goes on.</summary>
    public Person After(TimeSpan time) => this with { Moment = Moment with { Now = Moment.Now + time } };

    /// <summary>Through the gate into the session.</summary>
    public Person IntoSession(int pain = 4)
    {
        var asked = Does(PageMessage.Start);
        asked = asked.Model.Screen is Screen.StopRules ? asked.Does(PageMessage.Continue) : asked;
        return asked
            .Does(PageMessage.TickNone, "true")
            .Does(PageMessage.Continue)
            .Does(PageMessage.Rate(Scale.PainBefore), Say(pain))
            .Does(PageMessage.Continue)
            .Hears(new Message.SessionClaimed(true));
    }

    public Person At(int milliseconds) => Hears(new Message.ClockReached(milliseconds));

    public static string Say(int number) => number.ToString(System.Globalization.CultureInfo.InvariantCulture);
}
