import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import type { Root } from 'hast';
import rehypeRtl, { isolateText } from 'rehype-rtl';
import rehypeStringify from 'rehype-stringify';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import remarkRehype from 'remark-rehype';
import { rolldown } from 'rolldown';
import { unified } from 'unified';
import { readCut, visualCases } from '../fixtures/visual-cases.ts';
import { seedArticle } from '../rehype-rtl/seed-article.ts';
import { directAuto } from './renderers.ts';

/**
 * `npm run bench:rtl`: bytes and processor time of the plugin beside `dir=auto` and, where a checkout
 * of BidiLens is named (`npm run bench:rtl -- ../BidiLens`), beside that.
 */
const [bidiLens] = process.argv.slice(2);
const root = resolve(import.meta.dirname, '../..');
const source = resolve(root, 'src/rehype-rtl/index.ts');
const lens = bidiLens && resolve(bidiLens, 'packages/core/src/index.ts');

async function bundle(code: string): Promise<string> {
  const name = 'bundle-entry';
  const entry = {
    name,
    resolveId: (id: string) => (id === name ? id : null),
    load: (id: string) => (id === name ? code : null),
  };
  const made = await rolldown({
    input: name,
    plugins: [entry],
    logLevel: 'silent',
    cwd: root,
    resolve: { extensionAlias: { '.js': ['.ts', '.js'] } },
  });
  const { output } = await made.generate({ format: 'esm', minify: true });
  return output[0].code;
}

const entries: Readonly<Record<string, string>> = {
  'rehype-rtl, the plugin': `export { default } from '${source}';`,
  'rehype-rtl, isolateText': `export { isolateText } from '${source}';`,
  'bidi-js': "export { default } from 'bidi-js';",
  'unified, parse, rehype, stringify':
    "export * from 'unified'; export { default as a } from 'remark-parse'; export { default as b } from 'remark-rehype'; export { default as c } from 'rehype-stringify';",
  ...(lens
    ? { 'BidiLens, planInlineIsolation': `export { planInlineIsolation } from '${lens}';` }
    : {}),
};
console.log('bytes, minified and after brotli');
for (const [name, code] of Object.entries(entries)) {
  const made = await bundle(code);
  const [bytes, packed] = [Buffer.byteLength(made), brotliCompressSync(made).length];
  console.log(`${name.padEnd(36)}${String(bytes).padStart(8)}${String(packed).padStart(8)}`);
}

/** Linux counts a thread's time in ticks of 4 ms until somebody asks for that of the process. */
const readClock = (since?: NodeJS.CpuUsage) => {
  process.cpuUsage();
  return process.threadCpuUsage(since);
};
const cpu = (work: () => void): number => {
  const start = readClock();
  work();
  const { user, system } = readClock(start);
  return (user + system) / 1000;
};
const mean = (values: readonly number[]): number =>
  values.reduce((sum, value) => sum + value, 0) / values.length;

const pipeline = unified().use(remarkParse).use(remarkGfm).use(remarkRehype).use(rehypeStringify);
const transform = rehypeRtl();
const works: Record<string, (tree: Root, text: string) => void> = {
  'rehype-rtl': (tree) => void transform(tree),
  'dir=auto': directAuto,
  isolateText: (_, text) => void isolateText(text),
};
if (lens) {
  const made = await bundle(`export { planInlineIsolation } from '${lens}';`);
  const url = `data:text/javascript;base64,${Buffer.from(made).toString('base64')}`;
  const { planInlineIsolation }: { planInlineIsolation: (text: string, base: string) => unknown } =
    await import(url);
  works.BidiLens = (_, text) => {
    for (const line of text.split('\n')) planInlineIsolation(line, 'rtl');
  };
}
const lines = visualCases.flatMap((kind) => kind.lines).map((line) => readCut(line).markdown);
const latinHeavy = readFileSync(resolve(root, 'tests/fixtures/latin-heavy.md'), 'utf8');
const hard = lines.filter((line) => !line.includes('\n')).join('\n\n');
const texts: Readonly<Record<string, string>> = {
  'news, an article in Arabic': seedArticle.repeat(40),
  'news, an article with many names': latinHeavy.repeat(40),
  'one such, nine in Arabic': `${latinHeavy.repeat(10)}\n\n${seedArticle.repeat(40)}`,
  'lines made to be hard': hard.repeat(2),
};
const rounds = 9;
console.log('\nprocessor time: ms per MB of Markdown, and as a part of parsing and printing it');
for (const [name, text] of Object.entries(texts)) {
  const megabytes = Buffer.byteLength(text) / 1_000_000;
  const spent: Record<string, number[]> = { pipeline: [] };
  for (let round = 0; round < rounds; round++) {
    const makeTree = (): Root => pipeline.runSync(pipeline.parse(text));
    spent.pipeline?.push(cpu(() => void pipeline.stringify(makeTree())));
    for (const [work, run] of Object.entries(works)) {
      const tree = makeTree();
      const times = spent[work] ?? [];
      times.push(cpu(() => run(tree, text)));
      spent[work] = times;
    }
  }
  const whole = mean(spent.pipeline ?? []);
  const cells = Object.entries(spent).map(([work, times]) => {
    const time = mean(times);
    return `${work} ${(time / megabytes).toFixed(0)} (${(time / whole).toFixed(3)})`;
  });
  console.log(`${name.padEnd(36)}${cells.join('  ')}`);
}
