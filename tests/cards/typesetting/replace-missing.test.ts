import { expect, test } from 'vitest';
import { loadFont } from '../../../src/cards/typesetting/load-font.ts';
import { replaceMissing } from '../../../src/cards/typesetting/replace-missing.ts';
import { readParagraph, setLine } from '../../../src/cards/typesetting/set-line.ts';

const font = loadFont('bold');

test.each([
  ['عاجل 🔴: الزلزال 🇹🇷 يضرب تركيا', 'عاجل: الزلزال يضرب تركيا'],
  ['👩‍👩‍👧 أسرة واحدة (🇸🇦)', 'أسرة واحدة'],
  ['أغنية «🎵» الجديدة', 'أغنية الجديدة'],
  ['صحيفة «Ελλάδα σήμερα» اليونانية', 'صحيفة «…» اليونانية'],
  ['وكالة 新华社 و朝日新聞', 'وكالة … و…'],
  ['مساحة 5 m² ونصفها ½', 'مساحة 5 m2 ونصفها 1/2'],
  ['ﷺ ٢٠١٤ پچژگ ﻛﺘﺎب', 'ﷺ ٢٠١٤ پچژگ ﻛﺘﺎب'],
  ['إِنَّا أَنْزَلْنَاهُ قُرْآنًا', 'إِنَّا أَنْزَلْنَاهُ قُرْآنًا'],
  ['Nguyễn وŞahin وŁódź', 'Nguyễn وŞahin وŁódź'],
  ['𝐁𝐨𝐥𝐝 عنوان', 'Bold عنوان'],
  ['عنوان\u2003بمسافة\u00a0ثابتة', 'عنوان بمسافة\u00a0ثابتة'],
  ['نحو 5\u202fآلاف و\u20077', 'نحو 5\u00a0آلاف و\u00a07'],
  ['🔴🔴', '…'],
])('«%s» is set as «%s»', (text, expected) => {
  expect(replaceMissing(text, font).normalize('NFC')).toBe(expected.normalize('NFC'));
});

/** Blocks of letters, marks, signs, controls and pictures; without those of Chinese and Korean. */
const blocks = [
  [0x20, 0x33ff],
  [0xa000, 0xabff],
  [0xf900, 0xffff],
  [0x1bc00, 0x1bcff],
  [0x1d400, 0x1d7ff],
  [0x1ee00, 0x1faff],
  [0xe0000, 0xe01ff],
] as const;

test('no character becomes an empty box', () => {
  const missing: string[] = [];
  for (const [first, last] of blocks) {
    for (let code = first; code <= last; code++) {
      const text = replaceMissing(`ب${String.fromCodePoint(code)} ب`, font);
      const { glyphs } = setLine(readParagraph(text), font, 0, text.length);
      if (glyphs.some(({ id }) => id === 0)) missing.push(code.toString(16));
    }
  }
  expect(missing).toEqual([]);
});
