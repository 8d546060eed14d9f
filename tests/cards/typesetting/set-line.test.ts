import { describe, expect, test } from 'vitest';
import { loadFont } from '../../../src/cards/typesetting/load-font.ts';
import { replaceMissing } from '../../../src/cards/typesetting/replace-missing.ts';
import { readParagraph, setLine } from '../../../src/cards/typesetting/set-line.ts';
import { readCut, visualCases } from '../../fixtures/visual-cases.ts';
import { bidiCases } from '../../rehype-rtl/bidi-cases.ts';
import { findCutFaults } from '../../support/find-cut-faults.ts';
import { findFaults } from '../../support/find-faults.ts';
import { measureLine } from '../../support/measure-line.ts';

const font = loadFont('bold');
const isWhole = (text: string) => replaceMissing(text, font) === text;

describe('a line of the corpus stands as in a browser', () => {
  const lines = bidiCases.filter(
    ({ markdown }) => !/[<*_`[#|\\\n]/.test(markdown) && isWhole(markdown),
  );
  test.each(lines)('$id', (line) => {
    expect(findFaults(measureLine(line.markdown), line)).toEqual([]);
  });

  const cuts = visualCases
    .flatMap((group) => group.lines)
    .filter((line) => !line.includes('⇒') && isWhole(readCut(line).markdown));
  test.each(cuts)('%s', (line) => {
    const { markdown, cut } = readCut(line);
    expect(findCutFaults(measureLine(markdown), cut)).toEqual([]);
  });

  test('the corpus is not empty', () => {
    expect([lines.length > 50, cuts.length > 150]).toEqual([true, true]);
  });
});

const glyphsOf = (text: string) =>
  setLine(readParagraph(text), font, 0, text.length).glyphs.map(({ id }) => id);

test('letters take the form of their place in the word', () => {
  const forms = ['ه', 'هه', 'ههه'].flatMap(glyphsOf);
  expect(new Set(forms).size).toBe(4);
});

test('a part of a paragraph is set in the order it has in the whole', () => {
  const paragraph = readParagraph('كتاب \u2066C++\u2069 جديد');
  const all = setLine(paragraph, font, 0, 15);
  const name = setLine(paragraph, font, 6, 9);
  expect(name.glyphs.map(({ at }) => at)).toEqual([6, 7, 8]);
  expect(name.width).toBeLessThan(all.width / 2);
});
