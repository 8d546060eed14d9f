import { expect, test } from 'vitest';
import { loadFont } from '../../../../src/article/cards/typesetting/load-font.ts';
import { replaceMissing } from '../../../../src/article/cards/typesetting/replace-missing.ts';
import { readParagraph, setLine } from '../../../../src/article/cards/typesetting/set-line.ts';

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
  ['🔴🔴', '…'],
])('«%s» is set as «%s»', (text, expected) => {
  expect(replaceMissing(text, font).normalize('NFC')).toBe(expected.normalize('NFC'));
});

test('no character whatever becomes an empty box', () => {
  const missing: string[] = [];
  for (let code = 0x20; code <= 0x1faff; code++) {
    if (code >= 0xd800 && code <= 0xdfff) continue;
    if (code === 0x3400) code = 0xa000;
    if (code === 0xac00) code = 0xf900;
    const text = replaceMissing(`ب${String.fromCodePoint(code)} ب`, font);
    const { glyphs } = setLine(readParagraph(text), font, 0, text.length);
    if (glyphs.some(({ id }) => id === 0)) missing.push(code.toString(16));
  }
  expect(missing).toEqual([]);
});
