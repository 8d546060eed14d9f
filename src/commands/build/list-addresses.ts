import { readdirSync } from 'node:fs';
import { sep } from 'node:path';
import { readAddressPath } from '../../permalinks/address-path.ts';

/**
 * Lists the addresses at which a built site answers with a page: articles, their old addresses,
 * years and whatever else has one. The first page always answers, and 404.html is no address.
 *
 * @param dist the site's folder
 * @returns the addresses as `readAddressPath` gives them
 */
export function listAddresses(dist: string): Set<string> {
  const files = readdirSync(dist, { recursive: true }) as string[];
  const paths = files
    .filter((file) => /\.html?$/.test(file) && file !== '404.html')
    .map((file) => readAddressPath(file.split(sep).join('/')).path);
  return new Set(paths.filter((path) => path !== undefined));
}
