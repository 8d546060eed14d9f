import { pluralize } from '../../arabic/plurals.ts';
import type { Bilingual, Problem } from './problem.ts';

/**
 * Writes problems for a terminal, file by file, each as `file:line`, field, what is wrong and how
 * to write it, and ends with their count.
 *
 * @param problems at least one
 * @returns plain text of several lines, without colour
 */
export function formatProblems(problems: readonly Problem[]): string {
  const sorted = [...problems].sort(
    (a, b) => compare(a.file, b.file) || (a.line ?? 0) - (b.line ?? 0),
  );
  return [...sorted.map(formatProblem), formatTotal(problems)].join('\n\n');
}

function formatProblem({ file, line, field, what, write }: Problem): string {
  const place = [file, line].filter(Boolean).join(':');
  const remedy = typeof write === 'string' ? [indent(write)] : lines(write);
  return [
    field ? `${place}  [${field}]` : place,
    ...lines(what),
    '  اكتب · write:',
    ...remedy.map((each) => `  ${each}`),
  ].join('\n');
}

function formatTotal(problems: readonly Problem[]): string {
  const files = new Set(problems.map(({ file }) => file)).size;
  const ar = pluralize(problems.length, {
    one: 'مشكلة واحدة',
    two: 'مشكلتان',
    few: '{n} مشكلات',
    many: '{n} مشكلة',
    other: '{n} مشكلة',
  });
  const arFiles = pluralize(files, {
    one: 'ملف واحد',
    two: 'ملفين',
    few: '{n} ملفات',
    many: '{n} ملفاً',
    other: '{n} ملف',
  });
  const en = `${problems.length} problem${problems.length === 1 ? '' : 's'}`;
  const enFiles = `${files} file${files === 1 ? '' : 's'}`;
  return `${ar} في ${arFiles}.\n${en} in ${enFiles}.`;
}

const lines = ({ ar, en }: Bilingual) => [indent(ar), indent(en)];
const indent = (text: string) => `  ${text.replaceAll('\n', '\n    ')}`;
const compare = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0);
