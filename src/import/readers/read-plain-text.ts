import type { InputBlock, Reading } from '../block.ts';
import { findDateLine } from '../finders/date-line.ts';
import { stringifyMarkdown, writePlain } from '../stringify-markdown.ts';

interface Line {
  text: string;
  line: number;
}

/**
 * Reads plain text: each line is a block, unless lines were broken at a fixed width; a short line
 * alone between two paragraphs is a subhead.
 *
 * @param text the whole of it, lines ended by LF
 * @returns the reading, each block with its line
 */
export function readUnmarkedText(text: string): Reading {
  const parts = groupLines(text);
  const width = findWidth(parts);
  const wraps = parts.map((group) => isWrapped(group, width));
  const groups = parts.map((group, at) => (wraps[at] ? [join(group)] : group));
  const blocks = groups.flatMap((group, at) => {
    const isSubhead = isHeading(groups[at - 1]?.at(-1), group, groups[at + 1]?.[0]);
    return group.map((line) => makeBlock(line, isSubhead));
  });
  return {
    kind: 'text',
    blocks,
    around: [],
    lost: [],
    dateLines: [],
    hints: [],
    used: [],
    remarks: wraps.includes(true) ? [joined] : [],
  };
}

const joined = {
  ar: 'الأسطر مكسورة عند عرض ثابت، فجُمعت الأسطر المتتالية فقراتٍ.',
  en: 'Lines are broken at a fixed width: those that follow each other became paragraphs.',
};

/** Lines between blank ones. */
function groupLines(text: string): Line[][] {
  const groups: Line[][] = [[]];
  for (const [at, line] of text.split('\n').entries()) {
    if (line.trim() === '') groups.push([]);
    else groups.at(-1)?.push({ text: line.trim(), line: at + 1 });
  }
  return groups.filter((group) => group.length > 0);
}

/** No program breaks lines at a greater width. */
const widest = 120;

/**
 * Three lines or more, each so full that the next one's first word had no room on it, and some
 * broken in mid sentence.
 *
 * @param group lines that follow each other
 * @param width the length of the file's longest line: what breaks lines at a width breaks all
 */
function isWrapped(group: Line[], width: number): boolean {
  const full = group.slice(0, -1).map(({ text }) => text);
  if (full.length < 2 || width > widest || group.some(({ text }) => findDateLine(text)))
    return false;
  const most = Math.max(...group.map(({ text }) => text.length));
  const isFull = full.every((text, at) => {
    const [word = ''] = (group[at + 1]?.text ?? '').split(/\s/);
    return text.length >= 40 && text.length + word.length + 3 >= most;
  });
  return isFull && full.some((text) => !endsSentence(text));
}

/** Of its lines with spaces: an address is never broken. */
const findWidth = (groups: Line[][]) =>
  Math.max(0, ...groups.flat().map(({ text }) => (/\s/.test(text) ? text.length : 0)));

const join = (group: Line[]): Line => ({
  text: group.map(({ text }) => text).join('\n'),
  line: group[0]?.line ?? 1,
});

function isHeading(before: Line | undefined, group: Line[], after: Line | undefined): boolean {
  const [line, ...more] = group;
  if (!line || more.length > 0 || !before || !after) return false;
  const isShort = line.text.length <= 70 && line.text.split(/\s+/).length >= 2;
  const standsOut = !/[\p{P}\p{S}]$/u.test(line.text) || /[؟?"»]$/.test(line.text);
  const isBetween = before.text.length >= 120 && endsSentence(before.text);
  return isShort && standsOut && isBetween && after.text.length >= 2 * line.text.length;
}

const endsSentence = (text: string) => /[.!؟?…][")»”\]]*$/.test(text);

function makeBlock({ text, line }: Line, isSubhead: boolean): InputBlock {
  if (!isSubhead) return { kind: 'paragraph', text, markdown: writePlain(text), line };
  const { markdown } = stringifyMarkdown({
    type: 'heading',
    depth: 2,
    children: [{ type: 'text', value: text }],
  });
  return { kind: 'heading', text, markdown, line };
}
