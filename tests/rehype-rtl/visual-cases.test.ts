import { describe, expect, it } from 'vitest';
import { readCut, visualCases } from '../fixtures/visual-cases.ts';
import { findCutFaults } from '../support/find-cut-faults.ts';
import { markRuns } from './mark-runs.ts';
import { paintWithBidiJs } from './paint-with-bidi-js.ts';

// No markup in the line, and no character beyond U+FFFF, which bidi-js reads as two.
const isPlain = (line: string): boolean => !/⇒|[\\`&\n\uD800-\uDFFF]|^(?:#+|[->|]) /.test(line);

const groups = visualCases
  .map(({ kind, lines }) => ({ kind, lines: lines.filter(isPlain) }))
  .filter(({ lines }) => lines.length > 0);

describe.each(groups)('in an implementation of UAX #9, $kind', ({ lines }) => {
  it.each(lines)('%s', (line) => {
    const { markdown, cut } = readCut(line);
    expect(findCutFaults(paintWithBidiJs(markRuns(markdown)), cut)).toEqual([]);
  });
});
