import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { foldText } from '../../src/arabic/fold.ts';
import { lettersOf } from '../support/paper-parts.ts';
import { describeOnPaper, margins, papers, printPage } from '../support/print-pages.ts';
import type { Drawing, Pdf } from '../support/read-pdf.ts';
import { readPage } from '../support/read-pages.ts';

const seed = '/2014/obama-khamenei-letter/';

describeOnPaper('the seed article', (open) => {
  describe.each(papers)('on %s', (paper) => {
    let pdf: Pdf;
    beforeAll(async () => {
      pdf = await printPage(await open(seed), paper);
    });
    afterAll(() => pdf.remove());

    test('has two pages', () => {
      expect(pdf.pages).toHaveLength(2);
    });

    test('shows the frame of the missing picture whole', () => {
      const [{ width, pixels }] = pdf.draw(144, 1) as [Drawing];
      const frame = pdf.pages[0]!.words.find(
        ({ text }) => lettersOf(text) === lettersOf('الصورة'),
      )!;
      const isDark = (x: number, y: number) => pixels[(y * width + x) * 3]! < 200;
      for (let y = Math.round(frame.top * 2); y < frame.bottom * 2; y += 1) {
        const row = Array.from({ length: width }, (_none, x) => x).filter((x) => isDark(x, y));
        expect(row[0]! / 2).toBeCloseTo(margins.side, -1);
        expect(width / 2 - row.at(-1)! / 2).toBeCloseTo(margins.side, -1);
      }
    });

    test('gives its words back whole', () => {
      const words = (text: string): string[] => foldText(text).match(/\p{N}+|[^\p{N}\s]+/gu) ?? [];
      const file = readFileSync(`content${seed}index.md`, 'utf8');
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
  });

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
