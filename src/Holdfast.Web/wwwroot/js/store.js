// Keeps what happened in this browser: the journal, to which lines are only ever added, and drafts, which come and go
// (a half-finished check-in, where a session stood). Nothing here throws: an outcome is "ok", "full", or a reason.

const name = "holdfast";
const changes = "BroadcastChannel" in globalThis ? new BroadcastChannel(name) : null;

/** @type {IDBDatabase | null} */
let database = null;

/** Opens the store. @param {(what: string) => void} changed Told "added" or "erased" by another tab. @returns {Promise<string>} */
export async function open(changed) {
  changes?.addEventListener("message", (event) => changed(event.data));
  try {
    const request = indexedDB.open(name, 1);
    request.onupgradeneeded = () => {
      const journal = request.result.createObjectStore("journal", { autoIncrement: true });
      journal.createIndex("id", "id", { unique: true });
      request.result.createObjectStore("drafts");
    };
    database = await done(request);
    // A newer version of the app in another tab must be able to open the store: give way.
    database.onversionchange = () => database?.close();
    return "ok";
  } catch (problem) {
    return outcome(problem);
  }
}

/** @returns {Promise<string>} The journal's lines, oldest first. */
export async function readJournal() {
  if (!database) return "";
  const rows = await done(database.transaction("journal").objectStore("journal").getAll());
  return rows.map((row) => row.line).join("\n");
}

/**
 * Adds events in one transaction: all of them or none. An event that is already there is left as it is.
 * @param {string} events JSON: `[{ "id": "...", "line": "..." }]`
 * @returns {Promise<string>}
 */
export async function append(events) {
  const outcome = await change("journal", async (journal) => {
    // All are asked for at once: a copy of ten years has thousands, and the store answers in order.
    const lines = new Map(JSON.parse(events).map(({ id, line }) => [id, line]));
    await Promise.all(
      [...lines].map(async ([id, line]) => {
        if ((await done(journal.index("id").getKey(id))) === undefined) await done(journal.add({ id, line }));
      }),
    );
  });
  if (outcome === "ok") changes?.postMessage("added");
  return outcome;
}

/** @param {string} key @returns {Promise<string | null>} */
export async function readDraft(key) {
  if (!database) return null;
  return (await done(database.transaction("drafts").objectStore("drafts").get(key))) ?? null;
}

/** Keeps a draft, or drops it. @param {string} key @param {string | null} text @returns {Promise<string>} */
export async function writeDraft(key, text) {
  return change("drafts", (drafts) => done(text === null ? drafts.delete(key) : drafts.put(text, key)));
}

/** Forgets everything. @returns {Promise<string>} */
export async function forget() {
  const outcomes = [await change("journal", (lines) => done(lines.clear())), await change("drafts", (kept) => done(kept.clear()))];
  try {
    localStorage.removeItem(name);
  } catch {
    // Then there is nothing in it either.
  }
  changes?.postMessage("erased");
  return outcomes.find((outcome) => outcome !== "ok") ?? "ok";
}

/** Asks the browser not to clear this away when space is short. @returns {Promise<boolean>} */
export async function persist() {
  return (await navigator.storage?.persist?.().catch(() => false)) ?? false;
}

/** The same, without asking for it. @returns {Promise<boolean>} */
export async function isPersisted() {
  return (await navigator.storage?.persisted?.().catch(() => false)) ?? false;
}

/** @type {(() => void) | null} */
let letGo = null;

/**
 * Takes the right to lead a session, which only one tab has at a time; it is free again when the tab is closed.
 * A page that was just reloaded or closed may hold it for another moment, so this waits a little.
 * @returns {Promise<boolean>} False when another tab leads one.
 */
export function claimSession() {
  if (!navigator.locks || letGo) return Promise.resolve(true);
  return new Promise((resolve) => {
    const hold = () => new Promise((release) => ((letGo = () => release(undefined)), resolve(true)));
    navigator.locks.request(`${name}-session`, { signal: AbortSignal.timeout(1500) }, hold).catch(() => resolve(false));
  });
}

/** Gives the right to lead a session back. */
export function releaseSession() {
  letGo?.();
  letGo = null;
}

/** @param {"journal" | "drafts"} store @param {(store: IDBObjectStore) => Promise<unknown>} write */
async function change(store, write) {
  if (!database) return "unavailable";
  try {
    const transaction = database.transaction(store, "readwrite", { durability: "strict" });
    const finished = new Promise((resolve, reject) => {
      transaction.oncomplete = () => resolve(undefined);
      transaction.onabort = () => reject(transaction.error);
    });
    await Promise.all([write(transaction.objectStore(store)), finished]);
    return "ok";
  } catch (problem) {
    return outcome(problem);
  }
}

/** @param {any} problem */
const outcome = (problem) => (problem?.name === "QuotaExceededError" ? "full" : "unavailable");

/** @template T @param {IDBRequest<T>} request @returns {Promise<T>} */
function done(request) {
  return new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error);
  });
}
