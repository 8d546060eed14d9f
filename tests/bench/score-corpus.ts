import { basename, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { chromium, type Page } from 'playwright-core';
import { findBrowser } from '../../src/commands/find-browser.ts';
import { findCutFaults } from '../support/find-cut-faults.ts';
import { findFaults } from '../support/find-faults.ts';
import { measureArticles } from '../support/measure-articles.ts';
import { readCut, visualCases } from '../fixtures/visual-cases.ts';
import { bidiCases } from '../rehype-rtl/bidi-cases.ts';
import { renderers } from './renderers.ts';

/**
 * `npm run score`: how many lines show in the right order, unaided and with each renderer; `npm run
 * score -- kinds` prints each kind of line, `npm run score -- faults` what the last renderer has
 * wrong. A module named in its place, whose default export makes HTML of Markdown, is judged too.
 */
const [wanted = ''] = process.argv.slice(2);
const judged = { ...renderers };
if (/\.[cm]?[jt]s$/.test(wanted)) {
  const loaded: { default: (markdown: string) => string } = await import(
    pathToFileURL(resolve(wanted)).href
  );
  judged[basename(wanted)] = loaded.default;
}
const executablePath = findBrowser();
if (!executablePath) throw new Error('No Chromium: name one in CHROMIUM.');

interface Line {
  kind: string;
  markdown: string;
  /** The line without what an editor must mark. */
  bare: string;
  faultsOf: (measured: Awaited<ReturnType<typeof measureArticles>>[number]) => string[];
}

const lines: Line[] = [
  ...bidiCases.map((one) => ({
    kind: 'sample',
    markdown: one.markdown,
    bare: one.plainMarkdown ?? one.markdown,
    faultsOf: (measured: Parameters<Line['faultsOf']>[0]) => findFaults(measured, one),
  })),
  ...visualCases.flatMap(({ kind, lines: own }) =>
    own.map(readCut).map(({ markdown, cut }) => ({
      kind,
      markdown,
      bare: markdown,
      faultsOf: (measured: Parameters<Line['faultsOf']>[0]) => findCutFaults(measured, cut),
    })),
  ),
];

/** Which lines are right. */
async function judge(page: Page, name: string): Promise<boolean[]> {
  const renderer = judged[name];
  if (!renderer) return [];
  const marked = name === 'rehype-rtl';
  const sources = lines.map(({ markdown, bare }) => renderer(marked ? markdown : bare));
  const painted = await measureArticles(page, sources);
  return painted.map((one, at) => {
    const faults = lines[at]?.faultsOf(one) ?? [];
    if (marked && wanted === 'faults' && faults.length > 0)
      console.log(`${lines[at]?.kind}: ${lines[at]?.markdown}\n  ${faults.join('; ')}`);
    return faults.length === 0;
  });
}

const browser = await chromium.launch({ executablePath, args: ['--no-sandbox', '--disable-gpu'] });
const page = await browser.newPage();
const right = new Map<string, boolean[]>();
for (const name of Object.keys(judged)) right.set(name, await judge(page, name));
await browser.close();

const plain = right.get('plain remark') ?? [];
const count = (list: readonly boolean[], fits: (line: Line, at: number) => boolean): number =>
  lines.filter((line, at) => list[at] && fits(line, at)).length;
const total = lines.length;
const samples = bidiCases.length;

console.log(
  `${lines.length} lines, Chromium; lines in the right order, and those broken that were right as plain text\n`,
);
for (const [name, list] of right) {
  const sample = count(list, ({ kind }) => kind === 'sample');
  const others = count(list, ({ kind }) => kind !== 'sample');
  const broken = lines.filter((_, at) => plain[at] && !list[at]).length;
  console.log(
    `${name.padEnd(22)} sample ${sample} of ${samples}, further ${others} of ${total - samples}, broken ${broken}`,
  );
}
if (wanted === 'kinds') {
  for (const kind of new Set(lines.map((line) => line.kind))) {
    const all = lines.filter((line) => line.kind === kind).length;
    const scores = [...right].map(([, list]) =>
      String(count(list, (line) => line.kind === kind)).padStart(5),
    );
    console.log(`${kind.padEnd(48)}${String(all).padStart(5)} ${scores.join('')}`);
  }
}
