using static Holdfast.Domain.Screening.Condition;

namespace Holdfast.Domain.Screening.Rules;

/// <summary>Lets the rule tables read like the tables of clinical.md.</summary>
internal static class When
{
    public static Condition Every(params ReadOnlySpan<Condition> parts) => new All(ValueList.Of(parts));

    public static Condition Either(params ReadOnlySpan<Condition> parts) => new Any(ValueList.Of(parts));

    public static Condition AtLeast(int count, params ReadOnlySpan<Condition> parts) =>
        new AtLeast(count, ValueList.Of(parts));

    public static Condition Not(Condition part) => new Unless(part);

    public static Condition Reaches(Measure measure, int least, Unknown whenUnknown) =>
        new Reaches(measure, least, whenUnknown);

    /// <summary>A row of one part with one clause.</summary>
    public static TriageRule Row(string id, string about, string source, Clause only) =>
        new(id, about, [Group(only)], source);

    /// <summary>Clauses of which the first that holds is taken.</summary>
    public static ClauseGroup Group(params ReadOnlySpan<Clause> clauses) => new(ValueList.Of(clauses));

    /// <summary>The code as every outcome lists it.</summary>
    public static ValueList<CodeOutcome> Codes(params ReadOnlySpan<Restriction> restrictions)
    {
        ValueList<CodeOutcome> codes = [];
        foreach (var restriction in restrictions)
        {
            codes = codes.Add(new(restriction));
        }

        return codes;
    }

    /// <summary>Advice without a condition of its own.</summary>
    public static ValueList<AdviceOutcome> Advise(Advice advice) => [new(advice)];
}
