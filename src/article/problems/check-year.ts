import type { Bilingual, Problem } from './problem.ts';

/** Arabic has had newspapers since the first years of the nineteenth century. */
const firstYear = 1800;

/**
 * Checks that a year folder is a year in which an article can have been published. The year after
 * this one is the last: what is planned lies in the near future, and 2041 is a slip for 2014.
 *
 * @param file path from the project's root
 * @param year the folder's name
 * @param thisYear the current one
 */
export function checkYear(
  file: string,
  year: string,
  thisYear: number = new Date().getUTCFullYear(),
): Problem[] {
  const what = /^\d{4}$/.test(year) ? findFault(Number(year), thisYear + 1) : notAYear(year);
  if (!what) return [];
  return [{ file, field: 'permalink', what, write: 'content/2014/my-article/index.md' }];
}

function findFault(year: number, lastYear: number): Bilingual | undefined {
  if (year >= firstYear && year <= lastYear) return undefined;
  const given = String(year).padStart(4, '0');
  return {
    ar: `سنة المجلد ${given} غير معقولة: السنوات من ${firstYear} إلى ${lastYear}.`,
    en: `The folder's year ${given} is not plausible: years go from ${firstYear} to ${lastYear}.`,
  };
}

const notAYear = (year: string): Bilingual => ({
  ar: `المجلد الأول سنة بأربعة أرقام، لا «${year}».`,
  en: `The first folder is a year of four digits, not "${year}".`,
});
