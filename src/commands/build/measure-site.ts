import type { SiteFiles } from './site-files.ts';

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
 * @param files of it
 */
export function measureSite(files: SiteFiles): SiteSize {
  let [pages, bytes] = [0, 0];
  for (const [file, { bytes: own }] of files) {
    if (file.endsWith('.html')) pages += 1;
    bytes += own;
  }
  return { pages, files: files.size, bytes };
}
