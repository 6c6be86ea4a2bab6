// Lets the phone buzz, for somebody whose eyes are closed and whose sound is off.

import { heard, isTest } from "./clock.js";

/** @param {boolean} begins Something begins: once, long. It is over: twice, short. */
export function vibrate(begins) {
  if (isTest) heard.push(begins ? "buzz" : "buzz buzz");
  navigator.vibrate?.(begins ? [250] : [100, 120, 100]);
}
