using Holdfast.Client;
using Holdfast.Domain;
using Holdfast.Pages.Markup;
using Holdfast.Pages.Parts;

namespace Holdfast.Pages.Screens;

/// <summary>The gate question ahead of every session (G0), each fact its own tick.</summary>
internal static class GateScreen
{
    public static Page Of(Model model)
    {
        var words = model.Library.Words;
        var gate = model.Gate ?? new GateDraft(false, [], false, []);
        var problem = gate.Problems.IsEmpty
            ? null
            : Say.Filled(words, $"entry.{gate.Problems[0].Key}", gate.Problems[0].Places);
        return Frame.Plain(
            model,
            words["safety.gate.question"],
            Html.Of(
                $"""
                <header class="top">{Controls.Quiet(words["check-in.back"], PageMessage.Back)}{Frame.Brand(model)}</header>
                <form class="flow" data-on-submit="{PageMessage.Continue}" novalidate>
                <main class="main narrow">{Notices.Of(model)}<div class="stack"><h1>{words["safety.gate.question"]}</h1><p>{words["safety.gate.why"]}</p></div>
                <fieldset class="stack"><legend class="heard">{words["safety.gate.question"]}</legend>{Enum.GetValues<GateFact>()
                    .Select(fact =>
                        Ticks.Fact(
                            words,
                            $"gate-{(int)fact}",
                            words[Key(fact)],
                            Said(gate, fact),
                            Response.Yes,
                            PageMessage.TickGate(fact),
                            response => PageMessage.Gate(fact, response)
                        )
                    )}{Ticks.None(words, "gate-none", gate.None, PageMessage.TickNone, problem)}</fieldset></main>
                <footer class="foot">{Controls.Submit(words["check-in.continue"])}</footer></form>
                """
            )
        );
    }

    private static Response? Said(GateDraft gate, GateFact fact) =>
        gate.Answers.FirstOrDefault(each => each.Fact == fact)?.Response;

    private static string Key(GateFact fact) =>
        fact switch
        {
            GateFact.Numbness => "safety.gate.numb",
            GateFact.Bladder => "gate.bladder",
            GateFact.Bowels => "gate.bowels",
            GateFact.LegWeakness => "safety.gate.leg-weakness",
            GateFact.Fever => "safety.gate.fever",
            _ => "safety.gate.fall",
        };
}
