namespace Holdfast.Domain.Tests.Proofs.Offering;

/// <summary>
/// Every X of clinical.md 2.3, stated a second time from the table and apart from the library files, with C18 (SPINE_MOD), C22 (substitutes) and C23
/// (E09p, and the letters of E13 that a cell does not name).
/// </summary>
internal static class CrossTable
{
    private static readonly Dictionary<string, RestrictionSet> Rows = new()
    {
        ["E01"] = Codes("PREG16 NOKNEEL HIP_ANT NEURAL FALLS"),
        ["E02"] = Codes("HIP_ANT"),
        ["E03"] = Codes(""),
        ["E04"] = Codes("OSTEO PREG16 HIP_POST SPINE_OP SPINE_MOD NEURAL FLEX_SENS"),
        ["E05"] = Codes("PREG16 HIP_POST"),
        ["E06"] = Codes("OSTEO HEADDOWN BP PREG16 HIP_POST SPINE_OP SPINE_MOD NEURAL FALLS FLEX_SENS"),
        ["E06h"] = Codes(""),
        ["E07"] = Codes("OSTEO HEADDOWN NOFLOOR NOKNEEL HIP_POST SPINE_OP FLEX_SENS"),
        ["E07s"] = Codes("OSTEO HIP_POST SPINE_OP FLEX_SENS"),
        ["E08"] = Codes("OSTEO PREG16 HIP_POST SPINE_OP SPINE_MOD NEURAL"),
        ["E09"] = Codes("PREG16 NOFLOOR NEURAL"),
        ["E09s"] = Codes("HIP_POST NEURAL"),
        ["E09p"] = RestrictionSet.Of([.. Enum.GetValues<Restriction>()]),
        ["E10"] = Codes("PREG16 NOFLOOR WRIST_SHO SPINE_OP ABD"),
        ["E11"] = Codes(""),
        ["E11w"] = Codes(""),
        ["E12"] = Codes("PREG16"),
        ["E13a"] = Codes("PREG16"),
        ["E13b"] = Codes("PREG16 HIP_POST SPINE_OP ABD"),
        ["E13c"] = Codes("OSTEO PREG16 SPINE_OP NEURAL ABD EXT_SENS"),
    };

    private static readonly RestrictionSet Patterns = Codes("FLEX_SENS EXT_SENS");

    /// <summary>Everything in force that leaves an exercise out.</summary>
    public static RestrictionSet Against(ExerciseId exercise, RestrictionSet inForce) =>
        Rows[exercise.Code].Intersect(inForce);

    /// <summary>An exercise may be offered: nothing in force leaves it out, or it is a trial and only patterns do (R10). E09p is never a trial (C23).</summary>
    public static bool MayBeOffered(ExerciseId exercise, bool isTrial, RestrictionSet inForce)
    {
        var against = Against(exercise, inForce);
        return against.IsEmpty || (isTrial && exercise != ExerciseId.E09p && against.Except(Patterns).IsEmpty);
    }

    private static RestrictionSet Codes(string codes) =>
        RestrictionSet.Of([
            .. codes
                .Split(' ', StringSplitOptions.RemoveEmptyEntries)
                .Select(code =>
                    RestrictionCode.TryParse(code, out var restriction)
                        ? restriction
                        : throw new ArgumentException($"There is no code {code}.", nameof(codes))
                ),
        ]);
}
