import { describe, expect, test } from 'vitest';
import { cardFormats, formatNames } from '../../../src/cards/card-formats.ts';
import { writeCard } from '../../../src/cards/card-text.ts';
import { layOutSide } from '../../../src/cards/layout/side-layout.ts';
import { type Box, heightOf, type PlacedText, widthOf } from '../../../src/cards/layout/layout.ts';
import { titles } from '../titles.ts';

const write = (title: string, source = 'صحيفة الشرق الأوسط اللندنية') =>
  writeCard({
    data: { title, date: '2014-11-07', source },
    address: 'https://maqal.example/2014/a-long-slug-with-very-many-words-in-it-for-tests/',
  });

const boxOf = ({ text, x, top, align }: PlacedText): Box => {
  const width = widthOf(text);
  return { x: align === 'left' ? x : x - width, y: top, width, height: heightOf(text) };
};

const overlaps = (a: Box, b: Box) =>
  a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height;

const pictures = {
  'no picture': undefined,
  'a wide photo': { ratio: 1.78, isDrawing: false },
  'a tall photo': { ratio: 0.6, isDrawing: false },
  'a drawing': { ratio: 1.4, isDrawing: true },
};

/** The least white at an edge; below, the tails of letters hang into it. */
const margin = { side: 64, bottom: 56 };

describe.each(Object.entries(pictures))('with %s', (_name, picture) => {
  test.each(formatNames)('all of a %s card stands inside, nothing on anything', (format) => {
    const { width, height } = cardFormats[format];
    for (const [name, title] of Object.entries(titles)) {
      const {
        headline,
        notes,
        rule,
        picture: box,
      } = layOutSide(write(title), cardFormats[format], picture);
      const boxes = [headline, ...notes].map(boxOf);
      const edges = {
        left: Math.min(...boxes.map(({ x }) => x)),
        top: Math.min(...boxes.map(({ y }) => y)),
        right: width - Math.max(...boxes.map((each) => each.x + each.width)),
        bottom: height - Math.max(...boxes.map((each) => each.y + each.height)),
      };
      expect(Math.min(edges.left, edges.top, edges.right), name).toBeGreaterThan(margin.side - 0.1);
      expect(edges.bottom, name).toBeGreaterThan(margin.bottom);
      const all = [...boxes, ...(rule ? [rule] : []), ...(box ? [box] : [])];
      const clashes = all.flatMap((a, at) => all.slice(at + 1).filter((b) => overlaps(a, b)));
      expect(clashes, name).toEqual([]);
      expect(headline.text.size, name).toBeGreaterThanOrEqual(34);
      const placed = [headline, ...notes].flatMap(({ text }) => text.lines);
      expect(placed.flatMap(({ glyphs }) => glyphs.filter(({ id }) => id === 0))).toEqual([]);
    }
  });
});

test('no line of a headline touches the next, whatever marks it carries', () => {
  const { lines, leading } = layOutSide(write(titles.tashkeel), cardFormats.wide, undefined)
    .headline.text;
  expect(lines.length).toBeGreaterThan(1);
  for (const [at, { ink }] of lines.entries()) {
    const above = lines[at - 1]?.ink.bottom ?? Number.POSITIVE_INFINITY;
    expect(leading * 1000 + above).toBeGreaterThan(ink.top);
  }
});

test('the lines of a headline are about as long as each other, and end where the sense does', () => {
  const title = 'أوباما في رسالة سرية إلى خامنئي: النووي مقابل "داعش"';
  const { text } = layOutSide(write(title), cardFormats.wide, undefined).headline;
  const lengths = text.lines.map(({ width }) => width);
  expect(Math.min(...lengths) / Math.max(...lengths)).toBeGreaterThan(0.6);
  const starts = text.lines.map(({ glyphs }) => Math.min(...glyphs.map(({ at }) => at)));
  expect(starts.map((at) => text.text.slice(at).split(' ')[0])).toContain('النووي');
});

test('a headline is shown whole up to 160 characters, and cut at a word where it is endless', () => {
  for (const format of formatNames) {
    for (const picture of Object.values(pictures)) {
      expect(layOutSide(write(titles[160]), cardFormats[format], picture).headline.text.text).toBe(
        titles[160],
      );
    }
    const cut = layOutSide(write(titles[3000]), cardFormats[format], undefined).headline.text.text;
    expect(cut).toMatch(/ [^ ]+…$/);
    expect(titles[3000].startsWith(`${cut.slice(0, -1)} `)).toBe(true);
  }
});

test('where a preview keeps the square in the middle, every line of the headline begins in it', () => {
  for (const picture of [undefined, pictures['a wide photo'], pictures['a tall photo']]) {
    const { headline } = layOutSide(write(titles[80]), cardFormats.wide, picture);
    expect(headline.x).toBeLessThan(915);
    const [shown, whole] = [headline.x - 285, widthOf(headline.text)];
    expect(shown / whole).toBeGreaterThan(0.55);
  }
});

test('the year is the largest thing beside the headline', () => {
  const { notes } = layOutSide(write(titles[40]), cardFormats.wide, undefined);
  const sizes = notes.map(({ text }) => [text.text, text.size] as const);
  expect(sizes.toSorted((a, b) => b[1] - a[1])[0]?.[0]).toBe('2014');
});

test('a permalink too long to read gives way to the host', () => {
  const texts = (address: string) =>
    layOutSide(
      { ...write(titles[10]), address: `\u2066${address}\u2069` },
      cardFormats.wide,
      undefined,
    ).notes.map(({ text }) => text.text);
  expect(texts('maqal.example/2014/short/')).toContain('\u2066maqal.example/2014/short/\u2069');
  expect(texts(`maqal.example/2014/${'long-'.repeat(18)}slug/`)).toContain(
    '\u2066maqal.example\u2069',
  );
});
