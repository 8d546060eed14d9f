import { outer } from '../../article/front-matter/field-names.ts';
import { takeApart } from '../../article/front-matter/take-apart.ts';
import { findMeant } from '../../article/other-names.ts';
import type { Problem } from '../../report/problem.ts';
import { lacksClosing, lacksOpening, mistyped, notFirst } from './describe-fence.ts';

const isFence = (line: string) => /^---\s*$/.test(line);

/** What is typed for `---`, or made of it by a word processor. */
const almost =
  /^(?:[-–—―─‐‑‒−_*=~+ـ]{2,}|[–—―─]|(?:[-*_] ){2,}[-*_]|`{3,}\w*|\.{3}|…|["']---["'])$/;

const isAlmostFence = (line: string) =>
  !isFence(line) && almost.test(line.replace(/\p{Cf}/gu, '').trim());

const isBlank = (line: string) => line.trim() === '';

const isField = (line: string) => {
  const { indent, name = '' } = takeApart(line) ?? {};
  return indent === '' && (outer.has(name) || findMeant(name) !== undefined);
};

/** Fields of another system may stand among ours. */
const opensFields = (lines: readonly string[], at: number) =>
  isField(lines[at] ?? '') ||
  (/^[A-Za-z][\w-]*[ \t]*:(\s|$)/.test(lines[at] ?? '') && lines.slice(at, at + 10).some(isField));

/** What stands below a field without a blank line, and may belong to one. */
const isPart = (line: string) => /^(?:[ \t]+\S|- |[\]}]|[A-Za-z][\w-]*[ \t]*:(?:\s|$))/.test(line);

/**
 * Finds what is wrong with the two lines of `---` around the fields of an article, where there are fields.
 *
 * @param file of the article
 * @param text the whole of it
 * @param yaml what stands between two such lines, where there are two
 * @returns a problem for either line that is missing, mistyped or out of its place
 */
export function checkFences(file: string, text: string, yaml?: string): Problem[] {
  const read = yaml === undefined ? text : `---\n${yaml}\n---`;
  const lines = read
    .replace(/^\ufeff/, '')
    .replaceAll('\r', '')
    .split('\n');
  const first = lines.findIndex((line) => !isBlank(line));
  const opening = lines[first] ?? '';
  const next = lines.findIndex((line, at) => at > first && !isBlank(line));
  const leadsToField = opensFields(lines, next);
  if (opensFields(lines, first)) {
    return [lacksOpening(file, first + 1, opening), ...checkClosing(file, lines, first)];
  }
  if (isAlmostFence(opening) && leadsToField) {
    return [mistyped(file, first + 1, opening), ...checkClosing(file, lines, next)];
  }
  const [, glued = ''] = /^---+[ \t]*([A-Za-z].*)$/.exec(opening) ?? [];
  if (isField(glued)) return [lacksOpening(file, first + 1, glued)];
  if (first === 0 && isFence(opening)) return leadsToField ? checkClosing(file, lines, next) : [];
  const late = lines
    .slice(0, 40)
    .findIndex((line, at) => isFence(line) && isField(lines[at + 1] ?? ''));
  return late > 0 ? [notFirst(file, late, first === late)] : [];
}

/** Looks for the second line, from the first field on. */
function checkClosing(file: string, lines: readonly string[], from: number): Problem[] {
  const last = findLastField(lines, from);
  const at = lines.findIndex((line, place) => place > last && !/^\s*(#|$)/.test(line));
  const end = lines.findIndex((line, place) => place > last && isFence(line));
  const line = lines[at];
  if (line !== undefined && isFence(line)) return [];
  // With more fields behind it, what stands there is no text.
  const rest = lines.slice(at < 0 ? lines.length : at, end < 0 ? lines.length : end);
  if (end > 0 && rest.some(isField)) return [];
  return [
    line !== undefined && isAlmostFence(line)
      ? mistyped(file, at + 1, line)
      : lacksClosing(file, last + 1, lines[last] ?? ''),
  ];
}

/** Below a field words may go on, if more fields follow. */
const leadsOn = (line: string) => isField(line) || isFence(line) || isAlmostFence(line);

/** The place of the last line that belongs to the fields: after a blank line only a field does, or what is indented. */
function findLastField(lines: readonly string[], from: number): number {
  let last = from;
  for (let at = from + 1; at < lines.length; at += 1) {
    const line = lines[at] ?? '';
    if (isFence(line) || isAlmostFence(line)) break;
    if (isField(line)) last = at;
    else if (isBlank(line)) continue;
    else if (isBlank(lines[at - 1] ?? '') && /^[^\s#]/.test(line)) break;
    else if (isPart(line) || (last === at - 1 && leadsOn(lines[at + 1] ?? ''))) last = at;
  }
  return last;
}
