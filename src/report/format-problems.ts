import { pluralize } from '../arabic/plurals.ts';
import type { Bilingual, Problem } from './problem.ts';

/**
 * Writes problems for a terminal, file by file, each as `file:line`, field, what is wrong and how
 * to write it, and ends with their count.
 *
 * @param problems at least one
 * @returns plain text of several lines, without colour; characters of the input that would command
 *   the terminal or turn its text round (UAX #9 §2.4, §2.5) are written as escapes
 */
export function formatProblems(problems: readonly Problem[]): string {
  const sorted = [...problems].sort(
    (a, b) => compare(a.file, b.file) || (a.line ?? 0) - (b.line ?? 0),
  );
  const text = [...sorted.map(formatProblem), formatTotal(problems)].join('\n\n');
  return text.replace(/(?!\n)[\p{Cc}\u202a-\u202e]/gu, writeEscape);
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

const writeEscape = (sign: string) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`;
const lines = ({ ar, en }: Bilingual) => [indent(ar), indent(en)];
const indent = (text: string) => `  ${text.replaceAll('\n', '\n    ')}`;
const compare = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0);
