import { existsSync, statSync } from 'node:fs';
import { readdir, readFile } from 'node:fs/promises';
import { join, sep } from 'node:path';
import { listPageLinks } from './list-page-links.ts';

/** A link that leads nowhere. */
interface DeadLink {
  /** Path of the page's file in the built site. */
  page: string;
  link: string;
  /** Whether its page is there and only the place in it is not. */
  isPlace: boolean;
}

/** What the pages of a built site link to. */
export interface SiteLinks {
  dead: DeadLink[];
  /** Addresses of other sites, each with a page that links to it. */
  outside: Map<string, string>;
  /** How many links within the site were followed. */
  followed: number;
}

/**
 * Follows every link of every page of a built site to the file that answers it, and to the place in it.
 *
 * @param dist the built site
 * @param address where it lives
 * @returns those that lead nowhere, by page, and all that lead elsewhere
 */
export async function findDead(dist: string, address: URL): Promise<SiteLinks> {
  const files = await readdir(dist, { recursive: true });
  const pages = files.filter((file) => file.endsWith('.html')).sort();
  const outside = new Map<string, string>();
  const inside: { page: string; link: string; path: string; place: string }[] = [];
  const ids = new Map<string, Set<string>>();
  for (const file of pages) {
    const page = file.split(sep).join('/');
    const read = listPageLinks(await readFile(join(dist, file), 'utf8'));
    ids.set(page, read.ids);
    // Its text is not the site's, and it asks for what only the development server has.
    if (page.startsWith('admin/')) continue;
    const base = new URL(page.replace(/(^|\/)index\.html$/, '$1'), address);
    for (const link of read.links) {
      if (!URL.canParse(link, base)) inside.push({ page, link, path: link, place: '' });
      else {
        const { origin, pathname, hash, href } = new URL(link, base);
        if (origin !== address.origin || !pathname.startsWith(address.pathname)) {
          if (/^https?:/.test(href) && !outside.has(href)) outside.set(href, page);
          continue;
        }
        const path = decodeURIComponent(pathname.slice(address.pathname.length));
        inside.push({ page, link, path, place: decodeURIComponent(hash.slice(1)) });
      }
    }
  }
  const dead = inside.flatMap(({ page, link, path, place }): DeadLink[] => {
    const file = answerOf(dist, path);
    if (file === undefined) return [{ page, link, isPlace: false }];
    // A fragment that names words of the text is the browser's to find.
    const [id = ''] = place.split(':~:');
    return id && ids.get(file)?.has(id) === false ? [{ page, link, isPlace: true }] : [];
  });
  return { dead, outside, followed: inside.length };
}

/** The file that a static host answers a path with. */
function answerOf(dist: string, path: string): string | undefined {
  const file = path === '' || path.endsWith('/') ? `${path}index.html` : path;
  const found = join(dist, file);
  return existsSync(found) && statSync(found).isFile() ? file : undefined;
}
