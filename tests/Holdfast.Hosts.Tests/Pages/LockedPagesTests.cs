using System.Text.RegularExpressions;
using Holdfast.Client;
using Holdfast.Domain;
using Holdfast.Pages;

namespace Holdfast.Hosts.Tests.Pages;

/// <summary>At L1 to L3 there is no exercise on any page, not even a hint of one.</summary>
public partial class LockedPagesTests
{
    private static readonly Screen[] Wanted =
    [
        new Screen.Welcome(),
        new Screen.Consent(),
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
        new Screen.Progress(),
        new Screen.LibraryIndex(),
        new Screen.ExercisePage(ExerciseId.E01),
        new Screen.ProgrammePage(Focus.Stack),
        new Screen.MyData(),
        new Screen.Settings(),
        new Screen.About(),
        new Screen.NotFound("/x"),
    ];

    public static TheoryData<string> Cards =>
        [
            "card-emergency",
            "card-emergency-told-alone",
            "card-maternity",
            "card-urgent",
            "card-clinician-first",
            "card-too-young",
            "card-fainting",
            "card-after-week",
        ];

    [Theory]
    [MemberData(nameof(Cards))]
    public void No_exercise_is_named_drawn_or_linked(string name)
    {
        var locked = Gallery.Models[name];
        Assert.True(locked.Locked);
        foreach (var screen in Wanted)
        {
            // The client would turn most of these away; the pages must not lean on that.
            var document = PageLaws.Parse(Page.Of(locked with { Screen = screen }));
            var text = document.Body!.TextContent;
            foreach (var exercise in Person.Library.Exercises)
            {
                Assert.DoesNotContain(exercise.Name, text, StringComparison.OrdinalIgnoreCase);
                Assert.DoesNotContain(exercise.Synonyms, each => HasWord(text, each));
            }

            foreach (var programme in Person.Library.Programmes)
            {
                Assert.False(HasWord(text, programme.Name), $"{screen} names {programme.Name}.");
            }

            Assert.DoesNotMatch(ExerciseIdPattern(), text);
            Assert.Empty(
                document.QuerySelectorAll(".figure, a[href^='/library'], a[href^='/programmes'], a[href='/session']")
            );
            Assert.Empty(
                document.QuerySelectorAll(
                    $"[data-on-click='{PageMessage.Start}'], [data-on-click='{PageMessage.StartMinimum}']"
                )
            );
        }
    }

    [Theory]
    [InlineData("card-emergency-in-britain", "tel:999")]
    [InlineData("card-urgent", "tel:111")]
    public void The_main_action_dials_the_number_of_the_country(string name, string address) =>
        Assert.Equal(
            address,
            PageLaws.Parse(Page.Of(Gallery.Models[name])).QuerySelector("header a.board")!.GetAttribute("href")
        );

    [Fact]
    public void Where_the_country_is_not_known_it_is_asked_for_at_once() =>
        Assert.NotNull(
            PageLaws.Parse(Page.Of(Gallery.Models["card-emergency"])).QuerySelector("header select#country")
        );

    [Fact]
    public void What_was_told_is_said_back_and_the_way_back_is_there()
    {
        var document = PageLaws.Parse(Page.Of(Gallery.Models["card-urgent"]));
        Assert.Contains(
            "Tripping over my toes",
            document.QuerySelector("blockquote")!.TextContent,
            StringComparison.Ordinal
        );
        Assert.Single(document.QuerySelectorAll($"[data-on-click='{PageMessage.BeenChecked}']"));
    }

    private static bool HasWord(string text, string word) => Regex.IsMatch(text, $@"\b{Regex.Escape(word)}\b");

    [GeneratedRegex(@"\bE(0\d|1[0-3])[a-z]?\b")]
    private static partial Regex ExerciseIdPattern();
}
