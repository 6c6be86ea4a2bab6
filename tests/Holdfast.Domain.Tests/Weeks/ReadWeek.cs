namespace Holdfast.Domain.Tests.Weeks;

/// <summary>What a week led to, in the words of contract.md, so that two readings can be compared and a difference can be read.</summary>
internal sealed record ReadWeek(
    string Level,
    string Focus,
    string Rules,
    string StretchRung,
    string CoreRung,
    decimal? Adherence,
    bool? Responder,
    string Advice,
    string Trials
);
