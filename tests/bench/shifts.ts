import { setTimeout as wait } from 'node:timers/promises';
import { preview } from 'astro';
import { type Browser, chromium, type Page, type Route } from 'playwright-core';
import { findBrowser } from '../../src/commands/find-browser.ts';

/**
 * `npm run bench:shifts`: how far a page of the site in `dist/` moves while it loads (Cumulative Layout
 * Shift, web.dev), with fonts that come late, never or from the cache, on a phone of 360 px with a
 * processor six times slower. Five loads each; prints the largest, and all where they differ.
 */
const loads = 5;
const slowness = 6;
const paths = [
  '/',
  '/2014/obama-khamenei-letter/',
  '/2026/month-names-from-casablanca-to-baghdad/',
];

/** Milliseconds that a page is watched after the last of its fonts has come. */
const rest = 1500;

/** Milliseconds that fonts are late. */
const delays = [0, 300, 1500, 4000];

const executablePath = findBrowser();
if (!executablePath) throw new Error('No Chromium: name one in CHROMIUM.');
const server = await preview({ root: process.cwd(), logLevel: 'silent', server: { port: 0 } });
const browser = await chromium.launch({ executablePath, args: ['--no-sandbox', '--disable-gpu'] });
const conditions: [name: string, late: number, handle?: (route: Route) => Promise<void>][] = [
  ...delays.map((late): [string, number, (route: Route) => Promise<void>] => [
    `${late / 1000} s late`,
    late,
    async (route) => {
      await wait(late);
      await route.continue().catch(() => {});
    },
  ]),
  ['blocked', 0, (route) => route.abort()],
  ['cached', 0],
];

let most = 0;
console.log(`${browser.version()}, ${slowness} times slower, ${loads} loads`);
for (const path of paths) {
  console.log(`\n${path}`);
  for (const [name, late, handle] of conditions) {
    const shifts: number[] = [];
    for (let load = 0; load < loads; load += 1) {
      shifts.push(await measure(browser, path, late, handle));
    }
    const largest = Math.max(...shifts);
    most = Math.max(most, largest);
    const all = largest > 0 ? `   (${shifts.map((each) => each.toFixed(4)).join(' ')})` : '';
    console.log(`  ${name.padEnd(12)} ${largest.toFixed(4)}${all}`);
  }
}
console.log(`\nlargest ${most.toFixed(4)}`);
await browser.close();
await server.stop();

async function measure(
  browser: Browser,
  path: string,
  late: number,
  handle?: (route: Route) => Promise<void>,
): Promise<number> {
  const context = await browser.newContext({
    viewport: { width: 360, height: 740 },
    isMobile: true,
  });
  try {
    const page = await context.newPage();
    const session = await context.newCDPSession(page);
    await session.send('Emulation.setCPUThrottlingRate', { rate: slowness });
    if (handle) await page.route('**/*.woff2', handle);
    const address = `http://localhost:${server.port}${path}`;
    await page.goto(address, { waitUntil: 'load' });
    if (!handle) await page.reload({ waitUntil: 'load' });
    await wait(late + rest);
    return await sumShifts(page);
  } finally {
    await context.close();
  }
}

/** No one has touched the page: every shift counts. */
function sumShifts(page: Page): Promise<number> {
  return page.evaluate(
    () =>
      new Promise<number>((found) => {
        let sum = 0;
        new PerformanceObserver((list) => {
          for (const entry of list.getEntries())
            sum += (entry as unknown as { value: number }).value;
        }).observe({ type: 'layout-shift', buffered: true });
        setTimeout(() => found(sum), 100);
      }),
  );
}
