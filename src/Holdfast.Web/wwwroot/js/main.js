// The start: listens at once, brings the runtime, hands everything over to C#.

import * as addresses from "./addresses.js";
import * as clock from "./clock.js";
import { listen, passTo, send } from "./events.js";
import * as files from "./files.js";
import * as media from "./media.js";
import * as notifications from "./notifications.js";
import * as offline from "./offline.js";
import * as player from "./player.js";
import * as runtime from "./runtime.js";
import * as screen from "./screen.js";
import * as speech from "./speech.js";
import * as store from "./store.js";
import * as tones from "./tones.js";
import * as vibration from "./vibration.js";
import * as wakelock from "./wakelock.js";

// What another tab does comes as the message "added" or "erased".
const ownStore = { ...store, open: () => store.open(send) };
const modules = { addresses, clock, files, media, notifications, offline, player, screen, speech, store: ownStore, tones, vibration, wakelock };

function start() {
  listen();
  addresses.watch();
  document.addEventListener("visibilitychange", () => {
    if (document.visibilityState === "visible") send("came-into-view", notifications.permission());
  });
  for (const gesture of ["pointerup", "keydown"]) document.addEventListener(gesture, tones.unlock);
  if (typeof WebAssembly !== "object" || typeof Worker !== "function") {
    return screen.fail("This browser is too old for Holdfast, or WebAssembly is switched off. A current Chrome, Edge, Firefox or Safari runs it.");
  }
  if ("known" in document.documentElement.dataset || !globalThis.early.isEmpty()) bring();
  else whenIdle(bring);
}

/** Somebody new reads first; the runtime comes when the page has nothing else to do, or at the first touch. @param {() => void} run */
function whenIdle(run) {
  const gestures = ["pointerdown", "keydown"];
  const once = () => {
    for (const gesture of gestures) removeEventListener(gesture, once);
    run();
    run = () => {};
  };
  for (const gesture of gestures) addEventListener(gesture, once);
  const idle = globalThis.requestIdleCallback ?? setTimeout;
  const loaded = () => idle(once);
  if (document.readyState === "complete") loaded();
  else addEventListener("load", loaded);
}

async function bring() {
  try {
    if (!("known" in document.documentElement.dataset)) screen.hold();
    await runtime.begin(modules, [
      addresses.current(),
      tones.canSound() ? "sound" : "",
      wakelock.canStayAwake() ? "wake-lock" : "",
      notifications.permission(),
    ]);
    passTo((message, value, field) => {
      if (message !== "clock-reached") player.tell();
      runtime.dispatch(message, value, field);
    });
    await runtime.heard();
    screen.release();
    document.documentElement.dataset.ready = "";
  } catch (problem) {
    console.error(problem);
    screen.fail("A part of the app did not arrive. Check the connection, then try again. What you have recorded is safe.");
  }
}

start();
