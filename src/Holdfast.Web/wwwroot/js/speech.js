// Says a cue aloud, where the browser can. Captions are always shown, so silence loses nothing.

import { heard, isTest } from "./clock.js";
import { send } from "./events.js";
import { hold } from "./soundfocus.js";

const synthesis = globalThis.speechSynthesis;

/** Held on to, because a browser may drop an utterance that nothing refers to before it has ended. @type {SpeechSynthesisUtterance | null} */
let speaking = null;

let watching = false;

/** Voices often arrive a moment after the page; those that come later still are told by the message "voices". @returns {Promise<boolean>} */
export async function canSpeak() {
  if (!synthesis) return false;
  if (!watching) synthesis.addEventListener("voiceschanged", () => send("voices"));
  if (!watching && synthesis.getVoices().length === 0) {
    watching = true;
    await Promise.race([
      new Promise((resolve) => synthesis.addEventListener("voiceschanged", resolve, { once: true })),
      new Promise((resolve) => setTimeout(resolve, 2000)),
    ]);
  }
  watching = true;
  return synthesis.getVoices().length > 0;
}

/** The voices of a language, best first. @param {string} language @returns {string} JSON: `[{ "id", "name", "accent", "local" }]` */
export function voices(language) {
  const names = new Intl.DisplayNames([language], { type: "language", fallback: "code" });
  return JSON.stringify(
    ranked(language).map((voice) => ({ id: voice.voiceURI, name: voice.name, accent: accent(names, voice), local: voice.localService })),
  );
}

/**
 * Says this now, instead of whatever is being said.
 * @param {string} words
 * @param {string} language
 * @param {number} rate 1 is usual.
 * @param {string} chosen The voice that was chosen, or "" for the best of the language.
 */
export function speak(words, language, rate, chosen) {
  if (isTest) heard.push(`says: ${words}`);
  if (!synthesis) return;
  synthesis.cancel();
  const known = ranked(language);
  const own = known.find((voice) => voice.voiceURI === chosen);
  // A voice from the network falls silent without one: then another says it.
  const instead = known.find((voice) => voice !== own && voice.localService);
  say(words, language, rate, own ?? known[0] ?? null, own && instead ? () => say(words, language, rate, instead) : () => {});
}

/** @param {string} words @param {string} language @param {number} rate @param {SpeechSynthesisVoice | null} voice @param {() => void} [failed] */
function say(words, language, rate, voice, failed = () => {}) {
  const spoken = new SpeechSynthesisUtterance(words);
  spoken.lang = voice?.lang ?? language;
  spoken.rate = rate;
  spoken.voice = voice;
  spoken.onend = () => ended(spoken);
  spoken.onerror = ({ error }) => {
    // Words that gave way to the next ones have not failed.
    if (speaking === spoken && error !== "interrupted" && error !== "canceled") failed();
    ended(spoken);
  };
  speaking = spoken;
  hold("voice", true);
  synthesis.speak(spoken);
}

/** @param {SpeechSynthesisUtterance} spoken */
function ended(spoken) {
  if (speaking !== spoken) return;
  speaking = null;
  hold("voice", false);
}

export function hush() {
  synthesis?.cancel();
  speaking = null;
  hold("voice", false);
}

/** A voice on this device comes first: it also speaks without a network. @param {string} language @returns {SpeechSynthesisVoice[]} */
function ranked(language) {
  const family = language.slice(0, 2).toLowerCase();
  const rank = (/** @type {SpeechSynthesisVoice} */ voice) => (voice.localService ? 0 : 2) + (tag(voice) === language ? 0 : 1);
  return (synthesis?.getVoices() ?? [])
    .filter((voice) => voice.lang.slice(0, 2).toLowerCase() === family)
    .sort((one, other) => rank(one) - rank(other));
}

/** A device may name a language as it likes. @param {Intl.DisplayNames} names @param {SpeechSynthesisVoice} voice */
function accent(names, voice) {
  try {
    return names.of(tag(voice));
  } catch {
    return voice.lang;
  }
}

/** Some devices write en_GB. @param {SpeechSynthesisVoice} voice */
const tag = (voice) => voice.lang.replaceAll("_", "-");
