import { expect, test } from 'vitest';
import { type Fitting, fitText } from '../../../src/cards/typesetting/fit-text.ts';
import { loadFont } from '../../../src/cards/typesetting/load-font.ts';
import { readParagraph } from '../../../src/cards/typesetting/set-line.ts';
import { splitWords } from '../../../src/cards/typesetting/split-words.ts';

const split = (text: string, longest = 20_000) =>
  splitWords(readParagraph(text), loadFont('bold'), longest).map(({ start, end }) =>
    text.slice(start, end),
  );

test('no-break spaces part no words, of whatever width they are', () => {
  for (const space of ['\u00a0', '\u202f', '\u2007']) {
    expect(split(`عن 5${space}آلاف${space}لاجئ وصلوا`)).toEqual([
      'عن',
      `5${space}آلاف${space}لاجئ`,
      'وصلوا',
    ]);
  }
});

test('what they hold together is parted there, not within a word, where it is too long', () => {
  expect(split('وصل\u00a0خمسة\u00a0آلاف\u00a0لاجئ', 4000)).toEqual(['وصل', 'خمسة', 'آلاف', 'لاجئ']);
  expect(split('مستشفياتهم', 2000).length).toBeGreaterThan(1);
});

const room: Fitting = {
  weight: 'bold',
  width: 320,
  height: 600,
  maxSize: 60,
  minSize: 34,
  maxLines: 10,
  leading: 1.42,
};
/** The lines of a text as they were set, by their first characters. */
const linesOf = (text: string) => {
  const fitted = fitText(text, room);
  const starts = fitted.lines.map(({ glyphs }) => Math.min(...glyphs.map(({ at }) => at)));
  return starts.map((start, at) => fitted.text.slice(start, starts[at + 1]).trimEnd());
};

test('no line of a headline ends at a no-break space', () => {
  const words = 'وصل إلى المدينة في الليل نحو خمسة آلاف لاجئ من الشمال'.split(' ');
  const lines = linesOf(words.join(' '));
  expect(lines.length).toBeGreaterThan(2);
  // Each place where a line ended is closed in turn.
  for (const line of lines.slice(0, -1)) {
    const [last = ''] = line.split(' ').slice(-1);
    const at = words.indexOf(last);
    const glued = words.slice(at, at + 2);
    for (const space of ['\u00a0', '\u202f']) {
      const title = words.join(' ').replace(glued.join(' '), glued.join(space));
      expect(
        linesOf(title).some((each) => each.includes(glued.join('\u00a0'))),
        last,
      ).toBe(true);
    }
  }
});
