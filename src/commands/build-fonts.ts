import { readFile, writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import subsetFont from 'subset-font';
import { mapJoinedForms } from './fonts/map-joined-forms.ts';

/**
 * `npm run fonts`: cuts the two weights of Noto Naskh Arabic 2.016 down to what articles use.
 *
 * Each weight becomes four files. `arabic` has the letters of modern Arabic, digits and
 * punctuation; `arabic-more` what verses of the Quran, Persian, Urdu and Kurdish need besides;
 * `arabic-whole` every Arabic character of the family. They are alternatives, each wider than the
 * one before: a page gets the narrowest that holds its text, because a word whose letters come from
 * two files falls apart at the joint. Latin letters and the signs that stand among them (`@`, `&`,
 * `=`, braces) are a file of their own, which a browser fetches only where a page holds some, and a family
 * of their own: Chromium 64 prints no text of a family of which a file is still to come.
 *
 * Layout tables are closed over the kept letters, so that joining forms and ligatures stay. The
 * style sheet that names the files is written along with them, so that it cannot promise a letter
 * they lack.
 *
 * For paper there is one more, which Firefox alone asks for and only when it prints: `arabic` with
 * characters for its joined forms, so that words of a PDF can be found and copied.
 *
 * The Arabic files also hold the letters by which FreeType finds the heights to fit digits to
 * (capitals, x-height, ascenders and descenders, flat and round), else 2014 stands a pixel lower
 * than G20 on Linux desktops. No text is set in them: the style sheet leaves Latin letters out.
 */
const packageFile = (name: string) =>
  fileURLToPath(import.meta.resolve(`@expo-google-fonts/noto-naskh-arabic/${name}`));
const target = new URL('../fonts/', import.meta.url);

const weights = [
  { weight: 400, style: 'Regular' },
  { weight: 700, style: 'Bold' },
];

/** What the browser applies to running text; alternates to choose from would take up 0.5 KB. */
const keepFeatures = [
  ...['ccmp', 'locl', 'isol', 'fina', 'medi', 'init', 'rlig', 'liga', 'calt'],
  ...['kern', 'mark', 'mkmk', 'abvm', 'blwm'],
];

// Not given as a literal: the published types lack `keepFeatures`.
const options = { targetFormat: 'woff2' as const, keepFeatures, preserveNameIds: [0, 13, 14] };

const measuringLetters = 'HOhopx';

const arabic = [
  ...['20-25', '27-29', '2B-3B', '3F', '5B', '5D', 'A0', 'AB', 'B0', 'B7', 'BB', 'D7'],
  ...['60C', '61B', '61F', '621-63A', '640-655', '660-66C', '670-671'],
  ...['67E', '686', '698', '6A4', '6A9', '6AF', '6C1', '6CC'],
  ...['200C-200D', '2013-2014', '2018-2019', '201C-201D', '2022', '2026', '2039-203A', '2212'],
];

const more = [
  // Marks, signs and brackets of the Quran, and what is said after the names of its prophets.
  ...['610-614', '656-65F', '66D', '6D6-6ED', '8F0-8F3', 'FD3E-FD3F', 'FDFA'],
  // Persian, Urdu and Kurdish.
  ...['679', '688', '691', '695', '6B5', '6BA', '6BE', '6C0', '6C2-6C3', '6C6', '6CE'],
  ...['6D2-6D5', '6F0-6F9'],
];

const whole = ['600-604', '606-61B', '61E-6FF', '750-77F', '8A0', '8A2-8AC', '8B1', '8E4-8FE'];
const forms = ['FB50-FBC1', 'FBD3-FD3F', 'FD50-FD8F', 'FD92-FDC7', 'FDF0-FDFD', 'FE70-FE74'];

const parts = [
  { name: 'arabic', ranges: arabic, unseen: measuringLetters },
  { name: 'arabic-more', ranges: [...arabic, ...more], unseen: measuringLetters },
  {
    name: 'arabic-whole',
    ranges: [...arabic, ...whole, ...forms, 'FE76-FEFC'],
    unseen: measuringLetters,
  },
  {
    name: 'latin',
    ranges: [
      ...['26', '2A', '3C-3E', '40-5A', '5C', '5E-7E'],
      ...['A1-AA', 'AC-AF', 'B1-BA', 'BC-D6', 'D8-17F'],
      ...['2010-2012', '2015', '201A-201B', '201E', '20AC', '2122'],
    ],
    unseen: '',
  },
];

const faces: string[] = [];
const paperFaces: string[] = [];
for (const { name: part, ranges, unseen } of parts) {
  const characters = listCharacters(ranges);
  for (const { weight, style } of weights) {
    const full = await readFile(packageFile(`NotoNaskhArabic_${weight}${style}.ttf`));
    faces.push(await writeFace(`${part}-${weight}`, full, characters, unseen, weight));
    if (part !== 'arabic') continue;
    const { file, forms } = mapJoinedForms(full, characters);
    paperFaces.push(await writeFace(`paper-${weight}`, file, characters, '', weight, forms));
  }
}
const paper = `@media print {\n@supports (-moz-appearance: none) {\n${paperFaces.join('\n')}}\n}\n`;
await writeFile(new URL('fonts.css', target), [...faces, paper].join('\n'));

async function writeFace(
  name: string,
  font: Buffer,
  characters: readonly number[],
  unseen: string,
  weight: number,
  forms: readonly number[] = [],
): Promise<string> {
  const text = String.fromCodePoint(...characters, ...forms) + unseen;
  const subset = await subsetFont(font, text, options);
  const file = `noto-naskh-${name}.woff2`;
  await writeFile(new URL(file, target), subset);
  console.log(`${file}  ${subset.length} bytes`);
  const family = name.startsWith('latin') ? 'Maqal Latin' : 'Maqal Naskh';
  return formatFace(family, file, weight, formatRanges(characters), forms.length === 0);
}

/** Code points of ranges in hexadecimal, in order, each once. */
function listCharacters(ranges: readonly string[]): number[] {
  const characters = ranges.flatMap((range) => {
    const [first = 0, last = first] = range.split('-').map((hex) => Number.parseInt(hex, 16));
    return Array.from({ length: last - first + 1 }, (_, at) => first + at);
  });
  return [...new Set(characters)].sort((one, other) => one - other);
}

function formatRanges(characters: readonly number[]): string {
  const ranges: [first: number, last: number][] = [];
  for (const each of characters) {
    const open = ranges.at(-1);
    if (open?.[1] === each - 1) open[1] = each;
    else ranges.push([each, each]);
  }
  return ranges
    .map((range) => [...new Set(range)].map((each) => each.toString(16).toUpperCase()).join('-'))
    .map((range) => `U+${range}`)
    .join(', ');
}

/** What is late on the screen is left to the next visit; paper waits. */
function formatFace(
  family: string,
  file: string,
  weight: number,
  range: string,
  isForScreen: boolean,
): string {
  return `@font-face {
  font-family: '${family}';
  font-weight: ${weight};
${isForScreen ? '  font-display: optional;\n' : ''}  src: url('./${file}') format('woff2');
  unicode-range: ${range};
}
`;
}
