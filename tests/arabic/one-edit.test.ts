import fc from 'fast-check';
import { expect, test } from 'vitest';
import { isOneEdit, listTypoKeys, listWordKeys } from '../../src/arabic/one-edit.ts';

/** Four letters only, so that words are often alike. */
const letter = fc.constantFrom(...'ابتث');
const word = fc.string({ unit: letter, minLength: 3, maxLength: 8 });

test('a slip is a letter left out, put in, mistaken, or changed with its neighbour', () => {
  const slips = ['كتب', 'كتاب', 'كتاتب', 'كتتاب', 'كناب', 'كاتب', 'كتابة'];
  expect(slips.map((slip) => isOneEdit('كتاب', slip))).toEqual([
    true,
    false,
    true,
    true,
    true,
    true,
    true,
  ]);
  expect(isOneEdit('كتاب', 'كتبات')).toBe(false);
  expect(isOneEdit('كتاب', 'باتك')).toBe(false);
});

test('every word is filed where it is looked for when it is typed with a slip', () => {
  fc.assert(
    fc.property(word, fc.nat(), letter, (meant, place, other) => {
      const at = place % meant.length;
      const [before, own, after] = [meant.slice(0, at), meant[at]!, meant.slice(at + 1)];
      const [next = '', rest] = [after[0], after.slice(1)];
      const slips = [
        before + after,
        before + other + own + after,
        before + other + after,
        before + next + own + rest,
      ];
      for (const typed of slips) {
        if (typed === meant) continue;
        expect(isOneEdit(typed, meant), typed).toBe(true);
        const keys = listTypoKeys(typed);
        expect(
          listWordKeys(meant).some((key) => keys.includes(key)),
          `${meant} ${typed}`,
        ).toBe(true);
      }
    }),
  );
});
