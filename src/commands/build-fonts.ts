import { readFile, writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import subsetFont from 'subset-font';

/**
 * `npm run fonts`: cuts the two weights of Noto Naskh Arabic 2.016 down to what articles use.
 *
 * Each weight becomes two files: Arabic with digits and punctuation, which every page needs, and
 * Latin letters with the signs that stand among them (`@`, `&`, `=`, braces), which a browser
 * fetches only where a page holds some. Layout tables are closed
 * over the kept letters, so that joining forms and ligatures stay. The style sheet that names the
 * files is written along with them, so that it cannot promise a letter they lack.
 *
 * The Arabic file also holds the letters by which FreeType finds the heights to fit digits to
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

const parts = [
  {
    name: 'arabic',
    unseen: measuringLetters,
    unicodeRange: ['0-40', '5B-60', '7B-10FFFF'],
    ranges: [
      ...['20-25', '27-29', '2B-3B', '3F', '5B', '5D', 'A0', 'AB', 'B0', 'B7', 'BB', 'D7'],
      ...['60C', '61B', '61F', '621-63A', '640-655', '660-66C', '670-671'],
      ...['67E', '686', '698', '6A4', '6A9', '6AF', '6C1', '6CC'],
      ...['200C-200D', '2013-2014', '2018-2019', '201C-201D', '2022', '2026', '2039-203A'],
    ],
  },
  {
    name: 'latin',
    ranges: [
      ...['26', '2A', '3C-3E', '40-5A', '5C', '5E-7E'],
      ...['A1-AA', 'AC-AF', 'B1-BA', 'BC-D6', 'D8-17F'],
      ...['2010-2012', '2015', '201A-201B', '201E', '20AC', '2122'],
    ],
  },
];

const faces: string[] = [];
for (const { name: part, ranges, unseen = '', unicodeRange = ranges } of parts) {
  for (const { weight, style } of weights) {
    const full = await readFile(packageFile(`NotoNaskhArabic_${weight}${style}.ttf`));
    const subset = await subsetFont(full, listCharacters(ranges) + unseen, options);
    const file = `noto-naskh-${part}-${weight}.woff2`;
    await writeFile(new URL(file, target), subset);
    console.log(`${file}  ${subset.length} bytes`);
    faces.push(formatFace(file, weight, unicodeRange));
  }
}
await writeFile(new URL('fonts.css', target), faces.join('\n'));

function listCharacters(ranges: readonly string[]): string {
  return ranges
    .flatMap((range) => {
      const [first = 0, last = first] = range.split('-').map((hex) => Number.parseInt(hex, 16));
      return Array.from({ length: last - first + 1 }, (_, at) => String.fromCodePoint(first + at));
    })
    .join('');
}

function formatFace(file: string, weight: number, ranges: readonly string[]): string {
  const range = ranges.map((each) => `U+${each}`).join(', ');
  return `@font-face {
  font-family: 'Maqal Naskh';
  font-weight: ${weight};
  font-display: optional;
  src: url('./${file}') format('woff2');
  unicode-range: ${range};
}
`;
}
