import { readdir, stat } from 'node:fs/promises';
import { join } from 'node:path';

/** How much a built site is. */
export interface SiteSize {
  /** Pages of HTML, those at old addresses among them. */
  pages: number;
  files: number;
  bytes: number;
}

/**
 * Measures a built site.
 *
 * @param dist its folder
 * @throws the file system's error
 */
export async function measureSite(dist: string): Promise<SiteSize> {
  const entries = await readdir(dist, { recursive: true, withFileTypes: true });
  const files = entries.filter((entry) => entry.isFile());
  const sizes = await Promise.all(
    files.map(async ({ parentPath, name }) => (await stat(join(parentPath, name))).size),
  );
  return {
    pages: files.filter(({ name }) => name.endsWith('.html')).length,
    files: files.length,
    bytes: sizes.reduce((sum, size) => sum + size, 0),
  };
}
