namespace Holdfast.Domain;

/// <summary>The routine a plan is built around (clinical.md section 4).</summary>
public enum Focus
{
    /// <summary>The hip-flexor stretch, standing or at a chair.</summary>
    Stack,

    /// <summary>The gentlest form: tuck drill, standing stretch in the pain-free range, easy walking.</summary>
    StackLite,

    /// <summary>Five stretches in order.</summary>
    Loosen,

    /// <summary>Bridges, leg lifts and planks.</summary>
    Strengthen,

    /// <summary>When too little is known: tuck drill, standing stretch, one knee to chest.</summary>
    Default,
}
