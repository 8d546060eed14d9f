import { foldText } from '../../arabic/fold.ts';
import type { InputBlock } from '../block.ts';
import { describeHint, describePlace, take, type Desk } from '../desk.ts';
import { findDateLine } from './date-line.ts';
import { readDateline } from './read-dateline.ts';

/** A headline is shorter than this; a first paragraph seldom is. */
const longest = 200;

/** Words of what stands over a headline: «تقرير خاص», «من القاهرة». */
const longestLabel = 3;

const countWords = (text: string) => text.trim().split(/\s+/).length;

/**
 * Finds the headline: what the editor gave, what front matter or the page says, the first heading,
 * or the first line if it looks like one. A line that repeats it is taken out of the text, and so
 * is the headline that the editor's own replaces.
 *
 * @param desk to take it from
 */
export function takeTitle(desk: Desk): void {
  const given = desk.fields.title;
  const hint = desk.reading.hints.find(({ field }) => field === 'title');
  const near = desk.blocks.slice(0, 3).find(({ kind }) => kind === 'heading');
  const [first, ...above] = findHeadline(desk.blocks);
  // A line that stands over the first heading is its label, or the headline of a text whose headings alone are marked.
  const isOver = near !== undefined && first !== undefined && desk.blocks[0] !== near;
  const heading = isOver && countWords(first.text) > longestLabel ? undefined : near;
  const [line, ...labels] = heading ? [heading] : first ? [first, ...above] : [];
  if (given || hint) {
    desk.fields.title = given ?? hint?.value;
    if (!given && hint) decide(desk, hint.value, describeHint(hint.from), true);
    takeRepeated(desk, hint?.value ?? given ?? '');
    if (given && !hint) takeReplaced(desk, given);
    return;
  }
  if (!line) return;
  desk.fields.title = line.text.replace(/\s*\n\s*/g, ' ').trim();
  for (const label of labels) take(desk, label, 'aside', 'breadcrumbs');
  take(desk, line, 'field', 'title');
  const isGuess = line.text.length > 120 || labels.length > 0 || isLabel(line) || isOver;
  const sure = (line === heading && !isOver) || !isGuess;
  decide(desk, desk.fields.title, describePlace(line), sure);
}

/** The first line, if it looks like a headline; behind the names of a section, with those: «عاجل», «سياسة». */
function findHeadline(blocks: readonly InputBlock[]): InputBlock[] {
  const lines = blocks.filter(({ kind }) => kind !== 'picture').slice(0, 5);
  const end = lines.findIndex((line, at) => !isHeadline(line, at, lines));
  const head = lines.slice(0, end < 0 ? undefined : end);
  const at = head.findIndex((line) => !isLabel(line));
  const line = head[Math.max(at, 0)];
  return line ? [line, ...head.slice(0, Math.max(at, 0))] : [];
}

const isLabel = ({ text }: InputBlock) => !/\s/.test(text.trim());

function isHeadline({ kind, text }: InputBlock, at: number, lines: readonly InputBlock[]): boolean {
  const isShort = text.length <= longest && !text.includes('\n');
  const isDated = findDateLine(lines[at + 1]?.text ?? '') !== undefined;
  return (
    kind === 'paragraph' &&
    isShort &&
    (isDated || !isProse(text)) &&
    !findDateLine(text) &&
    !readDateline(text) &&
    /\p{L}/u.test(text)
  );
}

/**
 * Whether a line is of sentences. One full stop ends a sentence; two or more, and «…», are a pause,
 * which headlines like; initials and numbers have stops of their own; a question or a cry opens
 * headlines as well as texts, and only a long line that goes on behind it is prose.
 */
function isProse(text: string): boolean {
  const line = text
    .trim()
    .replace(/\.{2,}|…/g, ' ')
    .replace(/(?<!\p{L})(\p{L}{1,2})\./gu, '$1');
  const ends = /\.["»)]*\s*$/.test(line) || /\.\s+\S/.test(line);
  return ends || (line.length > 120 && /[؟!]\s+\S/.test(line));
}

function takeRepeated(desk: Desk, title: string): void {
  const near = desk.blocks.filter(({ kind }, at) => at < 3 || kind === 'heading');
  for (const block of near) {
    const isSame = foldText(block.text) === foldText(title) && foldText(title) !== '';
    if (isSame && block.kind !== 'picture') take(desk, block, 'field', 'title');
  }
}

/** Never the last block: then it is the text. */
function takeReplaced(desk: Desk, given: string): void {
  if (desk.record.some(({ name }) => name === 'title')) return;
  const first = desk.blocks.find(({ kind }) => kind !== 'picture');
  const main = desk.blocks.slice(0, 3).find(({ markdown }) => markdown.startsWith('# '));
  const found = first?.kind === 'heading' ? [first] : findHeadline(desk.blocks);
  const [line, ...labels] = main ? [main] : found;
  if (!line || desk.blocks.length < 2 + labels.length) return;
  for (const label of labels) take(desk, label, 'aside', 'breadcrumbs');
  take(desk, line, 'aside', 'replaced');
  const { ar, en } = describePlace(line);
  desk.decisions.push({
    sure: false,
    ar: `العنوان هو الذي كتبتَه: «${given}»؛ وما يبدو عنوان الأصل (${ar}) نُقل من النصّ إلى السجلّ: «${line.text}»`,
    en: `The title is yours; what looks like the original headline (${en}) was moved from the text to the record`,
  });
}

function decide(desk: Desk, title: string, { ar, en }: { ar: string; en: string }, sure: boolean) {
  desk.decisions.push({
    sure,
    ar: `العنوان من ${ar}: «${title}»`,
    en: `Title from ${en}`,
  });
}
