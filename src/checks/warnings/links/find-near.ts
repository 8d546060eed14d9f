import { closestMatch } from 'leven';

/** More than that is no slip but a site that moved, and guesses would take their time. */
const mostGuesses = 100;

/**
 * Makes a finder of the article's address that a wrong one most likely means: one of the same slug,
 * as where the year is wrong or the path begins elsewhere, or else one written almost alike.
 *
 * @param pages the addresses of articles
 * @returns a function from a path below the site's first page, decoded (`/2013/a-slug/`,
 *   `/2014/b/content/2014/a-slug/index.md`), to one of the addresses; undefined where none is close
 */
export function makeNearFinder(pages: readonly string[]): (path: string) => string | undefined {
  const bySlug = Map.groupBy(pages, (page) => page.split('/').at(-2));
  let guesses = 0;
  return (path) => {
    const folder = path.replace(/(\/index)?(\.(md|html?))?\/?$/, '/').toLowerCase();
    const parts = folder.split('/').filter(Boolean);
    const slug = parts.at(-1);
    if (!slug) return undefined;
    const like = bySlug.get(slug) ?? [];
    const inYear = like.find((page) => page === `/${parts.slice(-2).join('/')}/`);
    if (inYear ?? like[0]) return inYear ?? like[0];
    guesses += 1;
    if (guesses > mostGuesses) return undefined;
    return closestMatch(folder, pages, { maxDistance: 1 + Math.floor(slug.length / 4) });
  };
}
