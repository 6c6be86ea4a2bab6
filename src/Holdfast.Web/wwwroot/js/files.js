// Hands a file to the person, and takes one from them.

/** @param {string} name @param {string} type @param {string} text */
export function download(name, type, text) {
  const address = URL.createObjectURL(new Blob([text], { type }));
  const link = document.createElement("a");
  link.href = address;
  link.download = name;
  link.click();
  // Freed later: some browsers begin to read only after this turn.
  setTimeout(() => URL.revokeObjectURL(address), 60_000);
}

/** @param {string} kinds Which files to offer, such as ".json". @returns {Promise<string | null>} Its text, or null if none was chosen. */
export function pick(kinds) {
  return new Promise((resolve) => {
    const input = document.createElement("input");
    input.type = "file";
    input.accept = kinds;
    input.hidden = true;
    const finish = (/** @type {string | null} */ text) => (input.remove(), resolve(text));
    input.addEventListener("cancel", () => finish(null));
    input.addEventListener("change", async () => finish((await input.files?.[0]?.text()) ?? null));
    document.body.append(input);
    input.click();
  });
}

/** @param {string} text @returns {Promise<string>} "ok" or "no" */
export async function copy(text) {
  try {
    await navigator.clipboard.writeText(text);
    return "ok";
  } catch {
    return "no";
  }
}
