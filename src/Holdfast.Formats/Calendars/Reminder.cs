namespace Holdfast.Formats.Calendars;

/// <summary>A reminder for every day at the same time, wherever the person is.</summary>
/// <param name="At">The time of day, by the clock on the wall.</param>
/// <param name="First">The first day.</param>
/// <param name="Minutes">How long to keep free, 1 or more.</param>
/// <param name="Title">What the calendar shows.</param>
/// <param name="Words">More words, shown with it and by its alarm.</param>
public sealed record Reminder(TimeOnly At, DateOnly First, int Minutes, string Title, string Words);
