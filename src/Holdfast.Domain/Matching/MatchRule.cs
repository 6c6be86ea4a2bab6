using Holdfast.Domain.Screening;

namespace Holdfast.Domain.Matching;

/// <summary>A row of the matching table (clinical.md section 4, R01 to R08). The first that holds decides.</summary>
/// <param name="Id">Its id, such as <c>R03</c>.</param>
/// <param name="About">What it is about, in a few words for the printed table.</param>
/// <param name="When">The condition; always read plainly.</param>
/// <param name="Choices">The focus: the first choice whose condition holds. Empty for R01, which allows none.</param>
/// <param name="Source">Where it comes from.</param>
public sealed record MatchRule(string Id, string About, Condition When, ValueList<FocusChoice> Choices, string Source);

/// <summary>When something holds, which focus.</summary>
/// <param name="When">The condition; a condition without parts always holds.</param>
/// <param name="Focus">The focus.</param>
/// <param name="Tie">True when nothing tells the focuses apart and the person may pick (C28).</param>
public sealed record FocusChoice(Condition When, Focus Focus, bool Tie = false);
