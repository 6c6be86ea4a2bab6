using Holdfast.Client;
using Holdfast.Domain.Journal;

namespace Holdfast.Domain.Tests.Client;

/// <summary>Which screen is shown at which address, for every address and every state. The guard that keeps exercises away at L1 to L3.</summary>
public sealed class AccessTests
{
    private static readonly Screen[] Everywhere =
    [
        new Screen.Welcome(),
        new Screen.Consent(),
        new Screen.CheckIn(1),
        new Screen.CheckIn(3),
        new Screen.SupportLine(),
        new Screen.Result(),
        new Screen.Why(),
        new Screen.LeftOut(ExerciseId.E06),
        new Screen.SelfTests(),
        new Screen.ActionCard(),
        new Screen.Today(),
        new Screen.Morning(),
        new Screen.StopRules(),
        new Screen.Gate(),
        new Screen.PainBefore(),
        new Screen.HighPain(),
        new Screen.Session(),
        new Screen.StopQuestion(),
        new Screen.LogSession(),
        new Screen.Feedback(),
        new Screen.WeekReview(),
        new Screen.Progress(),
        new Screen.Measure("pgic"),
        new Screen.Activities(),
        new Screen.LibraryIndex(),
        new Screen.ExercisePage(ExerciseId.E01),
        new Screen.ProgrammePage(Focus.Stack),
        new Screen.MyData(),
        new Screen.Settings(),
        new Screen.About(),
        new Screen.NotFound("/nowhere"),
    ];

    // What shows no exercise, names none, and hints at none.
    private static readonly Type[] FreeOfExercise =
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

    public static TheoryData<string> Paths => [.. Everywhere.Select(Route.Path)];

    [Fact]
    public void Every_screen_is_tried() =>
        Assert.Equal(
            typeof(Screen).GetNestedTypes().Select(type => type.Name).Order(),
            Everywhere.Select(screen => screen.GetType().Name).Distinct().Order()
        );

    [Theory]
    [MemberData(nameof(Paths))]
    public void A_path_leads_to_its_screen_and_back(string path) => Assert.Equal(path, Route.Path(Route.Parse(path)));

    [Theory]
    [InlineData("/today/")]
    [InlineData("/today?x=1")]
    [InlineData("/today#heading")]
    public void A_query_a_fragment_and_a_last_slash_are_left_aside(string path) =>
        Assert.Equal(new Screen.Today(), Route.Parse(path));

    [Theory]
    [InlineData("/check-in/0")]
    [InlineData("/check-in/x")]
    [InlineData("/programmes/none")]
    [InlineData("/today/more")]
    [InlineData("/Today")]
    public void What_is_no_address_of_ours_is_not_found(string path) =>
        Assert.Equal(new Screen.NotFound(path), Route.Parse(path));

    [Theory]
    [MemberData(nameof(Paths))]
    public void Ahead_of_consent_no_address_shows_an_exercise(string path) =>
        Assert.Contains(new Person().Go(path).Screen.GetType(), FreeOfExercise);

    [Theory]
    [MemberData(nameof(Paths))]
    public void Ahead_of_a_finished_check_in_no_address_shows_an_exercise(string path) =>
        Assert.Contains(new Person().BeginCheckIn().Go(path).Screen.GetType(), FreeOfExercise);

    [Theory]
    [MemberData(nameof(Paths))]
    public void At_L1_no_address_shows_an_exercise(string path) =>
        IsClosed(QuestionId.Q05, TriageLevel.Emergency, path);

    [Theory]
    [MemberData(nameof(Paths))]
    public void At_L2_no_address_shows_an_exercise(string path) => IsClosed(QuestionId.Q52, TriageLevel.Urgent, path);

    [Theory]
    [MemberData(nameof(Paths))]
    public void At_L3_no_address_shows_an_exercise(string path) =>
        IsClosed(QuestionId.Q40, TriageLevel.ClinicianFirst, path);

    [Theory]
    [MemberData(nameof(Paths))]
    public void A_reload_or_a_link_from_outside_opens_nothing_either(string path)
    {
        var person = new Person().CheckIn(4, Acts.Told(QuestionId.Q05)).Reload(path);

        Assert.Contains(person.Screen.GetType(), FreeOfExercise);
        Assert.Equal(person.Device.Address, Route.Path(person.Screen));
    }

    [Theory]
    [MemberData(nameof(Paths))]
    public void While_a_check_in_is_demanded_no_address_shows_an_exercise(string path)
    {
        var person = new Person().CheckIn();
        person.Do(PageMessage.Continue, PageMessage.Start, PageMessage.Continue);
        person.Do(PageMessage.TickGate(GateFact.LegWeakness), PageMessage.Continue, PageMessage.SaveAndLeave);

        person.Go(path);

        Assert.Null(person.Model.Plan);
        Assert.True(
            FreeOfExercise.Contains(person.Screen.GetType()) || person.Screen is Screen.Today or Screen.Morning,
            person.Screen.ToString()
        );
        Assert.Null(person.Today.Plan);
    }

    [Theory]
    [MemberData(nameof(Paths))]
    public void With_a_plan_every_address_leads_somewhere_that_stands_by_itself(string path)
    {
        var person = new Person().CheckIn().Go(path);

        var again = person.Reload();

        Assert.Equal(person.Screen, again.Screen);
        Assert.Equal(Route.Path(person.Screen), person.Device.Address);
    }

    [Theory]
    [InlineData("/library/E01")]
    [InlineData("/library/E09p")]
    [InlineData("/programmes/strengthen")]
    [InlineData("/library")]
    [InlineData("/progress")]
    [InlineData("/why")]
    [InlineData("/result")]
    [InlineData("/my-data")]
    [InlineData("/settings")]
    [InlineData("/today")]
    [InlineData("/when-to-stop")]
    public void With_a_plan_these_are_open(string path) =>
        Assert.Equal(path, Route.Path(new Person().CheckIn().Go(path).Screen));

    [Fact]
    public void An_exercise_that_the_library_does_not_have_is_not_found() =>
        Assert.Equal(new Screen.NotFound("/library/E99"), new Person().CheckIn().Go("/library/E99").Screen);

    [Fact]
    public void A_link_in_history_that_cannot_be_returned_to_is_replaced()
    {
        var person = new Person().CheckIn().Do(PageMessage.Continue).StartSession();

        var navigate = Assert.Single(person.Effects.OfType<Effect.Navigate>());

        Assert.Equal(new Effect.Navigate("/session", Replace: true), navigate);
    }

    private static void IsClosed(QuestionId question, TriageLevel level, string path)
    {
        var person = new Person().CheckIn(4, Acts.Told(question));
        Assert.Equal(level, person.Model.Verdict!.Level);

        person.Go(path);

        Assert.Null(person.Model.Plan);
        Assert.Contains(person.Screen.GetType(), FreeOfExercise);
        Assert.Null(person.Today.Plan);
        Assert.False(person.Today.CanStart);
        person.Do(PageMessage.Start, PageMessage.StartMinimum, PageMessage.GoOn, PageMessage.Try(ExerciseId.E06));
        Assert.Contains(person.Screen.GetType(), FreeOfExercise);
        Assert.Empty(person.Happened<JournalEvent.SessionStarted>());
    }
}
