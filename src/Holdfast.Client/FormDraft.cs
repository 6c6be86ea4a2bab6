using Holdfast.Domain;

namespace Holdfast.Client;

/// <summary>The numbers and ticks on a form, as they stand.</summary>
/// <param name="Ratings">What stands at each scale, as typed; nothing is set by default.</param>
/// <param name="Symptoms">The ticks of "Anything else?".</param>
/// <param name="Problems">What is wrong on this screen.</param>
/// <param name="AsksAboutHighPain">True after pain of 8 or more ahead of a session: Q04b and Q20 are asked (T30).</param>
/// <param name="NoPositionEases">What was said to Q20 there, or null.</param>
public sealed record FormDraft(
    ValueList<Rating> Ratings,
    ValueList<LogSymptom> Symptoms,
    ValueList<EntryProblem> Problems,
    bool AsksAboutHighPain = false,
    Response? NoPositionEases = null
)
{
    /// <summary>Nothing set yet.</summary>
    public static FormDraft Empty { get; } = new([], [], []);

    /// <summary>What stands at a scale, or null before the first touch.</summary>
    /// <param name="scale">The scale.</param>
    public string? TextAt(Scale scale) => Ratings.FirstOrDefault(each => each.Scale == scale)?.Text;
}

/// <summary>What stands at a scale.</summary>
/// <param name="Scale">The scale.</param>
/// <param name="Text">As typed or slid.</param>
public sealed record Rating(Scale Scale, string Text);

/// <summary>The gate question, half answered.</summary>
/// <param name="Minimum">True when the shortest form was asked for.</param>
/// <param name="Answers">What was ticked.</param>
/// <param name="None">True when "None of these" is ticked.</param>
/// <param name="Problems">What is wrong on this screen.</param>
/// <param name="Clear">True once every fact was answered with no: the way to the pain question is open.</param>
/// <param name="Pain">Pain ahead of the session, 0-10, once it was given.</param>
/// <param name="OfferMinimum">True when the pain is 6 or 7 and the shortest form is offered (3.4).</param>
/// <param name="Claiming">True while the host is asked whether another tab runs a session.</param>
public sealed record GateDraft(
    bool Minimum,
    ValueList<GateAnswer> Answers,
    bool None,
    ValueList<EntryProblem> Problems,
    bool Clear = false,
    int? Pain = null,
    bool OfferMinimum = false,
    bool Claiming = false
);

/// <summary>An answer to a fact of the gate question.</summary>
/// <param name="Fact">The fact.</param>
/// <param name="Response">What was said.</param>
public sealed record GateAnswer(GateFact Fact, Response Response);
