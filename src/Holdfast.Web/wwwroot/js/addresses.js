// The browser's address and its back button.

import { send } from "./events.js";

/** @param {string} path @param {boolean} instead Whether the address replaces the one before. */
export function goTo(path, instead) {
  if (path === location.pathname + location.hash) return;
  if (instead) history.replaceState({ scroll: 0 }, "", path);
  else {
    history.replaceState({ scroll: scrollY }, "");
    history.pushState({ scroll: 0 }, "", path);
  }
}

export const current = () => location.pathname + location.hash;

/** Tells the app of every step back or forward, as the message `went-in-history` with the address. */
export function watch() {
  history.scrollRestoration = "manual";
  addEventListener("popstate", (event) => {
    send("went-in-history", current());
    scrollTo(0, event.state?.scroll ?? 0);
  });
}
