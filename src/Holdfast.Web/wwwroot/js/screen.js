// The screen as C# sees it: show this HTML, look like this.

import { patch } from "./patch.js";
import { show as showPlayer } from "./player.js";

const root = /** @type {HTMLElement} */ (document.getElementById("app"));
let screen = root.querySelector("[data-screen]")?.getAttribute("data-screen") ?? null;

/** @param {string} html @param {string} title */
export function show(html, title) {
  patch(root, html);
  document.title = title;
  showPlayer();
  const now = root.querySelector("[data-screen]")?.getAttribute("data-screen") ?? null;
  if (now !== screen && screen !== null) begin();
  screen = now;
}

/** A new screen begins at its top, and a screen reader reads its heading. */
function begin() {
  scrollTo(0, 0);
  const heading = root.querySelector("h1");
  if (!heading) return;
  heading.tabIndex = -1;
  heading.focus({ preventScroll: true });
}

/** Moves to a part of the screen. @param {string} id */
export function lookAt(id) {
  const part = document.getElementById(id);
  part?.scrollIntoView({ block: "center" });
  part?.focus({ preventScroll: true });
}

/** @param {string} theme "light", "dark", or "" to follow the system. */
export function dress(theme) {
  if (theme) document.documentElement.dataset.theme = theme;
  else delete document.documentElement.dataset.theme;
}

/** Asks before the page is left, while something would be lost. @param {boolean} wanted */
export function guard(wanted) {
  onbeforeunload = wanted ? (event) => event.preventDefault() : null;
}

export function print() {
  globalThis.print();
}
