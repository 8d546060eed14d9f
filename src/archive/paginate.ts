/** The most articles a page lists. */
const most = 50;

/** How many a page lists that has a number; the first, which has none, then lists 11 to 50. */
const each = 40;

/** A part of a list, on a page of its own. */
export interface Part<A> {
  /** From the oldest, which is 1; undefined for the first page, where the newest are. */
  number: number | undefined;
  /** Newest first, as they were given. */
  articles: readonly A[];
}

/**
 * Cuts a list of articles into pages of at most 50.
 *
 * Numbers count from the oldest, since a page is then as lasting as what it lists: article after
 * article comes, and page 3 still holds the same forty. Counted from the newest, every article would
 * push another over the edge of every page, and a link to page 3 would show other articles next week.
 * What does not fill a page of forty yet stands on the first page, which has no number; it never
 * holds fewer than eleven where there are others.
 *
 * How to use it, for a list at `topics/x/`: the first part is the page at that address, the part with
 * number 3 the one at `topics/x/3/`. `chainPages` in `chain-pages.ts` does that, and gives each page what the layout
 * `ListPage` takes.
 *
 * @param articles all of the list, newest first
 * @returns at least one part, the newest first
 */
export function paginate<A>(articles: readonly A[]): Part<A>[] {
  const full = Math.max(0, Math.ceil((articles.length - most) / each));
  const rest = articles.length - full * each;
  const parts: Part<A>[] = [{ number: undefined, articles: articles.slice(0, rest) }];
  for (let number = full; number > 0; number--) {
    const start = rest + (full - number) * each;
    parts.push({ number, articles: articles.slice(start, start + each) });
  }
  return parts;
}
