import bidiFactory from 'bidi-js';
import { Buffer, Direction, type Font, shape } from 'harfbuzzjs';

const bidi = bidiFactory();

/** A text and the level of each of its UTF-16 units, in a right-to-left paragraph (UAX #9). */
export interface BidiParagraph {
  text: string;
  levels: ReturnType<typeof bidi.getEmbeddingLevels>;
}

/** A glyph where it stands: thousandths of an em from the left end of its line, y upwards. */
interface Glyph {
  id: number;
  x: number;
  y: number;
  advance: number;
  /** UTF-16 units of the paragraph before the character it came from. */
  at: number;
}

/** A line of glyphs from left to right. */
export interface SetLine {
  glyphs: Glyph[];
  width: number;
}

/**
 * Resolves the directions in a text.
 *
 * @param text one line of a right-to-left page; isolates in it are obeyed
 * @returns the text with its levels (UAX #9)
 */
export function readParagraph(text: string): BidiParagraph {
  return { text, levels: bidi.getEmbeddingLevels(text, 'rtl') };
}

/**
 * Sets a part of a paragraph as a line: in visual order (UAX #9, L2), shaped by HarfBuzz.
 *
 * @param paragraph the text as {@link readParagraph} gives it
 * @param font to set it in
 * @param start first UTF-16 unit of the line
 * @param end the unit after its last
 * @returns the glyphs from left to right, in thousandths of an em, and their width together
 */
export function setLine(paragraph: BidiParagraph, font: Font, start: number, end: number): SetLine {
  const glyphs: Glyph[] = [];
  let width = 0;
  for (const run of listRuns(paragraph, start, end)) {
    for (const { codepoint, cluster, xAdvance, xOffset, yOffset } of shapeRun(
      paragraph,
      font,
      run,
    )) {
      glyphs.push({
        id: codepoint,
        x: width + xOffset,
        y: yOffset,
        advance: xAdvance,
        at: cluster,
      });
      width += xAdvance;
    }
  }
  return { glyphs, width };
}

interface Run {
  start: number;
  end: number;
  rightToLeft: boolean;
}

/** What stands in one piece in the text and on the line alike, from the left of the line. */
function listRuns({ text, levels }: BidiParagraph, start: number, end: number): Run[] {
  const runs: (Run & { level: number | undefined })[] = [];
  const order = bidi.getReorderedIndices(text, levels, start, end - 1).slice(start, end);
  for (const at of order) {
    const level = levels.levels[at];
    const last = runs.at(-1);
    if (last?.level === level && last?.end === at) last.end = at + 1;
    else if (last?.level === level && last?.start === at + 1) last.start = at;
    else runs.push({ start: at, end: at + 1, rightToLeft: ((level ?? 1) & 1) === 1, level });
  }
  return runs;
}

/** One for all: each new one would have the garbage collector see to its memory. */
const buffer = new Buffer();

function shapeRun({ text }: BidiParagraph, font: Font, { start, end, rightToLeft }: Run) {
  buffer.reset();
  buffer.addText(text, start, end - start);
  buffer.setDirection(rightToLeft ? Direction.RTL : Direction.LTR);
  buffer.setLanguage('ar');
  buffer.guessSegmentProperties();
  shape(font, buffer);
  const positions = buffer.getGlyphPositions();
  return buffer.getGlyphInfos().map(({ codepoint, cluster }, at) => {
    const { xAdvance = 0, xOffset = 0, yOffset = 0 } = positions[at] ?? {};
    return { codepoint, cluster, xAdvance, xOffset, yOffset };
  });
}
