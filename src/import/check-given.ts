import { findSlugFault } from './find-slug-fault.ts';
import { readDay } from './read-day.ts';
import { UsageError } from './run-command.ts';

/**
 * Checks what was given by flags.
 *
 * @param given date and slug as they were typed
 * @returns the date as front matter has it, and the slug
 * @throws UsageError for a date or slug that is none
 */
export function checkGiven(given: { date?: string | undefined; slug?: string | undefined }) {
  const date = given.date === undefined ? undefined : readDay(given.date);
  if (given.date !== undefined && !date) {
    throw new UsageError(
      `تاريخ غير مفهوم · a date that was not understood: --date ${given.date}\nاكتبه هكذا · write it like this: --date 2014-11-07`,
    );
  }
  const fault = given.slug === undefined ? undefined : findSlugFault(given.slug);
  if (fault) throw new UsageError(`${fault.ar}\n${fault.en}`);
  return { date, slug: given.slug };
}
