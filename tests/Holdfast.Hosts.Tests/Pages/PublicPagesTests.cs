using AngleSharp.Html.Parser;
using Holdfast.Client;
using Holdfast.Pages;

namespace Holdfast.Hosts.Tests.Pages;

public class PublicPagesTests
{
    [Fact]
    public void The_first_screen_ahead_of_the_runtime_is_the_one_the_app_then_shows() =>
        Assert.Equal(Page.Of(Person.Unknown.Model), PublicPages.Welcome(Person.Library));

    [Fact]
    public void The_first_screen_shows_no_exercise()
    {
        var document = PageLaws.Parse(PublicPages.Welcome(Person.Library));
        Assert.Empty(document.QuerySelectorAll(".figure"));
        Assert.All(
            Person.Library.Exercises,
            exercise =>
                Assert.DoesNotContain(exercise.Name, document.Body!.TextContent, StringComparison.OrdinalIgnoreCase)
        );
    }

    [Fact]
    public void Every_exercise_has_a_page_outside_the_app()
    {
        var paths = Person
            .Library.Exercises.Select(each => PublicPages.Exercise(Person.Library, each).Path)
            .ToHashSet();
        foreach (var exercise in Person.Library.Exercises)
        {
            var page = PublicPages.Exercise(Person.Library, exercise);
            Assert.IsType<Screen.NotFound>(Route.Parse(page.Path));
            var document = new HtmlParser().ParseDocument(page.Document);
            Assert.Equal($"{exercise.Name} · Holdfast", document.Title);
            Assert.Equal(exercise.Name, document.QuerySelector("h1")!.TextContent);
            Assert.Empty(document.QuerySelectorAll("script,style,[style],[data-on-click]"));
            Assert.All(
                document.QuerySelectorAll("a").Select(link => link.GetAttribute("href")!),
                address => Assert.True(address == "/" || paths.Contains(address), $"{page.Path} leads to {address}.")
            );
        }
    }

    [Fact]
    public void The_list_leads_to_every_one_of_them()
    {
        var document = new HtmlParser().ParseDocument(PublicPages.Exercises(Person.Library).Document);
        Assert.Equal(
            Person.Library.Exercises.Select(each => PublicPages.Exercise(Person.Library, each).Path),
            document.QuerySelectorAll("ul a").Select(link => link.GetAttribute("href"))
        );
    }
}
