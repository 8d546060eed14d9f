import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { foldText } from '../../src/arabic/fold.ts';
import { describeOnPaper, margins, papers, printPage } from '../support/print-pages.ts';
import type { Drawing, Pdf, PdfPage, Word } from '../support/read-pdf.ts';
import { readPage, readPages } from '../support/read-pages.ts';

const seed = '/2014/obama-khamenei-letter/';
const articles = readPages().filter(({ document }) => document.querySelector('.article-body'));

/** Letters and digits, whatever order and pieces a PDF holds them in. */
const lettersOf = (text: string) => [...foldText(text).replaceAll(' ', '')].sort().join('');
const lettersIn = (words: readonly Word[]) => lettersOf(words.map(({ text }) => text).join(' '));

const headOf = ({ words }: PdfPage) => words.filter(({ bottom }) => bottom < margins.top);
const footOf = ({ words, height }: PdfPage) =>
  words.filter(({ top }) => top > height - margins.bottom);
const textOf = ({ words, height }: PdfPage) =>
  words.filter(({ top, bottom }) => bottom >= margins.top && top <= height - margins.bottom);

/** Counts the pixels of a drawing, or of a part of it, that are as asked. */
function countPixels(
  { width, height, pixels }: Drawing,
  isAsked: (red: number, green: number, blue: number, x: number, y: number) => boolean,
): number {
  let count = 0;
  for (let at = 0; at < width * height; at += 1) {
    const [red = 0, green = 0, blue = 0] = pixels.subarray(at * 3, at * 3 + 3);
    if (isAsked(red, green, blue, at % width, Math.floor(at / width))) count += 1;
  }
  return count;
}

