import { Blob, Buffer as GlyphBuffer, Direction, Face, Font, shape } from 'harfbuzzjs';

/** Characters whose compatibility form (NFKC) is a letter: presentation forms, mathematical letters. */
const spareRanges = [
  [0xfe70, 0xfefc],
  [0xfb50, 0xfdff],
  [0x1ee00, 0x1eeff],
] as const;

const joiner = '\u0640';

/**
 * Gives the joined forms of letters characters of their own in a font's map.
 *
 * Firefox says in a PDF which character a glyph is by looking it up in this map, backwards; of
 * glyphs that only joining leads to it says nothing, and words cannot be found or copied. A form
 * gets its presentation form, or else a spare one of the same letter; NFKC leads back to the letter.
 *
 * @param file a font, as TTF
 * @param characters code points the font is to keep
 * @returns the font with a map of those characters and the forms, and the code points of the forms
 */
export function mapJoinedForms(
  file: Uint8Array,
  characters: readonly number[],
): { file: Buffer; forms: number[] } {
  const font = new Font(new Face(new Blob(new Uint8Array(file).buffer)));
  const map = new Map<number, number>();
  for (const each of characters) {
    const glyph = font.nominalGlyph(each);
    if (glyph !== undefined) map.set(each, glyph);
  }
  const known = new Set(map.values());
  const letters = characters.map((each) => String.fromCodePoint(each)).filter(isLetter);
  const alefs = letters.filter((each) => /[اأإآ]/.test(each));
  const forms: number[] = [];
  const add = (letter: string, glyph: number | undefined) => {
    if (glyph === undefined || known.has(glyph)) return;
    const free = listSpare(letter).filter((each) => !map.has(each));
    const form = free.find((each) => font.nominalGlyph(each) === glyph) ?? free[0];
    if (form === undefined) return;
    known.add(glyph);
    map.set(form, glyph);
    forms.push(form);
  };
  for (const letter of letters) {
    for (const [before, after] of [
      ['', joiner],
      [joiner, joiner],
      [joiner, ''],
    ] as const) {
      add(letter, shapeAt(font, before + letter + after, before.length));
    }
  }
  for (const alef of alefs) {
    for (const before of ['', joiner]) {
      add('ل', shapeAt(font, `${before}ل${alef}`, before.length));
      add(alef, shapeAt(font, `${before}ل${alef}`, before.length + 1));
    }
  }
  return { file: replaceTable(file, 'cmap', writeMap(map)), forms };
}

const isLetter = (character: string) =>
  /\p{Script=Arabic}/u.test(character) && /\p{L}/u.test(character);

function listSpare(letter: string): number[] {
  return spareRanges
    .flatMap(([first, last]) => Array.from({ length: last - first + 1 }, (_, at) => first + at))
    .filter((each) => String.fromCodePoint(each).normalize('NFKC') === letter);
}

/** The glyph a character of a text becomes, if it becomes just one. */
function shapeAt(font: Font, text: string, at: number): number | undefined {
  const buffer = new GlyphBuffer();
  buffer.addText(text);
  buffer.setDirection(Direction.RTL);
  buffer.setLanguage('ar');
  buffer.guessSegmentProperties();
  shape(font, buffer);
  const found = buffer.getGlyphInfosAndPositions().filter(({ cluster }) => cluster === at);
  return found.length === 1 ? found[0]?.codepoint : undefined;
}

/** A `cmap` table with one map of all Unicode (OpenType 1.9, format 12). */
function writeMap(map: ReadonlyMap<number, number>): Buffer {
  const entries = [...map].sort(([one], [other]) => one - other);
  const table = Buffer.alloc(12 + 16 + entries.length * 12);
  table.writeUInt16BE(1, 2);
  table.writeUInt16BE(3, 4);
  table.writeUInt16BE(10, 6);
  table.writeUInt32BE(12, 8);
  table.writeUInt16BE(12, 12);
  table.writeUInt32BE(table.length - 12, 16);
  table.writeUInt32BE(entries.length, 24);
  entries.forEach(([character, glyph], at) => {
    table.writeUInt32BE(character, 28 + at * 12);
    table.writeUInt32BE(character, 32 + at * 12);
    table.writeUInt32BE(glyph, 36 + at * 12);
  });
  return table;
}

/** Puts a table at the end of a font and lets its directory lead there; sums are not renewed. */
function replaceTable(file: Uint8Array, tag: string, table: Buffer): Buffer {
  const start = Math.ceil(file.length / 4) * 4;
  const whole = Buffer.concat([file, Buffer.alloc(start - file.length), table]);
  const count = whole.readUInt16BE(4);
  for (let entry = 12; entry < 12 + count * 16; entry += 16) {
    if (whole.toString('latin1', entry, entry + 4) !== tag) continue;
    whole.writeUInt32BE(start, entry + 8);
    whole.writeUInt32BE(table.length, entry + 12);
  }
  return whole;
}
