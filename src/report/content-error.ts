import { formatProblems } from './format-problems.ts';
import type { Problem } from './problem.ts';

/** Stops a build: carries every problem found, and prints them all. */
export class ContentError extends Error {
  override name = 'ContentError';
  readonly problems: readonly Problem[];

  /** @param problems at least one */
  constructor(problems: readonly Problem[]) {
    super(formatProblems(problems));
    this.problems = problems;
  }
}
