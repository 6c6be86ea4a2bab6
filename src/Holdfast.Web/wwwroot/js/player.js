// Moves what moves in a session. C# says once when something happens (milliseconds from the session's start); from then
// on this module tells it only when such a moment has come, and moves the page by itself between them. `data-from` and
// `data-to` are milliseconds of the session:
//
//   <circle data-ring data-from data-to pathLength="1">   empties from the first moment to the second
//   <g data-orbit data-from data-to>                      turns with the ring's leading end
//   <b data-bar data-from data-to>                        fills from left to right
//   <circle data-dot data-at>                             gets the class "gone" at its moment
//   <div data-motion data-from data-still><svg>           a figure that moves by itself since a moment; it stands where it
//                                                         is after data-still milliseconds for people who want no motion
//   <div data-turn="across" data-begin data-end>          turns over between two moments; "down" for one seen from above
//   <div data-fade="in" data-begin data-end>              comes, or goes if "out", between two moments
//   <span data-seconds data-to data-each="1000">          the seconds left, or the repetitions; see write()
//
// Where the session stands is always computed from the clock; nothing is counted. A page that was slow or frozen goes on at the
// right place; a device that slept led nobody through anything, so the session has waited where it was.

import { after, afterWhileHidden, instant, isTest, now, onMoved } from "./clock.js";
import { send } from "./events.js";
import { slept } from "./sleep.js";
import * as tones from "./tones.js";

/** @type {{ base: number, moments: number[] } | null} */
let playing = null;
/** Where it stands while it does not run, in milliseconds. */
let resting = 0;
/** The last moment that C# knows of. */
let told = 0;
let takeBack = () => {};
let noBeat = () => {};
/** The clocks at the last look, and where the session stood. @type {(import("./sleep.js").Look & { elapsed: number }) | null} */
let seen = null;
let frozen = false;

const beatLength = 1000;

/** @returns {number} */
export const elapsed = () => (playing ? now() - playing.base : resting);

/** @param {number} from Where to begin. @param {string} moments JSON: moments to tell C# about, in order. */
export function play(from, moments) {
  stop();
  playing = { base: now() - from, moments: JSON.parse(moments) };
  told = from;
  tones.begin(now());
  look();
  beat();
  wait();
  show();
}

/** Stands still where it is. */
export function rest() {
  resting = elapsed();
  stop();
  show();
}

function stop() {
  takeBack();
  noBeat();
  playing = seen = null;
}

/** Tells C# where the session stands, so that what a person does counts from this very moment. */
export function tell() {
  if (!isAwake() || !playing || Math.floor(elapsed()) <= told) return;
  told = Math.floor(elapsed());
  send("clock-reached", String(told));
}

function wait() {
  const coming = playing?.moments.find((moment) => moment > told);
  takeBack = coming === undefined ? () => {} : afterWhileHidden(coming - elapsed(), reached);
}

/** Looks at the clocks every second, so that it is known when they stood still. */
function beat() {
  noBeat = afterWhileHidden(beatLength, () => {
    if (!isAwake()) return;
    tones.follow();
    reached();
    if (playing) beat();
  });
}

function look() {
  seen = { own: now(), date: instant(), sound: tones.soundClock(), elapsed: elapsed() };
  frozen = false;
}

/** @returns {boolean} False when the device has slept since the last look; then the session waits where it was. */
function isAwake() {
  if (!playing || !seen) return true;
  const before = seen;
  const wasFrozen = frozen;
  look();
  if (!slept(before, /** @type {any} */ (seen), wasFrozen)) return true;
  playing.base = now() - before.elapsed;
  told = Math.floor(before.elapsed);
  rest();
  send("clock-reached", String(told));
  send("slept");
  return false;
}

function reached() {
  // A timer may come a moment too early: then there is nothing to tell yet.
  if (playing?.moments.some((moment) => moment > told && moment <= Math.floor(elapsed()))) tell();
  if (playing) takeBack(), wait();
}

