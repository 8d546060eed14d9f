/** Each article that a reader keeps has a cache of its own, of this name and its path. */
const prefix = 'kept ';

/** The header in which an article's copy bears its title. */
const titleHeader = 'x-title';

/** An article that is kept. */
export interface KeptArticle {
  path: string;
  title: string;
}

/**
 * Keeps a page and its files on the device, whole or not at all. All of it is fetched before an older copy goes.
 *
 * @param article its path, and the title to list it by
 * @param files addresses of all that it shows
 * @throws Error of the browser, if it forbids that (`SecurityError`), has no room (`QuotaExceededError`) or
 *   cannot fetch a file (`TypeError`)
 */
export async function keepArticle(
  { path, title }: KeptArticle,
  files: readonly string[],
): Promise<void> {
  const copies = await Promise.all([path, ...files].map(fetchCopy));
  copies[0]!.headers.set(titleHeader, encodeURIComponent(title));
  try {
    await caches.delete(prefix + path);
    const cache = await caches.open(prefix + path);
    await Promise.all(copies.map((copy, at) => cache.put(at ? files[at - 1]! : path, copy)));
  } catch (error) {
    await removeKept(path).catch(() => {});
    throw error;
  }
}

async function fetchCopy(address: string): Promise<Response> {
  const response = await fetch(address);
  if (!response.ok) throw new TypeError(response.statusText);
  // The other headers are of a body that was perhaps compressed.
  const type = response.headers.get('content-type') ?? '';
  return new Response(await response.blob(), { headers: { 'content-type': type } });
}

/**
 * Lists the articles that are kept.
 *
 * @returns those kept last first
 * @throws Error of the browser, if it forbids to look
 */
export async function listKept(): Promise<KeptArticle[]> {
  const names = (await caches.keys()).filter((name) => name.indexOf(prefix) === 0);
  const kept = await Promise.all(
    names.map(async (name): Promise<KeptArticle | undefined> => {
      const path = name.slice(prefix.length);
      const page = await (await caches.open(name)).match(path);
      const title = page?.headers.get(titleHeader);
      return title ? { path, title: decodeURIComponent(title) } : undefined;
    }),
  );
  return kept.filter((each): each is KeptArticle => Boolean(each)).reverse();
}

/**
 * Removes an article that is kept, and with the last one what answers without a connection.
 *
 * @param path of the article
 * @throws Error of the browser, if it forbids that
 */
export async function removeKept(path: string): Promise<void> {
  await caches.delete(prefix + path);
  if ((await listKept()).length > 0) return;
  const worker = await navigator.serviceWorker.getRegistration();
  await worker?.unregister();
}
