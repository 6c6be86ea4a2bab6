// Tells a device that slept from a page that was only slow. Three clocks are looked at: the page's own, which never goes back
// and on some systems stands still while the device sleeps; the date, which anybody may change; and the sound's, which
// stands still whenever nothing can be heard.

/** @typedef {{ own: number, date: number, sound: number | null }} Look Milliseconds of each clock; no sound, no clock. */

/** Less than this is a stall: the session goes on at the right place. */
const shortestSleep = 30_000;

/**
 * @param {Look} before @param {Look} after
 * @param {boolean} frozen Whether the browser said in between that it froze the page.
 * @returns {boolean} True when the device slept: nobody was led through anything meanwhile.
 */
export function slept(before, after, frozen) {
  const own = after.own - before.own;
  // Its clock stood still, and the date went on. A date that was set back says nothing.
  if (after.date - before.date - own >= shortestSleep) return true;
  if (own < shortestSleep || frozen) return false;
  // Its clock went on, and the sound did not.
  const sound = before.sound === null || after.sound === null ? null : after.sound - before.sound;
  return sound !== null && sound < own / 2;
}
