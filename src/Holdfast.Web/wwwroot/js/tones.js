// Plays the tones of a session on the audio clock, which goes on exactly while the page itself is slowed down.
//
// The page's clock says when a tone is due. The two clocks run a little apart, so where they stand to each other is looked at
// with every beat of the session; when they have come apart by more than can go unheard, what has not sounded is planned anew.

import { heard, isTest, now } from "./clock.js";
import { hold } from "./soundfocus.js";

/** What a tone of the timeline sounds like: pitch in hertz, length in seconds. @type {Record<string, [number, number]>} */
const sounds = {
  start: [659, 0.35],
  half: [523, 0.25],
  "last-ten": [587, 0.15],
  tick: [440, 0.12],
  end: [392, 0.5],
};
const plain = [523, 0.2];

/** In seconds. */
const apart = 0.015;
/** A tone that is later than this would mark another moment; in milliseconds. */
const stale = 1000;
/** So many looks at the clocks are put together, since a single one may be some milliseconds off. */
const looks = 5;

/** @typedef {{ at: number, name: string, from: number, sounding: OscillatorNode | null }} Tone `at` is by the page's clock in milliseconds, `from` by the audio clock in seconds. */

/** @type {AudioContext | null} */
let audio = null;
/** @type {Tone[]} */
let wanted = [];
/** The audio clock less the page's, in seconds, as the tones were planned by. @type {number | null} */
let lead = null;
/** @type {number[]} */
let leads = [];
/** When the session's clock was started, by the page's. */
let start = 0;
/** @type {ConstantSourceNode | null} */
let presence = null;

/** @returns {boolean} */
export const canSound = () => "AudioContext" in globalThis;

/** The audio clock in milliseconds; null while nothing can sound. @returns {number | null} */
export const soundClock = () => (audio?.state === "running" ? audio.currentTime * 1000 : null);

/** Browsers let a page sound only after a touch or a key: called on each, until it worked. */
export function unlock() {
  if (!canSound()) return;
  if (!audio) {
    audio = new AudioContext();
    // After a call or a sleep the clock goes on from another place.
    audio.addEventListener("statechange", planAnew);
  }
  if (audio.state !== "running") audio.resume().catch(() => {});
}

/** The session's clock begins to run: tones are planned from here. @param {number} at By the page's clock. */
export function begin(at) {
  start = at;
}

/**
 * Plans tones, in place of those planned before.
 * @param {string} tones JSON: `[{ "in": milliseconds from the moment of begin(), "name": the timeline's name }]`
 */
export function plan(tones) {
  silence();
  wanted = JSON.parse(tones).map(({ in: wait, name }) => ({ at: start + wait, name, from: 0, sounding: null }));
  if (isTest) for (const { name } of wanted) heard.push(`tone: ${name}`);
  if (wanted.length > 0) {
    hold("tones", true);
    staySeen();
  }
  planAnew();
}

/** One tone now, to turn to the app. */
export function chime() {
  if (isTest) heard.push("chime");
  if (audio?.state === "running") sound(audio, { at: 0, name: "half", from: audio.currentTime, sounding: null });
}

/** Takes back whatever has not sounded yet. */
export function silence() {
  for (const { sounding } of wanted) sounding?.stop();
  wanted = [];
  presence?.stop();
  presence = null;
  hold("tones", false);
}

/** Called with every beat: keeps the tones on time while the two clocks drift apart. */
export function follow() {
  if (audio?.state !== "running" || lead === null) return;
  leads = [...leads.slice(1 - looks), leadNow(audio)];
  const middle = [...leads].sort((one, other) => one - other)[leads.length >> 1];
  if (leads.length === looks && Math.abs(middle - lead) > apart) planAnew();
}

/** Plans all that is still to come by where the clocks stand now. What sounds already is left alone, or it would be heard twice. */
export function planAnew() {
  if (audio?.state !== "running") return;
  lead = leadNow(audio);
  leads = [];
  const { currentTime } = audio;
  const sounding = wanted.filter((tone) => tone.sounding && tone.from <= currentTime);
  const coming = wanted.filter((tone) => !sounding.includes(tone));
  for (const tone of coming) tone.sounding?.stop();
  const due = coming.filter(({ at }) => at > now() - stale);
  for (const tone of due) {
    tone.from = Math.max(currentTime, tone.at / 1000 + lead);
    tone.sounding = sound(audio, tone);
  }
  wanted = [...sounding, ...due];
}

/** What is heard now left the audio clock some milliseconds ago: that counts. @param {AudioContext} context */
function leadNow(context) {
  const { contextTime = 0, performanceTime = 0 } = context.getOutputTimestamp?.() ?? {};
  return performanceTime > 0
    ? contextTime - performanceTime / 1000
    : context.currentTime - (context.outputLatency || context.baseLatency || 0) - performance.now() / 1000;
}

/** @param {AudioContext} context @param {Tone} tone */
function sound(context, { name, from: at }) {
  const [pitch, length] = sounds[name] ?? plain;
  const oscillator = new OscillatorNode(context, { frequency: pitch });
  const loudness = new GainNode(context, { gain: 0 });
  // A soft edge: a tone that begins at full strength clicks.
  loudness.gain.setValueAtTime(0, at);
  loudness.gain.linearRampToValueAtTime(0.3, at + 0.02);
  loudness.gain.setValueAtTime(0.3, at + Math.max(0.02, length - 0.05));
  loudness.gain.linearRampToValueAtTime(0, at + Math.max(0.04, length));
  oscillator.connect(loudness).connect(context.destination);
  oscillator.start(at);
  oscillator.stop(at + length + 0.05);
  oscillator.onended = () => (wanted = wanted.filter((other) => other.sounding !== oscillator));
  return oscillator;
}

/** A browser slows down or freezes a hidden page that makes no sound. A steady value is none that an ear could hear. */
function staySeen() {
  if (!audio || presence) return;
  presence = new ConstantSourceNode(audio, { offset: 0 });
  presence.offset.linearRampToValueAtTime(0.001, audio.currentTime + 1);
  presence.connect(audio.destination);
  presence.start();
}
