// Brings the runtime, which lives in runtime-worker.js, and carries what is said between it and the page.

import { instant, offset } from "./clock.js";
import { trustedScript } from "./trust.js";

/** @type {Worker | undefined} */
let worker;
let sent = 0;
let done = 0;
/** Calls whose outcome the runtime has not been told yet. */
let open = 0;
/** Calls that last as long as a person or a network takes: nobody waits for these. */
const lasting = new Set(["files.pick", "notifications.ask", "offline.keepForOffline", "speech.canSpeak"]);
/** The number of the message that told of a field's last change. @type {WeakMap<Element, number>} */
const changes = new WeakMap();
/** @type {Set<() => void>} */
const waiting = new Set();

/**
 * Starts the runtime.
 * @param {Record<string, Record<string, Function>>} modules What it may call, by module and name.
 * @param {string[]} values What the program is told at its start.
 * @returns {Promise<void>} Settled when it takes messages, or does not come.
 */
export function begin(modules, values) {
  return new Promise((resolve, reject) => {
    worker = new Worker(trustedScript(import.meta.resolve("./runtime-worker.js")), { type: "module" });
    worker.onerror = (event) => reject(new Error(event.message));
    worker.onmessage = ({ data }) => {
      if (data.ready) resolve();
      else if (data.failed) reject(new Error("The runtime did not start."));
      else if (data.done) settle(data.done);
      else call(modules, data);
    };
    tell({
      start: {
        // A worker knows nothing of the page's import map, which has the name under which this version is kept.
        dotnet: import.meta.resolve("../_framework/dotnet.js"),
        modules: Object.fromEntries(Object.entries(modules).map(([module, parts]) => [module, namesOfFunctions(parts)])),
        arguments: values,
      },
    });
  });
}

/** @param {string} message @param {string} value @param {Element} [field] The field that was changed. */
export function dispatch(message, value, field) {
  tell({ number: ++sent, message, value });
  if (field) changes.set(field, sent);
}

/** Whether a field shows a change that the runtime has not seen: a screen from before it must not take it back. @param {Element} field */
export const isAhead = (field) => (changes.get(field) ?? 0) > done;

/** @returns {Promise<void>} Settled when everything that was said until now has been taken in. */
export async function heard() {
  const last = sent;
  while (done < last) await next();
}

/** @returns {Promise<void>} Settled when there is nothing more to take in, and every call has had its answer. */
export async function settled() {
  while (done < sent || open > 0) await next();
}

const next = () => new Promise((resolve) => waiting.add(() => resolve(undefined)));

/** @param {Record<string, Record<string, Function>>} modules @param {{ id: number, module: string, name: string, values: any[] }} asked */
async function call(modules, { id, module, name, values }) {
  const counts = lasting.has(`${module}.${name}`) ? 0 : 1;
  open += counts;
  /** @type {{ value?: any, problem?: string }} */
  let outcome;
  try {
    const given = modules[module][name](...values);
    outcome = { value: given instanceof Promise ? await given : given };
  } catch (problem) {
    console.error(problem);
    outcome = { problem: String(problem) };
  }
  open -= counts;
  tell({ number: ++sent, reply: id, ...outcome });
}

/** @param {number} number */
function settle(number) {
  done = Math.max(done, number);
  const all = [...waiting];
  waiting.clear();
  for (const resume of all) resume();
}

/** @param {Record<string, any>} parts */
const namesOfFunctions = (parts) => Object.keys(parts).filter((name) => typeof parts[name] === "function");

/** The time goes along, so that a worker needs no clock of its own. @param {object} what */
const tell = (what) => worker?.postMessage({ ...what, instant: instant(), offset: offset() });
