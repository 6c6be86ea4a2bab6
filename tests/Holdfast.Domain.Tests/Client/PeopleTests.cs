using System.Globalization;
using Holdfast.Client;
using Holdfast.Domain.Exercises;
using Holdfast.Domain.Planning;
using Holdfast.Domain.Screening;
using Holdfast.Domain.Tests.Scenarios;
using Holdfast.Formats.Scenarios;

namespace Holdfast.Domain.Tests.Client;

/// <summary>The people of <c>scenarios/</c> tap their answers into the app, and are told what the scripted program tells them.</summary>
public sealed class PeopleTests
{
    private static readonly string Folder = ScenarioFolders.Scenarios;

    public static TheoryData<string> People =>
        [
            .. Directory
                .EnumerateDirectories(Folder)
                .Select(Path.GetFileName)
                .OfType<string>()
                .Order(StringComparer.Ordinal),
        ];

    [Theory]
    [MemberData(nameof(People))]
    public void The_app_comes_to_the_same_verdict_and_plan_as_the_file(string name)
    {
        var read = ScenarioReader.Read(File.ReadAllBytes(Path.Combine(Folder, name, "input.json")));
        var answers = Assert.IsType<ScenarioResult.Understood>(read).Scenario.Answers;
        if (answers.Find(QuestionId.Q01) is Answer.AssumedAdult)
        {
            answers = answers.With(QuestionId.Q01, new Answer.Number(40));
        }

        // The files leave it unlisted; the app asks again when a spell of 5 weeks did not begin in the last 6.
        if (answers.Number(QuestionId.Q03) < 6 && answers.Says(QuestionId.Q04d) == Response.No)
        {
            answers = answers.With(QuestionId.Q04d, new Answer.Said(Response.Yes));
        }

        var person = new Person().BeginCheckIn();
        Tap(person, answers);
        TapSelfTests(person, answers);

        var verdict = Triage.Evaluate(answers);
        Assert.Equal(verdict.Level, person.Model.Verdict!.Level);
        if (verdict.Level == TriageLevel.Emergency)
        {
            // An emergency ends the questions: what was not asked is not known.
            Assert.IsType<Screen.ActionCard>(person.Screen);
            return;
        }

        Assert.Equal(
            verdict.Findings.Select(finding => finding.Rule),
            person.Model.Verdict.Findings.Select(finding => finding.Rule)
        );
        Assert.Equal(verdict.Restrictions, person.Model.Verdict.Restrictions);
        Assert.Equal(verdict.Advice, person.Model.Verdict.Advice);
        var plan = Planner.Plan(answers, verdict, Person.Library, FirstPlanOptions.None);
        Assert.Equal(plan.Focus, person.Model.Plan?.Focus);
        if (person.Model.Plan is { } mine)
        {
            Assert.Equal(plan.Match, mine.Match);
            Assert.Equal(plan.Exercises, mine.Exercises);
            Assert.Equal(plan.Excluded, mine.Excluded);
        }
    }

    private static void Tap(Person person, Answers answers)
    {
        for (var turn = 0; turn < 40 && person.Screen is Screen.CheckIn; turn++)
        {
            var group = CheckInQuestions.Shown(Person.Library, person.Model.CheckIn!)!;

            // A parent that is tapped brings up its sub-questions: so twice.
            for (var time = 0; time < 2; time++)
            {
                var asked = CheckInQuestions.Asked(group, person.Model.CheckIn!);
                person.Do([.. asked.SelectMany(question => Taps(group, question, answers))]);
            }

            if (
                group.EndsWithNone
                && !group.Questions.Any(question => CheckInQuestions.Concerns(question, person.Model.CheckIn!.Answers))
                && !group.Questions.Any(question => IsOpen(question, answers))
            )
            {
                person.Do(PageMessage.TickNone);
            }

            person.Do(PageMessage.Continue);
            if (person.Model.CheckIn?.Problems.IsEmpty == false)
            {
                person.Do(PageMessage.Continue);
            }
        }

        if (person.Screen is Screen.SupportLine)
        {
            person.Do(PageMessage.Continue);
        }
    }

    private static void TapSelfTests(Person person, Answers answers)
    {
        var tests = SelfTestOffer
            .Questions(person.Model)
            .SelectMany(question => Taps(null, question, answers))
            .ToList();
        if (tests.Count > 0)
        {
            person.Go("/self-tests").Do([.. tests, PageMessage.Continue]);
        }
    }

    private static IEnumerable<string> Taps(QuestionGroup? group, Question question, Answers answers) =>
        answers
            .Given.Where(given => given.Key.Question == question.Id)
            .SelectMany(given =>
                Tap(
                    given.Key,
                    given.Value,
                    saysNo: group is not { EndsWithNone: true } || question.Parent is not null || question.MattersWhenNo
                )
            );

    private static IEnumerable<string> Tap(Fact fact, Answer answer, bool saysNo) =>
        answer switch
        {
            Answer.Said { Response: Response.Skipped } => [],
            Answer.Said { Response: Response.No } when !saysNo => [],
            Answer.Said said => [PageMessage.Answer(fact, said.Response)],
            Answer.Number number when fact.Question == QuestionId.M09 =>
            [
                PageMessage.Choose(fact.Question, number.Value.ToString(CultureInfo.InvariantCulture)),
            ],
            Answer.Number number => [PageMessage.Type(fact.Question, number.Value)],
            Answer.Choice choice => [PageMessage.Choose(fact.Question, choice.Option)],
            Answer.KitAtHand kit => kit.Items.Select(item => PageMessage.TickKit(item) + "=true"),
            Answer.HipTest hip =>
            [
                PageMessage.HipTest(Side.Right, hip.RightAbove),
                PageMessage.HipTest(Side.Left, hip.LeftAbove),
            ],
            Answer.MovementTest test =>
            [
                PageMessage.MovementTest(true, test.Forward),
                PageMessage.MovementTest(false, test.Backward),
            ],
            _ => [],
        };

    // Whoever skips a question does not say "None of these".
    private static bool IsOpen(Question question, Answers answers) => answers.SaidTo(question.Id) == Response.Skipped;
}
