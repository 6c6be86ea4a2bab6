// The screen as C# sees it: show this HTML, look like this.

import { patch } from "./patch.js";
import { show as showPlayer } from "./player.js";

const root = /** @type {HTMLElement} */ (document.getElementById("app"));

/** @param {string} html @param {string} title */
export function show(html, title) {
  patch(root, html);
  document.title = title;
  showPlayer();
}

/** A new screen begins at its top, and a screen reader reads its heading. */
export function begin() {
  scrollTo(0, 0);
  const heading = root.querySelector("h1");
  if (!heading) return;
  heading.tabIndex = -1;
  heading.focus({ preventScroll: true });
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

/** What early.js needs before the app is there; see there. @param {Record<string, string>} news */
export function remember(news) {
  try {
    const known = JSON.parse(localStorage.getItem("holdfast") ?? "{}");
    localStorage.setItem("holdfast", JSON.stringify({ ...known, ...news }));
  } catch {
    // Without it the page only flickers once at its start.
  }
}
