// Shows the session on the lock screen, and passes on what is pressed there, on a headset, or on a keyboard with media keys.
//
// A browser offers this only to a page whose media element plays, and tones on the audio clock are none. So an element plays
// silence, made here and kept in memory. It also keeps some phones from cutting the sound off when the screen is locked.

import { send } from "./events.js";
import { hold } from "./soundfocus.js";

/** What is pressed, and what it means in a session. A player's stop only pauses: Stop asks what happened, on the screen. @type {[MediaSessionAction, string, string?][]} */
const presses = [
  ["play", "go-on"],
  ["pause", "pause"],
  ["stop", "pause"],
  ["previoustrack", "session-key", "ArrowLeft"],
  ["nexttrack", "skip"],
];

const artwork = [192, 512].map((size) => ({ src: `/icons/mark-${size}.png`, sizes: `${size}x${size}`, type: "image/png" }));

const controls = navigator.mediaSession;

/** @type {HTMLAudioElement | null} */
let silence = null;
let shown = "";

/**
 * @param {string} title What is being done.
 * @param {string} doing In a word.
 * @param {string} routine The routine.
 * @param {number} at Where the session stands, in milliseconds.
 * @param {number} length The session's length, in milliseconds.
 * @param {boolean} plays Whether it runs.
 */
export function show(title, doing, routine, at, length, plays) {
  if (!controls) return;
  if (!silence) begin();
  const words = JSON.stringify([title, doing, routine]);
  // Some systems fetch the picture anew each time.
  if (words !== shown) controls.metadata = new MediaMetadata({ title, artist: doing, album: routine, artwork });
  shown = words;
  // Without a touch before, a browser may refuse: the next cue asks again.
  if (plays) silence?.play().catch(() => {});
  else silence?.pause();
  controls.playbackState = plays ? "playing" : "paused";
  controls.setPositionState?.({ duration: length / 1000, position: Math.min(at, length) / 1000, playbackRate: 1 });
}

/** No session: nothing to control, and the sound of other apps may go on. */
export function hide() {
  if (!controls || !silence) return;
  for (const [press] of presses) handle(press, null);
  controls.metadata = null;
  controls.playbackState = "none";
  controls.setPositionState?.();
  silence.pause();
  URL.revokeObjectURL(silence.src);
  silence.removeAttribute("src");
  silence.load();
  silence = null;
  shown = "";
  hold("controls", false);
}

function begin() {
  silence = new Audio(URL.createObjectURL(new Blob([silentFile(10)], { type: "audio/wav" })));
  silence.loop = true;
  for (const [press, message, value] of presses) handle(press, () => send(message, value));
  hold("controls", true);
}

/** A browser that does not know a key says so by throwing. @param {MediaSessionAction} press @param {MediaSessionActionHandler | null} does */
function handle(press, does) {
  try {
    controls.setActionHandler(press, does);
  } catch {
    // Then it is not on the lock screen either.
  }
}

/** A WAV file: one channel of eight bits. Less than five seconds count as a notification sound, which gets no controls. @param {number} seconds */
function silentFile(seconds) {
  const rate = 8000;
  const samples = rate * seconds;
  const file = new Uint8Array(44 + samples).fill(128);
  const head = new DataView(file.buffer);
  const text = (/** @type {number} */ at, /** @type {string} */ letters) => [...letters].forEach((letter, i) => head.setUint8(at + i, letter.charCodeAt(0)));
  text(0, "RIFF");
  head.setUint32(4, 36 + samples, true);
  text(8, "WAVEfmt ");
  head.setUint32(16, 16, true);
  head.setUint16(20, 1, true);
  head.setUint16(22, 1, true);
  head.setUint32(24, rate, true);
  head.setUint32(28, rate, true);
  head.setUint16(32, 1, true);
  head.setUint16(34, 8, true);
  text(36, "data");
  head.setUint32(40, samples, true);
  return file;
}
