using System.Text;
using Holdfast.Domain.Exercises;
using Holdfast.Domain.Matching;

namespace Holdfast.Domain.Tests.Proofs.Offering;

/// <summary>
/// All sets of restrictions, told apart by what planning can see of them. Planning is handed the exclusion matrix and nothing else of the restrictions;
/// sets of which the matrix says the same of every exercise are one to it, so that one of each class stands for all.
/// </summary>
/// <param name="library">The exercises with their cells.</param>
internal sealed class RestrictionClasses(Library library)
{
    private static readonly Restriction[] All = Enum.GetValues<Restriction>();

    private readonly Row[] rows = [.. library.Exercises.Select(Row.Of)];

    /// <summary>How many sets there are.</summary>
    public static int SetCount => 1 << All.Length;

    /// <summary>The set with a number below <see cref="SetCount"/>.</summary>
    public static RestrictionSet Set(int number) =>
        RestrictionSet.Of([.. All.Where(each => (number & Bit(each)) != 0)]);

    /// <summary>The number of a set.</summary>
    public static int NumberOf(RestrictionSet set) => set.ToList().Sum(Bit);

    /// <summary>The first set of every class.</summary>
    public IReadOnlyList<RestrictionSet> Representatives()
    {
        var seen = new HashSet<string>();
        var first = new List<RestrictionSet>();
        for (var number = 0; number < SetCount; number++)
        {
            if (seen.Add(Seen(number)))
            {
                first.Add(Set(number));
            }
        }

        return first;
    }

    /// <summary>What planning can see of a set: for each exercise whether it is left out, by patterns alone or not, what stands in its place and how long it may be held.</summary>
    public string Seen(int number)
    {
        var seen = new StringBuilder();
        foreach (var row in rows)
        {
            row.AddTo(seen, number);
        }

        // The core ladder asks for this one by name (C32).
        return seen.Append((number & Bit(Restriction.PregnancyFrom16Weeks)) != 0 ? 'P' : '-').ToString();
    }

    /// <summary>The same as the matrix itself tells it.</summary>
    public string SeenBy(ExclusionMatrix matrix)
    {
        var seen = new StringBuilder();
        var exclusions = matrix.Exclusions();
        foreach (var exercise in library.Exercises)
        {
            var exclusion = exclusions.FirstOrDefault(each => each.Exercise == exercise.Id);
            var status =
                matrix.Allows(exercise.Id) ? $"{matrix.InPlaceOf(exercise.Id)}/{matrix.MostSeconds(exercise)}"
                : exclusion!.Overridable ? "p"
                : "x";
            seen.Append(status).Append(' ');
        }

        return seen.Append(matrix.InForce.Contains(Restriction.PregnancyFrom16Weeks) ? 'P' : '-').ToString();
    }

    private static int Bit(Restriction restriction) => 1 << (int)restriction;

    private sealed record Row(ExerciseId Exercise, int Crossed, (int Bit, MatrixCell Cell)[] Changed)
    {
        private static readonly int Patterns = Bit(Restriction.FlexionSensitive) | Bit(Restriction.ExtensionSensitive);

        public static Row Of(Exercise exercise)
        {
            var cells = All.Select(each => (Bit: Bit(each), Cell: MatrixColumn.Cell(exercise, each)))
                .Where(each => each.Cell is not null)
                .ToList();
            return new(
                exercise.Id,
                cells.Where(each => each.Cell!.Excluded).Sum(each => each.Bit),
                [.. cells.Where(each => !each.Cell!.Excluded).Select(each => (each.Bit, each.Cell!))]
            );
        }

        public void AddTo(StringBuilder seen, int number)
        {
            var against = Crossed & number;
            if (against != 0)
            {
                seen.Append((against & ~Patterns) == 0 ? "p " : "x ");
                return;
            }

            var instead = Exercise;
            int? most = null;
            foreach (var (bit, cell) in Changed)
            {
                if ((bit & number) != 0)
                {
                    instead = instead == Exercise && cell.Instead is { } other ? other : instead;
                    most = cell.MostSeconds is { } seconds ? Math.Min(most ?? seconds, seconds) : most;
                }
            }

            seen.Append(instead.Code).Append('/').Append(most).Append(' ');
        }
    }
}
