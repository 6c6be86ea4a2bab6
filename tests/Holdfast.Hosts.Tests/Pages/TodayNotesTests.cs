using Holdfast.Domain;
using Holdfast.Pages;

namespace Holdfast.Hosts.Tests.Pages;

/// <summary>What a person is told to change, beside each exercise of today.</summary>
public class TodayNotesTests
{
    [Fact]
    public void A_spine_condition_changes_the_exercises_as_spine_surgery_does_and_today_says_so()
    {
        var answers = Person.Bending.With(QuestionId.Q50, Person.Yes);

        var document = PageLaws.Parse(Page.Of(Person.With(answers).Model));

        Assert.Equal(
            [
                "Keep the tilt small and inside any limits you were given.",
                "Keep the move small, and inside any limits you were given.",
            ],
            document.QuerySelectorAll(".note").Select(note => note.TextContent)
        );
    }
}
