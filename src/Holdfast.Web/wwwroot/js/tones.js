// Plays the tones of a session on the audio clock, which goes on exactly while the page itself is slowed down.

import { heard, isTest } from "./clock.js";

/** What a tone of the timeline sounds like: pitch in hertz, length in seconds. @type {Record<string, [number, number]>} */
const sounds = {
  start: [659, 0.35],
  half: [523, 0.25],
  "last-ten": [587, 0.15],
  tick: [440, 0.12],
  end: [392, 0.5],
};
const plain = [523, 0.2];

/** @returns {boolean} */
export const canSound = () => "AudioContext" in globalThis;

/** @type {AudioContext | null} */
let audio = null;
/** @type {OscillatorNode[]} */
let planned = [];

/** Browsers let a page sound only after a touch or a key: called on each, until it worked. */
export function unlock() {
  if (!canSound()) return;
  audio ??= new AudioContext();
  if (audio.state === "suspended") audio.resume().catch(() => {});
}

/**
 * Plans tones, in place of those planned before.
 * @param {string} tones JSON: `[{ "in": milliseconds from now, "name": the timeline's name }]`
 */
export function plan(tones) {
  silence();
  for (const { in: wait, name } of JSON.parse(tones)) {
    if (isTest) heard.push(`tone: ${name}`);
    const [pitch, length] = sounds[name] ?? plain;
    if (audio) planned.push(tone(audio, audio.currentTime + wait / 1000, pitch, length));
  }
}

/** Takes back whatever has not sounded yet. */
export function silence() {
  for (const oscillator of planned) oscillator.stop();
  planned = [];
}

/** @param {AudioContext} context @param {number} start @param {number} pitch @param {number} length Both in seconds. */
function tone(context, start, pitch, length) {
  const oscillator = new OscillatorNode(context, { frequency: pitch });
  const loudness = new GainNode(context, { gain: 0 });
  // A soft edge: a tone that begins at full strength clicks.
  loudness.gain.setValueAtTime(0, start);
  loudness.gain.linearRampToValueAtTime(0.3, start + 0.02);
  loudness.gain.setValueAtTime(0.3, start + Math.max(0.02, length - 0.05));
  loudness.gain.linearRampToValueAtTime(0, start + Math.max(0.04, length));
  oscillator.connect(loudness).connect(context.destination);
  oscillator.start(start);
  oscillator.stop(start + length + 0.05);
  oscillator.onended = () => (planned = planned.filter((other) => other !== oscillator));
  return oscillator;
}
