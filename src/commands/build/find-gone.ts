import { existsSync } from 'node:fs';
import { listAddresses } from './list-addresses.ts';

/**
 * Finds addresses at which the last build answered and this one does not. Those that the ledger holds stop a
 * build; of these it knows nothing: its line was taken out on purpose, or went with what was taken back in Git.
 *
 * @param dist the folder of the last build, which need not be there
 * @param addresses that answer now
 * @returns paths, in order; the web editor's is none that readers have
 */
export function findGone(dist: string, addresses: ReadonlySet<string>): string[] {
  if (!existsSync(dist)) return [];
  return [...listAddresses(dist)]
    .filter((path) => !addresses.has(path) && path !== '/admin/')
    .sort();
}
