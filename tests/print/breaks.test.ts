import { afterAll, beforeAll, expect, test } from 'vitest';
import { describeOnPaper, margins, millimetre, printPage } from '../support/print-pages.ts';
import type { Pdf } from '../support/read-pdf.ts';

const article = '/2014/obama-khamenei-letter/';

describeOnPaper('where pages break', (open) => {
  let pdf: Pdf;
  let lines: { paragraph: string; line: number; page: number; top: number }[];

  beforeAll(async () => {
    const page = await open(article);
    // Every length of paragraph, at every height of the page: 23 is prime to the lines of a page.
    await page.evaluate(() => {
      const body = document.querySelector('.article-body')!;
      const figure = body.firstElementChild!;
      body.replaceChildren(figure);
      for (let number = 0; number < 92; number += 1) {
        if (number % 4 === 0) {
          const heading = body.appendChild(document.createElement('h2'));
          heading.textContent = `h${number}n`;
        }
        const paragraph = body.appendChild(document.createElement('p'));
        for (let line = 0; line <= ((number * 7) % 23) % 6; line += 1) {
          paragraph.append(`p${number}l${line}`, document.createElement('br'));
        }
      }
    });
    pdf = await printPage(page);
    lines = pdf.pages.flatMap(({ words }, page) =>
      words.flatMap(({ text, top }) => {
        const [, paragraph = '', line] = /^([ph]\d+)[ln](\d*)$/.exec(text) ?? [];
        return paragraph ? [{ paragraph, line: Number(line), page, top }] : [];
      }),
    );
  });
  afterAll(() => pdf.remove());

  test('no line of a paragraph is left alone', () => {
    const groups = Object.values(Object.groupBy(lines, ({ paragraph }) => paragraph));
    expect(groups.length).toBeGreaterThan(100);
    let broken = 0;
    for (const group of groups) {
      const pages = Object.values(Object.groupBy(group!, ({ page }) => page));
      if (pages.length > 1) broken += 1;
      if (group!.length > 1) for (const part of pages) expect(part!.length).toBeGreaterThan(1);
    }
    expect(broken).toBeGreaterThan(1);
  });

  test('a heading stays with its text', () => {
    const headings = lines.filter(({ paragraph }) => paragraph.startsWith('h'));
    expect(headings.length).toBeGreaterThan(20);
    for (const { paragraph, page } of headings) {
      const first = lines.find((line) => line.paragraph === paragraph.replace('h', 'p'));
      expect(first?.page).toBe(page);
    }
  });
});

describeOnPaper('marks of letters', (open) => {
  test('stay on the page of their line', async () => {
    const page = await open(article);
    await page.evaluate(() => {
      const marked = 'بِسْمِ اللَّهِ الرَّحْمَٰنِ الرَّحِيمِ وَحُجَّةٌ عَمِيقَةٌ فِي جَمْعٍ إِلَىٰ أُخْرَىٰ ';
      for (const paragraph of document.querySelectorAll('.article-body p')) {
        paragraph.textContent = marked.repeat(20);
      }
    });
    const pdf = await printPage(page);
    const dots = 144;
    const drawings = pdf.draw(dots);
    expect(drawings.length).toBeGreaterThan(2);
    // The last page ends in the citation.
    pdf.pages.slice(0, -1).forEach(({ words, height }, at) => {
      const text = words.filter(
        ({ top, bottom }) => bottom > margins.top && top < height - margins.bottom,
      );
      const [first, last] = [
        Math.min(...text.map(({ top }) => top)),
        Math.max(...text.map(({ bottom }) => bottom)),
      ];
      const { width, pixels } = drawings[at]!;
      const isWhite = (from: number, to: number) =>
        pixels
          .subarray(
            Math.ceil((from * dots) / 72) * width * 3,
            Math.floor((to * dots) / 72) * width * 3,
          )
          .every((value) => value === 255);
      // Below the rule of the running head, and above the page’s number.
      expect(isWhite(margins.top - 5 * millimetre, first)).toBe(true);
      expect(isWhite(last, height - margins.bottom + 6 * millimetre)).toBe(true);
    });
    pdf.remove();
  });
});
