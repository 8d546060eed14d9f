import { performance } from 'node:perf_hooks';
import { formatDuration } from './format-quantity.ts';

/** Where stages are told: a terminal, or a file or program that reads what a build says at its end. */
interface Output {
  isTTY?: boolean;
  columns?: number;
  write(text: string): unknown;
}

/** Milliseconds between two looks at what is under way. */
const pause = 80;

/** Back to the start of the line, and the line empty (ECMA-48: CR, EL 2). */
const emptyLine = '\r\x1b[2K';

/**
 * Tells the stages of a build on a terminal: while one runs a line that says how far it is, and then one
 * that stays, with how long it took. Elsewhere it tells nothing: a log wants what was built, not how.
 */
export class Stages {
  readonly #output: Output;
  readonly #isShown: boolean;
  readonly #began = performance.now();
  #since = this.#began;
  #last = 0;

  /**
   * @param output where it is told
   * @param environment on a CI machine, which may pretend to be a terminal, nothing is told
   */
  constructor(output: Output = process.stdout, environment: NodeJS.ProcessEnv = process.env) {
    this.#output = output;
    this.#isShown = Boolean(output.isTTY) && !environment.CI;
  }

  /** Milliseconds since the first stage began. */
  get took(): number {
    return performance.now() - this.#began;
  }

  /**
   * Says how far the stage is, in the place of what it said last.
   *
   * @param text on one line; said a dozen times a second at most, so that it may be called for each page
   */
  show(text: string): void {
    const now = performance.now();
    if (!this.#isShown || now - this.#last < pause) return;
    this.#last = now;
    const room = (this.#output.columns || 80) - 1;
    this.#output.write(emptyLine + [...text].slice(0, room).join(''));
  }

  /**
   * Says what a stage came to; the next begins.
   *
   * @param text on one line
   */
  end(text: string): void {
    const took = performance.now() - this.#since;
    this.#since = performance.now();
    this.#last = 0;
    if (this.#isShown) this.#output.write(`${emptyLine}✓ ${text} (${formatDuration(took).en})\n`);
  }

  /** Takes away what {@link show} said last: something else is to be said. */
  clear(): void {
    if (this.#last > 0) this.#output.write(emptyLine);
    this.#last = 0;
  }
}
