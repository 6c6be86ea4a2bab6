using Holdfast.Client;
using Holdfast.Domain.Exercises;
using Holdfast.Domain.Progress;
using Holdfast.Pages.Markup;

namespace Holdfast.Pages.Parts;

/// <summary>A month of days: a float for a day on which the person moved, an inner ring for core. A blank day is only its number.</summary>
internal static class Calendar
{
    public static Html Month(Model model, DateOnly month)
    {
        var words = model.Library.Words;
        var first = new DateOnly(month.Year, month.Month, 1);
        var sessions = Of(model, first);
        var blanks = ((int)first.DayOfWeek + 6) % 7;
        var days = Math.Min(
            DateTime.DaysInMonth(month.Year, month.Month),
            first.AddMonths(1) > model.Today ? model.Today.Day : 31
        );
        return Html.Of(
            $"""
            <div class="month" role="group" aria-label="{Name(words, first)}">{Enumerable
                .Range(1, 7)
                .Select(day => Html.Of($"<span class=\"weekday\" aria-hidden=\"true\">{words[$"date.short-weekday-{day % 7}"]}</span>"))}{Enumerable.Repeat(
                Html.Of($"<span></span>"),
                blanks
            )}{Enumerable.Range(0, days).Select(day => Day(model, sessions, first.AddDays(day)))}</div>
            """
        );
    }

    public static string Name(Words words, DateOnly month) =>
        words.Say("date.month-year", ("month", words[$"date.month-{month.Month}"]), ("year", Say.Number(month.Year)));

    public static Html Key(Words words) =>
        Html.Of(
            $"<ul class=\"key\"><li><i aria-hidden=\"true\"></i>{words["progress.moved"]}</li><li><i class=\"core\" aria-hidden=\"true\"></i>{words["progress.moved-core"]}</li></ul>"
        );

    // From the end, and once a month: a journal may hold years.
    private static ILookup<DateOnly, SessionRecord> Of(Model model, DateOnly first)
    {
        var all = model.Standing.Sessions;
        var from = all.Count;
        while (from > 0 && all[from - 1].Day >= first.AddDays(-1))
        {
            from--;
        }

        return all.Skip(from).Where(each => each.Counts).ToLookup(each => each.Day);
    }

    private static Html Day(Model model, ILookup<DateOnly, SessionRecord> done, DateOnly day)
    {
        var words = model.Library.Words;
        var sessions = done[day].ToList();
        var hasCore = sessions.Any(each => each.Exercises.Any(done => CoreExercises.IsCore(done.Exercise)));
        var looks = string.Join(
            ' ',
            new[]
            {
                sessions.Count > 0 ? "moved" : null,
                hasCore ? "core" : null,
                day == model.Today ? "now" : null,
            }.OfType<string>()
        );
        return Html.Of(
            $"<span{HtmlAttribute.Of("class", looks.Length > 0 ? looks : null)}>{day.Day}{Html.If(sessions.Count > 0, $"<span class=\"heard\"> {words[hasCore ? "progress.moved-core" : "progress.moved"]}</span>")}</span>"
        );
    }
}
