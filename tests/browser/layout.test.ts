import type { Page } from 'playwright-core';
import { expect, inject, test } from 'vitest';
import { measureContrast, measureLuminance } from '../support/contrast.ts';
import { describeInBrowser, onlyIn } from '../support/open-browser.ts';
import { readPixels } from '../support/read-pixels.ts';
import { readPages } from '../support/read-pages.ts';

const article = '/2014/obama-khamenei-letter/';
const withPictures = '/2026/how-to-read-here/';
const withTable = '/2026/month-names-from-casablanca-to-baghdad/';
const paths = readPages().map(({ path }) => path);

const overflow = (page: Page) =>
  page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);

describeInBrowser(
  'the layout',
  (open, engine) => {
    const testWithMedia = onlyIn('chromium', engine);

    test.each(paths)(
      '%s does not scroll sideways, from 320 to 1280 px, breaks no rule of its policy, and calls no other site',
      async (path) => {
        const page = await open('about:blank');
        const complaints: string[] = [];
        const foreign: string[] = [];
        page.on('console', (message) => complaints.push(message.text()));
        page.on('pageerror', (error) => complaints.push(error.message));
        const own = new URL(inject('origin')).origin;
        page.on('request', (request) => {
          if (new URL(request.url()).origin !== own) foreign.push(request.url());
        });
        await page.goto(path, { waitUntil: 'networkidle' });
        for (const width of [320, 360, 768, 1280]) {
          await page.setViewportSize({ width, height: 800 });
          expect(await overflow(page), `${width} px`).toBeLessThanOrEqual(0);
        }
        expect(complaints).toEqual([]);
        expect(foreign).toEqual([]);
      },
    );

    test('nor at the largest text on the smallest phone', async () => {
      const page = await open(article, { viewport: { width: 320, height: 640 } });
      await page.evaluate(() => localStorage.setItem('textSize', '2'));
      await page.reload();
      expect(await overflow(page)).toBeLessThanOrEqual(0);
    });

    test('a shade stands at the end of a table that goes on, and goes at its last column', async () => {
      const page = await open(withTable, { viewport: { width: 360, height: 640 } });
      const table = page.locator('.scroller').first();
      /** How much of the table's left edge is bare paper. */
      const barePart = async () => {
        const { height, at } = await readPixels(await table.screenshot());
        const bare = Array.from({ length: height }).filter((_, y) => at(0, y) === 0xfbf8f2);
        return bare.length / height;
      };
      expect(await barePart()).toBeLessThan(0.1);
      await table.evaluate((element) => element.scrollTo(-element.scrollWidth, 0));
      await expect.poll(barePart).toBeGreaterThan(0.9);
    });

    test.each([320, 360, 600, 700])(
      'a picture keeps to the window and the text at %i px, at every size',
      async (width) => {
        const page = await open(withPictures, { viewport: { width, height: 800 } });
        for (const textSize of ['0.875', '1', '2']) {
          await page.evaluate((size) => localStorage.setItem('textSize', size), textSize);
          await page.reload();
          const { left, right, text, edges } = await page.evaluate(() => {
            const { left, right } = document.querySelector('figure img')!.getBoundingClientRect();
            const text = document.querySelector('.article-body > p')!.clientWidth;
            // Less than the window where a scroll bar takes room.
            return { left, right, text, edges: document.documentElement.clientWidth };
          });
          expect(await overflow(page)).toBeLessThanOrEqual(0);
          expect(left).toBeGreaterThanOrEqual(0);
          expect(right).toBeLessThanOrEqual(width);
          expect(right - left).toBeCloseTo(width < 624 ? edges : text, 0);
        }
      },
    );

    test.each([
      'h1',
      '.dateline span:not(.sr-only)',
      '.credit',
      '.source-line',
      '.article-body > p',
    ])('a long foreign name in %s does not push the page sideways', async (selector) => {
      const page = await open(article, { viewport: { width: 320, height: 640 } });
      await page.evaluate((selector) => {
        localStorage.setItem('textSize', '2');
        document.documentElement.dataset.textSize = '2';
        document.querySelector(selector)!.textContent =
          'Brendan Smialowski / Agence France-Presse / Donaudampfschifffahrtsgesellschaftskapitän';
      }, selector);
      expect(await overflow(page)).toBeLessThanOrEqual(0);
    });

    testWithMedia('nor does a browser whose own text is twice as large', async () => {
      const page = await open(article, { viewport: { width: 320, height: 640 }, bypassCSP: true });
      await page.addStyleTag({ content: 'html { font-size: 200% }' });
      expect(await overflow(page)).toBeLessThanOrEqual(0);
    });

    test('the text runs from the right, in lines of 30 to 34 em', async () => {
      const page = await open(article, { viewport: { width: 1280, height: 800 } });
      const { em, direction, align } = await page.evaluate(() => {
        const paragraph = document.querySelector('.article-body > p')!;
        const { fontSize, direction, textAlign } = getComputedStyle(paragraph);
        const { width } = paragraph.getBoundingClientRect();
        return { em: width / parseFloat(fontSize), direction, align: textAlign };
      });
      expect(em).toBeGreaterThanOrEqual(30);
      expect(em).toBeLessThanOrEqual(34);
      expect([direction, align]).toEqual(['rtl', 'start']);
    });

    test('a line of text on a desktop holds 60 to 72 letters', async () => {
      const page = await open(article, { viewport: { width: 1280, height: 800 } });
      const lines = await page.evaluate(() => {
        const full: number[] = [];
        for (const paragraph of document.querySelectorAll('.article-body > p:not([class])')) {
          const text = paragraph.firstChild as Text;
          const range = document.createRange();
          const lengths = new Map<number, number>();
          for (let at = 0; at < text.length; at += 1) {
            range.setStart(text, at);
            range.setEnd(text, at + 1);
            if (!/[\p{L}\p{N}]/u.test(`${range}`)) continue;
            const { bottom } = range.getBoundingClientRect();
            lengths.set(bottom, (lengths.get(bottom) ?? 0) + 1);
          }
          // The last is as long as it happens to be.
          full.push(...[...lengths.values()].slice(0, -1));
        }
        return full;
      });
      expect(lines.length).toBeGreaterThan(20);
      const mean = lines.reduce((sum, each) => sum + each, 0) / lines.length;
      expect(mean).toBeGreaterThanOrEqual(60);
      expect(mean).toBeLessThanOrEqual(72);
    });

    test('the text stands as far below the rule without a photo as a photo does', async () => {
      const gaps: number[] = [];
      for (const path of [article, `${inject('fixtureOrigin')}2016/quotes/`]) {
        const page = await open(path, { viewport: { width: 360, height: 640 } });
        gaps.push(
          await page.evaluate(() => {
            const { bottom } = document.querySelector('.article-header')!.getBoundingClientRect();
            const first = document.querySelector('.article-body > *')!;
            return first.getBoundingClientRect().top - bottom;
          }),
        );
      }
      expect(gaps[0]).toBeCloseTo(31.5, 0);
      expect(gaps[1]).toBeCloseTo(gaps[0]!, 0);
    });

    for (const colorScheme of ['light', 'dark'] as const)
      testWithMedia(`${colorScheme} follows the system, readably`, async () => {
        const page = await open(article, { colorScheme });
        const colors = await page.evaluate(() => {
          const { backgroundColor } = getComputedStyle(document.documentElement);
          const inks = ['.article-body > p', '.dateline', 'figcaption', '.source-line', 'a'].map(
            (selector) => getComputedStyle(document.querySelector(selector)!).color,
          );
          return { backgroundColor, inks };
        });
        expect(measureLuminance(colors.backgroundColor) > 0.5).toBe(colorScheme === 'light');
        for (const ink of colors.inks) {
          expect(measureContrast(ink, colors.backgroundColor)).toBeGreaterThanOrEqual(7);
        }
      });

    test('the article asks for two fonts of its own, which its policy lets in', async () => {
      const page = await open(article);
      const asked = () =>
        page.evaluate(
          () => [...document.fonts].filter(({ status }) => status !== 'unloaded').length,
        );
      await expect.poll(asked).toBe(2);
      // One that comes late, as on a busy machine, is not used (and Firefox then says `error`), so
      // each is asked for again, without the haste of the page's own faces.
      const outcomes = await page.evaluate(() => {
        const sources = [...document.querySelectorAll<HTMLLinkElement>('link[as=font]')];
        const load = ({ href }: HTMLLinkElement) => new FontFace('probe', `url(${href})`).load();
        return Promise.all(
          sources.map((source) => load(source).then(({ status }) => status, String)),
        );
      });
      expect(outcomes).toEqual(['loaded', 'loaded']);
    });
  },
  ['chromium', 'firefox'],
);
