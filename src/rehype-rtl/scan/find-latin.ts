import { findWords } from './find-words.ts';
import { type Block, isEnclosed } from './island.ts';
import * as role from './role.ts';
import type { Span } from './roles.ts';
import type { WordRun } from './word-run.ts';

const quote = /["“”„‟＂'‘’‚‛«»‹›]/;
const leastWords = 2;
const speechEnd = /[?!]*(?=\s*(?:$|[\p{Pe}\p{Pf}"'”“’]))/uy;

/** An island, or the inside of a bracket that stands alone. */
interface Stretch extends Span {
  bracket: boolean;
}

const isEdge = (value: number | undefined): boolean =>
  value === role.space || value === role.object || value === role.fence;

/**
 * Drops the spaces and pictures at both ends of a stretch, and what no run may cross.
 *
 * @param block the classified block
 * @param span the stretch
 * @returns what is left of it; nothing, at its end, where all of it is such
 */
export function trimSpan(block: Block, span: Span): Span {
  let { start, end } = span;
  while (start < end && isEdge(block.roles[start])) start++;
  while (end > start && isEdge(block.roles[end - 1])) end--;
  return { start, end };
}

// «وكتب: Who are you?»: after a colon what is Latin to the end is speech, and its ? with it. A bracket
// owns the stop at its end.
function findEnd({ roles, text }: Block, run: WordRun, { end: limit, bracket }: Stretch): number {
  const { end } = run;
  if (bracket) return /^[.?!…]*$/.test(text.slice(end, limit)) ? limit : end;
  let before = run.start - 1;
  while (roles[before] === role.space) before--;
  if (run.words < leastWords || text[before] !== ':') return end;
  speechEnd.lastIndex = end;
  return speechEnd.test(text) ? speechEnd.lastIndex : end;
}

/**
 * Finds the runs of words of an island, looking into brackets and quotations that stand alone:
 * the marks stay with the Arabic sentence, what is inside them is the run. A quotation owns all it
 * holds («"Who Wants to Be a Millionaire?"»), a bracket owns the stop at its end («(Apple Inc.)»).
 *
 * @param block the classified block
 * @param island the stretch to search
 * @returns runs; none overlap, none begin or end with a space
 */
export function findLatin(block: Block, island: Span): Span[] {
  const { text } = block;
  const found: Span[] = [];
  const stretches: Stretch[] = [{ ...island, bracket: false }];
  for (let stretch = stretches.pop(); stretch; stretch = stretches.pop()) {
    for (const run of findWords(block, stretch)) {
      if (!run.enclosed) {
        found.push({ start: run.start, end: findEnd(block, run, stretch) });
        continue;
      }
      let inside: Span = run;
      let quoted = false;
      while (isEnclosed(block, inside)) {
        quoted ||= quote.test(text[inside.start] ?? '');
        inside = trimSpan(block, { start: inside.start + 1, end: inside.end - 1 });
      }
      // What is looked into again must be narrower, or this would never end.
      if (quoted || inside.end - inside.start === run.end - run.start) found.push(inside);
      else stretches.push({ ...inside, bracket: true });
    }
  }
  return found.filter(({ start, end }) => {
    let at = start;
    while (at < end && block.roles[at] !== role.letter) at++;
    return at < end;
  });
}
