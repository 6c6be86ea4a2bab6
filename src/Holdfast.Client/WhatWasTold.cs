using System.Globalization;
using Holdfast.Domain;
using Holdfast.Domain.Exercises;
using Holdfast.Domain.Journal;
using Holdfast.Domain.Progress.Weeks;

namespace Holdfast.Client;

/// <summary>What the person told us that led to the level, in their own ticks: said back on the action card, and copied for a clinician.</summary>
public static class WhatWasTold
{
    /// <summary>The facts in the order of the rules that spoke, each once.</summary>
    /// <param name="model">The model.</param>
    public static ValueList<ToldFact> Of(Model model)
    {
        if (model.Verdict is not { } verdict)
        {
            return [];
        }

        var answers = Decisions.AnswersNow(model);
        var questions = verdict
            .Findings.Where(finding => finding.Level == verdict.Level || !finding.Level.AllowsExercise())
            .SelectMany(finding => finding.Because)
            .Distinct();
        var told = questions
            .Select(id =>
                model.Library.Questions.SelectMany(group => group.Questions).FirstOrDefault(each => each.Id == id)
            )
            .OfType<Question>()
            .SelectMany(question => Facts(question, answers));
        var stop = model.Standing.LockedBy is { } sign
            ? new[] { new ToldFact(null, sign, Words(model.Library, sign), Response.Yes) }
            : [];
        var all = stop.Concat(told).Distinct().ToValueList();

        // What was left open is said back only where nothing was told: then it is the reason.
        var answered = all.Where(fact => fact.Response != Response.Skipped).ToValueList();
        return answered.IsEmpty ? all : answered;
    }

    /// <summary>The same as plain lines.</summary>
    internal static string AsText(Model model) =>
        string.Join('\n', WhatTheWeekShowed(model).Concat(Of(model).Select(Line)));

    /// <summary>What the last week showed, where a week ended in L3 (P04, P08) and no answer did; else nothing.</summary>
    /// <param name="model">The model.</param>
    public static ValueList<string> WhatTheWeekShowed(Model model)
    {
        ArgumentNullException.ThrowIfNull(model);
        return model.Journey is { Lock: not null, LastWeek: { } week }
            ? week.Outcome.Changes.Select(change => WeekWords.Say(change, model.Library)).ToValueList()
            : [];
    }

    private static string Line(ToldFact fact) =>
        fact.Response is Response.NotSure or Response.PreferNotToSay or Response.Skipped
            ? $"{fact.Words} ({PageMessages.Name(fact.Response).Replace('-', ' ')})"
            : fact.Words;

    private static IEnumerable<ToldFact> Facts(Question question, Answers answers)
    {
        if (question.Kind != QuestionKind.YesNo)
        {
            return Value(question, answers) is { } value
                ? [new(new Fact(question.Id), null, Fill(question.Told, value), Response.Yes)]
                : [new(new Fact(question.Id), null, question.Fact, Response.Skipped)];
        }

        return CheckInQuestions
            .Facts(question)
            .Select(fact => (Fact: fact, Said: answers.SaidTo(fact) ?? answers.SaidTo(question.Id) ?? Response.Skipped))
            .Where(each => each.Said != CheckInQuestions.Unticked(question))
            .Select(each => new ToldFact(each.Fact, null, Words(question, each.Fact), each.Said));
    }

    private static string? Value(Question question, Answers answers) =>
        answers.Find(question.Id) switch
        {
            Answer.Number number => number.Value.ToString(CultureInfo.InvariantCulture),
            Answer.Choice choice => question.Options.FirstOrDefault(each => each.Value == choice.Option)?.Words,
            _ => null,
        };

    private static string Fill(string told, string value) => told.Replace("{value}", value, StringComparison.Ordinal);

    private static string Words(Question question, Fact fact) =>
        fact.Tick == 0 ? question.Told : question.Ticks[fact.Tick - 1];

    private static string Words(Library library, StopSign sign)
    {
        var key = $"told.{PageMessages.Name(sign)}";
        return library.Words.Has(key) ? library.Words[key] : PageMessages.Name(sign).Replace('-', ' ');
    }
}

/// <summary>One thing that was told.</summary>
/// <param name="Fact">The fact of the check-in, or null for a stop sign.</param>
/// <param name="Sign">The stop sign of a session, or null.</param>
/// <param name="Words">The person's own words for it.</param>
/// <param name="Response">What was said: yes (no, for facts that matter when no), or how unsure it was told.</param>
public sealed record ToldFact(Fact? Fact, StopSign? Sign, string Words, Response Response);
