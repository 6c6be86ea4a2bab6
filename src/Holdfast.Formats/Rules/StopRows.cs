using System.Diagnostics;
using Holdfast.Domain;
using Holdfast.Domain.Journal;
using Holdfast.Domain.Progress;

namespace Holdfast.Formats.Rules;

/// <summary>The stop rules as they are printed, from the table that is obeyed.</summary>
internal static class StopRows
{
    public static ValueList<RuleRow> All { get; } =
        StopRules
            .All.GroupBy(rule => rule.Id)
            .Select(group => new RuleRow(
                group.Key,
                "stop",
                About(group.First().Sign),
                group.Select(rule => new RuleCase(When(rule.Sign), Then(rule), null, false)).ToValueList(),
                "J"
            ))
            .ToValueList();

    private static string Then(StopRule rule) =>
        string.Join(
            "; ",
            new[]
            {
                Said(rule.Follow),
                rule.Locks is { } level ? $"{level.Code()}, locked until a clinician has looked" : null,
                rule.Adds is { } code ? $"{code.Code()} in force from then on" : null,
                Later(rule.Sign),
            }.OfType<string>()
        );

    private static string Said(StopFollow follow) =>
        follow switch
        {
            StopFollow.SkipExercise => "the way out is said, and this exercise is over for today",
            StopFollow.EndAndFollowLeg => "everything is over, and the person tells when the leg settled",
            StopFollow.EndAndAskNerves => "everything is over; Q05 to Q12 are asked now and decide",
            StopFollow.SitDown => "sit down; exercises with the head down are over",
            StopFollow.Emergency => "everything is over; the emergency card and nothing else",
            StopFollow.Pause => "a pause, then on; no alarm",
            StopFollow.StopPlanks => "planks (E10, E11, E11w) are over",
            StopFollow.AsThePersonLikes => "end here or go on, as the person likes",
            _ => throw new UnreachableException($"{follow} has no words."),
        };

    // What the session alone does not show.
    private static string? Later(StopSign sign) =>
        sign switch
        {
            StopSign.SharpPain => "a second time in the same exercise: its substitute takes its place",
            StopSign.LegSymptoms =>
                "back within 15 minutes: its substitute takes the place of the exercise, one rung lower, the whole check-in first; later, but gone "
                    + "by morning: the same, and no more exercise that day; still there next morning: L3 and NEURAL; until it is told, no session",
            _ => null,
        };

    private static string About(StopSign sign) =>
        sign switch
        {
            StopSign.SharpPain => "Pain of another kind",
            StopSign.LegSymptoms => "Into the leg",
            StopSign.NumbnessOrWeakness => "Numb or weak",
            StopSign.Dizziness or StopSign.FaintingOrChestPain => "Head, chest, breath",
            StopSign.BladderOrSaddle => "Bladder, bowel, between the legs",
            StopSign.PainRed => "Pain in the RED band",
            StopSign.Cramp => "Cramp",
            StopSign.PregnancySign => "Signs in pregnancy that cannot wait",
            StopSign.AbdominalDoming => "The tummy domes",
            StopSign.Tired or StopSign.Other => "Stop was pressed",
            _ => throw new UnreachableException($"{sign} has no words."),
        };

    private static string When(StopSign sign) =>
        sign switch
        {
            StopSign.SharpPain => "sharp, stabbing, electric or \"wrong\" pain",
            StopSign.LegSymptoms =>
                "pain or tingling appears in a leg or moves further down it (towards the spine is fine)",
            StopSign.NumbnessOrWeakness => "new numbness or weakness",
            StopSign.Dizziness => "dizziness, pressure in head or eyes, a change of sight",
            StopSign.FaintingOrChestPain => "fainting, chest pain or short of breath",
            StopSign.BladderOrSaddle => "a change of bladder or bowel, or numbness between the legs",
            StopSign.PainRed => "pain is RED",
            StopSign.Cramp => "a cramp in calf or foot",
            StopSign.PregnancySign => "bleeding, fluid, regular tightenings, or the baby moves less (Q37)",
            StopSign.AbdominalDoming => "the tummy domes",
            StopSign.Tired => "tired: after Stop no question for 10 s, then this one: pain, dizzy, tired, other",
            StopSign.Other => "other, or no answer",
            _ => throw new UnreachableException($"{sign} has no words."),
        };
}
