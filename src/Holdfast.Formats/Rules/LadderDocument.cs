using System.Text;
using Holdfast.Domain;
using Holdfast.Domain.Planning;

namespace Holdfast.Formats.Rules;

/// <summary>Writes the ladders of doses as Markdown.</summary>
internal static class LadderDocument
{
    public static void Append(StringBuilder page)
    {
        page.Append("\n## The stretch ladder, a side or place\n\n| rung | holds |\n|---|---|\n");
        foreach (var rung in Enum.GetValues<StretchRung>())
        {
            page.Append($"| {rung} | {Say(StretchLadder.DoseOf(rung))} |\n");
        }

        page.Append(
            "\nStart: H1 at L4 with pain of 6 or more (or unknown) or an age of 75 or more, and always under T30; else H2 at L4, with pain of 6 or more (or unknown) or an age "
                + "of 75 or more; else H3 with pain of 4 or more; else H4. R05 starts at H2 at most. H5 on request only.\n"
                + "Caps: E06 and E06h 30 s in a first plan; E09 under HEADDOWN 30 s; sets rise so that the total stays. E10, E11 and E11w under BP 20 s, sets unchanged.\n"
                + "\n## The core ladder\n\n| rung | exercises |\n|---|---|\n"
        );
        foreach (var rung in CoreLadder.Rungs)
        {
            var items = CoreLadder.ItemsOf(rung).Select(item => $"{item.Exercise} {Say(item.Dose)}");
            page.Append($"| {rung} | {string.Join(", ", items)} |\n");
        }

        page.Append(
            "\nStart: the lowest rung without an excluded exercise. Under PREG16 the only rung is E11w 3x10 s with E03 1x5.\n"
        );
    }

    private static string Say(Dose dose) =>
        dose switch
        {
            Dose.Holds holds => $"{holds.Sets}x{holds.Seconds} s",
            Dose.Repetitions repetitions => $"{repetitions.Sets}x{repetitions.Count}",
            _ => throw new System.Diagnostics.UnreachableException(dose.GetType().Name),
        };
}
