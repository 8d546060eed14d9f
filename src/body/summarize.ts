import { cutAtWord } from '../arabic/cut-text.ts';
import { takeFirstSentence } from '../arabic/first-sentence.ts';
import { renderBody } from './render-body.ts';

/** What previews show at most, in characters. */
const limit = 160;

/** Characters of Markdown that mostly hold the first paragraph: the rest need not be rendered. */
const opening = 4000;

/**
 * Gives the sentence or two that stand for an article in lists and previews.
 *
 * @param article its file, title, summary if the editor wrote one, and Markdown
 * @returns the summary as written, else the first sentence of the first paragraph, cut at a word
 *   to 160 characters; the title where the text has no paragraph
 * @throws Error that names the file, if its text cannot be rendered
 */
export async function summarize(article: {
  file: string;
  title: string;
  summary?: string | undefined;
  body: string;
}): Promise<string> {
  if (article.summary) return article.summary;
  return summarizeParagraph(article, await readFirstParagraph(article));
}

/** As the page shows it. */
async function readFirstParagraph({ file, body }: { file: string; body: string }) {
  const start = takeStart(body);
  const { firstParagraph } = await renderBody({ file, body: start });
  if (firstParagraph || start === body) return firstParagraph;
  return (await renderBody({ file, body })).firstParagraph;
}

/** Ends between two blocks. A bracket may refer to a definition, and these stand at the end. */
function takeStart(body: string): string {
  const start = body.slice(0, opening);
  const end = [...start.matchAll(/\n[ \t\r]*(?=\n)/g)].at(-1)?.index;
  return end === undefined || start.includes('[') ? body : start.slice(0, end);
}

/**
 * The same for an article whose text is rendered already.
 *
 * @param article its title, and its summary if the editor wrote one
 * @param paragraph the words of its first paragraph
 * @returns as {@link summarize} does
 */
export function summarizeParagraph(
  { title, summary }: { title: string; summary?: string | undefined },
  paragraph: string,
): string {
  return summary || cutAtWord(takeFirstSentence(paragraph), limit) || title;
}
