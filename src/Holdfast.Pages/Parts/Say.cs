using Holdfast.Client;
using Holdfast.Domain;
using Holdfast.Domain.Exercises;

namespace Holdfast.Pages.Parts;

/// <summary>Numbers, lengths, dates and doses in the words of the library: no culture of .NET is asked.</summary>
internal static class Say
{
    /// <summary>Words with their places filled.</summary>
    public static string Filled(Words words, string key, ValueList<Place> places) =>
        words.Say(key, [.. places.Select(each => (each.Name, each.Value))]);

    /// <summary>Words that depend on a count: <c>key.one</c> or <c>key.many</c> with <c>{count}</c>.</summary>
    public static string Count(Words words, string key, int count) =>
        words.Say(count == 1 ? $"{key}.one" : $"{key}.many", ("count", Number(count)));

    /// <summary>A number with at most one decimal.</summary>
    public static string Decimal(decimal number) =>
        number.ToString("0.#", System.Globalization.CultureInfo.InvariantCulture);

    /// <summary>A number with one decimal, also where it is 0.</summary>
    public static string Tenths(double number) =>
        number.ToString("0.0", System.Globalization.CultureInfo.InvariantCulture);

    public static string Number(int number) => number.ToString(System.Globalization.CultureInfo.InvariantCulture);

    /// <summary>A length as it is read: seconds under one and a half minutes, else minutes to the nearest.</summary>
    public static string Length(Words words, int seconds) =>
        seconds < 90 && seconds % 60 != 0
            ? words.Say("measure.seconds", ("count", Number(seconds)))
            : words.Say("measure.minutes", ("count", Number(Minutes(seconds))));

    /// <summary>The same, written out.</summary>
    public static string LongLength(Words words, int seconds) =>
        seconds < 90 && seconds % 60 != 0
            ? words.Say("measure.long-seconds", ("count", Number(seconds)))
            : Count(words, "measure.long-minutes", Minutes(seconds));

    /// <summary>A dose as it is read beside its exercise: <c>2 × 30 s</c>, <c>5 slow</c>.</summary>
    public static string Dose(Words words, Dose dose) =>
        dose switch
        {
            Dose.Holds { Sets: 1 } one => Length(words, one.Seconds),
            Dose.Holds holds => words.Say(
                "measure.sets",
                ("sets", Number(holds.Sets)),
                ("dose", Length(words, holds.Seconds))
            ),
            Dose.Repetitions { Sets: 1 } one => words.Say("measure.repetitions", ("count", Number(one.Count))),
            Dose.Repetitions many => words.Say(
                "measure.sets",
                ("sets", Number(many.Sets)),
                ("dose", Number(many.Count))
            ),
            _ => throw new System.Diagnostics.UnreachableException(dose.GetType().Name),
        };

    /// <summary>A dose written out, for people who hear it: "2 holds of 30 seconds".</summary>
    public static string LongDose(Words words, Dose dose) =>
        dose switch
        {
            Dose.Holds { Sets: 1 } one => words.Say("measure.one-hold", ("length", LongLength(words, one.Seconds))),
            Dose.Holds holds => words.Say(
                "measure.many-holds",
                ("sets", Number(holds.Sets)),
                ("length", LongLength(words, holds.Seconds))
            ),
            Dose.Repetitions { Sets: 1 } one => words.Say("measure.one-set", ("count", Number(one.Count))),
            Dose.Repetitions many => words.Say(
                "measure.many-sets",
                ("sets", Number(many.Sets)),
                ("count", Number(many.Count))
            ),
            _ => throw new System.Diagnostics.UnreachableException(dose.GetType().Name),
        };

    /// <summary>A side or place.</summary>
    public static string Side(Words words, Side side) =>
        side switch
        {
            Domain.Side.Right => words["measure.right"],
            Domain.Side.Left => words["measure.left"],
            _ => words["measure.centre"],
        };

    /// <summary>The same inside a sentence: "right side".</summary>
    public static string InSentence(Words words, Side side) =>
        side switch
        {
            Domain.Side.Right => words["measure.right-side"],
            Domain.Side.Left => words["measure.left-side"],
            _ => words["measure.in-the-middle"],
        };

    /// <summary>A day of the week.</summary>
    public static string Weekday(Words words, DateOnly day) => words[$"date.weekday-{(int)day.DayOfWeek}"];

    /// <summary>A date such as "3 March", with the year where it is not this one.</summary>
    public static string Date(Words words, DateOnly day, DateOnly today) => DateWords.Say(words, day, today);

    /// <summary>A date as a person says it: today, yesterday, a day of this week, or the date.</summary>
    public static string When(Words words, DateOnly day, DateOnly today) =>
        (today.DayNumber - day.DayNumber) switch
        {
            0 => words["date.today"],
            1 => words["date.yesterday"],
            > 1 and < 7 => Weekday(words, day),
            _ => Date(words, day, today),
        };

    /// <summary>A time of day on a 24-hour clock.</summary>
    public static string Clock(DateTimeOffset at) =>
        at.ToString("HH:mm", System.Globalization.CultureInfo.InvariantCulture);

    private static int Minutes(int seconds) => Math.Max(1, (seconds + 30) / 60);
}
