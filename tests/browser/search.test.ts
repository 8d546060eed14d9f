import { expect, inject, test } from 'vitest';
import { describeInBrowser, onlyIn } from '../support/open-browser.ts';

describeInBrowser(
  'search',
  (open, engine) => {
    test('an address with a query shows its results, marked, and says how many', async () => {
      const page = await open('/search/?q=المفاوضات');
      await expect.poll(() => page.getByRole('status').first().textContent()).toMatch(/نتيج/);
      const links = page.locator('main .results a');
      expect(await links.first().getAttribute('href')).toBe('/2014/obama-khamenei-letter/');
      expect(await page.locator('.results mark').first().textContent()).toContain('مفاوض');
      expect(await page.locator('.results time').first().getAttribute('datetime')).toBe(
        '2014-11-07',
      );
      expect(await page.title()).toContain('المفاوضات');
      // Out of the article's text, which says it far below its beginning.
      const passage = page.locator('.results .passage').last();
      await expect.poll(() => passage.innerText()).toMatch(/^….*مفاوضات.*…$/);
    });

    test.each([360, 1280])(
      'results wait for no passage, and at %i px none moves when it comes',
      async (width) => {
        const page = await open('about:blank', { viewport: { width, height: 900 } });
        const held: (() => void)[] = [];
        await page.route('**/*.md', async (route) => {
          await new Promise<void>((go) => held.push(go));
          await route.continue();
        });
        await page.goto('/search/?q=موقع');
        await expect.poll(() => held.length).toBeGreaterThan(2);
        const places = () =>
          page
            .locator('.results h2')
            .evaluateAll((all) => all.map((each) => each.getBoundingClientRect().top));
        const before = await places();
        expect(before.length).toBeGreaterThan(2);
        expect(await page.locator('.results mark').count()).toBeLessThan(before.length);
        for (const go of held) go();
        await expect.poll(() => page.locator('.passage:empty').count()).toBe(0);
        expect(await places()).toEqual(before);
      },
    );

    test('a query typed and sent goes into the address, and Back brings the last one', async () => {
      const page = await open('/search/?q=أوباما');
      const field = page.getByRole('searchbox');
      await expect.poll(() => page.locator('.results li').count()).toBeGreaterThan(0);
      await field.fill('سفينة');
      await field.press('Enter');
      await expect.poll(() => page.getByRole('status').first().textContent()).toContain('لا نتائج');
      expect(new URL(page.url()).searchParams.get('q')).toBe('سفينة');
      expect(await field.evaluate((element) => element === document.activeElement)).toBe(true);
      await page.evaluate(() => history.back());
      await expect.poll(() => field.inputValue()).toBe('أوباما');
      await expect.poll(() => page.locator('.results li').count()).toBeGreaterThan(0);
    });

    test('where nothing is found, a slip is mended by a link that keeps the query in the address', async () => {
      const page = await open('/search/?q=المفاوصات');
      const status = page.getByRole('status').first();
      await expect.poll(() => status.textContent()).toBe('لا نتائج. هل تقصد «المفاوضات»؟');
      await status.getByRole('link').click();
      await expect.poll(() => page.locator('.results li').count()).toBeGreaterThan(0);
      expect(new URL(page.url()).searchParams.get('q')).toBe('المفاوضات');
    });

    test('an index that does not come is said, and asked for anew', async () => {
      const page = await open('/search/');
      await page.route('**/terms/*', (route) => route.abort());
      const field = page.getByRole('searchbox');
      await field.fill('إيران');
      await field.press('Enter');
      await expect.poll(() => page.getByRole('status').first().textContent()).toContain('تعذّر');
      await page.unroute('**/terms/*');
      await field.press('Enter');
      await expect.poll(() => page.locator('.results li').count()).toBeGreaterThan(0);
    });

    test('a site in a folder searches there, and finds no article that waits', async () => {
      const page = await open(`${inject('fixtureOrigin')}search/?q=مقال`);
      await expect.poll(() => page.locator('.results li').count()).toBeGreaterThan(0);
      const hrefs = await page
        .locator('.results a')
        .evaluateAll((all) => all.map((link) => link.getAttribute('href')));
      expect(hrefs.every((href) => href?.startsWith('/reader/'))).toBe(true);
      expect(hrefs.some((href) => href?.includes('2099'))).toBe(false);
    });

    onlyIn('chromium', engine)(
      'without script the page offers years, and months of the large ones',
      async () => {
        const page = await open('/search/', { javaScriptEnabled: false });
        expect(await page.getByRole('searchbox').isVisible()).toBe(false);
        expect(await page.locator('main').innerText()).toContain('بحسب السنة');
        expect(await page.locator('nav a[href="/2014/"]').isVisible()).toBe(true);
        const months = await open(`${inject('fixtureOrigin')}search/`, {
          javaScriptEnabled: false,
        });
        const month = months.getByRole('navigation', { name: '2012' }).getByRole('link');
        expect(await month.getAttribute('href')).toBe('/reader/2012-03/');
        const scripted = await open(`${inject('fixtureOrigin')}search/`);
        expect(await scripted.locator('a[href="/reader/2012-03/"]').isVisible()).toBe(false);
      },
    );
  },
  ['chromium', 'firefox'],
);
