import { toString as toText } from 'mdast-util-to-string';
import { remark } from 'remark';
import remarkGfm from 'remark-gfm';
import { cutAtWord, takeFirstSentence } from '../arabic/cut-text.ts';

/** What previews show at most, in characters. */
const limit = 160;

/** Enough of the Markdown to hold its first paragraph: the rest need not be parsed. */
const opening = 4000;

/**
 * Gives the sentence or two that stand for an article in lists and previews.
 *
 * @param article its summary, if the editor wrote one, and its Markdown
 * @returns the summary as written, else the first sentence of the text, cut at a word to 160
 *   characters; empty where the text opens with no paragraph
 */
export function summarize({
  summary,
  body,
}: {
  summary?: string | undefined;
  body: string;
}): string {
  if (summary) return summary;
  const { children } = remark().use(remarkGfm).parse(body.slice(0, opening));
  const paragraph = children.find(({ type }) => type === 'paragraph');
  return paragraph ? cutAtWord(takeFirstSentence(toText(paragraph)), limit) : '';
}
