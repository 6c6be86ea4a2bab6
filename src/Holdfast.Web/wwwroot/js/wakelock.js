// Keeps the screen on during a session. The browser lets go whenever the page is hidden: ask again when it is back.

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
  try {
    lock = await navigator.wakeLock.request("screen");
    if (!wanted) mayRest();
    return true;
  } catch {
    return false;
  }
}

document.addEventListener("visibilitychange", () => {
  if (wanted && document.visibilityState === "visible") request();
});
