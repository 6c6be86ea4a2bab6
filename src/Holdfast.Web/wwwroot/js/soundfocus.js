// Says what the sound of other apps is to do meanwhile, where a browser lets a page say it (navigator.audioSession). Elsewhere
// the system decides: what plays on the lock screen stops other music, tones and speech alone leave it on.

/** Who wants the sound now: the controls of the lock screen, or tones and voice alone. */
const wanted = { controls: false, tones: false, voice: false };

/** @param {keyof typeof wanted} who @param {boolean} wants */
export function hold(who, wants) {
  wanted[who] = wants;
  const session = /** @type {any} */ (navigator).audioSession;
  const type = wanted.controls ? "playback" : wanted.tones || wanted.voice ? "transient" : "auto";
  if (session && session.type !== type) session.type = type;
}
