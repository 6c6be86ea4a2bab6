// The start: listens at once, brings the runtime, hands everything over to C#.

import * as addresses from "./addresses.js";
import * as clock from "./clock.js";
import { listen, passTo, send } from "./events.js";
import * as files from "./files.js";
import * as media from "./media.js";
import * as notifications from "./notifications.js";
import * as offline from "./offline.js";
import * as player from "./player.js";
import * as screen from "./screen.js";
import * as speech from "./speech.js";
import * as store from "./store.js";
import * as tones from "./tones.js";
import * as vibration from "./vibration.js";
import * as wakelock from "./wakelock.js";

async function start() {
  listen();
  addresses.watch();
  document.addEventListener("visibilitychange", () => {
    if (document.visibilityState === "visible") send("came-into-view");
  });
  for (const gesture of ["pointerup", "keydown"]) document.addEventListener(gesture, tones.unlock);
  if (typeof WebAssembly !== "object") {
    return screen.fail("This browser is too old for Holdfast, or WebAssembly is switched off. A current Chrome, Edge, Firefox or Safari runs it.");
  }
  try {
    const { dotnet } = await import("../_framework/dotnet.js");
    const { setModuleImports, getAssemblyExports, getConfig, runMain } = await dotnet.create();
    // What another tab does comes as the message "added" or "erased".
    const ownStore = { ...store, open: () => store.open(send) };
    setModuleImports("holdfast", { addresses, clock, files, media, notifications, offline, player, screen, speech, store: ownStore, tones, vibration, wakelock });
    const { Holdfast } = await getAssemblyExports(getConfig().mainAssemblyName);
    await runMain();
    passTo((message, value) => {
      if (message !== "clock-reached") player.tell();
      Holdfast.Web.Told.Dispatch(message, value);
    });
    document.documentElement.dataset.ready = "";
  } catch (problem) {
    console.error(problem);
    screen.fail("A part of the app did not arrive. Check the connection, then try again. What you have recorded is safe.");
  }
}

start();
