import { Session } from 'node:inspector/promises';
import { resolve } from 'node:path';
import { rolldown } from 'rolldown';

type Plugin = typeof import('rehype-rtl');

const typedArray: { fill: Uint8Array['fill'] } = Object.getPrototypeOf(Uint8Array.prototype);
const session = new Session();

/**
 * Loads a copy of the plugin whose steps can be counted: V8 counts only in what it compiles after it
 * was told to.
 */
export async function loadCounted(): Promise<Plugin> {
  session.connect();
  await session.post('Profiler.enable');
  await session.post('Profiler.startPreciseCoverage', { callCount: true, detailed: true });
  const made = await rolldown({
    input: resolve(import.meta.dirname, '../../src/rehype-rtl/index.ts'),
  });
  const { output } = await made.generate({ format: 'esm' });
  return import(`data:text/javascript;base64,${Buffer.from(output[0].code).toString('base64')}`);
}

/**
 * Counts what a piece of work does in the plugin: how often each block of its source runs, loops
 * among them, how many characters its patterns read, and how many roles it fills in.
 *
 * What a pattern reads is taken to be all it goes by, from where it starts to the end of what it
 * finds, or of the text where it finds nothing; one that is held to a place (`^`, sticky) reads what
 * it finds. Steps back within a pattern are not seen.
 *
 * @param work what to count, which runs once, with a plugin from {@link loadCounted}
 * @returns the sum: the same for the same work, whatever else the machine does
 */
export async function countSteps(work: () => void): Promise<number> {
  let steps = 0;
  const { exec } = RegExp.prototype;
  const { fill } = typedArray;
  RegExp.prototype.exec = function (text) {
    const from = this.global || this.sticky ? this.lastIndex : 0;
    const found = exec.call(this, text);
    const end = found ? found.index + found[0].length : text.length;
    const isHeld = this.sticky || this.source.startsWith('^');
    steps += isHeld ? (found?.[0].length ?? 1) : end - from;
    return found;
  };
  typedArray.fill = function (this: Uint8Array, value, start = 0, end = this.length) {
    steps += end - start;
    return fill.call(this, value, start, end);
  };
  await session.post('Profiler.takePreciseCoverage');
  try {
    work();
    const { result } = await session.post('Profiler.takePreciseCoverage');
    const own = result.filter(({ url }) => url.startsWith('data:'));
    for (const { ranges } of own.flatMap(({ functions }) => functions))
      for (const { count } of ranges) steps += count;
  } finally {
    RegExp.prototype.exec = exec;
    typedArray.fill = fill;
  }
  return steps;
}
