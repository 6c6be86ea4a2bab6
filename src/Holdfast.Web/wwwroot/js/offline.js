// Lets the app start without a network. See service-worker.js for how a new version takes over.

import { trustedScript } from "./trust.js";

/** @returns {Promise<boolean>} True once a whole version is kept here. */
export async function keepForOffline() {
  if (!navigator.serviceWorker) return false;
  try {
    await navigator.serviceWorker.register(trustedScript("service-worker.js"), { updateViaCache: "none" });
    await navigator.serviceWorker.ready;
    return true;
  } catch {
    return false;
  }
}
