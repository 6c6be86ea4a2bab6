using Deque.AxeCore.Commons;
using Microsoft.Playwright;

namespace Holdfast.Browser.Tests.Everyone;

/// <summary>What a page is looked at for, as functions in the page itself: many looks then cost one question.</summary>
internal static class Checks
{
    /// <summary>What axe calls WCAG 2.2 AA, and its own advice.</summary>
    private static readonly string[] Rules = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"];

    /// <summary>Gives the page <c>axeFinds(rules)</c> and <c>fits()</c>; each gives a list of faults.</summary>
    internal static async Task AddTo(IPage page)
    {
        await page.EvaluateAsync(new BundledAxeScriptProvider().GetScript());
        await page.EvaluateAsync(Script, Rules);
    }

    private const string Script = """
        (rules) => {
          const root = document.documentElement;

          window.axeFinds = async (only) => {
            for (const one of document.getAnimations()) one.finish();
            // What stays at the bottom lies over what scrolls beneath it; axe would take that for a target that is too small.
            for (const foot of document.querySelectorAll(".foot, .places, .keys")) foot.style.position = "static";
            const { violations } = await axe.run(document, {
              runOnly: only.length ? { type: "rule", values: only } : { type: "tag", values: rules },
              resultTypes: ["violations"],
            });
            return violations.map((one) => `${one.id}: ${one.help}: ${one.nodes.slice(0, 3).map((node) => `${node.html} (${node.failureSummary})`).join("; ")}`);
          };

          const pressed = "button, .button, a, select, input, summary, .tick, .pick label, .sure label";
          // A link in a line of words takes the height of its line; a field inside a label is pressed by the whole label.
          const inWords = (element) => element.matches(".inline, p a:not(.button)") || (element.matches("input") && element.closest("label"));

          window.fits = () => {
            const told = [];
            const say = (what, element) => told.push(`${what}: ${element.outerHTML.slice(0, 120)}`);
            if (root.scrollWidth > innerWidth) told.push(`scrolls sideways: ${root.scrollWidth} of ${innerWidth}`);
            for (const element of document.body.querySelectorAll("*")) {
              if (element.closest(".heard, svg, .wide-scroll")) continue;
              const box = element.getBoundingClientRect();
              if (box.width === 0) continue;
              if (box.right > innerWidth + 1 || box.left < -1) say(`over the edge, ${Math.round(box.left)} to ${Math.round(box.right)}`, element);
              if (element.matches(pressed) && !inWords(element) && (box.height < 47.5 || box.width < 47.5)) say(`small to press, ${Math.round(box.width)} by ${Math.round(box.height)}`, element);
              const hasWords = [...element.childNodes].some((node) => node.nodeType === 3 && node.data.trim());
              if (hasWords && parseFloat(getComputedStyle(element).fontSize) < 15.9) say("small to read", element);
              // A number along a chart may stand over the empty places beside it.
              if (hasWords && !element.closest(".chart .x") && element.scrollWidth > element.clientWidth + 1 && getComputedStyle(element).display !== "inline") say(`words cut off, ${element.scrollWidth} in ${element.clientWidth}`, element);
            }
            return told;
          };
        }
        """;
}