/** Brings all of it to where the session stands. Called after each patch of the page. */
export function show() {
  all("[data-ring]", (ring) => move(ring, [{ strokeDashoffset: 0 }, { strokeDashoffset: 1 }]));
  all("[data-orbit]", (orbit) => move(orbit, [turned(1), turned(0)]));
  all("[data-bar]", (bar) => move(bar, [{ width: "0%" }, { width: "100%" }]));
  all("[data-motion]", accompany);
  all("[data-fade]", (part) => move(part, faded(part.getAttribute("data-fade")), "data-begin", "data-end"));
  all("[data-turn]", (part) => move(part, turnedOver(part.getAttribute("data-turn")), "data-begin", "data-end"));
  tick();
}

/** As a card is turned. @param {string | null} way */
const turnedOver = (way) => [1, 0.71, 0, -0.71, -1].map((side) => ({ transform: way === "down" ? `scaleY(${side})` : `scaleX(${side})` }));

/** @param {string | null} way */
const faded = (way) => [{ opacity: way === "in" ? 0 : 1 }, { opacity: way === "in" ? 1 : 0 }];

/** A figure's own clock goes with the session's: the drawing itself knows what is where when. @param {Element} part */
function accompany(part) {
  const drawing = part.querySelector("svg");
  if (!drawing) return;
  const runs = playing && !isTest && !calm.matches;
  const at = calm.matches ? number(part, "data-still") : Math.max(0, elapsed() - number(part, "data-from"));
  // Less than a few frames apart is not worth a jump.
  if (!runs || Math.abs(drawing.getCurrentTime() * 1000 - at) > 50) drawing.setCurrentTime(at / 1000);
  if (runs) drawing.unpauseAnimations();
  else drawing.pauseAnimations();
}

/** The middle of the ring's drawing is 160, 160. @param {number} share */
const turned = (share) => ({ transform: `rotate(${share * 360}deg)`, transformOrigin: "160px 160px" });

const calm = matchMedia("(prefers-reduced-motion: reduce)");

/** @param {Element} part @param {Keyframe[]} way @param {string} [begin] @param {string} [end] */
function move(part, way, begin = "data-from", end = "data-to") {
  const [from, to] = [number(part, begin), number(part, end)];
  const length = Math.max(1, to - from);
  for (const old of part.getAnimations()) old.cancel();
  // Without motion it steps once a second.
  const easing = calm.matches ? `steps(${Math.max(1, Math.round(length / 1000))}, jump-end)` : "linear";
  const motion = part.animate(way, { duration: length, fill: "both", easing });
  motion.currentTime = Math.min(length, Math.max(0, elapsed() - from));
  if (!playing || isTest) motion.pause();
}

let noTick = () => {};

/** What changes in steps: figures and dots. */
function tick() {
  noTick();
  let next = Infinity;
  const change = (/** @type {number} */ wait) => (next = Math.min(next, wait));
  all("[data-seconds]", (place) => {
    const each = number(place, "data-each") || 1000;
    const left = Math.max(0, number(place, "data-to") - elapsed());
    write(place, String(Math.ceil(left / each)));
    if (left > 0) change(left % each || each);
  });
  all("[data-dot]", (dot) => {
    const left = number(dot, "data-at") - elapsed();
    dot.classList.toggle("gone", left <= 0);
    if (left > 0) change(left);
  });
  if (playing && Number.isFinite(next)) noTick = after(next, tick);
}

/** The last digit stands in a cell of its own, so that the number does not shake. @param {Element} place @param {string} figure */
function write(place, figure) {
  if (place.textContent === figure) return;
  const last = document.createElement("b");
  last.textContent = figure.slice(-1);
  place.replaceChildren(figure.slice(0, -1), last);
}

/** @param {string} selector @param {(part: Element) => void} each */
function all(selector, each) {
  for (const part of document.querySelectorAll(selector)) each(part);
}

/** @param {Element} part @param {string} name */
const number = (part, name) => Number(part.getAttribute(name));

// A page that was hidden may have slept through a moment.
document.addEventListener("visibilitychange", () => {
  if (document.visibilityState === "visible") catchUp();
});
document.addEventListener("freeze", () => (frozen = true));
document.addEventListener("resume", catchUp);

function catchUp() {
  if (!playing || !isAwake()) return;
  tones.planAnew();
  reached();
  show();
}
onMoved(show);
calm.addEventListener("change", show);
