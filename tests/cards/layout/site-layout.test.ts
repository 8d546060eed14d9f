import { describe, expect, test } from 'vitest';
import { cardFormats } from '../../../src/cards/card-formats.ts';
import { writeSiteCard } from '../../../src/cards/card-text.ts';
import { heightOf, widthOf } from '../../../src/cards/layout/layout.ts';
import { layOutSite } from '../../../src/cards/layout/site-layout.ts';
import { site } from '../../../src/site.ts';
import { titles } from '../titles.ts';

const address = new URL('https://maqal.example/');
const cases = {
  'this site': site,
  'a Latin name': { name: 'The Arabic Reader', description: 'مقالات عن C++ و.NET.', address },
  'a description of 160 characters': { name: 'ديوان', description: titles[160], address },
  'a name of many words': { name: titles[80], description: titles[160], address },
  'more to say than there is room for': { name: 'ديوان', description: titles[3000], address },
  'letters without a glyph': { name: 'مقال 🌍 新华社', description: 'نصوص 🔴 «Ελλάδα».', address },
  'an address in a folder': {
    name: 'ديوان',
    description: 'نصوص.',
    address: new URL(`https://${'long-'.repeat(10)}name.example/a-folder/another/`),
  },
};

describe.each(Object.entries(cases))('the card of a site with %s', (_name, facts) => {
  const { width, height } = cardFormats.wide;
  const text = writeSiteCard(facts);
  const { headline, notes, rule } = layOutSite(text, cardFormats.wide);
  const texts = [headline, ...notes];

  test('stands inside its margins, nothing on anything, from the top down', () => {
    const [name, description, foot] = texts.map(({ text: { size }, text, top }) => ({
      top,
      bottom: top + heightOf(text),
      size,
    }));
    expect(name?.top).toBeGreaterThan(63.9);
    expect(name?.bottom).toBeLessThan(rule?.y ?? 0);
    expect(rule?.y).toBeLessThan(description?.top ?? 0);
    expect(description?.bottom).toBeLessThan((foot?.top ?? 0) - 12);
    expect(foot?.bottom).toBeLessThan(height - 55);
    for (const { text: each, x, align } of texts) {
      expect([x, align]).toEqual([width / 2, 'middle']);
      expect(widthOf(each)).toBeLessThanOrEqual(width - 2 * 64);
    }
    expect(name?.size).toBeGreaterThan(description?.size ?? 0);
    expect(description?.size).toBeGreaterThanOrEqual(30);
  });

  test('has a glyph for each of its letters', () => {
    const glyphs = texts.flatMap(({ text: { lines } }) => lines.flatMap((line) => line.glyphs));
    expect(glyphs.filter(({ id }) => id === 0)).toEqual([]);
  });
});

test('160 characters are shown whole, and the address to be typed', () => {
  const { notes } = layOutSite(
    writeSiteCard({
      ...cases['a description of 160 characters'],
      address: new URL('https://a.example/b/'),
    }),
    cardFormats.wide,
  );
  expect(notes.map(({ text }) => text.text)).toEqual([titles[160], '\u2066a.example/b\u2069']);
});

test('a preview that keeps the square in the middle shows the name and all that is said', () => {
  const { headline, notes } = layOutSite(writeSiteCard(site), cardFormats.wide);
  for (const { text } of [headline, ...notes]) expect(widthOf(text)).toBeLessThan(630);
});
