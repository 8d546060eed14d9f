import type { Page } from 'playwright-core';
import { afterEach, beforeEach, expect, inject, test } from 'vitest';
import { type LeavingHost, startHost } from '../support/leaving-host.ts';
import { describeInBrowser } from '../support/open-browser.ts';

const article = '/2026/how-to-read-here/';

let host: LeavingHost;
beforeEach(async () => {
  host = await startHost(inject('dist'));
});
afterEach(() => host.leave());

const button = (page: Page) =>
  page.getByRole('button', { name: /احفظه للقراءة بلا اتصال|احفظ نسخته الأحدث/ });
const status = (page: Page) => page.locator('footer').getByRole('status');

/** Scrolls, with which the button is fetched, and presses it. */
async function keep(page: Page): Promise<void> {
  await page.evaluate(() => scrollTo(0, 400));
  await button(page).click();
}

describeInBrowser(
  'an article',
  (open) => {
    test('is kept with its pictures by one press, read offline, listed and removed', async () => {
      const page = await open(`${host.origin}${article}`);
      await keep(page);
      await expect.poll(() => status(page).textContent()).toContain('حُفظ المقال وصوره على جهازك.');
      await host.leave();
      await page.goto(`${host.origin}${article}`);
      await expect.poll(() => page.locator('h1').textContent()).toBe('كيف تقرأ هنا');
      const seen = () =>
        page.evaluate(async () => {
          const pictures = [...document.querySelectorAll<HTMLImageElement>('.article-body img')];
          for (const picture of pictures) picture.loading = 'eager';
          await Promise.all(pictures.map((picture) => picture.decode()));
          const fonts = [...document.querySelectorAll<HTMLLinkElement>('link[as=font]')];
          return {
            pictures: pictures.map(({ naturalWidth }) => naturalWidth > 0),
            fonts: await Promise.all(fonts.map(async ({ href }) => (await fetch(href)).ok)),
          };
        });
      expect(await seen()).toEqual({ pictures: [true, true], fonts: [true, true] });
      // Another page is not there, and what stands in its place says what is.
      await page.goto(`${host.origin}/topics/`);
      await expect.poll(() => page.locator('h1').textContent()).toBe('المقالات المحفوظة');
      await page.goto(`${host.origin}/saved/`);
      await page.getByRole('button', { name: 'حذف: كيف تقرأ هنا' }).click();
      await expect
        .poll(() => page.getByRole('status').textContent())
        .toContain('حُذف المقال من جهازك.');
      expect(await page.evaluate(() => caches.keys())).toEqual([]);
      expect(
        await page.evaluate(async () => (await navigator.serviceWorker.getRegistrations()).length),
      ).toBe(0);
    });

    test.each([
      ['SecurityError', 'لم يسمح المتصفّح بالحفظ.'],
      ['QuotaExceededError', 'لا مساحة تكفي على جهازك.'],
      ['TypeError', 'لم يصل ملفّ من ملفّات المقال'],
    ])('that cannot be kept for a %s leaves nothing behind, and says why', async (name, said) => {
      const page = await open(`${host.origin}${article}`);
      await page.evaluate((name) => {
        Cache.prototype.put = async () => {
          throw name === 'TypeError' ? new TypeError() : new DOMException('', name);
        };
      }, name);
      await keep(page);
      await expect.poll(() => status(page).textContent()).toContain(said);
      expect(await page.evaluate(() => caches.keys())).toEqual([]);
      const workers = () =>
        page.evaluate(async () => (await navigator.serviceWorker.getRegistrations()).length);
      expect(await workers()).toBe(0);
    });

    test('that is kept stays so where a newer copy finds no room', async () => {
      const page = await open(`${host.origin}${article}`);
      await keep(page);
      await expect.poll(() => status(page).textContent()).toContain('حُفظ المقال وصوره على جهازك.');
      await page.evaluate(() => {
        Cache.prototype.put = async () => {
          throw new DOMException('', 'QuotaExceededError');
        };
      });
      await button(page).click();
      await expect.poll(() => status(page).textContent()).toContain('لا مساحة تكفي على جهازك.');
      await host.leave();
      await page.goto(`${host.origin}${article}`);
      await expect.poll(() => page.locator('h1').textContent()).toBe('كيف تقرأ هنا');
      expect(await page.evaluate(() => caches.keys())).toHaveLength(1);
    });

    test('that nobody keeps brings no worker and no store', async () => {
      const page = await open(`${host.origin}${article}`);
      await page.evaluate(() => scrollTo(0, 400));
      await expect.poll(() => button(page).count()).toBe(1);
      expect(await page.evaluate(() => caches.keys())).toEqual([]);
      expect(
        await page.evaluate(async () => (await navigator.serviceWorker.getRegistrations()).length),
      ).toBe(0);
    });
  },
  ['chromium', 'firefox'],
);
