import { parseDocument } from 'yaml';
import { blockHeader, isQuoted } from './quote-value.ts';

/** A field and what stands behind its colon. */
const field = /^([ \t]*(?:- +)?)([A-Za-z][\w-]*)[ \t]*:([ \t]+|$)(.*?)\s*$/s;

/** A field of any name, in Latin letters; at the margin also one that is called by an Arabic word or two. */
const latinKey = /^[ \t]*(?:- +)?["']?[A-Za-z_][\w-]*["']?[ \t]*(?::(?:\s|$)|[：=؛])/;
const arabicKey = /^[^\s:]+(?: [^\s:]+){0,2}[ \t]*:(?:\s|$)/;

/**
 * Puts the words of a field together that stand on several lines where YAML would refuse them, or cut them at
 * a `#`.
 *
 * @param lines the YAML
 * @param isProse whether a field of this name holds words
 * @returns as many lines, the further ones of such a value empty; the places of its first, and those of values
 *   on several lines that YAML reads whole
 */
export function joinValues(
  lines: readonly string[],
  isProse: (name: string) => boolean,
): { joined: string[]; places: Set<number>; whole: Set<number> } {
  const joined = [...lines];
  const places = new Set<number>();
  const whole = new Set<number>();
  let at = 0;
  while (at < lines.length) {
    const [, indent = '', name = '', , value = ''] = field.exec(lines[at] ?? '') ?? [];
    const depth = indent.length;
    if (blockHeader.test(value)) {
      at = skipBlock(lines, at + 1, depth);
      continue;
    }
    const from = at;
    at += 1;
    if (!name || !isProse(name) || /^[[{]/.test(value)) continue;
    while (at < lines.length && isContinuation(lines[at] ?? '', depth, value)) at += 1;
    const words = [value, ...lines.slice(from + 1, at)].map((each) => each.trim());
    if (at === from + 1) continue;
    if (reads(lines.slice(from, at), words, depth)) {
      whole.add(from);
      continue;
    }
    places.add(from);
    joined[from] = `${indent}${name}: ${words.join(' ').trim()}`;
    joined.fill('', from + 1, at);
  }
  return { joined, places, whole };
}

/**
 * Finds the end of a block scalar.
 *
 * @param lines the YAML
 * @param from the place of its first line
 * @param depth of the field that holds it
 * @returns the place of the first line that is none of it
 */
export function skipBlock(lines: readonly string[], from: number, depth: number): number {
  const isOutside = (line: string) => line.trim() !== '' && line.search(/\S/) <= depth;
  const end = lines.slice(from).findIndex(isOutside);
  return end < 0 ? lines.length : from + end;
}

function isContinuation(line: string, depth: number, value: string): boolean {
  if (line.trim() === '' || /^\s*(#|- |-$|[\]}])/.test(line) || latinKey.test(line)) return false;
  const isOpen = /^["']/.test(value) && !isQuoted(value);
  return isOpen || line.search(/\S/) > depth || !arabicKey.test(line.trimStart());
}

/** Whether YAML reads all the words of a field as one text. */
function reads(lines: readonly string[], words: readonly string[], depth: number): boolean {
  const { contents, errors } = parseDocument(lines.map((line) => line.slice(depth)).join('\n'), {
    prettyErrors: false,
  });
  if (errors.length > 0 || lines.slice(1).some((line) => line.search(/\S/) <= depth)) return false;
  // Quotes keep a # from being a comment, and may hold escapes.
  if (/^["']/.test(words.find(Boolean) ?? '')) return true;
  const [[, value] = []] = Object.entries((contents?.toJSON() ?? {}) as Record<string, unknown>);
  const letters = (text: string) => text.replace(/["'\\\s]/g, '');
  return typeof value !== 'string' || letters(value) === letters(words.join(''));
}
