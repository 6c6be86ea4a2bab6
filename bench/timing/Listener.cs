using System.Text.Json;
using Holdfast.Domain;
using Holdfast.Domain.Journal;
using Holdfast.Domain.Screening;
using Holdfast.Formats.Journal;

namespace Holdfast.Timing;

/// <summary>Somebody with Loosen as their routine, who starts it and listens.</summary>
internal static class Listener
{
    private static readonly Answers Told = new[] { QuestionId.Q04c, QuestionId.Q04d }
        .Concat(Enum.GetValues<QuestionId>().Where(question => question is >= QuestionId.Q05 and <= QuestionId.Q53))
        .Distinct()
        .Aggregate(Answers.None, (answers, question) => answers.With(question, new Answer.Said(Response.No)))
        .With(QuestionId.Q01, new Answer.Number(40))
        .With(QuestionId.Q02, new Answer.Said(Response.Yes))
        .With(QuestionId.Q03, new Answer.Number(20))
        .With(QuestionId.Q04, new Answer.Number(3))
        .With(QuestionId.M04, new Answer.Said(Response.Yes))
        .With(QuestionId.M05, new Answer.Said(Response.Yes))
        .With(QuestionId.M02, new Answer.Said(Response.No))
        .With(QuestionId.M03, new Answer.Said(Response.No))
        .With(QuestionId.M09, new Answer.Number(20));

    private const string Ready = "document.documentElement.dataset.ready !== undefined";

    /// <summary>Puts a journal into the browser, and goes as far as the first step of the session.</summary>
    internal static async Task StartsLoosen(Tab tab, string address)
    {
        await tab.Go($"{address}/my-data", Ready);
        var rows = Journal().Select(entry => new[] { entry.Id.ToString(), JournalFormat.Write(entry) });
        await tab.Evaluate(
            $$"""
            (async () => {
              const request = indexedDB.open("holdfast", 1);
              const database = await new Promise((opened) => (request.onsuccess = () => opened(request.result)));
              const transaction = database.transaction("journal", "readwrite");
              for (const [id, line] of {{JsonSerializer.Serialize(
                rows
            )}}) transaction.objectStore("journal").add({ id, line });
              await new Promise((done) => (transaction.oncomplete = done));
              database.close();
            })()
            """
        );
        await tab.Go("about:blank", "location.href === 'about:blank'");
        await tab.Go($"{address}/today", Ready);
        await Press(tab, "Start");
        await tab.Until(
            "document.querySelector('input[type=checkbox][data-on-change=\"none\"], main input[type=checkbox]')"
        );
        await tab.Evaluate(
            "[...document.querySelectorAll('main label')].find((each) => each.textContent.includes('None of these')).click()"
        );
        await Press(tab, "Continue");
        await tab.Until("document.querySelector('main input[type=range]')");
        await tab.Evaluate(
            "{ const pain = document.querySelector('main input[type=range]'); pain.value = '3'; for (const kind of ['input', 'change']) pain.dispatchEvent(new Event(kind, { bubbles: true })); }"
        );
        await Press(tab, "Begin");
        await tab.Until("document.querySelector('main.session')");
        await tab.Evaluate("heard.watch()");
    }

    // With the touch that lets a page sound.
    private static async Task Press(Tab tab, string words)
    {
        var button =
            $"[...document.querySelectorAll('#app button')].find((each) => each.textContent.trim() === '{words}')";
        await tab.Until(button);
        await tab.Evaluate(
            $"{{ const button = {button}; button.dispatchEvent(new PointerEvent('pointerup', {{ bubbles: true }})); button.click(); }}"
        );
    }

    private static IEnumerable<JournalEntry> Journal()
    {
        var now = DateTimeOffset.Now.AddMinutes(-5);
        var verdict = Triage.Evaluate(Told);
        JournalEvent[] events =
        [
            new JournalEvent.ConsentGiven(1),
            new JournalEvent.CheckInDone(Told, verdict.Level, [], RuleSet.Version, CheckedByClinician: false),
            new JournalEvent.NoticeTold("D3"),
        ];
        return events.Select(
            (happened, index) =>
                new JournalEntry(
                    Guid.CreateVersion7(),
                    now.AddSeconds(index),
                    DateOnly.FromDateTime(now.DateTime),
                    happened
                )
        );
    }

    /// <summary>What the page sounded and showed.</summary>
    internal static async Task<Heard> Heard(Tab tab) =>
        (
            await tab.Evaluate(
                """
                ({
                  base: heard.base,
                  onsets: heard.onsets,
                  planned: heard.planned,
                  pairsOfAudio: heard.pairs.map((pair) => pair[0]),
                  pairsOfPage: heard.pairs.map((pair) => pair[1]),
                  tones: (heard.tones ?? []).map((tone) => tone.in),
                  moments: heard.moments ?? [],
                  shown: heard.shown,
                  resumed: heard.resumed,
                  visibility: document.visibilityState,
                })
                """
            )
        ).Deserialize<Heard>(JsonSerializerOptions.Web)!;
}
