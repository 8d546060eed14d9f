import type { Alias } from '../../permalinks/alias.ts';
import type { Problem } from '../../report/problem.ts';

/** Files of the site's first folder; nothing can stand below a file either. */
const siteFiles =
  /^\/(404\.html|feed\.(xml|json|css)|robots\.txt|sitemap(-[^/]+)?\.xml|icon\.svg|offline\.js|(apple-touch-icon|card)\.png)(\/|$)/;

/** Where the months of large years are listed, now or one day. */
const monthPages = /^\/\d{4}-\d\d\/(\d+\/)?$/;

/** What an article's folder holds beside its page: preview cards, pictures and the QR code. */
const articleFiles = /^(\/[^/]+\/[^/]+\/)[^/]+\.(?:png|jpg|svg)\//;

/** Its Markdown. */
const articleText = /^(\/[^/]+\/[^/]+)\.md\//;

/**
 * Says whether the site has a page or a file of its own at an address, or at one above it.
 *
 * @param path as `readAddressPath` gives it, in small letters
 * @param articles the addresses of all articles
 * @returns whether an old address there could not be given a page
 */
export function isTaken(path: string, articles: { has(address: string): boolean }): boolean {
  const isList = /^\/(feeds|topics|authors|search|saved)\/$/.test(path) || monthPages.test(path);
  if (isList || siteFiles.test(path)) return true;
  const folder = articleFiles.exec(path)?.[1];
  const text = articleText.exec(path)?.[1];
  return (folder !== undefined && articles.has(folder)) || articles.has(`${text}/`);
}

/**
 * Describes the problem of an old address where the site has something of its own.
 *
 * @param alias the address and the line of front matter it stands on
 * @returns the problem
 */
export const describeTaken = ({ file, line, path }: Alias): Problem => ({
  file,
  line,
  field: 'aliases',
  what: {
    ar: `العنوان القديم ${path} مشغول: للموقع نفسه صفحة أو ملف هناك.`,
    en: `The old address ${path} is taken: the site has a page or a file of its own there.`,
  },
  write: { ar: `احذف ${path} من القائمة.`, en: `Delete ${path} from the list.` },
});
