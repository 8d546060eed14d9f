import { Readability } from '@mozilla/readability';
import { JSDOM } from 'jsdom';
import { describe, expect, test } from 'vitest';
import { readPages } from '../support/read-pages.ts';

/** Reader modes know an article by its length, and offer nothing for a few lines. */
const articles = readPages().filter(
  ({ document }) => document.querySelectorAll('.article-body > p').length > 4,
);

/** The controls around an article, which are no part of it. */
const controls =
  '[data-text], button, input, textarea, legend, font-size, reading-settings, nav, footer, .age';

describe.each(articles)('a reader mode shows $path', ({ html, document }) => {
  const read = new Readability(new JSDOM(html).window.document).parse();
  const shown = new JSDOM(read?.content ?? '').window.document;
  const squeeze = (text: string | null | undefined) => text?.replace(/\s+/g, ' ').trim();

  test('with its title and direction', () => {
    expect(read?.title).toContain(document.querySelector('h1')?.textContent);
    expect(read?.dir).toBe('rtl');
    expect(read?.lang).toBe('ar');
  });

  test('with its source and date', () => {
    const { textContent } = document.querySelector('.source-line') ?? {};
    expect(squeeze(read?.textContent)).toContain(squeeze(textContent));
    const date = document.querySelector('time')?.getAttribute('datetime');
    expect(read?.publishedTime).toBe(date);
  });

  test('with every paragraph', () => {
    const kept = squeeze(shown.body.textContent);
    const paragraphs = [...document.querySelectorAll('.article-body :is(p, li, h2, h3, td)')];
    expect(paragraphs.length).toBeGreaterThan(3);
    for (const { textContent } of paragraphs) expect(kept).toContain(squeeze(textContent));
  });

  test('with every picture, caption and credit', () => {
    const images = (root: ParentNode) =>
      [...root.querySelectorAll('.article-body img, #readability-page-1 img')].map((image) =>
        image.getAttribute('alt'),
      );
    expect(images(shown)).toEqual(images(document));
    for (const { textContent } of document.querySelectorAll('.caption, .credit')) {
      expect(squeeze(shown.body.textContent)).toContain(squeeze(textContent));
    }
  });

  test('without the controls and their words', () => {
    expect(shown.querySelectorAll(controls)).toHaveLength(0);
    const own = document.querySelector('.article-body')?.textContent ?? '';
    for (const control of document.querySelectorAll(
      '[data-text], textarea, nav h2, footer :is(h2, a, p), .anchor',
    )) {
      const words =
        squeeze(
          control.textContent ||
            control.getAttribute('data-text') ||
            control.getAttribute('aria-label'),
        ) ?? '';
      if (words && !own.includes(words)) expect(squeeze(read?.textContent)).not.toContain(words);
    }
  });
});
