/** What advertisers, newsletters and social networks add to addresses to see where a reader comes from. */
const tracking =
  /^(utm_\w+|(fb|g|d|y|tw|tt)clid|msclkid|gclsrc|gbraid|wbraid|igshid|igsh|mibextid|mc_[ce]id|mkt_tok|_hs(enc|mi)|_ga|_gl|li_fat_id|ref_src|ref_url|cmpid|xtor)$/i;

/** Addresses of mail programs and networks that lead on to another, and the name it stands under. */
const wrappers: readonly [host: RegExp, path: RegExp, name: string][] = [
  [/^(www\.)?google\.[a-z.]+$/, /^\/url$/, 'q'],
  [/^(www\.)?google\.[a-z.]+$/, /^\/url$/, 'url'],
  [/^lm?\.(facebook|instagram)\.com$/, /^\//, 'u'],
  [/\.safelinks\.protection\.outlook\.com$/, /^\//, 'url'],
];

/**
 * Takes out of an address what only says where its reader came from; the rest stays as it is, to
 * the character. An address that only leads on through a network's counter becomes the other.
 *
 * @param address of a page
 * @returns the address without it, the names of what was taken out, and its characters
 */
export function stripTracking(address: string): {
  address: string;
  taken: string[];
  removed: string;
} {
  const inner = unwrap(address);
  if (inner) {
    const { address: clean, taken } = stripTracking(inner);
    return { address: clean, taken: [new URL(address).host, ...taken], removed: address };
  }
  const [, path = address, query = '', hash = ''] =
    /^([^?#]*)\?([^#]*)(#.*)?$/s.exec(address) ?? [];
  const isTracking = (part: string) => tracking.test(part.split('=')[0] ?? '');
  const parts = query.split('&');
  const gone = parts.filter(isTracking);
  if (gone.length === 0) return { address, taken: [], removed: '' };
  const kept = parts.filter((part) => !isTracking(part));
  return {
    address: `${path}${kept.length > 0 ? `?${kept.join('&')}` : ''}${hash}`,
    taken: gone.map((part) => part.split('=')[0] ?? ''),
    removed: `${kept.length > 0 ? '&' : '?'}${gone.join('&')}`,
  };
}

function unwrap(address: string): string | undefined {
  if (!URL.canParse(address)) return undefined;
  const { hostname, pathname, searchParams } = new URL(address);
  const names = wrappers.flatMap(([host, path, name]) =>
    host.test(hostname) && path.test(pathname) ? [name] : [],
  );
  return names
    .map((name) => searchParams.get(name) ?? '')
    .find((each) => /^https?:\/\//.test(each));
}
