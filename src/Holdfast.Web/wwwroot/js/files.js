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

/**
 * @param {string} kinds Which files to offer, such as ".json".
 * @returns {Promise<{ name: string, text: string | null } | null>} No text when it could not be read; null when none was chosen.
 */
export function pick(kinds) {
  return new Promise((resolve) => {
    const input = document.createElement("input");
    input.type = "file";
    input.accept = kinds;
    input.hidden = true;
    input.addEventListener("cancel", () => (input.remove(), resolve(null)));
    input.addEventListener("change", async () => {
      input.remove();
      const file = input.files?.[0];
      if (!file) return resolve(null);
      const text = await file.text().catch(() => null);
      resolve({ name: file.name, text });
    });
    document.body.append(input);
    input.click();
  });
}

/** @param {string} text @returns {Promise<boolean>} */
export async function copy(text) {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return false;
  }
}
