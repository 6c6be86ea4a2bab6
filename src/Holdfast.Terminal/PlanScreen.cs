using Holdfast.Domain;
using Holdfast.Domain.Exercises;
using Holdfast.Domain.Planning;
using Holdfast.Domain.Screening;

namespace Holdfast.Terminal;

internal static class PlanScreen
{
    public static void Show(Verdict verdict, Plan plan, Answers answers, Library library, Surroundings surroundings) =>
        surroundings.Write($"{verdict.Level.Code()}\n");
}
