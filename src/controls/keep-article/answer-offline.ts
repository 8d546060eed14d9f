/** Of a service worker's scope, what is used here: TypeScript's own types of it exclude those of pages. */
interface WorkerScope {
  skipWaiting(): Promise<void>;
  clients: { claim(): Promise<void> };
  caches: CacheStorage;
  location: { origin: string };
  fetch: typeof fetch;
  addEventListener(name: string, listen: (event: WorkerEvent) => void): void;
}

interface WorkerEvent extends Event {
  request: Request;
  waitUntil(done: Promise<unknown>): void;
  respondWith(response: Promise<Response>): void;
}

/**
 * Answers, where the network does not, with what readers have kept: their articles with the pictures as they
 * were fetched, and for any other page the list of those. It keeps nothing by itself.
 *
 * It is the whole of a service worker (W3C Service Workers), and so refers to nothing outside itself.
 *
 * @param scope the worker's global object, and the address of the list
 */
export function answerOffline([self, list]: [scope: WorkerScope, list: string]): void {
  /** A picture's file is one of several widths; that which was kept stands for the others. */
  const stem = (address: string) => address.replace(/_[\w-]+\.\w+$/, '');
  const find = async (request: Request): Promise<Response> => {
    const found = await self.caches.match(request, { ignoreSearch: true, ignoreVary: true });
    if (found) return found;
    if (request.mode === 'navigate') return (await self.caches.match(list)) || Response.error();
    for (const name of await self.caches.keys()) {
      const cache = await self.caches.open(name);
      for (const key of await cache.keys()) {
        const like = request.destination === 'image' && stem(key.url) === stem(request.url);
        if (like) return (await cache.match(key)) || Response.error();
      }
    }
    return Response.error();
  };
  self.addEventListener('install', () => void self.skipWaiting());
  self.addEventListener('activate', (event) => event.waitUntil(self.clients.claim()));
  self.addEventListener('fetch', (event) => {
    const { method, url } = event.request;
    if (method !== 'GET' || url.indexOf(`${self.location.origin}/`) !== 0) return;
    event.respondWith(self.fetch(event.request).catch(() => find(event.request)));
  });
}
