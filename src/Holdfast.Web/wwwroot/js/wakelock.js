// Keeps the screen on during a session. The browser lets go whenever the page is hidden: ask again when it is back.

import { after } from "./clock.js";

/** In milliseconds. */
const retry = 5000;

let wanted = false;
/** @type {WakeLockSentinel | null} */
let lock = null;

/** @returns {boolean} */
export const canStayAwake = () => "wakeLock" in navigator && navigator.wakeLock !== undefined;

/** @returns {Promise<boolean>} False where the browser cannot or will not. */
export async function stayAwake() {
  wanted = true;
  return request();
}

export function mayRest() {
  wanted = false;
  lock?.release().catch(() => {});
  lock = null;
}

async function request() {
  if (!canStayAwake()) return false;
  if (lock) return true;
  try {
    const got = await navigator.wakeLock.request("screen");
    // It was asked for twice, or is no longer wanted.
    if (lock || !wanted) await got.release();
    else (lock = got).addEventListener("release", lost);
    return true;
  } catch {
    return false;
  }
}

/** A low battery may take it away while the page is seen. @param {Event} event */
function lost(event) {
  if (event.target !== lock) return;
  lock = null;
  after(retry, again);
}

function again() {
  if (wanted && !lock && document.visibilityState === "visible") request();
}

document.addEventListener("visibilitychange", () => {
  if (document.visibilityState === "visible") again();
});
