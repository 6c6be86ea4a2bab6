namespace Holdfast.Timing;

/// <summary>What a page sounded and showed. All but onsets, plans and pairs of the audio clock are milliseconds by the page's clock.</summary>
internal sealed record Heard
{
    /// <summary>When the session began.</summary>
    public double Base { get; init; }

    /// <summary>When tones began, in seconds of the audio clock.</summary>
    public double[] Onsets { get; init; } = [];

    /// <summary>When they were planned to begin, in seconds of the audio clock.</summary>
    public double[] Planned { get; init; } = [];

    /// <summary>Where the audio clock stood when the page's stood at <see cref="PairsOfPage"/>, in seconds.</summary>
    public double[] PairsOfAudio { get; init; } = [];

    /// <summary>Where the page's clock stood when the audio clock stood at <see cref="PairsOfAudio"/>.</summary>
    public double[] PairsOfPage { get; init; } = [];

    /// <summary>When tones are due, from the beginning of the session.</summary>
    public double[] Tones { get; init; } = [];

    /// <summary>When something else is to be shown or said, from the beginning.</summary>
    public double[] Moments { get; init; } = [];

    /// <summary>When the page showed another step, from the beginning.</summary>
    public double[] Shown { get; init; } = [];

    /// <summary>How long after being resumed the page showed the right number.</summary>
    public double[] Resumed { get; init; } = [];

    /// <summary>What the page thought of itself at the end.</summary>
    public string Visibility { get; init; } = "";
}
