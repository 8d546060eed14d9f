import { copyFile, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { expect, inject, test } from 'vitest';
import { describeInBrowser } from '../support/open-browser.ts';
import { readPage } from '../support/read-pages.ts';

const article = '/2014/obama-khamenei-letter/';

const paragraphs = [...readPage(article).document.querySelectorAll('.article-body p')].map(
  ({ textContent }) => textContent?.trim(),
);

describeInBrowser('an article', (open) => {
  test('saved to disk opens with its text, look and tools', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'maqal-saved-'));
    const saved = join(folder, 'saved.html');
    await copyFile(join(inject('dist'), `${article}index.html`), saved);
    const page = await open(pathToFileURL(saved).href);
    const shown = await page.locator('.article-body p').allInnerTexts();
    expect(shown.map((text) => text.trim())).toEqual(paragraphs);
    const paper = () =>
      page.evaluate(() => getComputedStyle(document.documentElement).backgroundColor);
    expect(await paper()).toBe('rgb(251, 248, 242)');
    const size = () =>
      page.evaluate(() => getComputedStyle(document.querySelector('.article-body p')!).fontSize);
    const before = await size();
    await page.getByRole('button', { name: 'تكبير الخط' }).click();
    await expect.poll(size).not.toBe(before);
    await rm(folder, { recursive: true });
  });

  test.each(['script', 'stylesheet', 'font'])('is whole without %s', async (missing) => {
    const page = await open('/404.html', { javaScriptEnabled: missing !== 'script' });
    await page.route('**/*', async (route) => {
      if (route.request().resourceType() === missing) return route.abort();
      if (missing !== 'stylesheet') return route.continue();
      const response = await route.fetch();
      const body = (await response.text()).replace(/<style>.*?<\/style>/gs, '');
      return route.fulfill({ response, body });
    });
    await page.goto(article);
    const shown = await page.locator('.article-body p').allInnerTexts();
    expect(shown.map((text) => text.trim())).toEqual(paragraphs);
  });
});

// Chromium's headless shell has no back/forward cache at all.
describeInBrowser(
  'an article left for another page',
  (open) => {
    test('is kept whole for the back button, and shows the latest choice then', async () => {
      const page = await open(article);
      // A page that still loads something is not kept.
      await page.waitForLoadState('networkidle');
      await page.evaluate(() => document.documentElement.setAttribute('data-kept', ''));
      await page.goto('/');
      await page.evaluate(() => localStorage.setItem('textSize', '2'));
      await page.evaluate(() => history.back()).catch(() => {});
      await expect
        .poll(() => page.evaluate(() => ({ ...document.documentElement.dataset })).catch(() => {}))
        .toMatchObject({ kept: '', script: '', textSize: '2' });
    });
  },
  ['firefox'],
);
