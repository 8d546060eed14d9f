/**
 * Makes the two functions that write the site's addresses.
 *
 * @param address where the site lives, with a slash at its end
 */
export const makeLinks = (address: URL) => ({
  /**
   * Makes a link to a page or file of the site.
   *
   * @param path from the site's first page, without a slash before it: `2014/a-slug/`, `search/?q=x`; or a
   *   whole address
   * @returns the same from the host's root, with the folder the site lives in; of another site the address
   */
  linkTo: (path: string): string => {
    const { origin, pathname, search, hash, href } = new URL(path, address);
    return origin === address.origin ? `${pathname}${search}${hash}` : href;
  },

  /**
   * Gives the one absolute address of a page or file of the site, which is published and shared.
   *
   * @param path as `linkTo` takes it
   * @returns the address, percent-encoded where it has to be
   */
  addressOf: (path: string): string => new URL(path, address).href,
});
