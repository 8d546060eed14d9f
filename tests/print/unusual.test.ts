import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { fixtureAddress } from '../support/fixture-address.ts';
import { describeOnPaper, margins, printPage } from '../support/print-pages.ts';
import type { Pdf } from '../support/read-pdf.ts';

const address = `${fixtureAddress}2020/paper/`;

describeOnPaper('an unusual article', (open) => {
  let pdf: Pdf;
  /** The words of each page, as one text. */
  let texts: string[];
  const pageOf = (text: string) => texts.findIndex((each) => each.includes(text)) + 1;

  beforeAll(async () => {
    const page = await open(`${inject('fixtureOrigin')}2020/paper/`);
    await page.evaluate(() => {
      document.documentElement.dataset.digits = 'arab';
    });
    pdf = await printPage(page);
    texts = pdf.pages.map(({ words }) => words.map(({ text }) => text).join(' '));
  });
  afterAll(() => pdf.remove());

  test('pages are counted in the site’s digits', () => {
    expect(pdf.pages.length).toBeLessThan(10);
    pdf.pages.forEach(({ words, height }, at) => {
      const foot = words.filter(({ top }) => top > height - margins.bottom);
      const digits = foot.flatMap(({ text }) => text.match(/[\u0660-\u0669]/g) ?? []);
      const numbers = [at + 1, pdf.pages.length];
      expect(digits.sort()).toEqual(numbers.map((each) => String.fromCodePoint(0x660 + each)));
    });
  });

  test('numbers before brackets are those of the author', () => {
    const numbers = texts.join(' ').match(/[\u0660-\u0669]{4}(?=\)|$|\s)/g);
    expect(numbers).toContain('١٩٤٨');
    expect(numbers).toContain('١٩٦٧');
  });

  test('the head of a table stands on each of its pages, and its rows stay whole', () => {
    const [first, last] = [pageOf('ROW1A'), pageOf('ROW30A')];
    expect(last).toBeGreaterThan(first);
    for (let page = first; page <= last; page += 1) expect(texts[page - 1]).toContain('HEAD');
    for (let row = 1; row <= 30; row += 1) {
      expect(pageOf(`ROW${row}A`)).toBeGreaterThan(0);
      expect(pageOf(`ROW${row}B`)).toBe(pageOf(`ROW${row}A`));
    }
  });

  test('wide tables, long code and long addresses keep within the margins', () => {
    for (const end of ['font-variant-', 'could-ever-be', 'b%20b']) {
      expect(pageOf(end), end).toBeGreaterThan(0);
    }
    for (const { width, words } of pdf.pages) {
      for (const { left, right, text } of words) {
        expect(left, text).toBeGreaterThan(margins.side - 2);
        expect(right, text).toBeLessThan(width - margins.side + 2);
      }
    }
  });

  test('a picture taller than the page fits it, with its caption', () => {
    expect(pdf.pictures).toEqual([1]);
    expect(texts[0]).toContain('CAPTION');
  });

  test('what is folded up is open', () => {
    expect(pageOf('FOLDED')).toBeGreaterThan(0);
  });

  test('the same address has one note, a place on the page none, and letters are legible', () => {
    const list = pdf.text.slice(pdf.text.indexOf('روابط'));
    // Poppler may give both brackets first.
    expect(list.match(/[[\]]\d[[\]]|\[\]\d/g)).toHaveLength(6);
    expect(list.match(/https:\/\/one\.example/g)).toHaveLength(1);
    expect(list).toContain('fixture.example/reader/2015/plain/');
    expect(list).toContain('mail@example.com');
    expect(list).not.toContain('mailto:');
    expect(list).toMatch(/س ?لام/);
  });

  test('the code leads to the article in its folder, and the source has its own address', () => {
    expect(pdf.readCodes(pdf.pages.length)).toEqual([address]);
    expect(texts.at(-1)).toContain('source.example');
  });

  test('its letters are ours', () => {
    for (const font of pdf.fonts) expect(font).toMatch(/^NotoNaskhArabic-(Regular|Bold)$/);
  });
});
