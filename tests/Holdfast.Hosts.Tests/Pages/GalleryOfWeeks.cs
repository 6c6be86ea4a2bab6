using Holdfast.Client;
using Holdfast.Domain;
using Holdfast.Domain.Journal;

namespace Holdfast.Hosts.Tests.Pages;

/// <summary>Screens that weeks lead to. A check-in some weeks ago, then days with sessions and with pain.</summary>
internal static class GalleryOfWeeks
{
    private const int DaysInWeek = 7;

    public static IEnumerable<(string, Person)> States()
    {
        var good = After(Bending(5), Week(6, 4));
        yield return ("week-good", good.Goes(new Screen.WeekReview()));
        yield return ("today-week-over", good);
        yield return ("today-week-read", good.Goes(new Screen.WeekReview()).Does(PageMessage.Continue));
        yield return ("check-in-weekly", good.Does(PageMessage.StartCheckIn));

        var few = After(Bending(5), Week(1, 5)).Goes(new Screen.WeekReview());
        yield return ("week-few-sessions", few);
        yield return ("week-few-sessions-told", few.Does(PageMessage.Set(SettingNames.Barrier, "time")));

        var flare = After(Bending(4), Week(5, 6));
        yield return ("week-flare", flare.Goes(new Screen.WeekReview()));
        yield return ("today-flare", flare);
        yield return ("today-easy-week", After(Bending(4), [Person.CheckIn(Bending(6), 0)], Week(5, 6)));

        var little = After(Bending(5), Week(6, 5), Week(6, 5), Week(6, 5), Week(6, 5));
        yield return ("week-little-effect", little.Goes(new Screen.WeekReview()));
        yield return ("progress-weeks", little.Goes(new Screen.Progress()));

        var calm = After(Bending(4), Week(6, 1), Week(6, 1)).Goes(new Screen.WeekReview());
        yield return ("week-hardly-any-pain", calm);
        yield return ("week-fewer-days", calm.Does(PageMessage.Set(SettingNames.Pace, "maintenance")));
        yield return ("card-after-week", After(Bending(3), Week(6, 4), Week(6, 5)));
    }

    private static Answers Bending(int pain) =>
        Person.Told(
            (QuestionId.M01, Person.Yes),
            (QuestionId.M02, Person.Yes),
            (QuestionId.M03, Person.Yes),
            (QuestionId.Q04, new Answer.Number(pain))
        );

    private static (int Sessions, int Pain) Week(int sessions, int pain) => (sessions, pain);

    private static Person After(Answers answers, params ReadOnlySpan<(int Sessions, int Pain)> weeks) =>
        After(answers, [], weeks);

    private static Person After(
        Answers answers,
        JournalEntry[] since,
        params ReadOnlySpan<(int Sessions, int Pain)> weeks
    )
    {
        var daysAgo = weeks.Length * DaysInWeek;
        List<JournalEntry> entries = [];
        for (var week = 0; week < weeks.Length; week++)
        {
            var first = (week * DaysInWeek) - daysAgo;
            for (var day = first; day < first + DaysInWeek; day++)
            {
                entries.Add(Person.Pain(day, weeks[week].Pain));
                if (day < first + weeks[week].Sessions)
                {
                    entries.AddRange(Person.Session(day, weeks[week].Pain, weeks[week].Pain));
                }
            }
        }

        return Person.With(answers, daysAgo, [.. entries, .. since]);
    }
}
