/** An old address and the new one: percent-encoded paths from the host's root. */
export interface Redirect {
  from: string;
  to: string;
}

/**
 * Writes `_redirects` for Netlify and Cloudflare Pages, which belongs in the root of what the host
 * publishes. A browser carries the fragment across; both hosts pass the query on.
 *
 * 301, not 308: pages are only ever fetched, so the method 308 would keep is GET either way, and
 * Netlify knows no 308. Netlify lets a file win over a rule unless the status ends in `!`, which
 * Cloudflare refuses; without it the page at the old address does the same by itself.
 *
 * @param redirects in the order in which they are to stand
 * @param options `force` writes the `!`, for builds on Netlify
 * @returns the text of the file
 */
export function formatRedirects(
  redirects: readonly Redirect[],
  { force = false }: { force?: boolean } = {},
): string {
  return redirects.map(({ from, to }) => `${from} ${to} 301${force ? '!' : ''}\n`).join('');
}
