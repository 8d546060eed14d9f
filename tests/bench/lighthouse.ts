import { createServer } from 'node:net';
import { preview } from 'astro';
import lighthouse from 'lighthouse';
import { chromium } from 'playwright-core';
import { findBrowser } from '../../src/commands/find-browser.ts';

/**
 * Part of `npm run bench`: Lighthouse as a slow phone sees the site in `dist/`, five runs a page.
 * Prints each category's median with all runs, and the median of the paint and shift figures.
 */
const runs = 5;
const paths = ['/', '/2014/obama-khamenei-letter/'];
const categories = ['performance', 'accessibility', 'best-practices', 'seo'];
const figures = ['first-contentful-paint', 'largest-contentful-paint', 'cumulative-layout-shift'];

const executablePath = findBrowser();
if (!executablePath) throw new Error('No Chromium: name one in CHROMIUM.');
const port = await findFreePort();
const server = await preview({ root: process.cwd(), logLevel: 'silent', server: { port: 0 } });
const browser = await chromium.launch({
  executablePath,
  args: ['--no-sandbox', '--disable-gpu', `--remote-debugging-port=${port}`],
});

for (const path of paths) {
  const results = [];
  for (let run = 0; run < runs; run += 1) results.push(await measure(path));
  console.log(`\n${path}`);
  for (const name of categories) {
    const scores = results.map((each) => Math.round((each.categories[name]?.score ?? 0) * 100));
    console.log(`  ${name.padEnd(26)} ${median(scores)}   (${scores.join(' ')})`);
  }
  for (const name of figures) {
    const values = results.map((each) => each.audits[name]?.numericValue ?? Number.NaN);
    console.log(`  ${name.padEnd(26)} ${Math.round(median(values) * 1000) / 1000}`);
  }
}
await browser.close();
await server.stop();

async function measure(path: string) {
  const result = await lighthouse(`http://localhost:${server.port}${path}`, {
    port,
    logLevel: 'error',
    onlyCategories: categories,
  });
  if (!result) throw new Error(`Lighthouse gave no result for ${path}`);
  return result.lhr;
}

function median(values: readonly number[]): number {
  return [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN;
}

function findFreePort(): Promise<number> {
  return new Promise((resolve) => {
    const probe = createServer().listen(0, () => {
      const address = probe.address();
      probe.close(() => resolve(typeof address === 'object' && address ? address.port : 0));
    });
  });
}
