import type { Problem } from '../../report/problem.ts';
import type { InputBlock } from '../block.ts';

/**
 * Says where in the input stands what the build would refuse in the article made of it: a refused
 * article is never written, so its own lines help nobody.
 *
 * @param problem in the article's `index.md`
 * @param input name of the input's file
 * @param bodyLine line of `index.md` that its text starts on
 * @param blocks of the text, with a blank line between each two
 * @returns the problem, with the input's line where that is known; one of the address unchanged
 */
export function locateProblem(
  problem: Problem,
  input: string,
  bodyLine: number,
  blocks: readonly InputBlock[],
): Problem {
  if (problem.field === 'address') return problem;
  const { line = 0 } = problem;
  let start = bodyLine;
  for (const block of blocks) {
    const end = start + block.markdown.split('\n').length;
    if (line >= start && line < end) {
      return { ...problem, file: input, line: block.line && block.line + line - start };
    }
    start = end + 1;
  }
  return { ...problem, file: input, line: undefined };
}
