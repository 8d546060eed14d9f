import { beforeAll, describe, expect, test } from 'vitest';
import { readCut, visualCases } from '../fixtures/visual-cases.ts';
import { bidiCases } from '../rehype-rtl/bidi-cases.ts';
import { render } from '../rehype-rtl/render.ts';
import { findCutFaults } from '../support/find-cut-faults.ts';
import { findFaults } from '../support/find-faults.ts';
import { measureArticles, type Measured } from '../support/measure-articles.ts';
import { describeInBrowser } from '../support/open-browser.ts';

describeInBrowser('rehype-rtl on the screen', (open) => {
  describe('a line of the corpus', () => {
    let painted: Measured[];
    beforeAll(async () => {
      const articles = bidiCases.map(({ markdown }) => render(markdown));
      painted = await measureArticles(await open('about:blank'), articles);
    });
    test.each(bidiCases.map((line, at) => ({ ...line, at })))('$id', (line) => {
      const measured = painted[line.at];
      expect(measured && findFaults(measured, line)).toEqual([]);
    });
  });

  describe.each(visualCases)('$kind', ({ lines }) => {
    let painted: Measured[];
    beforeAll(async () => {
      const articles = lines.map((line) => render(readCut(line).markdown));
      painted = await measureArticles(await open('about:blank'), articles);
    });
    test.each(lines.map((line, at) => ({ line, at, name: readCut(line).cut })))('$name', (one) => {
      const measured = painted[one.at];
      expect(measured && findCutFaults(measured, readCut(one.line).cut)).toEqual([]);
    });
  });
});
