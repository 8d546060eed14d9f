import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { letterForms } from '../../arabic/noun-forms.ts';
import { pluralize } from '../../arabic/plurals.ts';
import type { FrontMatter } from '../../article/front-matter/parse-front-matter.ts';
import {
  formatPermalink,
  longestSlug,
  maxAddressLength,
  mendSlug,
  type Permalink,
  readPermalink,
  slugPattern,
} from '../../permalinks/permalink.ts';
import { suggestSlug } from '../../permalinks/slug/suggest-slug.ts';
import type { Bilingual, Problem } from '../../report/problem.ts';
import { addressOf } from '../../site.ts';

/**
 * Checks that a content file lies where its address says: `content/YYYY/slug/index.md`.
 *
 * @param file path from the project's root
 * @param frontMatter its fields, where there are any: the year of the date is held against the folder
 * @param root the project's folder, where what lies beside the file is to be looked at
 * @returns problems of the place, each with the right one; none for a file that lies right
 */
export function checkPlace(file: string, frontMatter?: FrontMatter, root?: string): Problem[] {
  const permalink = readPermalink(file);
  const date = frontMatter?.textOf(['date']);
  // Words of the headline are looked up for what is out of place alone.
  const suggest = () => suggestPlace(file, date?.slice(0, 4), frontMatter?.textOf(['title']));
  if (!permalink) return [misplaced(file, suggest(), root)];
  const { year, slug } = permalink;
  const problems: Problem[] = checkYear(file, year).map((each) => ({
    ...each,
    write: writePlace(suggest()),
  }));
  if (!slugPattern.test(slug)) problems.push(badSlug(file, slug, suggest()));
  if (problems.length > 0) return problems;
  if (file !== `content${formatPermalink(permalink)}index.md`) {
    return [misplaced(file, suggest(), root)];
  }
  problems.push(...checkLength(file, permalink));
  if (frontMatter && date && /^\d{4}/.test(date) && !date.startsWith(year)) {
    problems.push(wrongYear(file, frontMatter.lineOf(['date']), date, year));
  }
  return problems;
}

/** Where a file belongs, as far as that is known. */
interface Place {
  year: string | undefined;
  slug: string | undefined;
}

const pathOf = ({ year, slug }: Place) => `content/${year}/${slug}/index.md`;

/** Whether another file lies there; on some disks large and small letters are the same. */
const isTaken = (root: string | undefined, file: string, { year, slug }: Place) =>
  root !== undefined &&
  year !== undefined &&
  slug !== undefined &&
  pathOf({ year, slug }).toLowerCase() !== file.toLowerCase() &&
  existsSync(join(root, pathOf({ year, slug })));

const outOfPlace: Bilingual = {
  ar: 'الملف في غير مكانه: مجلد المقال هو عنوانه، واسم الملف index.md.',
  en: "The file is out of place: the article's folder is its address, the file is index.md.",
};

const misplaced = (file: string, place: Place, root: string | undefined): Problem =>
  isTaken(root, file, place) ? doubled(file, place) : moved(file, place);

function moved(file: string, place: Place): Problem {
  const { ar, en } = describePlace(place);
  const write = { ar: `انقله إلى ${ar}`, en: `Move it to ${en}` };
  return { file, field: 'address', what: outOfPlace, write };
}

/** To move it there would overwrite what lies there. */
const doubled = (file: string, place: Place): Problem => ({
  file,
  field: 'address',
  what: {
    ar: `الملف في غير مكانه، وفي مكانه ${pathOf(place)} مقال.`,
    en: `The file is out of place, and in its place is an article: ${pathOf(place)}.`,
  },
  write: {
    ar: `إن كان نسخة من ${pathOf(place)} فاحذفها؛ وإن كان مقالاً آخر فانقله إلى مجلد له: ${describePlace({ ...place, slug: undefined }).ar}`,
    en: `If it is a copy of ${pathOf(place)}, delete it; if it is another article, move it to a folder of its own: ${describePlace({ ...place, slug: undefined }).en}`,
  },
});

/** An address stays for ever, so that none is offered that says nothing of its article. */
function describePlace({ year, slug }: Place): Bilingual {
  const [ar, en] = slug
    ? ['', '']
    : [
        '، وضع مكان … اسماً قصيراً من كلمات العنوان بحروف لاتينية صغيرة، بينها شرطة',
        ', with a short name in the place of …: words of the headline in small Latin letters, joined by hyphens',
      ];
  const end = `${slug ?? '…'}/index.md`;
  return {
    ar: `content/${year ?? 'السنة'}/${end}${ar}`,
    en: `content/${year ?? 'YEAR'}/${end}${en}`,
  };
}

const writePlace = (place: Place): Problem['write'] =>
  place.year && place.slug ? pathOf(place) : describePlace(place);

