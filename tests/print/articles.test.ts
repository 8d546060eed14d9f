import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { foldText } from '../../src/arabic/fold.ts';
import {
  countPixels,
  footOf,
  headOf,
  lettersIn,
  lettersOf,
  textOf,
} from '../support/paper-parts.ts';
import { describeOnPaper, margins, papers, printPage } from '../support/print-pages.ts';
import type { Drawing, Pdf } from '../support/read-pdf.ts';
import { readPages } from '../support/read-pages.ts';

const articles = readPages().filter(({ document }) => document.querySelector('.article-body'));

describeOnPaper('an article', (open) => {
  describe.each(articles.flatMap((article) => papers.map((paper) => ({ ...article, paper }))))(
    '$path, on $paper',
    ({ path, document, paper }) => {
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
        // A picture that opens large stands on the paper itself.
        const leaving = links.filter(
          (link) => !link.getAttribute('href')?.startsWith('#') && !link.querySelector('img'),
        );
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
        const printed = ` ${foldText(pdf.text)} `;
        const controls = 'button, label, legend, nav h2, body > footer p, .age, a[href="#content"]';
        for (const control of document.querySelectorAll(controls)) {
          const words = foldText(control.ariaLabel ?? control.textContent);
          if (words && !own.includes(words)) expect(printed).not.toContain(` ${words} `);
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
    },
  );
});
