using Microsoft.Playwright;

namespace Holdfast.Browser.Tests.Running;

/// <summary>The steps around a session, as most tests need them.</summary>
internal static class Session
{
    /// <summary>Has answered everything and looks at Today.</summary>
    internal static async Task IsAtToday(this Person person)
    {
        await person.Opens();
        await person.GoesThroughTheCheckIn();
        await person.Follows("See my routine");
        await person.IsAtTodayAgain();
    }

    internal static Task IsAtTodayAgain(this Person person) => person.IsAt("/today", "Stack");

    /// <summary>Has started a first session; the walk has just begun.</summary>
    internal static async Task IsInASession(this Person person)
    {
        await person.IsAtToday();
        await person.Taps("Start");
        await person.IsAt("/when-to-stop", "Before your first session");
        await person.Taps("I have read this");
        await person.StartsTheSession(painBefore: 3);
    }

    /// <summary>Answers what is asked ahead of a session, and is in it.</summary>
    internal static async Task StartsTheSession(this Person person, int painBefore)
    {
        await person.AsksToBegin(painBefore);
        await person.IsAt("/session", "Walk on the spot");
    }

    /// <summary>Answers the gate question and the pain question.</summary>
    internal static async Task AsksToBegin(this Person person, int painBefore)
    {
        await person.IsAt("/gate", "Since last time, is any of these new?");
        await person.Ticks("None of these");
        await person.Taps("Continue");
        await person.IsAt("/pain-before", "How strong is your pain now?");
        await person.Slides("Your pain right now", painBefore);
        await person.Taps("Begin");
    }

    internal static async Task LogsTheSession(this Person person)
    {
        await person.IsAt("/log", "Done.");
        await person.Slides("Highest pain during it", 3);
        await person.Slides("How strong was the stretch?", 4);
        await person.Ticks("None of these");
        await person.Taps("Save");
    }

    /// <summary>Picks a file to bring back.</summary>
    internal static async Task Picks(this Person person, string name, string text)
    {
        var chooser = await person.Page.RunAndWaitForFileChooserAsync(() => person.Taps("Choose a file"));
        await chooser.SetFilesAsync(
            new FilePayload
            {
                Name = name,
                MimeType = "application/json",
                Buffer = System.Text.Encoding.UTF8.GetBytes(text),
            }
        );
    }
}
