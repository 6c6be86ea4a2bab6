namespace Holdfast.Domain.Exercises;

/// <summary>Whom to call in a country. The table is <c>library/emergency/numbers.yaml</c>.</summary>
/// <param name="Country">ISO 3166 code of two letters, such as <c>GB</c>; empty for any other country.</param>
/// <param name="Name">What the country is called.</param>
/// <param name="Emergency">Life in danger, now (L1).</param>
/// <param name="Urgent">Advice the same day (L2).</param>
/// <param name="Maternity">Signs in pregnancy that cannot wait (T17).</param>
/// <param name="Support">Somebody to talk to, day and night (T36).</param>
public sealed record HelpLines(
    string Country,
    string Name,
    HelpLine Emergency,
    HelpLine Urgent,
    HelpLine Maternity,
    HelpLine Support
);

/// <summary>One line to call.</summary>
/// <param name="Number">The number as it is dialled, or null where there is no single one.</param>
/// <param name="Words">Who answers and when to call, in plain words.</param>
public sealed record HelpLine(string? Number, string Words);
