using Holdfast.Client;

namespace Holdfast.Domain.Tests.Client;

/// <summary>Longer things a person does, in one word.</summary>
internal static class Acts
{
    /// <summary>From the first visit to the first question.</summary>
    public static Person BeginCheckIn(this Person person) => person.Go("/consent").Do(PageMessage.Consent);

    /// <summary>A check-in from its first group to its end. What is not told here is answered as by a healthy adult with some pain.</summary>
    public static Person CheckIn(this Person person, int pain = 4, params string[] told) =>
        person.BeginCheckIn().FillIn(pain, told);

    /// <summary>Fills in the check-in that is open. Answers that are told come last in their group, and so win.</summary>
    public static Person FillIn(this Person person, int pain = 4, params string[] told) =>
        person.FillIn(group => Usual(group, pain), told);

    /// <summary>Fills in what is still open, leaving every field as it stands.</summary>
    public static Person FillInTheRest(this Person person) => person.FillIn(_ => [], []);

    private static Person FillIn(this Person person, Func<string, IEnumerable<string>> usual, string[] told)
    {
        for (var turn = 0; turn < 40 && person.Screen is Screen.CheckIn; turn++)
        {
            var draft = person.Model.CheckIn!;
            var group = CheckInQuestions.Shown(Person.Library, draft)!;
            person.Do([.. usual(group.Id)]);
            var mine = told.Where(each => IsIn(group, each)).ToList();
            var isTicked =
                mine.Any(IsTick) || group.Questions.Any(question => CheckInQuestions.Concerns(question, draft.Answers));
            if (group.EndsWithNone && !isTicked)
            {
                person.Do(PageMessage.TickNone);
            }

            person.Do([.. mine, PageMessage.Continue]);
            if (person.Screen is Screen.CheckIn && person.Model.CheckIn?.Problems.IsEmpty == false)
            {
                person.Do(PageMessage.Continue);
            }
        }

        return person;
    }

    private static bool IsTick(string written) =>
        written.StartsWith("answer:", StringComparison.Ordinal) && !written.EndsWith("=no", StringComparison.Ordinal);

    /// <summary>From Today to the first moment of the session.</summary>
    public static Person StartSession(this Person person, int pain = 3, bool minimum = false)
    {
        person.Do(minimum ? PageMessage.StartMinimum : PageMessage.Start);
        if (person.Screen is Screen.CheckIn && person.Model.CheckIn is { Reason: CheckInReason.Weekly })
        {
            person.FillIn().Do(minimum ? PageMessage.StartMinimum : PageMessage.Start);
        }

        if (person.Screen is Screen.StopRules)
        {
            person.Do(PageMessage.Continue);
        }

        Assert.IsType<Screen.Gate>(person.Screen);
        person.Do(PageMessage.TickNone, PageMessage.Continue);
        Assert.IsType<Screen.PainBefore>(person.Screen);
        return person.Do(PageMessage.Rate(Scale.PainBefore, pain), PageMessage.Continue);
    }

    /// <summary>Log of a session that went well.</summary>
    public static Person Log(this Person person, int during = 3) =>
        person.Do(
            PageMessage.Rate(Scale.PainDuring, during),
            PageMessage.Rate(Scale.StretchStrength, 4),
            PageMessage.TickSymptom(LogSymptom.None),
            PageMessage.Continue
        );

    /// <summary>Stop, and the ten seconds of quiet after it.</summary>
    public static Person StopAndWait(this Person person) =>
        person.Do(PageMessage.Stop).Send(new Message.Woke(Alarm.QuietOver));

    private static IEnumerable<string> Usual(string group, int pain) =>
        group switch
        {
            "basics" =>
            [
                PageMessage.Type(QuestionId.Q01, 40),
                PageMessage.Choose(QuestionId.Q01b, "not given"),
                PageMessage.Answer(QuestionId.Q02, Response.Yes),
                PageMessage.Type(QuestionId.Q03, 10),
                PageMessage.Type(QuestionId.Q04, pain),
                PageMessage.Type(QuestionId.Q04b, pain),
                PageMessage.Answer(QuestionId.Q04c, Response.No),
                PageMessage.Answer(QuestionId.Q04d, Response.No),
            ],
            "aim" =>
            [
                PageMessage.Choose(QuestionId.M08, "ease"),
                PageMessage.Choose(QuestionId.M09, "3"),
                PageMessage.TickKit(Kit.Chair) + "=true",
                PageMessage.Choose(QuestionId.M11, "other"),
                PageMessage.Type(QuestionId.M13, 7),
                PageMessage.Answer(QuestionId.Q53, Response.No),
            ],
            "movements" => [PageMessage.Type(QuestionId.M06, 10)],
            _ => [],
        };

    private static bool IsIn(Domain.Exercises.QuestionGroup group, string written)
    {
        var id = written[(written.IndexOf(':', StringComparison.Ordinal) + 1)..].Split('=', '.')[0];
        return group.Questions.Any(question => question.Id.ToString() == id);
    }

    public static string Told(QuestionId question, int tick = 0, Response response = Response.Yes) =>
        PageMessage.Answer(new Fact(question, tick), response);
}
