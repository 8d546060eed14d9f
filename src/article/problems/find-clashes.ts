import type { Alias } from '../alias.ts';
import { formatPermalink, readPermalink } from '../permalink.ts';
import { describeTaken, isTaken } from './check-taken.ts';
import type { Bilingual, Problem } from './problem.ts';

/**
 * Finds addresses that more than one article claims, as its own or as an old one, and old ones that
 * the site needs itself.
 *
 * @param files of all articles, from the project's root
 * @param aliases of all articles
 * @returns a problem for each claim but the first, those of articles before those of old addresses;
 *   capital and small letters count as one
 */
export function findClashes(files: readonly string[], aliases: readonly Alias[]): Problem[] {
  /** Small letters alone: some file systems take `A` and `a` for one. */
  const owners = new Map<string, string>();
  const problems: Problem[] = [];
  for (const file of files) {
    const permalink = readPermalink(file);
    if (!permalink) continue;
    const address = formatPermalink(permalink).toLowerCase();
    const owner = owners.get(address);
    if (owner) problems.push(articleClash(file, owner, address));
    else owners.set(address, file);
  }
  const articles = new Set(owners.keys());
  const years = new Set([...articles].map((address) => address.replace(/[^/]+\/$/, '')));
  for (const alias of aliases) {
    const key = alias.path.toLowerCase();
    const owner = owners.get(key);
    if (owner) problems.push(aliasClash(alias, owner));
    else if (years.has(key)) problems.push(yearClash(alias));
    else if (isTaken(key, articles)) problems.push(describeTaken(alias));
    else owners.set(key, alias.file);
  }
  return problems;
}

const articleClash = (file: string, owner: string, address: string): Problem => ({
  file,
  what: {
    ar: `عنوانه ${address} هو عنوان ${owner} أيضاً.`,
    en: `Its address ${address} is also that of ${owner}.`,
  },
  write: {
    ar: 'غيّر اسم مجلد أحدهما، أو احذف الزائد.',
    en: 'Rename the folder of one of them, or delete the one too many.',
  },
});

function aliasClash({ file, line, path }: Alias, owner: string): Problem {
  const what =
    owner === file
      ? {
          ar: `العنوان القديم ${path} هو عنوان المقال نفسه، أو كُتب مرتين.`,
          en: `The old address ${path} is the article's own, or written twice.`,
        }
      : {
          ar: `العنوان القديم ${path} يعود إلى ${owner} أيضاً.`,
          en: `The old address ${path} also belongs to ${owner}.`,
        };
  return { file, line, field: 'aliases', what, write: deleteIt(path) };
}

const yearClash = ({ file, line, path }: Alias): Problem => ({
  file,
  line,
  field: 'aliases',
  what: {
    ar: `العنوان القديم ${path} هو صفحة مقالات السنة.`,
    en: `The old address ${path} is the page of the year's articles.`,
  },
  write: deleteIt(path),
});

const deleteIt = (path: string): Bilingual => ({
  ar: `احذف ${path} من هذه القائمة، أو من الموضع الآخر.`,
  en: `Delete ${path} from this list, or from the other place.`,
});
