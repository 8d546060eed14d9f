import type { Span } from './find-urls.ts';
import type { Block } from './island.ts';
import { role } from './roles.ts';

const flagUnits = 4;

/**
 * Finds the flags of an island that must be isolated. The letters behind 🇸🇦 are strong left-to-right
 * characters: one flag alone does no harm, but two, or one beside words or numbers, run left to
 * right and swap the teams.
 *
 * @param block the classified block
 * @param island where to look
 * @param words the runs of words already found, which keep the flags inside them
 * @returns one span for each flag, in order
 */
export function findFlags(block: Block, island: Span, words: readonly Span[]): Span[] {
  const flags: Span[] = [];
  let company = words.length > 0;
  let word = 0;
  for (let at = island.start; at < island.end;) {
    const run = words[word];
    if (run && at >= run.end) {
      word++;
      continue;
    }
    if (run && at >= run.start) {
      at = run.end;
      continue;
    }
    const value = block.roles[at];
    if (value === role.digit) company = true;
    if (value !== role.flag) {
      at++;
      continue;
    }
    const end = Math.min(at + flagUnits, island.end);
    if (block.roles.subarray(at, end).every((unit) => unit === role.flag))
      flags.push({ start: at, end });
    at = end;
  }
  return company || flags.length > 1 ? flags : [];
}
