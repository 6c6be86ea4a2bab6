// Keeps one whole version of the app in this browser, so that it starts and leads sessions without a network.
//
// A new version is fetched in the background and waits. It takes over when no page of the old one is open any more, so at
// the next start and never in the middle of a session. A version is kept whole or not at all.

self.importScripts(self.trustedTypes?.createPolicy("holdfast", { createScriptURL: (address) => address }).createScriptURL("service-worker-assets.js") ?? "service-worker-assets.js");

const prefix = "holdfast-";
const name = prefix + self.assetsManifest.version;
const page = new URL("./", self.location.href).href;

self.addEventListener("install", (event) => event.waitUntil(keep()));
self.addEventListener("activate", (event) => event.waitUntil(dropOthers()));
self.addEventListener("fetch", (event) => {
  // The public pages are documents of their own; the app does not carry them.
  const { pathname } = new URL(event.request.url);
  if (event.request.method === "GET" && !/^\/(exercises|health)(\/|$)/.test(pathname)) event.respondWith(answer(event.request));
});

// A reminder was pressed that the worker showed for a page.
self.addEventListener("notificationclick", (event) => {
  event.notification.close();
  event.waitUntil(showApp());
});

async function showApp() {
  const [tab] = await self.clients.matchAll({ type: "window" });
  if (!tab) return self.clients.openWindow(page);
  await tab.focus();
  tab.postMessage("reminder-opened");
}

async function keep() {
  const cache = await caches.open(name);
  const requests = self.assetsManifest.assets.map(({ url, hash }) =>
    // The server may have put the first screen into the page, so only the page's address is fixed, not its bytes.
    url === "index.html"
      ? new Request(page, { cache: "no-cache" })
      : new Request(new URL(url, page), { integrity: hash, cache: "default" }),
  );
  await cache.addAll(requests);
}

async function dropOthers() {
  const names = await caches.keys();
  await Promise.all(names.filter((other) => other.startsWith(prefix) && other !== name).map((other) => caches.delete(other)));
}

async function answer(request) {
  const cache = await caches.open(name);
  const kept = await cache.match(request.mode === "navigate" ? page : request, { ignoreVary: true });
  return kept ?? fetch(request);
}
