/** A word of a paragraph, and how it may stand in lines. */
export interface Word {
  /** UTF-16 units of the paragraph before it. */
  start: number;
  end: number;
  /** Lengths in one unit of your choice: of the word, and of the space before it in a line. */
  width: number;
  space: number;
  /** What it costs to end a line here: 0.2 as much as a line of two thirds of the measure. */
  cost: number;
}

/**
 * Breaks words into a number of lines of about the same length.
 *
 * The narrowest measure that holds the words is found first; within it the lines are made as even
 * as can be, with what the words cost at a line's end weighed in.
 *
 * @param words at least as many as lines
 * @param count how many lines
 * @param give how far beyond that narrowest measure a line may reach for a better break, 1 not at all
 * @returns the words of each line, and the cost of it all: twice the square of how far each line
 *   falls short of the measure, as a part of it, and what its end costs
 */
export function breakLines(
  words: readonly Word[],
  count: number,
  give = 1,
): { lines: Word[][]; cost: number } {
  const narrowest = findMeasure(words, count);
  const limit = narrowest * give;
  /** best[n][i]: the least cost of setting the first i words in n lines, and the last line's first word. */
  const best = [[{ cost: 0, from: 0 }]] as ({ cost: number; from: number } | undefined)[][];
  for (let line = 1; line <= count; line++) {
    best[line] = Array.from({ length: words.length + 1 }, (_, end) => {
      let found: { cost: number; from: number } | undefined;
      let width = 0;
      for (let from = end - 1; from >= 0; from--) {
        width += (words[from]?.width ?? 0) + (from < end - 1 ? (words[from + 1]?.space ?? 0) : 0);
        if (width > limit && from < end - 1) break;
        const before = best[line - 1]?.[from];
        if (!before) continue;
        const slack = (narrowest - width) / narrowest;
        const penalty = end < words.length ? (words[end - 1]?.cost ?? 0) : 0;
        const cost = before.cost + 2 * slack * slack + penalty;
        if (!found || cost < found.cost) found = { cost, from };
      }
      return found;
    });
  }
  const lines: Word[][] = [];
  const cost = best[count]?.[words.length]?.cost ?? 0;
  for (let end = words.length, line = count; line > 0; line--) {
    const from = best[line]?.[end]?.from ?? 0;
    lines.unshift(words.slice(from, end));
    end = from;
  }
  return { lines, cost };
}

/** The width of all words in one line. */
const measureWords = (words: readonly Word[]): number =>
  words.reduce((sum, { width, space }, at) => sum + width + (at > 0 ? space : 0), 0);

/** The narrowest measure in which the words fill no more than so many lines. */
function findMeasure(words: readonly Word[], count: number): number {
  let low = Math.max(...words.map(({ width }) => width));
  let high = measureWords(words);
  for (let step = 0; step < 24; step++) {
    const middle = (low + high) / 2;
    if (countLines(words, middle) <= count) high = middle;
    else low = middle;
  }
  return high;
}

function countLines(words: readonly Word[], measure: number): number {
  let lines = 0;
  let room = -1;
  for (const { width, space } of words) {
    if (room - space - width >= 0) room -= space + width;
    else {
      lines++;
      room = measure - width;
    }
  }
  return lines;
}
