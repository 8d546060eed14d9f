import type { FrontMatter } from '../content-files/parse-front-matter.ts';
import { formatPermalink, mendSlug, readPermalink, slugPattern } from '../permalink.ts';
import { checkLength } from './check-length.ts';
import { checkYear } from './check-year.ts';
import type { Problem } from './problem.ts';

/**
 * Checks that a content file lies where its address says: `content/YYYY/slug/index.md`.
 *
 * @param file path from the project's root
 * @param frontMatter its fields, where there are any: the year of the date is held against the folder
 * @returns problems of the place, each with the right one; none for a file that lies right
 */
export function checkPlace(file: string, frontMatter?: FrontMatter): Problem[] {
  const permalink = readPermalink(file);
  const date = frontMatter?.textOf(['date']);
  const place = suggestPlace(file, date?.slice(0, 4));
  if (!permalink) return [misplaced(file, place)];
  const { year, slug } = permalink;
  const problems: Problem[] = checkYear(file, year).map((each) => ({ ...each, write: place }));
  if (!slugPattern.test(slug)) problems.push(badSlug(file, slug, place));
  if (problems.length > 0) return problems;
  if (file !== `content${formatPermalink(permalink)}index.md`) return [misplaced(file, place)];
  problems.push(...checkLength(file, permalink));
  if (frontMatter && date && /^\d{4}/.test(date) && !date.startsWith(year)) {
    problems.push(wrongYear(file, frontMatter.lineOf(['date']), date, year));
  }
  return problems;
}

const noSlug = 'my-article';

const misplaced = (file: string, place: string): Problem => ({
  file,
  field: 'permalink',
  what: {
    ar: 'الملف في غير مكانه: مجلد المقال هو عنوانه، واسم الملف index.md.',
    en: "The file is out of place: the article's folder is its address, the file is index.md.",
  },
  write: { ar: `انقله إلى ${place}`, en: `Move it to ${place}` },
});

const badSlug = (file: string, slug: string, place: string) => ({
  file,
  field: 'permalink',
  what: {
    ar: `اسم المجلد «${slug}» لا يصلح عنواناً: حروف لاتينية صغيرة وأرقام، بينها شرطة واحدة (-).`,
    en: `The folder "${slug}" cannot be an address: small Latin letters and digits, joined by single hyphens.`,
  },
  write: place,
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
const general = /^(index|article|post|text|readme|content|new)$/i;

/** A right place for a file, with what is right of its own: the year, else that of the date, and the slug. */
function suggestPlace(file: string, written = ''): string {
  const folders = file.split('/').slice(1);
  const name = folders.pop()?.replace(/\.[^.]+$/, '') ?? '';
  const isYear = (text: string) => checkYear(file, text).length === 0;
  const year = folders.find(isYear) ?? (isYear(written) ? written : '2014');
  const own = folders.filter((folder) => folder !== year).at(-1);
  const slug = own && (folders.includes(year) || general.test(name)) ? own : name;
  return `content/${year}/${general.test(slug) ? noSlug : mendSlug(slug) || noSlug}/index.md`;
}
