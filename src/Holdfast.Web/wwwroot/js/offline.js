// Lets the app start without a network. See service-worker.js for how a new version takes over.

import { trustedScript } from "./trust.js";

/** @returns {Promise<string>} "yes" once a whole version is kept here, else "no". */
export async function keepForOffline() {
  if (!navigator.serviceWorker) return "no";
  try {
    await navigator.serviceWorker.register(trustedScript("service-worker.js"), { updateViaCache: "none" });
    await navigator.serviceWorker.ready;
    return "yes";
  } catch {
    return "no";
  }
}
