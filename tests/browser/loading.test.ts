import { setTimeout as wait } from 'node:timers/promises';
import type { Page, Route } from 'playwright-core';
import { expect, test } from 'vitest';
import { describeInBrowser } from '../support/open-browser.ts';

const article = '/2014/obama-khamenei-letter/';
/** Long, and with names that bring the Latin fonts, which nothing fetches ahead. */
const withLatin = '/2026/month-names-from-casablanca-to-baghdad/';

/** How often anything moved so far, once the page and its fonts have settled. */
const countShifts = (page: Page) =>
  page.evaluate(async () => {
    await document.fonts.ready;
    const frame = () => new Promise((done) => requestAnimationFrame(() => setTimeout(done)));
    let count = 0;
    new PerformanceObserver((list) => {
      count += list.getEntries().length;
    }).observe({ type: 'layout-shift', buffered: true });
    // Only what has been painted can move.
    while (performance.getEntriesByName('first-contentful-paint').length === 0) await frame();
    for (let frames = 0; frames < 5; frames += 1) await frame();
    return count;
  });

/** Fonts that come in the time browsers wait for them, after it, and when they have given them up. */
const late = (milliseconds: number) => async (route: Route) => {
  await wait(milliseconds);
  await route.continue();
};

describeInBrowser('while the page loads', (open) => {
  test.each([
    ['0.3 s late', late(300)],
    ['1.5 s late', late(1500)],
    ['4 s late', late(4000)],
    ['blocked', (route: Route) => route.abort()],
  ])('nothing moves with fonts that are %s', async (_name, handle) => {
    const page = await open('/404.html', { alone: true });
    await page.evaluate(() => {
      localStorage.setItem('textSize', '1.5');
      localStorage.setItem('theme', 'sepia');
      localStorage.setItem('spacing', 'wide');
    });
    await page.context().route('**/*.woff2', handle);
    const visit = async (path: string) => {
      const visited = await page.context().newPage();
      await visited.goto(path, { waitUntil: 'load' });
      return countShifts(visited);
    };
    expect(await Promise.all([article, '/', withLatin].map(visit))).toEqual([0, 0, 0]);
  });

  test('nor with fonts from the cache', async () => {
    const page = await open(article, { alone: true });
    await page.reload();
    expect(await countShifts(page)).toBe(0);
  });

  test('a shift would be noticed', async () => {
    const page = await open(article, { alone: true });
    expect(await countShifts(page)).toBe(0);
    await page.evaluate(() => {
      const spacer = document.createElement('div');
      spacer.style.height = '200px';
      document.querySelector('article')?.before(spacer);
    });
    await expect.poll(() => countShifts(page)).toBeGreaterThan(0);
  });

  test('an article is one response, two fonts and an icon', async () => {
    const page = await open('about:blank', { alone: true });
    const asked: string[] = [];
    page.on('request', (request) => asked.push(new URL(request.url()).pathname));
    await page.goto(article, { waitUntil: 'networkidle' });
    expect(asked.filter((path) => path.endsWith('.woff2'))).toHaveLength(2);
    expect(asked.length).toBeLessThanOrEqual(4);
  });
});
