import { expect, inject, test } from 'vitest';
import { describeInBrowser } from '../support/open-browser.ts';

describeInBrowser(
  'metadata',
  (open) => {
    test('data for search engines makes the browser complain of nothing', async () => {
      const page = await open('about:blank');
      const messages: string[] = [];
      page.on('console', (message) => messages.push(message.text()));
      page.on('pageerror', ({ message }) => messages.push(message));
      for (const path of ['2016/closing-script/', '2016/line-separators/', '', 'feeds/']) {
        await page.goto(`${inject('fixtureOrigin')}${path}`, { waitUntil: 'load' });
      }
      expect(messages).toEqual([]);
    });

    test('a feed opened in a browser is a note and titles, not a wall of XML', async () => {
      const page = await open('/feed.xml');
      const link = page.locator('a');
      expect(await link.getAttribute('href')).toBe('https://maqal.example/feeds/');
      expect(await link.isVisible()).toBe(true);
      expect(await page.locator('item > title').first().isVisible()).toBe(true);
      expect(await page.locator('pubDate').first().isVisible()).toBe(false);
    });
  },
  ['chromium', 'firefox'],
);
