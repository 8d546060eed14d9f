import { existsSync } from 'node:fs';
import { join } from 'node:path';

/**
 * Finds the file that a published address leads to.
 *
 * @param address absolute, with a query or without
 * @param site the address of the built site
 * @param dist its folder
 * @returns the file's path; undefined for an address of another site, or without a file
 */
export function findFile(address: string, site: string, dist: string): string | undefined {
  if (!address.startsWith(site)) return undefined;
  const path = new URL(address).pathname.slice(new URL(site).pathname.length);
  const file = join(dist, decodeURIComponent(path));
  return existsSync(file) ? file : undefined;
}
