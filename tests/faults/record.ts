import type { TaskMeta } from 'vitest';

/** What became of one kind of fault. */
export interface Tried {
  tried: number;
  survived: number;
  /** The worst of them: seconds of processor, and MB of memory at its highest. */
  cpu?: number | undefined;
  memory?: number | undefined;
}

declare module 'vitest' {
  interface TaskMeta {
    tried?: Tried;
  }
}

/**
 * Puts down what a test tried, for the table at the end.
 *
 * @param task the test's own
 * @param tried with what came of it
 */
export function record({ meta }: { meta: TaskMeta }, tried: Tried): void {
  meta.tried = tried;
}
