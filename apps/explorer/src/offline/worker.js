/* The service worker: keeps the files of this page, and nothing that the gateway answers. */
const cacheName = `explorer-${__VERSION__}`;
const files = __FILES__;

addEventListener("install", (event) => {
  event.waitUntil(
    caches
      .open(cacheName)
      .then((cache) => cache.addAll(files))
      .then(() => skipWaiting()),
  );
});

addEventListener("activate", (event) => {
  event.waitUntil(dropOthers().then(() => clients.claim()));
});

addEventListener("fetch", (event) => {
  const { request } = event;
  const url = new URL(request.url);
  if (request.method !== "GET" || url.origin !== location.origin) return;
  if (request.mode === "navigate") {
    if (isPage(url.pathname)) event.respondWith(page(request));
  } else if (files.includes(url.pathname)) {
    event.respondWith(caches.match(url.pathname).then((kept) => kept ?? fetch(request)));
  }
});

/** The gateway's own page is the newest; the kept one opens when the gateway is gone, or silent for ten seconds. */
function page(request) {
  const signal = AbortSignal.timeout(10_000);
  return fetch(request, { signal }).catch(() => caches.match("/"));
}

/** Not the graph, whose address opens GraphiQL. */
function isPage(path) {
  return !path.startsWith("/graphql") && !path.startsWith("/graphiql/");
}

async function dropOthers() {
  const names = await caches.keys();
  await Promise.all(names.filter((name) => name !== cacheName).map((name) => caches.delete(name)));
}