describeOnPaper('an article', (open) => {
  describe.each(
    articles.flatMap((article) =>
      (Object.keys(papers) as (keyof typeof papers)[]).map((paper) => ({ ...article, paper })),
    ),
  )('$path, on $paper', ({ path, document, paper }) => {
    const { title, source, address } = document.documentElement.dataset;
    const headline = document.querySelector('h1')?.textContent ?? '';
    let pdf: Pdf;
    let drawings: Drawing[];
    beforeAll(async () => {
      const page = await open(path, { colorScheme: 'dark' });
      await page.evaluate(() => localStorage.setItem('theme', 'dark'));
      await page.reload();
      pdf = await printPage(page, paper);
      drawings = pdf.draw(50);
    });
    afterAll(() => pdf.remove());

    test('every page bears its number, of how many, and the address', () => {
      pdf.pages.forEach((page, at) => {
        const number = `صفحة ${at + 1} من ${pdf.pages.length}`;
        expect(lettersIn(footOf(page))).toBe(lettersOf(`${number} ${address}`));
      });
      expect(pdf.text).toContain(address);
    });

    test('title, source and date run over every page but the first', () => {
      const [first, ...others] = pdf.pages.map((page) => lettersIn(headOf(page)));
      expect(first).toBe('');
      for (const head of others) expect(head).toBe(lettersOf(`${title} ${source}`));
      expect(title).toBe(headline);
      expect(source).toContain(document.querySelector('time')?.textContent);
    });

    test('the code leads to the canonical address, which stands beside it', () => {
      const canonical = document.querySelector('link[rel=canonical]')?.getAttribute('href');
      expect(pdf.readCodes(pdf.pages.length)).toEqual([canonical]);
      expect(address).toBe(canonical);
      const latin = textOf(pdf.pages.at(-1)!).filter(({ text }) => /[a-z]/.test(text));
      expect(latin.map(({ text }) => text).join('')).toContain(canonical);
    });

    test('each link has its note', () => {
      const links = [...document.querySelectorAll<HTMLAnchorElement>('.article-body a')];
      const leaving = links.filter((link) => !link.getAttribute('href')?.startsWith('#'));
      const notes = [...document.querySelectorAll('.notes li')];
      expect(notes.length > 0).toBe(leaving.length > 0);
      const words = pdf.pages.flatMap(textOf).map(({ text }) => text);
      const addresses = words.filter((text) => /[a-z]/.test(text)).join('');
      notes.forEach((note, at) => {
        const to = note.querySelector('bdi')?.textContent ?? '';
        const own = leaving.filter((link) => link.dataset.note === String(at + 1));
        const led = own.map((link) => new URL(link.getAttribute('href') ?? '', address).href);
        expect([...new Set(led)]).toEqual([to]);
        const marks = words.filter((text) => [`[${at + 1}]`, `]${at + 1}[`].includes(text));
        expect(marks).toHaveLength(own.length + 1);
        expect(addresses).toContain(to);
      });
      expect(leaving.filter((link) => !link.dataset.note)).toEqual([]);
    });

    test('it is black on white, in no colour, though the screen is dark', () => {
      drawings.forEach((drawing, at) => {
        if (pdf.pictures.includes(at + 1)) return;
        const all = drawing.width * drawing.height;
        expect(countPixels(drawing, (red) => red === 255) / all).toBeGreaterThan(0.7);
        expect(countPixels(drawing, (red) => red < 128) / all).toBeLessThan(0.05);
        expect(countPixels(drawing, (red) => red < 60)).toBeGreaterThan(20);
        const coloured = (red: number, green: number, blue: number) =>
          Math.max(red, green, blue) - Math.min(red, green, blue) > 4;
        expect(countPixels(drawing, coloured)).toBe(0);
      });
    });

    test('nothing stands in the margins or is cut at the edges', () => {
      for (const { width, words } of pdf.pages) {
        for (const { left, right, text } of words) {
          expect(left, text).toBeGreaterThan(margins.side - 2);
          expect(right, text).toBeLessThan(width - margins.side + 2);
        }
      }
      const side = Math.floor((margins.side * 50) / 72) - 1;
      for (const drawing of drawings) {
        const outside = (x: number, y: number) =>
          x < side || x > drawing.width - side || y < 12 || y > drawing.height - 12;
        const ink = (red: number, _green: number, _blue: number, x: number, y: number) =>
          red < 250 && outside(x, y);
        expect(countPixels(drawing, ink)).toBe(0);
      }
    });

    test('no heading stands at the foot of a page', () => {
      const headings = [...document.querySelectorAll('article :is(h1, h2, h3, h4)')];
      const known = new Set(headings.map(({ textContent }) => lettersOf(textContent)));
      for (const page of pdf.pages) {
        const words = textOf(page);
        const lowest = Math.max(...words.map(({ bottom }) => bottom));
        const line = words.filter(({ bottom }) => bottom > lowest - 8);
        expect(known).not.toContain(lettersIn(line));
      }
    });

    test('its pictures are there, its letters are ours, and no control is printed', () => {
      const pictures = document.querySelectorAll('.article-body img');
      expect(pdf.pictures).toHaveLength(pictures.length);
      expect(pdf.fonts.length).toBeGreaterThan(0);
      for (const font of pdf.fonts) expect(font).toMatch(/^NotoNaskhArabic-(Regular|Bold)$/);
      const own = foldText(document.querySelector('.article-body')?.textContent ?? '');
      const printed = foldText(pdf.text);
      const controls = 'button, label, legend, nav h2, body > footer p, .age, a[href="#content"]';
      for (const control of document.querySelectorAll(controls)) {
        const words = foldText(control.ariaLabel ?? control.textContent);
        if (words && !own.includes(words)) expect(printed).not.toContain(words);
      }
    });

    test('it is a tagged document with language, title, outline and one headline', () => {
      expect(pdf.info.Title).toBe(document.title.replace(/[\u2066\u2069]/g, ''));
      expect(pdf.info.Tagged).toBe('yes');
      const source = pdf.bytes.toString('latin1');
      expect(source).toContain('/Lang (ar)');
      expect(source).toContain('/Outlines');
      expect(source.match(/\/S \/H1\b/g)).toHaveLength(1);
      const figures = document.querySelectorAll('.article-body img').length + 1;
      expect(source.match(/\/Alt </g)).toHaveLength(figures);
    });
  });

  describe.each(Object.keys(papers) as (keyof typeof papers)[])(
    'the seed article, on %s',
    (paper) => {
      let pdf: Pdf;
      beforeAll(async () => {
        pdf = await printPage(await open(seed), paper);
      });
      afterAll(() => pdf.remove());

      test('has two pages', () => {
        expect(pdf.pages).toHaveLength(2);
      });

      test('gives its words back whole', () => {
        const words = (text: string) => foldText(text).match(/\p{N}+|[^\p{N}\s]+/gu) ?? [];
        const file = readFileSync(join(inject('dist'), '../content', seed, 'index.md'), 'utf8');
        const written = words(file.split('---').at(-1) ?? '');
        const found = words(pdf.text);
        const whole = written.filter((word) => {
          const at = found.indexOf(word);
          if (at >= 0) found.splice(at, 1);
          return at >= 0;
        });
        expect(written.length).toBeGreaterThan(350);
        expect(whole.length / written.length).toBeGreaterThanOrEqual(0.93);
      });
    },
  );

  test('says when it was printed, where script runs', async () => {
    const printed = await printPage(await open(seed));
    expect(foldText(printed.text)).toContain('الطباعه');
    printed.remove();
    const plain = await printPage(await open(seed, { javaScriptEnabled: false }));
    expect(foldText(plain.text)).not.toContain('الطباعه');
    expect(plain.readCodes(2)).toEqual([readPage(seed).document.documentElement.dataset.address]);
    plain.remove();
  });
});
