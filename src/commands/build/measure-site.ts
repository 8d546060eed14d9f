import { readdirSync, statSync } from 'node:fs';
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
export function measureSite(dist: string): SiteSize {
  const entries = readdirSync(dist, { recursive: true, withFileTypes: true });
  const files = entries.filter((entry) => entry.isFile());
  const sizes = files.map(({ parentPath, name }) => statSync(join(parentPath, name)).size);
  return {
    pages: files.filter(({ name }) => name.endsWith('.html')).length,
    files: files.length,
    bytes: sizes.reduce((sum, size) => sum + size, 0),
  };
}
