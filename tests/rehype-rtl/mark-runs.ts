import { type Options, readSettings } from '../../src/rehype-rtl/options.ts';
import { scanRuns } from '../../src/rehype-rtl/scan/scan-runs.ts';

/** A text with ⟦ ⟧ around every run the scanner finds. */
export function markRuns(text: string, options?: Options): string {
  const parts: string[] = [];
  let done = 0;
  for (const { start, end } of scanRuns(text, readSettings(options)).runs) {
    parts.push(text.slice(done, start), '⟦', text.slice(start, end), '⟧');
    done = end;
  }
  return parts.join('') + text.slice(done);
}
