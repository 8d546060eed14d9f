import type { Page } from 'playwright-core';

/** A code point as it was painted. */
export interface Box {
  /** UTF-16 units before it in the article's text. */
  at: number;
  character: string;
  left: number;
  right: number;
  middle: number;
}

/** An article as it was painted: its text in the order of the source, and its boxes. */
export interface Measured {
  text: string;
  boxes: Box[];
  left: number;
  right: number;
}

const NARROWEST = 0.05;

const frame = (articles: readonly string[]): string => `<!doctype html>
<html lang="ar" dir="rtl"><meta charset="utf-8">
<style>article { white-space: nowrap; width: max-content; font: 20px 'Maqal Naskh', serif }</style>
${articles.map((html) => `<article>${html}</article>`).join('\n')}</html>`;

/**
 * Paint articles in a right-to-left page and read where every code point stands.
 *
 * @param page a blank page of a browser
 * @param articles HTML of each
 */
export async function measureArticles(
  page: Page,
  articles: readonly string[],
): Promise<Measured[]> {
  await page.setContent(frame(articles));
  return page.evaluate((narrowest) => {
    const measure = (article: Element): Measured => {
      const walker = document.createTreeWalker(article, NodeFilter.SHOW_TEXT);
      const range = document.createRange();
      const bounds = article.getBoundingClientRect();
      const boxes: Box[] = [];
      let text = '';
      while (walker.nextNode()) {
        const node = walker.currentNode;
        const value = node.nodeValue ?? '';
        let offset = 0;
        for (const character of value) {
          range.setStart(node, offset);
          range.setEnd(node, offset + character.length);
          const rect = range.getClientRects()[0];
          if (rect && rect.width >= narrowest) {
            boxes.push({
              at: text.length + offset,
              character,
              left: rect.left,
              right: rect.right,
              middle: (rect.top + rect.bottom) / 2,
            });
          }
          offset += character.length;
        }
        text += value;
      }
      return { text, boxes, left: bounds.left, right: bounds.right };
    };
    return [...document.querySelectorAll('article')].map(measure);
  }, NARROWEST);
}
