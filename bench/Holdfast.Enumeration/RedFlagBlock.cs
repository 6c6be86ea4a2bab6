using Holdfast.Domain;
using static Holdfast.Domain.QuestionId;

namespace Holdfast.Enumeration;

/// <summary>The 32 yes-or-no facts of the rows that ask for L1 to L3 (T01 to T15, T17, T26 and T29b of clinical.md 3.2). Intake number n answers fact i with yes where bit i of n is set.</summary>
internal static class RedFlagBlock
{
    public static ReadOnlySpan<QuestionId> Facts => All;

    private static readonly QuestionId[] All =
    [
        // Checked by a health professional; began or changed in the last 6 weeks.
        Q04c,
        Q04d,
        // Nerves.
        Q05,
        Q06,
        Q07,
        Q08,
        Q09,
        Q10,
        Q11,
        Q12,
        Q13b,
        // Injury and bones.
        Q14,
        Q15,
        Q16,
        Q17,
        // General health.
        Q18,
        Q19,
        Q20,
        Q21,
        Q21b,
        Q22,
        Q23,
        Q24,
        Q25,
        Q25b,
        Q26,
        Q27,
        Q29,
        Q52,
        Q35b,
        // Signs in pregnancy; chest pain on effort.
        Q37,
        Q45,
    ];

    /// <summary>The place of a fact, or -1.</summary>
    public static int IndexOf(QuestionId question) => Array.IndexOf(All, question);
}
