import { readAddressPath } from '../../permalinks/address-path.ts';

/**
 * Lists the addresses at which a built site answers with a page: articles, their old addresses,
 * years and whatever else has one. The first page always answers, and 404.html is no address.
 *
 * @param files of the site, by path
 * @returns the addresses as `readAddressPath` gives them
 */
export function listAddresses(files: Iterable<string>): Set<string> {
  const addresses = new Set<string>();
  for (const file of files) {
    if (!/\.html?$/.test(file) || file === '404.html') continue;
    const { path } = readAddressPath(file);
    if (path !== undefined) addresses.add(path);
  }
  return addresses;
}
