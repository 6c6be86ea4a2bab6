// Says a cue aloud, where the browser can. Captions are always shown, so silence loses nothing.

import { heard, isTest } from "./clock.js";

const voices = globalThis.speechSynthesis;

/** Held on to, because a browser may drop an utterance that nothing refers to before it has ended. */
let speaking = null;

/** Voices often arrive a moment after the page. @returns {Promise<boolean>} */
export async function canSpeak() {
  if (!voices) return false;
  if (voices.getVoices().length === 0) {
    await Promise.race([
      new Promise((resolve) => voices.addEventListener("voiceschanged", resolve, { once: true })),
      new Promise((resolve) => setTimeout(resolve, 2000)),
    ]);
  }
  return voices.getVoices().length > 0;
}

/** Says this now, instead of whatever is being said. @param {string} words @param {string} language @param {number} rate 1 is usual. */
export function speak(words, language, rate) {
  if (isTest) heard.push(`says: ${words}`);
  if (!voices) return;
  voices.cancel();
  speaking = new SpeechSynthesisUtterance(words);
  speaking.lang = language;
  speaking.rate = rate;
  speaking.voice = voiceFor(language);
  voices.speak(speaking);
}

export function hush() {
  voices?.cancel();
  speaking = null;
}

/** A voice on this device comes first: it also speaks without a network. @param {string} language */
function voiceFor(language) {
  const family = language.slice(0, 2).toLowerCase();
  const known = voices.getVoices().filter((voice) => voice.lang.slice(0, 2).toLowerCase() === family);
  const rank = (/** @type {SpeechSynthesisVoice} */ voice) =>
    (voice.localService ? 0 : 2) + (voice.lang.replace("_", "-") === language ? 0 : 1);
  return known.sort((one, other) => rank(one) - rank(other))[0] ?? null;
}
