// The one clock of the page: time that only goes forward, the date, and waiting.
//
// A test opens the page on this machine with `?test-clock=2026-03-02T09:00` and then moves time itself, by
// `await holdfastTest.advance(milliseconds)`: no test has to sleep. `holdfastTest.shiftDate(milliseconds)` moves the date alone, as a
// device does that sleeps, or a person who sets its clock; `holdfastTest.stall(milliseconds)` lets time pass while nothing runs.
// `await holdfastTest.settled()` waits until everything that happened has been worked on.

import { send } from "./events.js";
import { settled } from "./runtime.js";
import { later } from "./waker.js";

/** @typedef {{ at: number, run: () => void }} Alarm */

const asked = new URLSearchParams(location.search).get("test-clock");
const own = ["localhost", "127.0.0.1", "[::1]"].includes(location.hostname);
if (own && asked !== null) {
  sessionStorage.setItem("test-clock", JSON.stringify({ start: asked || "2026-03-02T09:00", passed: 0, shifted: 0 }));
  // A reload goes on with the time that has passed.
  history.replaceState(null, "", location.pathname);
}
const kept = own ? sessionStorage.getItem("test-clock") : null;

/** True when time moves only as a test says. */
export const isTest = kept !== null;

/** @type {{ start: string, passed: number, shifted: number }} */
const test = kept ? JSON.parse(kept) : { start: "", passed: 0, shifted: 0 };
/** @type {Set<Alarm>} */
const alarms = new Set();
/** @type {Set<() => void>} */
const moved = new Set();

/** Milliseconds since some moment, never going back. @returns {number} */
export const now = () => (isTest ? test.passed : performance.now());

/** @returns {Date} */
export const date = () => (isTest ? new Date(new Date(test.start).getTime() + test.passed + test.shifted) : new Date());

/** The instant, in milliseconds since 1970. @returns {number} */
export const instant = () => date().getTime();

/** How far local time is ahead of UTC, in minutes. @returns {number} */
export const offset = () => -date().getTimezoneOffset();

/** Runs something later. @param {number} milliseconds @param {() => void} run @returns {() => void} Takes it back. */
export function after(milliseconds, run) {
  if (!isTest) {
    const timer = setTimeout(run, Math.max(0, milliseconds));
    return () => clearTimeout(timer);
  }
  const alarm = { at: test.passed + Math.max(0, milliseconds), run };
  alarms.add(alarm);
  return () => alarms.delete(alarm);
}

/** The same, also on time in a hidden page. @param {number} milliseconds @param {() => void} run @returns {() => void} Takes it back. */
export const afterWhileHidden = (milliseconds, run) => (isTest ? after : later)(milliseconds, run);

/** @type {Map<string, () => void>} */
const wakings = new Map();

/** Sends the message `woke` with a name after a while, once, however often it was asked for. @param {string} name @param {number} milliseconds */
export function wake(name, milliseconds) {
  wakings.get(name)?.();
  wakings.set(name, after(milliseconds, () => send("woke", name)));
}

/** Runs whenever a test has moved time: what otherwise runs by itself follows. @param {() => void} run */
export const onMoved = (run) => moved.add(run);

/** @param {number} milliseconds */
function shiftDate(milliseconds) {
  test.shifted += milliseconds;
  keep();
}

/** Time passes and nothing runs, as in a page that is frozen or far too busy. @param {number} milliseconds */
function stall(milliseconds) {
  test.passed += milliseconds;
  keep();
}

const keep = () => sessionStorage.setItem("test-clock", JSON.stringify(test));

/** Lets time pass; whatever falls due has been worked on when this is done. @param {number} milliseconds */
async function advance(milliseconds) {
  await settled();
  const goal = test.passed + milliseconds;
  for (;;) {
    const next = [...alarms].filter((alarm) => alarm.at <= goal).sort((one, other) => one.at - other.at)[0];
    if (!next) break;
    alarms.delete(next);
    test.passed = Math.max(test.passed, next.at);
    next.run();
    await settled();
  }
  test.passed = goal;
  keep();
  for (const run of moved) run();
}

/** What was spoken and sounded, for a test to read. @type {string[]} */
export const heard = [];

if (isTest) Object.assign(globalThis, { holdfastTest: { advance, shiftDate, stall, heard, settled } });
