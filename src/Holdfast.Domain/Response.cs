namespace Holdfast.Domain;

/// <summary>What a person says to a yes-or-no question, from the least to the most telling (contract.md D01).</summary>
/// <remarks>The default is <see cref="Skipped"/>: what was never answered is unknown, and unknown is never "all clear".</remarks>
public enum Response
{
    /// <summary>Not answered. Counts as not sure (clinical.md C01).</summary>
    Skipped,

    /// <summary>Answered no.</summary>
    No,

    /// <summary>Rather not say. Counts as not sure, but see C05 for Q09.</summary>
    PreferNotToSay,

    /// <summary>Not sure.</summary>
    NotSure,

    /// <summary>Answered yes.</summary>
    Yes,
}
