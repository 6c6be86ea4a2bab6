// Moves what moves in a session. C# says once when something happens (milliseconds from the session's start); from then
// on this module tells it only when such a moment has come, and moves ring and seconds by itself between them:
//
//   <circle data-ring data-from="0" data-to="30000" pathLength="1">   empties from the first moment to the second
//   <b data-seconds data-to="30000">                                  the seconds left; the last digit in a cell of its own
//
// Where the session stands is always computed from the clock; nothing is counted.

import { after, isTest, now, onMoved } from "./clock.js";
import { send } from "./events.js";

/** @type {{ base: number, moments: number[] } | null} */
let playing = null;
/** Where it stands while it does not run, in milliseconds. */
let resting = 0;
let takeBack = () => {};
/** The last moment that C# knows of. */
let told = 0;

/** @returns {number} */
export const elapsed = () => (playing ? now() - playing.base : resting);

/** @param {number} from Where to begin. @param {string} moments JSON: moments to tell C# about, in order. */
export function play(from, moments) {
  takeBack();
  playing = { base: now() - from, moments: JSON.parse(moments) };
  told = from;
  wait();
  show();
}

/** Stands still where it is. */
export function rest() {
  takeBack();
  resting = elapsed();
  playing = null;
  show();
}

function wait() {
  const coming = playing?.moments.find((moment) => moment > told);
  takeBack = coming === undefined ? () => {} : after(coming - elapsed(), reached);
}

function reached() {
  if (!playing) return;
  const here = Math.floor(elapsed());
  // A timer may come a moment too early: then there is nothing to tell yet.
  const news = playing.moments.some((moment) => moment > told && moment <= here);
  if (news) told = here;
  wait();
  if (news) send("clock-reached", String(here));
}

/** Brings ring and seconds to where the session stands. Called after each patch of the page. */
export function show() {
  stopSeconds();
  for (const ring of document.querySelectorAll("[data-ring]")) move(ring);
  seconds();
}

const calm = matchMedia("(prefers-reduced-motion: reduce)");

/** @param {Element} ring */
function move(ring) {
  const [from, to] = [Number(ring.getAttribute("data-from")), Number(ring.getAttribute("data-to"))];
  const length = Math.max(1, to - from);
  for (const old of ring.getAnimations()) old.cancel();
  const motion = ring.animate([{ strokeDashoffset: 0 }, { strokeDashoffset: 1 }], {
    duration: length,
    fill: "both",
    // Without motion the ring steps once a second.
    easing: calm.matches ? `steps(${Math.max(1, Math.round(length / 1000))}, jump-end)` : "linear",
  });
  motion.currentTime = Math.min(length, Math.max(0, elapsed() - from));
  if (!playing || isTest) motion.pause();
}

let stopSeconds = () => {};

function seconds() {
  const shown = [...document.querySelectorAll("[data-seconds]")];
  if (shown.length === 0) return;
  let next = Infinity;
  for (const place of shown) {
    const left = Math.max(0, Number(place.getAttribute("data-to")) - elapsed());
    write(place, String(Math.ceil(left / 1000)));
    if (left > 0) next = Math.min(next, left % 1000 || 1000);
  }
  if (playing && Number.isFinite(next)) stopSeconds = after(next, seconds);
}

/** @param {Element} place @param {string} figure */
function write(place, figure) {
  if (place.textContent === figure) return;
  const last = document.createElement("b");
  last.textContent = figure.slice(-1);
  place.replaceChildren(figure.slice(0, -1), last);
}

// A page that was hidden may have slept through a moment.
document.addEventListener("visibilitychange", () => {
  if (playing && document.visibilityState === "visible") {
    takeBack();
    reached();
    show();
  }
});
onMoved(show);
