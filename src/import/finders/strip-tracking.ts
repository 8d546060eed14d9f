/** What advertisers, newsletters and social networks add to addresses to see where a reader comes from. */
const tracking =
  /^(utm_\w+|(fb|g|d|y|tw|tt)clid|msclkid|gclsrc|gbraid|wbraid|igshid|igsh|mibextid|mc_[ce]id|mkt_tok|_hs(enc|mi)|_ga|_gl|li_fat_id|ref_src|ref_url|cmpid|xtor)$/i;

/**
 * Takes out of an address what only says where its reader came from; the rest stays as it is, to
 * the character.
 *
 * @param address of a page
 * @returns the address without it, and the names of what was taken out
 */
export function stripTracking(address: string): { address: string; taken: string[] } {
  const [, path = address, query = '', hash = ''] =
    /^([^?#]*)\?([^#]*)(#.*)?$/s.exec(address) ?? [];
  const isTracking = (part: string) => tracking.test(part.split('=')[0] ?? '');
  const parts = query.split('&');
  const taken = parts.filter(isTracking).map((part) => part.split('=')[0] ?? '');
  if (taken.length === 0) return { address, taken };
  const kept = parts.filter((part) => part && !isTracking(part)).join('&');
  return { address: `${path}${kept && `?${kept}`}${hash}`, taken };
}
