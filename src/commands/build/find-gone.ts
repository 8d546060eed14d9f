import { listAddresses } from './list-addresses.ts';

/**
 * Finds addresses at which the last build answered and this one does not. Those that the ledger holds stop a
 * build; of these it knows nothing: its line was taken out on purpose, or went with what was taken back in Git.
 *
 * @param last the files of the last build, by path
 * @param addresses that answer now
 * @returns paths, in order; the web editor's is none that readers have
 */
export function findGone(last: Iterable<string>, addresses: ReadonlySet<string>): string[] {
  return [...listAddresses(last)]
    .filter((path) => !addresses.has(path) && path !== '/admin/')
    .sort();
}
