import { pluralize } from '../../arabic/plurals.ts';
import type { Warning } from './warning.ts';

/**
 * Writes warnings for a terminal, file by file, each with its line and column, its rule, its words,
 * what is to be seen and how it might be written.
 *
 * Lines are Arabic or English, not both; what stands in them of the other direction is isolated
 * (UAX #9, FSI and PDI), which terminals that know directions heed and others do not show. What may
 * be pasted stands alone, without them.
 *
 * @param warnings at least one
 * @returns plain text of several lines, without colour
 */
export function formatWarnings(warnings: readonly Warning[]): string {
  const files = Map.groupBy(warnings, ({ file }) => file);
  const parts = [...files].map(([file, own]) => [file, ...own.map(formatWarning)].join('\n'));
  return [...parts, countWarnings(warnings)].join('\n\n');
}

/**
 * Counts warnings and their files: «3 تنبيهات في ملفين.».
 *
 * @param warnings at least one
 * @returns the sentence in Arabic, and the same in English on a line of its own
 */
export function countWarnings(warnings: readonly Warning[]): string {
  const files = new Set(warnings.map(({ file }) => file)).size;
  const ar = pluralize(warnings.length, {
    one: 'تنبيه واحد',
    two: 'تنبيهان',
    few: '{n} تنبيهات',
    many: '{n} تنبيهاً',
    other: '{n} تنبيه',
  });
  const inFiles = pluralize(files, {
    one: 'ملف واحد',
    two: 'ملفين',
    few: '{n} ملفات',
    many: '{n} ملفاً',
    other: '{n} ملف',
  });
  const en = `${warnings.length} warning${warnings.length === 1 ? '' : 's'}`;
  const enFiles = `${files} file${files === 1 ? '' : 's'}`;
  return `${ar} في ${inFiles}.\n${en} in ${enFiles}.`;
}

function formatWarning({ line, column, rule, field, excerpt, what, write }: Warning): string {
  const place = `  ${line}:${column}  ${rule}${field === 'body' ? '' : `  [${field}]`}`;
  const remedy = typeof write === 'string' ? [write] : [write.ar, write.en];
  return [
    '',
    `${place}  ${isolate(excerpt)}`,
    `    ${what.ar}`,
    `    ${what.en}`,
    ...remedy.map((each) => `    ← ${each}`),
  ].join('\n');
}

/** Around words of either direction: U+2068 FIRST STRONG ISOLATE, U+2069 POP DIRECTIONAL ISOLATE. */
const isolate = (text: string) => `\u2068${text}\u2069`;
