// The browser's address and its back button.

import { send } from "./events.js";

/** The place that is shown; a step to a part of the same place is the browser's own business. */
let shown = location.pathname;

/** @param {string} path @param {boolean} instead Whether the address replaces the one before. */
export function goTo(path, instead) {
  if (path === shown) return;
  shown = path;
  if (instead) history.replaceState({ scroll: 0 }, "", path);
  else {
    history.replaceState({ scroll: scrollY }, "");
    history.pushState({ scroll: 0 }, "", path);
  }
}

export const current = () => location.pathname;

/** Tells the app of every step back or forward, as the message `went-in-history` with the address. */
export function watch() {
  history.scrollRestoration = "manual";
  addEventListener("popstate", (event) => {
    if (location.pathname === shown) return;
    shown = location.pathname;
    send("went-in-history", shown);
    scrollTo(0, event.state?.scroll ?? 0);
  });
}
