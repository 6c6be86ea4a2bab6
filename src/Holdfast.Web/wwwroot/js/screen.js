// The screen as C# sees it: show this HTML, look like this.

import { patch } from "./patch.js";
import { show as showPlayer } from "./player.js";

const root = /** @type {HTMLElement} */ (document.getElementById("app"));

/** What C# last asked for while it catches up with what happened before it was here. @type {{ show?: string[], begins?: boolean } | null} */
let heldBack = null;

/** Until `release`, the page stays as it is. */
export const hold = () => (heldBack = {});

/** Shows what C# has come to. Where that is the screen that is here already, somebody goes on filling it in. */
export function release() {
  const { show: last, begins } = heldBack ?? {};
  heldBack = null;
  const before = placeOf(root);
  if (last) show(.../** @type {[string, string, string, string]} */ (last));
  if (begins && placeOf(root) !== before) begin();
}

/** @param {Element} at */
const placeOf = (at) => at.querySelector("[data-screen]")?.getAttribute("data-screen");

/**
 * @param {string} html The screen.
 * @param {string} title The document's title.
 * @param {string} language The language of its words.
 * @param {string} ground What the document beyond the screen's edge looks like.
 */
export function show(html, title, language, ground) {
  if (heldBack) {
    heldBack.show = [html, title, language, ground];
    return;
  }
  const page = document.documentElement;
  page.lang = language;
  page.dataset.ground = ground;
  document.title = title;
  const before = placeOf(root);
  if ("ready" in page.dataset && before && !html.includes(`data-screen="${before}"`)) page.dataset.moved = "";
  patch(root, html);
  showPlayer();
}

/** A new screen begins at its top, and a screen reader reads its heading. */
export function begin() {
  if (heldBack) {
    heldBack.begins = true;
    return;
  }
  scrollTo(0, 0);
  const heading = root.querySelector("h1");
  if (!heading) return;
  heading.tabIndex = -1;
  heading.focus({ preventScroll: true });
}

const fields = "input, select, textarea";

/** What has to be put right comes into view, and the focus goes to its field. */
export function showProblem() {
  const sentence = root.querySelector(".wrong");
  const about = sentence?.id ? root.querySelector(`[aria-describedby~="${sentence.id}"]`) : null;
  const field = about?.matches(fields) ? about : about?.querySelector(fields);
  (sentence ?? root.querySelector("[role=alert]"))?.scrollIntoView({ block: "center" });
  if (field instanceof HTMLElement) field.focus({ preventScroll: true });
}

/** @param {string} theme "light", "dark", or "" to follow the system. @param {boolean} large Larger words. */
export function dress(theme, large) {
  const look = document.documentElement.dataset;
  if (theme) look.theme = theme;
  else delete look.theme;
  if (large) look.text = "large";
  else delete look.text;
  remember({ theme, text: large ? "large" : "" });
}

/** @param {boolean} known Whether this browser has been here before, so that it need not be welcomed. */
export const rememberKnown = (known) => remember({ known: known ? "yes" : "" });

/** Says that the app has broken, and how to go on. @param {string} [reason] One sentence. */
export function fail(reason = "Something went wrong in the app. What you have recorded is safe.") {
  const place = document.getElementById("shell-reason");
  if (place) place.textContent = reason;
  document.getElementById("shell-failed")?.removeAttribute("hidden");
}

/** What early.js needs before the app is there; see there. @param {Record<string, string>} news */
function remember(news) {
  try {
    const known = JSON.parse(localStorage.getItem("holdfast") ?? "{}");
    localStorage.setItem("holdfast", JSON.stringify({ ...known, ...news }));
  } catch {
    // Without it the page only flickers once at its start.
  }
}
