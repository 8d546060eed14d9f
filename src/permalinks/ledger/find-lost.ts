import { closestMatch } from 'leven';
import type { Bilingual, Problem } from '../../report/problem.ts';
import { termFile } from '../terms/term-file.ts';
import { type Ledger, ledgerFile } from './ledger.ts';

/** An article as far as its addresses go. */
interface AddressedArticle {
  /** Path from the project's root. */
  file: string;
  /** `2014/a-slug`. */
  id: string;
  data: { aliases?: readonly string[] | undefined };
}

/** What is known of a site that has just been built. */
export interface Built {
  /** Addresses that answer, as `readAddressPath` gives them. */
  addresses: ReadonlySet<string>;
  /** The articles it was built from. */
  articles: readonly AddressedArticle[];
}

/**
 * Finds addresses that were published once and would answer no more.
 *
 * @param ledger what was published
 * @param built what would be published now
 * @returns a problem for each, with the line that brings it back
 */
export function findLost({ lines }: Ledger, { addresses, articles }: Built): Problem[] {
  const lost = [...lines.keys()].filter((path) => !addresses.has(path));
  if (lost.length === 0) return [];
  const fresh = articles.filter((each) => {
    const own = `/${each.id}/`;
    return addresses.has(own) && !lines.has(own);
  });
  const owners = new Map(articles.map((each) => [`/${each.id}/`, each]));
  // More than that is no slip but a move of the whole site, and guesses would take their time.
  const guess = lost.length <= 50 ? findHeir : () => undefined;
  const heirs = new Map(lost.map((path) => [path, guess(path, fresh)]));
  for (const path of lost.filter(isYear)) {
    heirs.set(path, heirs.get(lost.find((each) => each !== path && each.startsWith(path)) ?? ''));
  }
  return lost.map((path) => {
    const held = owners.get(path);
    const heir = heirs.get(path);
    // Its own address alone: others that were lost may belong to other articles.
    const aliases = [...(heir?.data.aliases ?? []), path];
    return {
      file: ledgerFile,
      line: lines.get(path),
      what: {
        ar: `نُشر العنوان ${path} ولم يعد يجيب.`,
        en: `The address ${path} was published and would answer no more.`,
      },
      write: isTerm(path)
        ? leadOn(path)
        : held
          ? publishAgain(held.file)
          : addAlias(aliases, heir?.file),
    };
  });
}

/** A year's page goes when its last article does. */
const isYear = (path: string) => /^\/\d{4}\/$/.test(path);

const isTerm = (path: string) => /^\/(topics|authors)\//.test(path);

const leadOn = (path: string): Bilingual => ({
  ar: `لم يعد لها مقال. إن صار الاسم غيره فليقُد العنوان القديم إلى الجديد، في ${termFile}:\n${path} ${path.replace(/[^/]+\/$/, '…/')}\nوإن سُحبت الصفحة عن قصد فاحذف سطرها من ${ledgerFile}.`,
  en: `No article has it now. If its name is another, let the old address lead to the new one, in ${termFile}:\n${path} ${path.replace(/[^/]+\/$/, '…/')}\nIf the page is withdrawn on purpose, delete its line from ${ledgerFile}.`,
});

/** The new article that has most likely taken over: the only one, or the one named most alike. */
function findHeir(path: string, fresh: readonly AddressedArticle[]): AddressedArticle | undefined {
  if (fresh.length === 1) return fresh[0];
  const ids = fresh.map(({ id }) => id);
  const near = closestMatch(path.slice(1, -1), ids, { maxDistance: path.length / 2 });
  return fresh.find(({ id }) => id === near);
}

function addAlias(aliases: readonly string[], file: string | undefined): Bilingual {
  const line = `aliases: [${aliases.join(', ')}]`;
  return {
    ar:
      `إن انتقل النص إلى مقال آخر فاكتب في بيانات ذلك المقال${file ? ` (لعلّه ${file})` : ''}:\n` +
      `${line}\nوإن لم يُنشر هذا العنوان قط، أو سُحب عن قصد، فاحذف سطره من ${ledgerFile}.`,
    en:
      `If another article has the text now, write into its fields${file ? ` (perhaps ${file})` : ''}:\n` +
      `${line}\nIf the address was never published, or is withdrawn on purpose, delete its line from ${ledgerFile}.`,
  };
}

const publishAgain = (file: string): Bilingual => ({
  ar: `المقال باقٍ في ${file} لكنه لم يُبنَ: أعد نشره، أو احذف السطر من ${ledgerFile} إن سُحب عن قصد.`,
  en: `The article is still in ${file} but was not built: publish it again, or delete the line from ${ledgerFile} if it is withdrawn on purpose.`,
});
