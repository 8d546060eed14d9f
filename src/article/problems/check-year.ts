import type { Bilingual, Problem } from './problem.ts';

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
  return [{ file, field: 'permalink', what, write: 'content/2014/my-article/index.md' }];
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
