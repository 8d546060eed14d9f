import { lineEndMark, type Span } from './roles.ts';
import { scanLine, type ScanSettings } from './scan-line.ts';

/** What the scanner found in one block. */
export interface Scan {
  /** Stretches to isolate. */
  runs: Span[];
  /** Every line of the block that has letters reads left to right. */
  wholly: boolean;
}

/**
 * Finds what must be isolated in one block: its inline content, flattened, in which U+2029 stands for
 * `<br>` and what `scanLine` names for other elements.
 *
 * @param text the flattened text
 * @param settings as for `scanLine`
 * @returns the runs, and whether the block is wholly left to right; never throws, linear in the text
 */
export function scanRuns(text: string, settings: ScanSettings): Scan {
  const runs: Span[] = [];
  let start = 0;
  let seen = 0;
  for (const line of text.split(lineEndMark)) {
    const first = runs.length;
    seen |= scanLine(line, settings, runs);
    for (const run of start ? runs.slice(first) : []) {
      run.start += start;
      run.end += start;
    }
    start += line.length + 1;
  }
  return { runs, wholly: seen === 1 };
}
