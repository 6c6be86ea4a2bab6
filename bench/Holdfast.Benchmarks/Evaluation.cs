using BenchmarkDotNet.Attributes;
using Holdfast.Domain;
using Holdfast.Domain.Exercises;
using Holdfast.Domain.Planning;
using Holdfast.Domain.Screening;
using Holdfast.Formats.Compiled;

namespace Holdfast.Benchmarks;

/// <summary>One whole evaluation, from answers to a plan with its reasons, for sixteen people who answer differently.</summary>
[MemoryDiagnoser]
public class Evaluation
{
    private const int People = 16;
    private readonly Library library = CompiledLibrary.ReadFrom(typeof(Evaluation).Assembly);
    private readonly Answers[] answers = [.. Enumerable.Range(0, People).Select(Person)];

    /// <summary>Screening alone; the figure is for one person.</summary>
    [Benchmark(Baseline = true, OperationsPerInvoke = People)]
    public int Screening()
    {
        var levels = 0;
        foreach (var person in answers)
        {
            levels += (int)Triage.Evaluate(person).Level;
        }

        return levels;
    }

    /// <summary>Screening, matching and the first plan; the figure is for one person.</summary>
    [Benchmark(OperationsPerInvoke = People)]
    public int ScreeningAndMatching()
    {
        var exercises = 0;
        foreach (var person in answers)
        {
            exercises += Planner.Plan(person, Triage.Evaluate(person), library, FirstPlanOptions.None).Exercises.Count;
        }

        return exercises;
    }

    // Every question answered; which ones concern differs from person to person, by a fixed rule and not by chance.
    private static Answers Person(int number)
    {
        var all = Answers
            .None.With(QuestionId.Q01, new Answer.Number(30 + number))
            .With(QuestionId.Q04, new Answer.Number(number % 8))
            .With(QuestionId.M10, new Answer.KitAtHand([Kit.Chair, Kit.Mat]));
        foreach (var question in Enum.GetValues<QuestionId>())
        {
            if (all.Find(question) is null && IsYesOrNo(question))
            {
                all = all.With(question, new Answer.Said(Says(question, number)));
            }
        }

        return all;
    }

    private static Response Says(QuestionId question, int number) =>
        question is QuestionId.Q02 or QuestionId.Q47 or QuestionId.Q49 ? Response.Yes
        : question >= QuestionId.Q36 && ((int)question * 7 + number) % 11 == 0 ? Response.Yes
        : Response.No;

    private static bool IsYesOrNo(QuestionId question) =>
        question
            is not (
                QuestionId.Q01b
                or QuestionId.Q03
                or QuestionId.Q04b
                or QuestionId.Q36b
                or QuestionId.Q41c
                or QuestionId.M06
                or QuestionId.M08
                or QuestionId.M09
                or QuestionId.M11
                or QuestionId.M12
                or QuestionId.M13
                or QuestionId.ST1
                or QuestionId.ST2
                or QuestionId.ST3
                or QuestionId.ST4
            );
}
