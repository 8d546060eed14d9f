/** Each article that a reader keeps has a cache of its own, of this name, its path and when that was. */
const prefix = 'kept ';

/** The header in which an article's copy bears its title. */
const titleHeader = 'x-title';

/** An article that is kept. */
export interface KeptArticle {
  path: string;
  title: string;
}

/**
 * Keeps a page and its files on the device, whole or not at all. An older copy goes when the new one is whole.
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
  const [page, ...copies] = await Promise.all([path, ...files].map(fetchCopy));
  page!.headers.set(titleHeader, encodeURIComponent(title));
  const older = await listCaches(path);
  const name = `${prefix}${path} ${Date.now()}`;
  try {
    const cache = await caches.open(name);
    await Promise.all(copies.map((copy, at) => cache.put(files[at]!, copy)));
    // Last, for an article without its page is not listed.
    await cache.put(path, page!);
  } catch (error) {
    await removeCaches([name]).catch(() => {});
    throw error;
  }
  await removeCaches(older);
}

async function listCaches(path = ''): Promise<string[]> {
  const own = prefix + (path && `${path} `);
  return (await caches.keys()).filter((name) => name.indexOf(own) === 0);
}

/** With the last article goes what answers without a connection. */
async function removeCaches(names: readonly string[]): Promise<void> {
  await Promise.all(names.map((name) => caches.delete(name)));
  if ((await listKept()).length > 0) return;
  const worker = await navigator.serviceWorker.getRegistration();
  await worker?.unregister();
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
  const names = await listCaches();
  const kept = await Promise.all(
    names.map(async (name): Promise<KeptArticle | undefined> => {
      const path = name.split(' ')[1]!;
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
  await removeCaches(await listCaches(path));
}
