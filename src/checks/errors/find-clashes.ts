import type { Alias } from '../../permalinks/alias.ts';
import { formatPermalink, readPermalink } from '../../permalinks/permalink.ts';
import type { Bilingual, Problem } from '../../report/problem.ts';
import { describeTaken, isTaken } from './check-taken.ts';

/** An address as it is written, and the file that claims it. */
type Claim = Pick<Alias, 'path' | 'file'>;

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
  const owners = new Map<string, Claim>();
  const problems: Problem[] = [];
  for (const file of files) {
    const permalink = readPermalink(file);
    if (!permalink) continue;
    const path = formatPermalink(permalink);
    const address = path.toLowerCase();
    const owner = owners.get(address);
    if (owner) problems.push(articleClash(file, owner.file, address));
    else owners.set(address, { file, path });
  }
  const articles = new Set(owners.keys());
  const years = new Set([...articles].map((address) => address.replace(/[^/]+\/$/, '')));
  for (const alias of aliases) {
    const key = alias.path.toLowerCase();
    const owner = owners.get(key);
    if (owner) problems.push(aliasClash(alias, owner));
    else if (years.has(key)) problems.push(yearClash(alias));
    else if (isTaken(key, articles)) problems.push(describeTaken(alias));
    else owners.set(key, alias);
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

function aliasClash({ file, line, path }: Alias, owner: Claim): Problem {
  const what = describeClash(path, owner, owner.file === file);
  return { file, line, field: 'aliases', what, write: deleteIt(path) };
}

function describeClash(path: string, owner: Claim, isOwn: boolean): Bilingual {
  if (path !== owner.path) {
    const [ar, en] = isOwn ? ['', ''] : [` في ${owner.file}`, ` of ${owner.file}`];
    return {
      ar: `العنوان القديم ${path} لا يختلف عن ${owner.path}${ar} إلا في كبر الحروف وصغرها، ومن الأجهزة ما لا يفرّق بينهما فيطمس أحدهما الآخر.`,
      en: `The old address ${path} differs from ${owner.path}${en} in capital letters only, and on some disks one would overwrite the other.`,
    };
  }
  return isOwn
    ? {
        ar: `العنوان القديم ${path} هو عنوان المقال نفسه، أو كُتب مرتين.`,
        en: `The old address ${path} is the article's own, or written twice.`,
      }
    : {
        ar: `العنوان القديم ${path} يعود إلى ${owner.file} أيضاً.`,
        en: `The old address ${path} also belongs to ${owner.file}.`,
      };
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
