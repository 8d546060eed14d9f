import { expect, test } from 'vitest';
import { articleSchema } from '../../src/article/schema.ts';

const isTitle = (title: string) =>
  articleSchema.safeParse({ title, date: '2014-11-07', source: 'وكالة' }).success;

test('no character that nobody sees is a title: controls, marks, spaces, fillers, private ones', () => {
  const unseen = /[\p{C}\p{M}\p{Z}\p{Default_Ignorable_Code_Point}\u0640\u2800\ufffc]/u;
  // Every private one would take seconds.
  const all = Array.from({ length: 0xf0010 }, (_, code) => code)
    .filter((code) => code < 0xd800 || code > 0xdfff)
    .map((code) => String.fromCodePoint(code))
    .filter((character) => unseen.test(character) && !/\p{Cn}/u.test(character));
  expect(all.length).toBeGreaterThan(8000);
  expect(all.filter(isTitle)).toEqual([]);
});

test.each([
  '\u200b\u200b\u200b',
  'ـــ',
  '\u200f \u00ad\u00a0',
  '\u064e\u0640\u064f',
  '\ufeff\u3164',
  '\u{e0041}\u{e007f}',
  '\ufffc \ufffc',
])('nor are several of them: %j', (title) => {
  expect(isTitle(title)).toBe(false);
});

test.each(['…', ' ... '])('nor are dots, where words are still to be written: %j', (title) => {
  expect(isTitle(title)).toBe(false);
});

test.each(['؟', '… ثم', '٧', '😀', 'ﷺ', 'C++'])('%s is one', (title) => {
  expect(isTitle(title)).toBe(true);
});

test.each([
  ['https://a.example/?a="b" c', 'https://a.example/?a=%22b%22%20c'],
  ['https://a.example/<b>|{c}', 'https://a.example/%3Cb%3E%7C%7Bc%7D'],
  ['https://a.example/خبر/?x=%22#y', 'https://a.example/خبر/?x=%22#y'],
])('the address of the original is a valid one: %s', (sourceUrl, valid) => {
  const fields = { title: 'عنوان', date: '2014-11-07', source: 'وكالة', sourceUrl };
  expect(articleSchema.parse(fields).sourceUrl).toBe(valid);
});
