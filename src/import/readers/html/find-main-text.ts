import type { Root } from 'hast';
import { toHtml } from 'hast-util-to-html';
import { Refusal } from '../../refusal.ts';
import { dropEmbedded } from '../../decode-bytes.ts';
import type { PageText } from './page-text.ts';

/** Private characters of planes 15 and 16, one for each text, and so the most there can be. */
const firstMark = 0xf0000;
const mostTexts = 130_000;
const marks = /[\u{f0000}-\u{10fffd}]/gu;

/**
 * Finds which texts of a page are its article, by Mozilla's Readability.
 *
 * Readability rebuilds the page, so each text is marked with a character of its own before, and
 * known by it after: what is left over can then be kept for the record, to the character.
 *
 * @param tree the page; unchanged when this returns
 * @param texts all of them
 * @returns those that belong to the article, and its byline; undefined where none was found
 * @throws Refusal for a page of more than 130,000 texts
 */
export async function findMainText(
  tree: Root,
  texts: readonly PageText[],
): Promise<{ main: Set<PageText>; byline: string } | undefined> {
  if (texts.length > mostTexts) throw tooMany();
  const { Readability } = await import('@mozilla/readability');
  const { JSDOM, VirtualConsole } = await import('jsdom');
  const { window } = new JSDOM(writeMarked(tree, texts), {
    url: 'https://page.invalid/',
    // What is wrong with a page's style sheets is no editor's affair.
    virtualConsole: new VirtualConsole(),
  });
  const article = new Readability(window.document).parse();
  window.close();
  const found = [...(article?.content?.matchAll(marks) ?? [])].map(
    ([mark]) => texts[readMark(mark)],
  );
  const main = new Set(found.filter((text) => text !== undefined));
  if (main.size === 0) return undefined;
  return { main, byline: article?.byline?.replace(marks, '').trim() ?? '' };
}

function writeMarked(tree: Root, texts: readonly PageText[]): string {
  const values = texts.map(({ node }) => node.value);
  for (const [at, { node }] of texts.entries()) {
    node.value = String.fromCodePoint(codeOf(at)) + node.value.replace(marks, '\ufffd');
  }
  try {
    // Neither style sheets nor what a page holds in itself say where its article is; both may be large.
    const html = toHtml(tree, { allowDangerousHtml: true });
    return dropEmbedded(html).replace(/<style\b[^>]*>[\s\S]*?<\/style>/gi, '');
  } finally {
    for (const [at, { node }] of texts.entries()) node.value = values[at] ?? '';
  }
}

/** The last two code points of a plane are no characters. */
const codeOf = (at: number) => firstMark + at + (at >= 0xfffe ? 2 : 0);

function readMark(mark: string): number {
  const at = (mark.codePointAt(0) ?? 0) - firstMark;
  return at >= 0x10000 ? at - 2 : at;
}

const tooMany = () =>
  new Refusal({
    ar: 'الصفحة أكبر من أن تكون مقالاً. انسخ نصّ المقال وحده إلى ملف نصّي.',
    en: "The page is larger than any article's. Copy the article's text alone into a text file.",
  });
