using Holdfast.Domain;
using static Holdfast.Domain.QuestionId;

namespace Holdfast.Benchmarks.Screening;

/// <summary>Answers as somebody would lay them out by hand: the 64 yes-or-no questions of triage are a word of "yes" and a word of "no", all else is flags.</summary>
/// <param name="Yes">A bit for each question that is answered yes.</param>
/// <param name="No">A bit for each question that is answered no.</param>
/// <param name="Facts">Flags: see <see cref="Flag"/>.</param>
internal readonly record struct ScalarAnswers(ulong Yes, ulong No, ScalarAnswers.Flag Facts)
{
    [Flags]
    public enum Flag
    {
        None = 0,
        Minor = 1 << 0,
        From65 = 1 << 1,
        From75 = 1 << 2,
        AgeUnknown = 1 << 3,
        Female = 1 << 4,
        Over6Weeks = 1 << 5,
        Over12WeeksOrUnknown = 1 << 6,
        Pain7 = 1 << 7,
        Pain8 = 1 << 8,
        PainUnknown = 1 << 9,
        From16WeeksOrUnknown = 1 << 10,
        HipFront = 1 << 11,
        HipBack = 1 << 12,
        LegLine = 1 << 13,
        LegLineUnsure = 1 << 14,
        CopingNotSure = 1 << 15,
    }

    private static readonly (QuestionId Question, ulong Bit)[] Questions =
    [
        .. typeof(Bits)
            .GetFields()
            .Select(field => (Enum.Parse<QuestionId>(field.Name), (ulong)field.GetRawConstantValue()!)),
    ];

    public static ScalarAnswers Of(Answers answers)
    {
        var (yes, no) = (0UL, 0UL);
        foreach (var (question, bit) in Questions)
        {
            var said = answers.Says(question);
            yes |= said == Response.Yes ? bit : 0;

            // C05: Q09 that was declined is a no.
            var declined = question == Q09 && said is (Response.PreferNotToSay or Response.Skipped);
            no |= said == Response.No || declined ? bit : 0;
        }

        return new(yes, no, FactsOf(answers));
    }

    private static Flag FactsOf(Answers answers)
    {
        var age = answers.Number(Q01);
        var pain = answers.Number(Q04b) ?? answers.Number(Q04);
        var hip = answers.Choice(Q41c);
        return When(age is not >= 18, Flag.Minor)
            | When(age >= 65, Flag.From65)
            | When(age >= 75, Flag.From75)
            | When(age is null, Flag.AgeUnknown)
            | When(answers.Choice(Q01b) == "female", Flag.Female)
            | When(answers.Number(Q03) > 6, Flag.Over6Weeks)
            | When(answers.Number(Q03) is null or > 12, Flag.Over12WeeksOrUnknown)
            | When(pain >= 7, Flag.Pain7)
            | When(pain >= 8, Flag.Pain8)
            | When(pain is null, Flag.PainUnknown)
            | When(answers.Number(Q36b) is null or >= 16, Flag.From16WeeksOrUnknown)
            | When(hip == "front", Flag.HipFront)
            | When(hip == "back", Flag.HipBack)
            | When(answers.Choice(ST4) == "below knee", Flag.LegLine)
            | When(answers.SaidTo(ST4) is Response.NotSure or Response.PreferNotToSay, Flag.LegLineUnsure)
            | When(answers.Says(Q53) == Response.NotSure, Flag.CopingNotSure);
    }

    private static Flag When(bool holds, Flag flag) => holds ? flag : Flag.None;
}
