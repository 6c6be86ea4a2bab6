using CsCheck;
using Holdfast.Client;
using Holdfast.Pages;

namespace Holdfast.Hosts.Tests.Pages;

public class PageLawsTests
{
    private const int Steps = 40;

    public static TheoryData<string> Names => Gallery.Names;

    [Theory]
    [MemberData(nameof(Names))]
    public void Every_screen_keeps_the_laws(string name) => PageLaws.Hold(Page.Of(Gallery.Models[name]));

    [Theory]
    [MemberData(nameof(Names))]
    public void The_same_model_gives_the_same_page(string name) =>
        Assert.Equal(Page.Of(Gallery.Models[name]), Page.Of(Gallery.Models[name]));

    [Fact]
    public void Whatever_a_person_presses_the_laws_hold() =>
        Gen.Int[0, 1_000_000]
            .Array[Steps]
            .Sample(
                choices =>
                {
                    var person = Person.With(Person.Bending, 0);
                    foreach (var choice in choices)
                    {
                        person = Presses(person, choice);
                        PageLaws.Hold(Page.Of(person.Model));
                    }
                },
                iter: 30,
                threads: 2
            );

    [Fact]
    public void From_the_first_visit_on_the_laws_hold_too() =>
        Gen.Int[0, 1_000_000]
            .Array[Steps]
            .Sample(
                choices =>
                {
                    var person = Person.Unknown.Does(PageMessage.StartCheckIn).Does(PageMessage.Consent);
                    foreach (var choice in choices)
                    {
                        person = Presses(person, choice);
                        PageLaws.Hold(Page.Of(person.Model));
                    }
                },
                iter: 30,
                threads: 2
            );

    // Takes one of the things the page offers: a handler, a link, or a moment of the session's clock.
    private static Person Presses(Person person, int choice)
    {
        if (person.Model.Session is { Ended: false, Paused: false } playing && choice % 3 == 0)
        {
            return person.At(Math.Min(playing.Elapsed + 40_000, playing.Timeline.TotalMilliseconds));
        }

        var document = PageLaws.Parse(Page.Of(person.Model));
        var offers = document
            .QuerySelectorAll(
                "[data-on-click],[data-on-input],[data-on-change],[data-on-submit],a[href^='/']:not([target])"
            )
            .ToList();
        var offer = offers[choice % offers.Count];
        var heard = offer.Attributes.FirstOrDefault(each => each.Name.StartsWith("data-on-", StringComparison.Ordinal));
        var value = (choice / offers.Count % 5) switch
        {
            0 => "true",
            1 => "false",
            2 => "7",
            3 => "<b>\"x\"</b>",
            _ => "GB",
        };
        return heard is null
            ? person.Hears(new Message.Went(offer.GetAttribute("href")!, FromHistory: false))
            : person.Does(heard.Value, value).Hears(new Message.SessionClaimed(true));
    }
}
