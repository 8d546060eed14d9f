import { expect, test } from 'vitest';
import { good, page, read } from '../../support/read-content.ts';

/** The lines of the body on which something is wrong, with what; the body begins on line 7. */
async function readBody(body: string) {
  const { problems } = await read({ '2014/slug/index.md': page(good, body) });
  expect(problems.every(({ field }) => field === 'body')).toBe(true);
  return problems.map(({ line, what }) => [line, what.ar]);
}

test('a footnote that nothing refers to is not lost in silence', async () => {
  expect(await readBody('نصّ[^1].\n\n[^1]: أولى.\n[^2]: ثانية.')).toEqual([
    [10, 'الحاشية [^2] لا إحالة إليها في النص، فلا تظهر.'],
  ]);
});

test('nor are footnotes that only refer to each other, or one written twice', async () => {
  const notes = '[^a]: أولى[^b].\n[^b]: ثانية[^a].\n[^c]: ثالثة.\n[^c]: رابعة.';
  const found = await readBody(`نصّ[^c].\n\n${notes}`);
  expect(found.map(([line]) => line).sort()).toEqual([10, 12, 9].sort());
});

test('a mark without its footnote is named at its line', async () => {
  expect(await readBody('أول\nنصّ[^9] ثم `[^8]` ثم \\[^7].')).toEqual([
    [8, 'الإحالة [^9] لا حاشية لها.'],
  ]);
});

test('a name with a space in it is refused, where it would make a link of the mark', async () => {
  expect(await readBody('نصّ[^حاشية أولى].\n\n[^حاشية أولى]: كلمة')).toEqual([
    [9, 'في اسم الحاشية [^حاشية أولى] مسافة، فتصير رابطاً.'],
  ]);
});

test('footnotes that are right raise nothing, whatever their case and order', async () => {
  expect(
    await readBody('نصّ[^أ] وغيره[^B].\n\n[^b]: ثانية[^3].\n[^أ]: أولى.\n[^3]: ثالثة.'),
  ).toEqual([]);
});
