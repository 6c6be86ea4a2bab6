// Small notifications, where the person allowed them. What is decided, and when, is decided in C#.

import { heard, isTest } from "./clock.js";
import { send } from "./events.js";

/** @returns {string} "granted", "denied", "default" (not asked yet), or "missing" where the browser has none. */
export const permission = () => globalThis.Notification?.permission ?? "missing";

/** Asks the person; to be called at a press. @returns {Promise<string>} */
export async function ask() {
  try {
    return (await globalThis.Notification?.requestPermission()) ?? "missing";
  } catch {
    return permission();
  }
}

/** Shows one, in place of the last. @param {string} title @param {string} body */
export async function show(title, body) {
  if (isTest) heard.push(`notifies: ${title}`);
  const options = { body, tag: "holdfast", icon: "/icons/mark-192.png" };
  try {
    const shown = new Notification(title, options);
    shown.onclick = () => {
      focus();
      shown.close();
      send("reminder-opened");
    };
  } catch {
    // On phones only the worker may show one; see service-worker.js for the press on it.
    const worker = await navigator.serviceWorker?.getRegistration();
    await worker?.showNotification(title, options).catch(() => {});
  }
}

navigator.serviceWorker?.addEventListener("message", ({ data }) => {
  if (data === "reminder-opened") send("reminder-opened");
});