const badSlug = (file: string, slug: string, place: Place): Problem => ({
  file,
  field: 'address',
  what: {
    ar: `اسم المجلد «${slug}» لا يصلح عنواناً: حروف لاتينية صغيرة وأرقام، بينها شرطة واحدة (-).`,
    en: `The folder "${slug}" cannot be an address: small Latin letters and digits, joined by single hyphens.`,
  },
  write: writePlace(place),
});

const wrongYear = (file: string, line: number, date: string, year: string): Problem => ({
  file,
  line,
  field: 'date',
  what: {
    ar: `التاريخ ${date} يخالف مجلد السنة ${year}.`,
    en: `The date ${date} contradicts the year folder ${year}.`,
  },
  write: {
    ar: `صحّح السنة في التاريخ، أو انقل المجلد إلى content/${date.slice(0, 4)}/`,
    en: `Correct the year of the date, or move the folder to content/${date.slice(0, 4)}/`,
  },
});

/** Names of files that say nothing of the article in them. */
const general = /^(index|article|post|text|readme|content|new|untitled|draft|copy)\W*\d*\W*$/i;

/**
 * A right place for a file, with what is right of its own: the year, else that of the date, and the slug,
 * else that of a headline whose words are known.
 */
function suggestPlace(file: string, written = '', title = ''): Place {
  const folders = file.split('/').slice(1);
  const name = folders.pop()?.replace(/\.[^.]+$/, '') ?? '';
  const isYear = (text: string) => checkYear(file, text).length === 0;
  const year = folders.find(isYear) ?? (isYear(written) ? written : undefined);
  const own = folders.filter((folder) => folder !== year).at(-1);
  const hasYear = year !== undefined && folders.includes(year);
  const named = own && (hasYear || general.test(name)) ? own : name;
  const slug = isLatin(named) && !general.test(named) ? mendSlug(named) : '';
  const { slug: suggested, isKnown } = suggestSlug(title);
  return { year, slug: slug || (isKnown ? suggested : undefined) };
}

/** Of a name in two scripts only a part would be left. */
const isLatin = (name: string) => !/\p{L}/u.test(name.replace(/[a-z]/gi, ''));

/**
 * Checks that an article's whole address is short enough.
 *
 * @param file path from the project's root
 * @param permalink year and slug, both valid
 * @returns a problem that says how long the address is and suggests a slug cut at a word; none where it
 *   keeps to {@link maxAddressLength}
 */
function checkLength(file: string, permalink: Permalink): Problem[] {
  const { year, slug } = permalink;
  const excess = slug.length - longestSlug;
  if (excess <= 0) return [];
  const room = Math.max(longestSlug, 0);
  const address = addressOf(formatPermalink(permalink).slice(1));
  const what = {
    ar: `طول العنوان ${address}: ${countLetters(address.length)}، والحدّ ${maxAddressLength}. الزائد في اسم المجلد «${slug}»: ${countLetters(excess)}.`,
    en: `The address ${address} has ${address.length} characters and may have ${maxAddressLength}: the folder's name "${slug}" is ${excess} too long.`,
  };
  return [
    { file, field: 'address', what, write: `content/${year}/${cutSlug(slug, room)}/index.md` },
  ];
}

/** The whole words of a slug that fit; its beginning where not even one does. */
function cutSlug(slug: string, room: number): string {
  const cut = slug[room] === '-' ? slug.slice(0, room) : slug.slice(0, room).replace(/-[^-]*$/, '');
  return cut.replace(/-$/, '') || '…';
}

const countLetters = (count: number) => pluralize(count, letterForms);

/** Arabic has had newspapers since the first years of the nineteenth century. */
const firstYear = 1800;

/** No clock is asked: content that is right today is right on every machine and every day. */
const lastYear = 2099;

/**
 * Checks that a year folder is a year in which an article can be published.
 *
 * @param file path from the project's root
 * @param year the folder's name
 * @returns a problem; none for 1800 to 2099
 */
export function checkYear(file: string, year: string): Problem[] {
  const what = /^\d{4}$/.test(year) ? findFault(year) : notAYear(year);
  if (!what) return [];
  const write = describePlace({ year: undefined, slug: undefined });
  return [{ file, field: 'address', what, write }];
}

function findFault(year: string): Bilingual | undefined {
  if (Number(year) >= firstYear && Number(year) <= lastYear) return undefined;
  return {
    ar: `سنة المجلد ${year} غير معقولة: السنوات من ${firstYear} إلى ${lastYear}.`,
    en: `The folder's year ${year} is not plausible: years go from ${firstYear} to ${lastYear}.`,
  };
}

const notAYear = (year: string): Bilingual => ({
  ar: `المجلد الأول سنة بأربعة أرقام، لا «${year}».`,
  en: `The first folder is a year of four digits, not "${year}".`,
});
