// Lets the pages open without network: the scripts are kept as they come, the page itself is asked for first and kept
// for when nobody answers. The application and the pages without an account (/p/…, /l/…) are two pages, each kept with
// the scripts it asked for, so that the one never stands in for the other. Nothing of the API is ever kept here: what may be read offline is kept, and dated, by the page.
const APPLICATION = { kept: 'filage-pages-2', page: '/' };
const DOOR = { kept: 'filage-door-1', page: '/door.html' };
const ALL_KEPT = [APPLICATION.kept, DOOR.kept];
const pageOf = (address) => (/^\/[pl]\//.test(new URL(address).pathname) ? DOOR : APPLICATION);

self.addEventListener('install', () => self.skipWaiting());
self.addEventListener('activate', (event) => {
  event.waitUntil(
    caches
      .keys()
      .then((names) => Promise.all(names.filter((name) => !ALL_KEPT.includes(name)).map((name) => caches.delete(name))))
      .then(() => self.clients.claim()),
  );
});

self.addEventListener('fetch', (event) => {
  const { request } = event;
  const url = new URL(request.url);
  if (request.method !== 'GET' || url.origin !== self.location.origin) return;
  if (url.pathname.startsWith('/assets/') || url.pathname === '/scheme.js' || url.pathname === '/mark.svg') {
    event.respondWith(fromCacheFirst(request, event.clientId));
  } else if (request.mode === 'navigate' && !url.pathname.startsWith('/api/')) {
    event.respondWith(fromNetworkFirst(request));
  }
});

async function fromCacheFirst(request, clientId) {
  const asking = clientId ? await self.clients.get(clientId) : undefined;
  const cache = await caches.open(pageOf(asking?.url ?? self.location.origin).kept);
  const found = await cache.match(request);
  if (found) return found;
  const answer = await fetch(request);
  if (answer.ok) await cache.put(request, answer.clone());
  return answer;
}

// Every address of a page is answered with the same page, so one copy is enough; and no address is kept.
async function fromNetworkFirst(request) {
  const { kept, page } = pageOf(request.url);
  const cache = await caches.open(kept);
  try {
    const answer = await fetch(request);
    if (answer.ok && answer.headers.get('content-type')?.startsWith('text/html')) {
      await cache.put(page, answer.clone());
      await dropOldScripts(cache, await answer.clone().text());
    }
    return answer;
  } catch (failure) {
    const found = await cache.match(page);
    if (found) return found;
    throw failure;
  }
}

// A new build has new names: when the page's entry is not among the kept ones, the old scripts go.
async function dropOldScripts(cache, page) {
  const entry = /src="(\/assets\/[^"]+)"/.exec(page)?.[1];
  const kept = await cache.keys();
  const scripts = kept.filter(({ url }) => new URL(url).pathname.startsWith('/assets/'));
  if (!entry || scripts.length === 0 || scripts.some(({ url }) => new URL(url).pathname === entry)) return;
  await Promise.all(scripts.map((request) => cache.delete(request)));
}
