import type { Point } from './passage.ts';

/**
 * Makes a finder of lines and columns.
 *
 * @param text part of a file, from the start of a line to the start of another
 * @param firstLine the file's line on which it begins
 * @returns a function from an offset in the text to its place in the file
 */
export function makeLocator(text: string, firstLine: number): (offset: number) => Point {
  const starts = [0];
  for (const { index } of text.matchAll(/\n/g)) starts.push(index + 1);
  return (offset) => {
    let low = 0;
    let high = starts.length - 1;
    while (low < high) {
      const middle = Math.ceil((low + high) / 2);
      if ((starts[middle] ?? 0) <= offset) low = middle;
      else high = middle - 1;
    }
    return { line: firstLine + low, column: offset - (starts[low] ?? 0) + 1 };
  };
}
