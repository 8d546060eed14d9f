/** Pages of lists, whose parts come and go with the number of articles: of months, topics and authors. */
const parts: readonly [page: RegExp, above: readonly string[]][] = [
  [/^\/(\d{4})-(\d\d)\/\d+\/$/, ['/$1-$2/', '/$1/']],
  [/^\/(\d{4})-\d\d\/$/, ['/$1/']],
  [/^\/(topics|authors)\/([^/]+)\/\d+\/$/, ['/$1/$2/']],
];

/**
 * Finds the list that holds what a part of it held: when articles are taken away, a month may need no
 * second page any more, or a year no months.
 *
 * @param path of a page that is gone, as `readAddressPath` gives it
 * @param addresses that answer
 * @returns the nearest list above it that answers; undefined for what is no part of a list, or where
 *   the whole list is gone
 */
export function findListAbove(
  path: string,
  addresses: { has(path: string): boolean },
): string | undefined {
  for (const [page, above] of parts) {
    if (!page.test(path)) continue;
    return above.map((each) => path.replace(page, each)).find((each) => addresses.has(each));
  }
  return undefined;
}
