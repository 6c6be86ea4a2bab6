using Holdfast.Domain;

namespace Holdfast.Client;

/// <summary>A place in the app. Every screen has an address (see <see cref="Route"/>), so that links, back and reload work.</summary>
public abstract record Screen
{
    private Screen() { }

    /// <summary>The first page, with D1 as one line.</summary>
    public sealed record Welcome : Screen;

    /// <summary>Consent to keep health data on this device (G5).</summary>
    public sealed record Consent : Screen;

    /// <summary>One group of the check-in.</summary>
    /// <param name="Group">The group, from 1, among those that are asked of this person.</param>
    public sealed record CheckIn(int Group) : Screen;

    /// <summary>Somebody to talk to (Q53, T36). Shown first, blocks nothing.</summary>
    public sealed record SupportLine : Screen;

    /// <summary>The verdict and the routine with its reasons (L4, L5).</summary>
    public sealed record Result : Screen;

    /// <summary>Why this and why not that, with the rules that decided.</summary>
    public sealed record Why : Screen;

    /// <summary>Why one exercise is left out, and the way to try it where a pattern is the only reason (R10).</summary>
    /// <param name="Exercise">The exercise.</param>
    public sealed record LeftOut(ExerciseId Exercise) : Screen;

    /// <summary>The self-tests, at L4 and L5 only.</summary>
    public sealed record SelfTests : Screen;

    /// <summary>What to do now at L1 to L3. No exercise, not even a hint of one.</summary>
    public sealed record ActionCard : Screen;

    /// <summary>The front door: what, how long, why, Start.</summary>
    public sealed record Today : Screen;

    /// <summary>How the back was this morning, or what became of a leg symptom.</summary>
    public sealed record Morning : Screen;

    /// <summary>D3: mild soreness is common; when to stop. Ahead of the first session.</summary>
    public sealed record StopRules : Screen;

    /// <summary>The gate question G0, each fact its own tick.</summary>
    public sealed record Gate : Screen;

    /// <summary>Pain before the session, and the offer of the minimum dose at 6 and 7.</summary>
    public sealed record PainBefore : Screen;

    /// <summary>Pain of 8 or more: no exercises, a walk and comfortable positions, and the check of Q04b and Q20.</summary>
    public sealed record HighPain : Screen;

    /// <summary>The guided session, running or paused.</summary>
    public sealed record Session : Screen;

    /// <summary>Stop was pressed: quiet, then one question, then what follows from it.</summary>
    public sealed record StopQuestion : Screen;

    /// <summary>After the session: highest pain, strength of the stretch, effort, anything else.</summary>
    public sealed record LogSession : Screen;

    /// <summary>What the numbers of the session mean, in plain words.</summary>
    public sealed record Feedback : Screen;

    /// <summary>What a week changed, and why.</summary>
    public sealed record WeekReview : Screen;

    /// <summary>What was done and how it felt.</summary>
    public sealed record Progress : Screen;

    /// <summary>An instrument is answered.</summary>
    /// <param name="Key">Its name in the address (see <see cref="MeasureForm"/>).</param>
    public sealed record Measure(string Key) : Screen;

    /// <summary>The person names the activities that the back makes hard.</summary>
    public sealed record Activities : Screen;

    /// <summary>Every exercise and programme.</summary>
    public sealed record LibraryIndex : Screen;

    /// <summary>One exercise.</summary>
    /// <param name="Exercise">The exercise.</param>
    public sealed record ExercisePage(ExerciseId Exercise) : Screen;

    /// <summary>One programme.</summary>
    /// <param name="Focus">The focus it serves.</param>
    public sealed record ProgrammePage(Focus Focus) : Screen;

    /// <summary>Export, import, delete.</summary>
    public sealed record MyData : Screen;

    /// <summary>Country, theme, voice, text.</summary>
    public sealed record Settings : Screen;

    /// <summary>What this is and is not, who made it, licences and notices.</summary>
    public sealed record About : Screen;

    /// <summary>An address that is none of ours.</summary>
    /// <param name="Path">The address as it was asked for.</param>
    public sealed record NotFound(string Path) : Screen;
}
