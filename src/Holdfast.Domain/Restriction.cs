namespace Holdfast.Domain;

/// <summary>What limits the choice of exercises: the codes of triage in the order of contract.md D04, then the two patterns of clinical.md section 4.</summary>
public enum Restriction
{
    /// <summary>OSTEO: fragile bones; no end-range bending or twisting.</summary>
    Osteoporosis,

    /// <summary>HEADDOWN: eyes or dizziness; the head stays above the heart.</summary>
    HeadDown,

    /// <summary>BP: blood pressure; short holds, never holding the breath.</summary>
    BloodPressure,

    /// <summary>PREG: pregnant, under 16 weeks; no breath-holding, no pushing to a limit.</summary>
    Pregnancy,

    /// <summary>PREG16: pregnant, 16 weeks or more, or weeks unknown; no long lying flat on the back.</summary>
    PregnancyFrom16Weeks,

    /// <summary>NOFLOOR: cannot get down to the floor and up again alone.</summary>
    NoFloor,

    /// <summary>NOKNEEL: cannot kneel.</summary>
    NoKneeling,

    /// <summary>WRIST_SHO: wrist or shoulder sore on weight.</summary>
    WristOrShoulder,

    /// <summary>HIP_POST: hip replaced from the back, limits not lifted.</summary>
    HipPosterior,

    /// <summary>HIP_ANT: hip replaced from the front, limits not lifted.</summary>
    HipAnterior,

    /// <summary>SPINE_OP: spine surgery, cleared to exercise.</summary>
    SpineSurgery,

    /// <summary>SPINE_MOD: a known spine condition, until a clinician's limits are entered (clinical.md C18).</summary>
    SpineCondition,

    /// <summary>NEURAL: pain or tingling below the knee.</summary>
    Neural,

    /// <summary>ABD: hernia, doming or recent birth.</summary>
    Abdominal,

    /// <summary>FALLS: two or more falls this year.</summary>
    Falls,

    /// <summary>FLEX_SENS: bending and sitting bother most. A pattern, not a medical code.</summary>
    FlexionSensitive,

    /// <summary>EXT_SENS: standing and arching bother most. A pattern, not a medical code.</summary>
    ExtensionSensitive,
}

/// <summary>The codes of restrictions as clinical.md and the contract write them.</summary>
public static class RestrictionCode
{
    private static readonly string[] Codes =
    [
        "OSTEO",
        "HEADDOWN",
        "BP",
        "PREG",
        "PREG16",
        "NOFLOOR",
        "NOKNEEL",
        "WRIST_SHO",
        "HIP_POST",
        "HIP_ANT",
        "SPINE_OP",
        "SPINE_MOD",
        "NEURAL",
        "ABD",
        "FALLS",
        "FLEX_SENS",
        "EXT_SENS",
    ];

    /// <summary>The code, such as <c>HIP_POST</c>.</summary>
    /// <param name="restriction">The restriction.</param>
    public static string Code(this Restriction restriction) => Codes[(int)restriction];

    /// <summary>True for the two patterns, whose exclusions a person may try after reading the reason (R10).</summary>
    /// <param name="restriction">The restriction.</param>
    public static bool IsPattern(this Restriction restriction) =>
        restriction is Restriction.FlexionSensitive or Restriction.ExtensionSensitive;

    /// <summary>Reads a code; false when it is none.</summary>
    /// <param name="code">The code as written.</param>
    /// <param name="restriction">The restriction it names.</param>
    public static bool TryParse(string code, out Restriction restriction)
    {
        var index = Array.IndexOf(Codes, code);
        restriction = (Restriction)Math.Max(index, 0);
        return index >= 0;
    }
}
