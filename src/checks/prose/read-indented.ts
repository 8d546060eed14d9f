import type { OpenedText } from '../../body/opened-text.ts';
import type { MarkdownNode, MarkdownRoot } from '../../body/parse-markdown.ts';
import { letters } from './letters.ts';
import { makeLocator } from './locate.ts';
import type { Passage } from './passage.ts';

/** A line that begins far in, as poems and first lines of paragraphs do in other programs. */
const mayIndent = new RegExp(`^(?: {4}|\\t)[^\\n]*[${letters}]`, 'mu');

/**
 * Lists the Arabic text that Markdown takes for code because its lines begin with four spaces.
 *
 * @param opened the text
 * @param firstLine the file's line on which it begins
 * @returns a passage for each such block, all of whose places are its start
 * @throws RangeError where the Markdown is nested too deeply to be parsed
 */
export function readIndented(opened: OpenedText, firstLine: number): Passage[] {
  const { body } = opened;
  if (!mayIndent.test(body)) return [];
  const locate = makeLocator(body, firstLine);
  const passages: Passage[] = [];
  const waiting: (MarkdownRoot | MarkdownNode)[] = [opened.markdown];
  for (let node = waiting.pop(); node; node = waiting.pop()) {
    if ('children' in node) waiting.push(...node.children.toReversed());
    const start = node.position?.start.offset ?? 0;
    if (node.type !== 'code' || /^[`~]/.test(body.slice(start)) || !hasLetters(node.value))
      continue;
    const text = node.value;
    passages.push({ kind: 'paragraph', field: 'body', text, placeOf: () => locate(start) });
  }
  return passages;
}

const hasLetters = (text: string) => new RegExp(`[${letters}]`, 'u').test(text);
