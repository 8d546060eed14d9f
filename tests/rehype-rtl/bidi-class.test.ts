import { describe, expect, it } from 'vitest';
import { bidiClassOf } from '../../src/rehype-rtl/scan/bidi-class.ts';
import { bidiRuns, unicodeVersion } from '../../src/rehype-rtl/scan/bidi-data.ts';
import { encodeBidiClasses } from '../../src/rehype-rtl/scripts/encode-bidi-classes.ts';

const classOf = (character: string): string => bidiClassOf(character.codePointAt(0) ?? 0);

describe('the table of classes', () => {
  it('is what the Unicode data give', async () => {
    expect(unicodeVersion).toBe('17.0.0');
    expect(await encodeBidiClasses()).toBe(bidiRuns);
  });

  it('knows a character of each class', () => {
    expect([...'aא\u0627١1+%,\u0301\u200C \u2029!\u2066\u2069\u202E'].map(classOf).join('')).toBe(
      'LRANESTCMBWPOIDX',
    );
  });

  it('has every Arabic letter as Arabic and every Latin letter as left to right', () => {
    for (let code = 0; code <= 0x10ffff; code++) {
      const letter = String.fromCodePoint(code);
      if (/(?=\p{L})\p{Script=Arabic}/u.test(letter)) expect(bidiClassOf(code)).toBe('A');
      if (/(?=\p{L})\p{Script=Latin}/u.test(letter)) expect(bidiClassOf(code)).toBe('L');
    }
  });

  it('takes what lies outside Unicode for neutral', () => {
    expect(bidiClassOf(-1) + bidiClassOf(0x110000) + bidiClassOf(0xd800)).toBe('OOO');
  });
});
