// The start: listens at once, brings the runtime, hands everything over to C#.

import * as addresses from "./addresses.js";
import * as clock from "./clock.js";
import { listen, passTo, send } from "./events.js";
import * as files from "./files.js";
import { keepForOffline } from "./offline.js";
import * as player from "./player.js";
import * as screen from "./screen.js";
import * as speech from "./speech.js";
import * as store from "./store.js";
import * as tones from "./tones.js";
import * as wakelock from "./wakelock.js";

/** @param {string} reason One sentence. */
function fail(reason) {
  const place = document.getElementById("shell-reason");
  if (place) place.textContent = reason;
  document.getElementById("shell-failed")?.removeAttribute("hidden");
}

/** What this browser is, for C# to know at the start. */
const surroundings = () =>
  JSON.stringify({
    path: addresses.current(),
    languages: navigator.languages,
    shared: "BroadcastChannel" in globalThis,
    secure: globalThis.isSecureContext,
    offline: "serviceWorker" in navigator,
    wakeLock: "wakeLock" in navigator,
    speech: "speechSynthesis" in globalThis,
    test: clock.isTest,
  });

async function start() {
  listen();
  addresses.watch();
  for (const gesture of ["pointerup", "keydown"]) document.addEventListener(gesture, tones.unlock);
  if (typeof WebAssembly !== "object") {
    return fail("This browser is too old for Holdfast, or WebAssembly is switched off. A current Chrome, Edge, Firefox or Safari runs it.");
  }
  try {
    const { dotnet } = await import("../_framework/dotnet.js");
    const { setModuleImports, getAssemblyExports, getConfig, runMain } = await dotnet.create();
    setModuleImports("holdfast", { addresses, clock, files, offline: { keepForOffline }, player, screen, speech, store: { ...store, open: () => store.open(() => send("journal-changed", "")) }, surroundings, tones, wakelock });
    const { Holdfast } = await getAssemblyExports(getConfig().mainAssemblyName);
    await runMain();
    passTo((message, value) => Holdfast.Web.App.Dispatch(message, value));
    document.documentElement.dataset.ready = "";
  } catch (problem) {
    console.error(problem);
    fail("A part of the app did not arrive. Check the connection, then try again. What you have recorded is safe.");
  }
}

start();
