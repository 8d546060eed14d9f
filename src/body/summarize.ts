import { cutAtWord } from '../arabic/cut-text.ts';
import { takeFirstSentence } from '../arabic/first-sentence.ts';

/** What previews show at most, in characters. */
const limit = 160;

/**
 * Gives the sentence or two that stand for an article in lists and previews.
 *
 * @param article its title, and its summary if the editor wrote one
 * @param paragraph the words of its first paragraph
 * @returns the summary as written, else the first sentence of the paragraph, cut at a word to 160
 *   characters; the title where the text has no paragraph
 */
export function summarizeParagraph(
  { title, summary }: { title: string; summary?: string | undefined },
  paragraph: string,
): string {
  return summary || cutAtWord(takeFirstSentence(paragraph), limit) || title;
}
