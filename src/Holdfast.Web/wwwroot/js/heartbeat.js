// A worker that keeps time. The timers of a hidden page come once a second, later once a minute; those of a worker go on.

/** @type {Map<number, number>} */
const timers = new Map();

/** `{ id, wait }` asks for a message with that id after so many milliseconds; without `wait` it is taken back. @param {MessageEvent} event */
globalThis.onmessage = ({ data: { id, wait } }) => {
  clearTimeout(timers.get(id));
  timers.delete(id);
  if (wait === undefined) return;
  const ring = () => (timers.delete(id), postMessage(id));
  timers.set(id, setTimeout(ring, wait));
};
