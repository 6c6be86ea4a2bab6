namespace Holdfast.Browser.Tests.Running;

/// <summary>Goes through the check-in as somebody whose back answers to sitting, and who has nothing else.</summary>
internal static class CheckIn
{
    /// <summary>From the welcome to the end of the check-in.</summary>
    /// <param name="person">Who.</param>
    /// <param name="nerves">What they tick under "Nerves"; nothing means "None of these".</param>
    internal static async Task GoesThroughTheCheckIn(this Person person, params string[] nerves)
    {
        await person.Taps("Start the check-in");
        await person.IsAt("/consent", "Your answers stay with you");
        await person.Taps("Keep my answers on this device");
        await person.IsAt("/check-in/1", "About you and this pain");
        await person.AnswersAll(nerves);
    }

    /// <summary>From the first group to the end.</summary>
    internal static async Task AnswersAll(this Person person, params string[] nerves)
    {
        await person.AnswersTheBasics();
        await person.Taps("Continue");
        await person.IsAt("/check-in/2", "Nerves");
        foreach (var fact in nerves.DefaultIfEmpty("None of these"))
        {
            await person.Ticks(fact);
        }

        await person.Taps("Continue");
        if (nerves.Length > 0)
        {
            return;
        }

        foreach (
            var (place, group) in new[]
            {
                (3, "Injury and bones"),
                (4, "General health"),
                (5, "Life stage and operations"),
                (6, "What to be careful with"),
            }
        )
        {
            await person.IsAt($"/check-in/{place}", group);
            await person.Ticks("None of these");
            await person.Taps("Continue");
        }

        await person.IsAt("/check-in/7", "Movements that bother you");
        await person.Ticks("I sit 6 hours a day or more");
        await person.Ticks("Bending forward makes it worse");
        await person.Ticks("Tight or pinching at the front of a hip");
        await person.Writes("How many minutes does your back feel stiff", "10");
        await person.Taps("Continue");
        await person.IsAt("/check-in/8", "What you want");
        await person.AnswersTheAim();
        await person.Taps("Continue");
    }

    internal static async Task AnswersTheBasics(this Person person)
    {
        await person.Writes("How old are you?", "34");
        await person.Says("What is your sex?", "Female");
        await person.Says("Is the pain between your lowest ribs", "Yes");
        await person.Writes("How many weeks has this spell lasted?", "8");
        await person.Slides("How strong was your pain on average this week?", 4);
        await person.Slides("How strong is your pain now at its worst", 3);
        await person.Says("Has a health professional checked this pain?", "Yes");
        await person.Says("Did this pain start, or change a lot", "No");
    }

    private static async Task AnswersTheAim(this Person person)
    {
        await person.Says("What do you want most?", "Less trouble from my back");
        await person.Says("How many minutes do you have?", "12 minutes");
        foreach (
            var thing in new[]
            {
                "A sturdy chair",
                "An open doorway",
                "A mat or carpet",
                "A table or counter",
                "A stack of books",
            }
        )
        {
            await person.Ticks(thing);
        }

        await person.Says("When would you like to do it?", "Another time");
        await person.Slides("How sure are you that you can move without harm?", 7);
        await person.Says("Is pain making you feel that you cannot cope", "No");
    }
}
