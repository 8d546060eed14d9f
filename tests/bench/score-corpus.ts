import { chromium } from 'playwright-core';
import { findBrowser } from '../../src/commands/find-browser.ts';
import { findCutFaults } from '../support/find-cut-faults.ts';
import { findFaults } from '../support/find-faults.ts';
import { type Measured, measureArticles } from '../support/measure-articles.ts';
import { readCut, visualCases } from '../fixtures/visual-cases.ts';
import { bidiCases } from '../rehype-rtl/bidi-cases.ts';
import { parseMarkdown, printHtml, render, renderPlain } from '../rehype-rtl/render.ts';
import { findElements } from '../rehype-rtl/walk-tree.ts';

function renderAuto(markdown: string): string {
  const tree = parseMarkdown(markdown);
  const blocks = findElements(tree, ({ tagName }) => /^(?:p|li|h[1-6]|td|th)$/.test(tagName));
  for (const block of blocks) block.properties.dir = 'auto';
  return printHtml(tree);
}

const renderers: Readonly<Record<string, (markdown: string) => string>> = {
  'plain remark': renderPlain,
  'dir=auto': renderAuto,
  'rehype-rtl': (markdown) => render(markdown),
};

/** `npm run score`: how many lines show in the right order, unaided and with the plugin. */
const executablePath = findBrowser();
if (!executablePath) throw new Error('No Chromium: name one in CHROMIUM.');
const browser = await chromium.launch({ executablePath, args: ['--no-sandbox', '--disable-gpu'] });
const page = await browser.newPage();
const lines = visualCases.flatMap(({ lines: group }) => group).map(readCut);

console.log(`Chromium ${browser.version()}; lines that show the right order\n`);
for (const [name, renderer] of Object.entries(renderers)) {
  const marked = name === 'rehype-rtl';
  // What an editor must mark is a fault of a page that nobody marked.
  const sources = bidiCases.map((line) =>
    marked ? line.markdown : (line.plainMarkdown ?? line.markdown),
  );
  const corpus = await measureArticles(page, sources.map(renderer));
  const own = await measureArticles(
    page,
    lines.map(({ markdown }) => renderer(markdown)),
  );
  const right = (
    painted: readonly Measured[],
    faults: (one: Measured, at: number) => string[],
  ): number => painted.filter((one, at) => faults(one, at).length === 0).length;
  const sample = right(corpus, (one, at) => (bidiCases[at] ? findFaults(one, bidiCases[at]) : []));
  const more = right(own, (one, at) => findCutFaults(one, lines[at]?.cut ?? ''));
  console.log(
    `${name.padEnd(14)} sample ${sample} of ${bidiCases.length}, further lines ${more} of ${lines.length}`,
  );
}
await browser.close();
