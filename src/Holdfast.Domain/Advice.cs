namespace Holdfast.Domain;

/// <summary>What a person is advised beside the plan; the codes are those of contract.md.</summary>
public enum Advice
{
    /// <summary>emergency: L1.</summary>
    Emergency,

    /// <summary>urgent: L2.</summary>
    Urgent,

    /// <summary>clinician-first: L3.</summary>
    ClinicianFirst,

    /// <summary>maternity: call the maternity unit (T17).</summary>
    Maternity,

    /// <summary>support-line: somebody to talk to (T36).</summary>
    SupportLine,

    /// <summary>routine-appointment: see a clinician in the coming weeks.</summary>
    RoutineAppointment,

    /// <summary>minimum-dose: the shortest form of the routine.</summary>
    MinimumDose,

    /// <summary>ces-card: the warning signs that need help at once (C05).</summary>
    WarningSignsCard,

    /// <summary>physiotherapist: consider seeing one.</summary>
    Physiotherapist,

    /// <summary>offer-other-focus: another routine may suit better.</summary>
    OfferOtherFocus,

    /// <summary>easy-week: minimum dose and walking.</summary>
    EasyWeek,

    /// <summary>full-triage: do the whole check-in again.</summary>
    FullTriage,

    /// <summary>barrier-question: ask once what gets in the way.</summary>
    BarrierQuestion,

    /// <summary>cap-notice: more than planned does not help more.</summary>
    CapNotice,

    /// <summary>maintenance: less often is enough.</summary>
    Maintenance,

    /// <summary>locked: no exercise until a clinician has looked.</summary>
    Locked,
}

/// <summary>The codes of advice as the contract writes them.</summary>
public static class AdviceCode
{
    private static readonly string[] Codes =
    [
        "emergency",
        "urgent",
        "clinician-first",
        "maternity",
        "support-line",
        "routine-appointment",
        "minimum-dose",
        "ces-card",
        "physiotherapist",
        "offer-other-focus",
        "easy-week",
        "full-triage",
        "barrier-question",
        "cap-notice",
        "maintenance",
        "locked",
    ];

    /// <summary>The code, such as <c>routine-appointment</c>.</summary>
    /// <param name="advice">The advice.</param>
    public static string Code(this Advice advice) => Codes[(int)advice];
}
