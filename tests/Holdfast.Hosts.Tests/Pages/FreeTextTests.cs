using CsCheck;
using Holdfast.Client;
using Holdfast.Domain;
using Holdfast.Domain.Journal;
using Holdfast.Domain.Measures;
using Holdfast.Domain.Tests.Measures;
using Holdfast.Pages;

namespace Holdfast.Hosts.Tests.Pages;

/// <summary>Words of a person stay words, wherever a page says them back.</summary>
public class FreeTextTests
{
    private static readonly Gen<string> Hostile = Gen.OneOf(
        Gen.String[Gen.Char["<>\"'&`=/ ;#xscriptonload"], 1, 60],
        Gen.Int[0, 2]
            .Select(at =>
                new[] { "\"><script>alert(1)</script>", "' onfocus='alert(1)", "</title><svg onload=alert(1)>" }[at]
            )
    );

    [Fact]
    public void An_activity_that_is_missed_is_shown_as_it_was_written() =>
        Hostile.Sample(
            words =>
            {
                var person = Person
                    .With(Person.Bending, 0)
                    .Does(PageMessage.ChangeAnswers)
                    .Does(PageMessage.Type(QuestionId.M12), words);
                var groups = CheckInQuestions.Groups(Person.Library, person.Model.CheckIn!);
                var aim =
                    groups.ToList().FindIndex(group => group.Questions.Any(each => each.Id == QuestionId.M12)) + 1;
                var document = PageLaws.Parse(Page.Of(person.Model with { Screen = new Screen.CheckIn(aim) }));
                Assert.Equal(words, document.QuerySelector("#m12")!.GetAttribute("value"));
                PageLaws.Hold(Page.Of(person.Model));
            },
            iter: 100
        );

    [Fact]
    public void A_file_name_in_a_notice_is_shown_as_it_is() =>
        Hostile.Sample(
            words =>
            {
                var person = Person
                    .With(Person.Bending)
                    .Goes(new Screen.MyData())
                    .Hears(new Message.FileNotRead(words));
                var document = PageLaws.Parse(Page.Of(person.Model));
                Assert.Contains(words, document.QuerySelector(".told")!.TextContent, StringComparison.Ordinal);
                PageLaws.Hold(Page.Of(person.Model));
            },
            iter: 100
        );

    [Fact]
    public void Own_activities_and_a_clinics_words_are_shown_as_they_were_written() =>
        Hostile.Sample(
            words =>
            {
                var text = string.IsNullOrWhiteSpace(words) ? "x" : words.Trim();
                var own = Person
                    .With(
                        Person.Bending,
                        1,
                        Person.Entry(-1, 30, new JournalEvent.ActivitiesChosen([text, "run", "row"]))
                    )
                    .Goes(new Screen.Measure(OwnInstruments.Activities));
                Assert.Equal(text, PageLaws.Parse(Page.Of(own.Model)).QuerySelector("label[for=item-0]")!.TextContent);
                PageLaws.Hold(Page.Of(own.Model));

                var clinic = Person
                    .With(
                        Person.Bending,
                        1,
                        Person.Entry(
                            -1,
                            30,
                            new JournalEvent.InstrumentBrought(
                                Invented.Garden with
                                {
                                    Title = text,
                                    Language = text,
                                    Copyright = text,
                                    Items = [new(text, text, ItemKind.Tick) { Most = 1 }],
                                }
                            )
                        )
                    )
                    .Goes(new Screen.Measure("1"));
                var page = PageLaws.Parse(Page.Of(clinic.Model));
                Assert.Equal(text, page.QuerySelector("h1")!.TextContent);
                Assert.Equal(text, page.QuerySelector(".tick span")!.TextContent);
                PageLaws.Hold(Page.Of(clinic.Model));
            },
            iter: 100
        );

    [Fact]
    public void A_number_that_is_none_is_said_back_and_kept()
    {
        var document = PageLaws.Parse(Page.Of(Gallery.Models["check-in-basics-wrong"]));
        var age = document.QuerySelector("#q01")!;
        Assert.Equal("<b>seven</b>", age.GetAttribute("value"));
        Assert.Equal("true", age.GetAttribute("aria-invalid"));
        Assert.Equal(
            "You typed \"<b>seven</b>\". Please use a whole number from 0 to 120.",
            document.QuerySelector("#q01-wrong")!.TextContent
        );
        Assert.Contains("q01-wrong", age.GetAttribute("aria-describedby")!, StringComparison.Ordinal);
    }
}
