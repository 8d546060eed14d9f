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

  const openPreview = async (path: string) => {
    const page = await open(`${server.origin}_preview/${path}`);
    await expect.poll(() => page.locator('.warnings li:visible').count()).toBeGreaterThan(0);
    return page;
  };
  const warn = (page: Page) => page.locator('.warnings').innerText();

  test('shows the newest articles on each platform, light and dark, and leads to all', async () => {
    const page = await openPreview('');
    const articles = await page.locator('.article').count();
    expect(articles).toBeGreaterThan(5);
    expect(await page.locator('.link-card').count()).toBe(articles * 8);
    await page.getByRole('link', { name: 'مقال بسيط للاختبار' }).last().click();
    await page.waitForURL('**/_preview/2015/plain/');
    expect(await page.locator('.article').count()).toBe(1);
  });

  test('says where a long title is cut, and nothing of a short one', async () => {
    const long = await openPreview('2016/long-title/');
    await expect.poll(() => warn(long)).toContain('العنوان يُقطع في: واتساب، تلغرام، إكس، فيسبوك.');
    const short = await openPreview('2015/plain/');
    await expect.poll(() => warn(short)).toContain('لا ملخّص');
    expect(await warn(short)).not.toContain('العنوان يُقطع');
  });

  test('shows the article without a picture too', async () => {
    const page = await openPreview('2015/plain/');
    const pictures = page.locator('.picture:visible');
    expect(await pictures.count()).toBe(8);
    await page.getByLabel('كيف تظهر بلا صورة؟').check();
    expect(await pictures.count()).toBe(0);
  });

  test('draws a title that begins in Latin letters from the right, as its mark says', async () => {
    const page = await openPreview('2016/latin-first/');
    const [side] = await page
      .locator('.whatsapp .title')
      .first()
      .evaluateAll(([title]) => [title && getComputedStyle(title).direction]);
    expect(side).toBe('rtl');
  });
});
