import { expect, test } from 'vitest';
import { fitDescription, writeDescription } from '../../../src/metadata/head/fit-description.ts';
import { site } from '../../../src/site.ts';

const long = 'كلمة '.repeat(60).trim();

test('a long description is cut at a word to 160 characters', () => {
  const fitted = fitDescription(long);
  expect(fitted).toMatch(/^(كلمة )+كلمة…$/);
  expect([...fitted].length).toBeLessThanOrEqual(160);
  expect([...fitted].length).toBeGreaterThan(150);
});

test('one of the right length is left as it is', () => {
  const text = 'كلمة '.repeat(20).trim();
  expect(fitDescription(text)).toBe(text);
});

test('a short one is followed by what the site says of itself, but not by its own words', () => {
  expect(fitDescription('قصير.')).toBe(`قصير. - ${site.description}`);
  expect(fitDescription(site.description)).toBe(site.description);
});

test('a short opening goes on with the text, from where it ends', () => {
  expect(writeDescription('جملة أولى.', `جملة أولى.\n${long}`)).toBe(`جملة أولى. ${long}`);
  expect(writeDescription('ملخّص.', long)).toBe(`ملخّص. ${long}`);
});

test('an opening that can stand alone does', () => {
  const opening = 'كلمة '.repeat(10).trim();
  expect([...opening]).toHaveLength(49);
  expect(writeDescription(`${opening}.`, long)).toBe(`${opening}.`);
  expect(writeDescription('عنوان', '')).toBe('عنوان');
});
