import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { PathWithRoute } from 'astro';
import { finishPage } from './finish-page.ts';

/**
 * Names the file of the site that a path is written to.
 *
 * @param path as Astro lists it
 */
export function fileOf({ pathname, route }: PathWithRoute): string {
  const path = pathname.replace(/^\/|\/$/g, '');
  // Hosts look for that name.
  if (path === '404') return '404.html';
  if (path === '') return 'index.html';
  return route.type === 'endpoint' ? path : `${path}/index.html`;
}

/**
 * Names the address at which Astro asks for a path: a page's ends with a slash, and another file's is as Astro
 * has it, since its pattern asks for that.
 *
 * @param path as Astro lists it
 * @returns what follows the site's base
 */
export function pathOfRequest({ pathname, route }: PathWithRoute): string {
  const place = pathname.replace(/^\//, '');
  return route.type === 'endpoint' || place === '' ? place : place.replace(/\/?$/, '/');
}

/**
 * Writes what was rendered, a page when it is finished. No thread is asked to do it, which for files as small
 * would take longer than to do it.
 *
 * @param dist the folder of the new site
 * @param file of it
 * @param response with the whole of it
 * @throws Error that names a page which cannot be finished; the file system's error
 */
export async function writeRendered(dist: string, file: string, response: Response): Promise<void> {
  const content = file.endsWith('.html')
    ? finishPage(file, await response.text())
    : Buffer.from(await response.arrayBuffer());
  const path = join(dist, file);
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, content);
}
