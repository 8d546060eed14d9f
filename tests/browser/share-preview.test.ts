import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { makeSite, type TestSite } from '../support/make-site.ts';
import { describeInBrowser } from '../support/open-browser.ts';
import { listFiles } from '../support/read-pages.ts';
import { startDev, type DevServer } from '../support/start-dev.ts';

test('the share preview is never published', () => {
  for (const dist of [inject('dist'), inject('fixtureDist')]) {
    expect(listFiles(dist).filter((file) => /preview/i.test(file))).toEqual([]);
  }
});

describeInBrowser('the share preview in the development server', (open) => {
  let site: TestSite;
  let server: DevServer;
  beforeAll(async () => {
    site = await makeSite({ content: 'tests/fixtures/site' });
    server = await startDev(site);
  });
  afterAll(async () => {
    await server?.stop();
    await site?.remove();
  });

  /** Opens a preview that hears nothing of the server, which would load its first pages once more. */
  const openPreview = async (path: string) => {
    const page = await open('about:blank');
    await page.routeWebSocket(/./, () => {});
    await page.goto(`${server.origin}_preview/${path}`);
    return page;
  };
  const countOn = (page: Page, selector: string) =>
    expect.poll(() => page.locator(selector).count());
  const warningsOn = (page: Page) =>
    expect.poll(() =>
      page
        .locator('.warnings li:visible')
        .allInnerTexts()
        .then((all) => all.join('\n')),
    );

  test('shows the newest articles on each platform, light and dark, and leads to all', async () => {
    const page = await openPreview('');
    await countOn(page, '.article').toBe(12);
    await countOn(page, '.link-card').toBe(12 * 8);
    await page.getByRole('link', { name: 'مقال بسيط للاختبار' }).last().click();
    await page.waitForURL('**/_preview/2015/plain/');
    await countOn(page, '.article').toBe(1);
  });

  test('says where a long title is cut, and nothing of a short one', async () => {
    const long = await openPreview('2016/long-title/');
    await warningsOn(long).toContain('العنوان يُقطع في: واتساب، تلغرام، إكس، فيسبوك.');
    const short = await openPreview('2015/plain/');
    await warningsOn(short).toMatch(/لا ملخّص/);
    // Cuts are told once the fonts are there; what asks for them later hears of them after that.
    await short.evaluate(() => document.fonts.ready.then(() => undefined));
    const warnings = await short.locator('.warnings li:visible').allInnerTexts();
    expect(warnings.join()).not.toContain('العنوان يُقطع');
  });

  test('shows the article without a picture too', async () => {
    const page = await openPreview('2015/plain/');
    await countOn(page, '.picture:visible').toBe(8);
    await expect
      .poll(async () => {
        await page.getByLabel('كيف تظهر بلا صورة؟').check();
        return page.locator('.picture:visible').count();
      })
      .toBe(0);
  });

  test('draws a title that begins in Latin letters from the right, as its mark says', async () => {
    const page = await openPreview('2016/latin-first/');
    const title = page.locator('.whatsapp .title').first();
    await expect
      .poll(() => title.evaluate((element) => getComputedStyle(element).direction))
      .toBe('rtl');
  });
});
