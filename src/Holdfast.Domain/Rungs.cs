namespace Holdfast.Domain;

/// <summary>A rung of the stretch ladder (clinical.md section 4, start rung). Holds are a side, and a place for E07 and E07s (C31).</summary>
public enum StretchRung
{
    /// <summary>2 holds of 15 s.</summary>
    H1 = 1,

    /// <summary>3 holds of 20 s.</summary>
    H2 = 2,

    /// <summary>2 holds of 30 s.</summary>
    H3 = 3,

    /// <summary>1 hold of 60 s, the seed's dose.</summary>
    H4 = 4,

    /// <summary>2 holds of 60 s on at most 3 days a week, on request only.</summary>
    H5 = 5,
}

/// <summary>A rung of the core ladder (clinical.md section 5, K-ladder).</summary>
public enum CoreRung
{
    /// <summary>Bridge 2x8 and heel slide 2x8 a side.</summary>
    K1 = 1,

    /// <summary>K1 and knee plank 3x10 s.</summary>
    K2 = 2,

    /// <summary>Bridge 3x10, march, knee plank 3x20 s.</summary>
    K3 = 3,

    /// <summary>Knee plank 3x30 s and single straight-leg raise 2x8.</summary>
    K4 = 4,

    /// <summary>Full plank 3x15 s.</summary>
    K5 = 5,

    /// <summary>Full plank 3x30 s.</summary>
    K6 = 6,

    /// <summary>Full plank 3x45 s.</summary>
    K7 = 7,

    /// <summary>Full plank 3x60 s with 15 s rest, the seed's dose.</summary>
    K8 = 8,
}
