/** An old address and the new one: percent-encoded paths from the host's root. */
export interface Redirect {
  from: string;
  to: string;
  /** What tells the old address from others of its path: `p=123`, `a=1&b=2`. */
  query?: string;
}

/** Redirects whose queries have parameters of the same names. */
export interface QueryGroup {
  /** Of the parameters, in order. */
  names: string[];
  /** What they hold in that order, as the query has it, and the path before, decoded. */
  rules: { path: string; values: string[]; to: string }[];
}

/**
 * Sorts redirects that a query tells apart by the names in it, as servers ask for each by its name.
 *
 * @param redirects all of them, those without a query too
 */
export function groupQueries(redirects: readonly Redirect[]): QueryGroup[] {
  const groups = new Map<string, QueryGroup>();
  for (const { from, to, query } of redirects) {
    if (query === undefined) continue;
    const pairs = query.split('&').map((pair) => pair.split('=') as [name: string, value: string]);
    const names = pairs.map(([name]) => name);
    const group = groups.get(names.join(' ')) ?? { names, rules: [] };
    groups.set(names.join(' '), group);
    group.rules.push({ path: decodeURI(from), values: pairs.map(([, value]) => value), to });
  }
  return [...groups.values()];
}

/**
 * Writes `_redirects` for Netlify and Cloudflare Pages, which belongs in the root of what the host
 * publishes. A browser carries the fragment across; both hosts pass the query on.
 *
 * 301, not 308: pages are only ever fetched, so the method 308 would keep is GET either way, and
 * Netlify knows no 308. Netlify lets a file win over a rule unless the status ends in `!`, which
 * Cloudflare refuses; without it the page at the old address does the same by itself. Netlify alone
 * knows rules for queries, which need the `!`: the first page is a file.
 *
 * @param redirects in the order in which they are to stand
 * @param options `force` writes the `!`, for builds on Netlify
 * @returns the text of the file
 */
export function formatRedirects(
  redirects: readonly Redirect[],
  { force = false }: { force?: boolean } = {},
): string {
  const told = redirects.filter(({ query }) => query === undefined || force);
  const write = ({ from, to, query }: Redirect) =>
    `${[from, ...(query?.split('&') ?? []), to].join(' ')} 301${force ? '!' : ''}\n`;
  return told.map(write).join('');
}
