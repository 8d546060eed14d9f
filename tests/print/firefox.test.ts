import { describe, expect, inject, test } from 'vitest';
import { describeInBrowser } from '../support/open-browser.ts';
import { margins } from '../support/print-pages.ts';
import { readPdf, type Pdf } from '../support/read-pdf.ts';

const article = '/2014/obama-khamenei-letter/';

describe.skipIf(!inject('readsPaper'))('on paper', () => {
  describeInBrowser(
    'an article',
    (open) => {
      test('has its margins, colours and citation also without running heads', async () => {
        const page = await open(article);
        await page.evaluate(() => localStorage.setItem('theme', 'dark'));
        let pdf!: Pdf;
        // A font that comes late, as on a busy machine, is kept for the next visit.
        await expect
          .poll(async () => {
            await page.reload();
            pdf?.remove();
            // Playwright hands inches over as the protocol's centimetres.
            pdf = readPdf(await page.pdf({ width: '21in', height: '29.7in' }));
            return pdf.fonts.filter((font) => !/^NotoNaskhArabic-(Regular|Bold)$/.test(font));
          })
          .toEqual([]);
        expect(pdf.pages).toHaveLength(2);
        for (const { words, width, height } of pdf.pages) {
          expect(width / height).toBeCloseTo(210 / 297, 2);
          for (const { left, right, top, bottom } of words) {
            expect(left).toBeGreaterThan(margins.side - 2);
            expect(right).toBeLessThan(width - margins.side + 2);
            expect(top).toBeGreaterThan(margins.top - 6);
            expect(bottom).toBeLessThan(height - margins.bottom + 2);
          }
        }
        expect(pdf.readCodes(2)).toEqual([`https://maqal.example${article}`]);
        expect(pdf.text).toContain(article);
        // Words with lam-alef, a shadda or a comma come out in pieces: see map-joined-forms.ts.
        const body = await page.locator('.article-body > p').allInnerTexts();
        const words = body.join(' ').normalize('NFKC').split(/\s+/);
        const printed = new Set(pdf.text.normalize('NFKC').split(/\s+/));
        expect(words.filter((word) => printed.has(word)).length / words.length).toBeGreaterThan(
          0.6,
        );
        const dates = (await page.locator('.source').textContent())?.match(/\b\d{4}(?!\/)\b/g);
        expect(dates).toHaveLength(2);
        for (const year of dates ?? []) expect(pdf.text).toContain(year);
        for (const { pixels } of pdf.draw(50)) {
          expect(Math.min(...pixels.subarray(0, 3000))).toBe(255);
          const white = pixels.filter((value) => value === 255).length;
          expect(white / pixels.length).toBeGreaterThan(0.7);
          expect(pixels.filter((value) => value < 60).length).toBeGreaterThan(20);
        }
        pdf.remove();
      });
    },
    ['firefox'],
  );
});
