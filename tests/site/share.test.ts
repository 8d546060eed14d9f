import { describe, expect, inject, test } from 'vitest';
import { readPages } from '../support/read-pages.ts';

const pages = [...readPages(), ...readPages(inject('fixtureDist'))];
const articles = pages.filter(({ document }) => document.querySelector('.article-body'));

/** What is read, without the characters that only keep its order. */
const plain = (text: string | null | undefined) =>
  (text ?? '').replace(/[\u200F\u2066-\u2069]/g, '');

describe.each(articles)('$path', ({ document }) => {
  const address = document.querySelector('link[rel=canonical]')?.getAttribute('href') ?? '';
  const title = plain(document.querySelector('h1')?.textContent);
  const links = [...document.querySelectorAll<HTMLAnchorElement>('.share a')];
  const body = document.querySelector('.article-body')!;

  test('every share link hands on the title and the permalink, in so many lines', () => {
    const texts = links.map(({ href }) => [...new URL(href).searchParams.values()].map(plain));
    expect(texts).toEqual([
      [`${title}\n${address}`],
      [address, title],
      [`${title}\n${address}`],
      [address],
      [title, `${title}\r\n${address}`],
    ]);
  });

  test('they open in the same window, and tell robots not to follow', () => {
    for (const link of links) {
      expect([link.target, link.rel]).toEqual(['', 'nofollow']);
      expect(link.ariaLabel).toContain(link.textContent);
    }
  });

  test('the field holds the permalink, to read and to select', () => {
    const field = document.querySelector('.share textarea');
    expect(field?.textContent).toBe(address);
    expect([field?.getAttribute('dir'), field?.hasAttribute('readonly')]).toEqual(['ltr', true]);
  });

  test('no id is given twice, and every paragraph’s link leads to it', () => {
    const ids = [...document.querySelectorAll('[id]')].map(({ id }) => id);
    expect(ids).toEqual([...new Set(ids)]);
    const paragraphs = body.querySelectorAll(
      'p:not(.source-line, .footnotes *, figure *, .corrections *)',
    );
    expect(paragraphs.length).toBeGreaterThan(0);
    for (const paragraph of paragraphs) {
      const { className, hash, textContent } = paragraph.lastElementChild as HTMLAnchorElement;
      expect([className, hash, textContent]).toEqual(['anchor', `#${paragraph.id}`, '']);
    }
  });

  test('names of links differ', () => {
    const names = [...body.querySelectorAll('.anchor')].map(({ ariaLabel }) => ariaLabel);
    expect(names).not.toContain(null);
    expect(names.length - new Set(names).size).toBeLessThanOrEqual(1);
  });

  test('nothing of it stands in the text', () => {
    expect(body.querySelector('button, textarea, [class*=share], [id*=share]')).toBeNull();
  });
});
