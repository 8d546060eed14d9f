import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { foldText } from '../../src/arabic/fold.ts';
import { countFoundWords } from '../support/count-found-words.ts';
import { exampleFolder } from '../support/example-folder.ts';
import { lettersOf } from '../support/paper-parts.ts';
import { describeOnPaper, papers, printPage } from '../support/print-pages.ts';
import type { Pdf } from '../support/read-pdf.ts';
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

    test('names the site above the headline of its first page, and nothing that is pressed', () => {
      const letters = pdf.pages[0]!.words.map(({ text }) => lettersOf(text));
      expect(letters[0]).toBe(lettersOf('مقال'));
      expect(letters).not.toContain(lettersOf('الخط'));
      const [name, headline] = pdf.pages[0]!.words;
      // No rule between them: room.
      expect(headline!.top - name!.bottom).toBeGreaterThan(18);
    });

    test('shows no empty frame for the missing picture, and its caption', () => {
      const letters = pdf.pages[0]!.words.map(({ text }) => lettersOf(text));
      expect(letters).not.toContain(lettersOf('متوفّرة'));
      expect(letters).toContain(lettersOf('لخامنئي'));
    });

    test('gives its words back whole', () => {
      const file = readFileSync(`${exampleFolder}${seed}index.md`, 'utf8');
      const { all, whole } = countFoundWords(file.split('---').at(-1) ?? '', pdf.text);
      expect(all).toBeGreaterThan(350);
      expect(whole / all).toBeGreaterThanOrEqual(0.93);
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
