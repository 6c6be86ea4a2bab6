// Waiting that goes on in a hidden page, by the worker heartbeat.js; where there is none, by the page's own timers.

import { trustedScript } from "./trust.js";

/** @type {Map<number, { due: number, run: () => void }>} */
const waiting = new Map();
/** @type {Worker | null | undefined} */
let worker;
let last = 0;

/** Runs something later, also in a hidden page. @param {number} milliseconds @param {() => void} run @returns {() => void} Takes it back. */
export function later(milliseconds, run) {
  const id = ++last;
  const wait = Math.max(0, milliseconds);
  waiting.set(id, { due: performance.now() + wait, run });
  if (start()) worker?.postMessage({ id, wait });
  else setTimeout(() => ring(id), wait);
  return () => {
    if (waiting.delete(id)) worker?.postMessage({ id });
  };
}

/** @param {number} id */
function ring(id) {
  const asked = waiting.get(id);
  waiting.delete(id);
  asked?.run();
}

/** @returns {boolean} Whether there is a worker. */
function start() {
  if (worker !== undefined) return worker !== null;
  try {
    worker = new Worker(trustedScript(import.meta.resolve("./heartbeat.js")));
    worker.onmessage = ({ data }) => ring(data);
    worker.onerror = giveUp;
  } catch {
    worker = null;
  }
  return worker !== null;
}

/** What was asked of a worker that did not come is waited for by the page itself. */
function giveUp() {
  worker = null;
  for (const [id, { due }] of waiting) setTimeout(() => ring(id), Math.max(0, due - performance.now()));
}
