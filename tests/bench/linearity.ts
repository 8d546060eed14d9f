import rehypeRtl, { findBidiControls, isolateText } from 'rehype-rtl';
import { textOf } from '../rehype-rtl/walk-tree.ts';
import { hostileTrees, sizes } from './hostile-trees.ts';

const RUNS = [5, 3, 1] as const;

const median = (values: readonly number[]): number =>
  values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN;

function time(prepare: () => () => void, runs: number): number {
  const times = Array.from({ length: runs }, () => {
    const work = prepare();
    // Of this thread alone: what else the machine does is not what grows. Its clock moves by ticks
    // of milliseconds unless that of the process is read before.
    process.cpuUsage();
    const start = process.threadCpuUsage();
    work();
    process.cpuUsage();
    const { user, system } = process.threadCpuUsage(start);
    return (user + system) / 1000;
  });
  return median(times);
}

const report = (name: string, perMegabyte: readonly number[]): void => {
  const [small = Number.NaN, , large = Number.NaN] = perMegabyte;
  // Less than a millisecond is less than the clock can tell.
  const growth = large / Math.max(small, 1);
  const cells = perMegabyte.map((value) => value.toFixed(0).padStart(8));
  console.log(`${name.padEnd(30)}${cells.join('')}${growth.toFixed(2).padStart(10)}`);
};

const only = process.argv[2];
const transform = rehypeRtl();

console.log(`${'processor time, ms per MB'.padEnd(30)}  0.1 MB    1 MB   10 MB    growth`);
for (const [name, grow] of Object.entries(hostileTrees)) {
  if (only !== undefined && !name.includes(only)) continue;
  // The first runs pay for the compiler, which is not what grows.
  for (let warm = 0; warm < 3; warm++) transform(grow(sizes[0]));
  const figures = sizes.map((size, at) => {
    const prepare = (): (() => void) => {
      const tree = grow(size);
      return () => transform(tree);
    };
    return (time(prepare, RUNS[at] ?? 1) * 1_000_000) / size;
  });
  report(name, figures);
}
const prose = hostileTrees['Arabic with Latin names'];
for (const [name, work] of Object.entries({ isolateText, findBidiControls })) {
  if (only !== undefined && !name.includes(only)) continue;
  const figures = sizes.map((size, at) => {
    const text = prose ? textOf(prose(size)) : '';
    return (time(() => () => void work(text), RUNS[at] ?? 1) * 1_000_000) / size;
  });
  report(name, figures);
}
