import { expect, inject, test } from 'vitest';
import { describeInBrowser, onlyIn } from '../support/open-browser.ts';

const origin = inject('fixtureOrigin');
const moved = `${origin}2015/moved-article/`;

describeInBrowser(
  'an old address',
  (open, engine) => {
    test.each(['2014/old-name/', 'news/123.html', '2012/خبر-قديم/'])(
      '%s leads to the new one with query and fragment, and leaves no trace in the history',
      async (path) => {
        const page = await open(`${origin}2015/plain/`);
        const before = await page.evaluate(() => history.length);
        await page.goto(`${origin}${path}?from=card&a=%26#${encodeURIComponent('قسم')}`);
        await page.waitForURL(`${moved}**`);
        expect(page.url()).toBe(`${moved}?from=card&a=%26#${encodeURIComponent('قسم')}`);
        expect(await page.evaluate(() => history.length)).toBe(before + 1);
        expect(await page.locator('h1').innerText()).toContain('انتقل مرات');
      },
    );

    onlyIn('chromium', engine)('passes on the words that a link points to', async () => {
      const page = await open('about:blank', { viewport: { width: 360, height: 300 } });
      const words = encodeURIComponent('من معه رابط قديم');
      await page.goto(`${origin}2014/old-name/#:~:text=${words}`);
      await page.waitForURL(`${moved}**`);
      await expect.poll(() => page.evaluate(() => scrollY)).toBeGreaterThan(100);
    });

    onlyIn('chromium', engine)('leads there without script', async () => {
      const page = await open(`${origin}2014/old-name/`, { javaScriptEnabled: false });
      await page.waitForURL(moved);
      expect(await page.locator('h1').innerText()).toContain('انتقل مرات');
    });

    onlyIn('chromium', engine)('shows a link where nothing moves by itself', async () => {
      const page = await open(`${origin}2015/plain/`, { javaScriptEnabled: false });
      await page.route('**/old-name/', async (route) => {
        const response = await route.fetch();
        const body = (await response.text()).replace(/<noscript>.*?<\/noscript>/s, '');
        return route.fulfill({ response, body });
      });
      await page.goto(`${origin}2014/old-name/`);
      await page.getByRole('link', { name: 'مقال للاختبار انتقل مرات' }).click();
      await page.waitForURL(moved);
    });
  },
  ['chromium', 'firefox'],
);
