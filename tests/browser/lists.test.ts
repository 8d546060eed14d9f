import type { Page } from 'playwright-core';
import { expect, inject, test } from 'vitest';
import { describeInBrowser } from '../support/open-browser.ts';

const phone = { viewport: { width: 360, height: 740 } };

describeInBrowser(
  'lists',
  (open) => {
    const openLists = (): Promise<Page> =>
      open(`${inject('fixtureOrigin')}2016/everything/`, phone);

    test('years keep their numbers, and have room for all of their digits', async () => {
      const page = await openLists();
      const list = page.locator('.article-body ol', { hasText: 'حدث أول' });
      expect(await list.getAttribute('start')).toBe('1948');
      expect(await list.locator('li').nth(1).getAttribute('value')).toBe('1967');
      const { room, width } = await list.evaluate((element) => {
        const marker = document.createElement('span');
        marker.textContent = '1967. ';
        marker.style.cssText = 'position: absolute; white-space: pre';
        element.append(marker);
        const room = parseFloat(getComputedStyle(element).paddingInlineStart);
        return { room, width: marker.getBoundingClientRect().width };
      });
      expect(width).toBeGreaterThan(30);
      expect(room).toBeGreaterThanOrEqual(width);
    });

    test('typed marks stand in front of their items and within the text’s width', async () => {
      const page = await openLists();
      const list = page.locator('.article-body .typed');
      expect(await list.locator('.list-mark').allTextContents()).toEqual(['١.', '٢.']);
      const { edge, mark, shown } = await list.evaluate((element) => ({
        edge: element.getBoundingClientRect().right,
        mark: element.querySelector('.list-mark')?.getBoundingClientRect().right ?? 0,
        shown: getComputedStyle(element).listStyleType,
      }));
      expect(mark).toBeCloseTo(edge, 0);
      expect(shown).toBe('none');
    });

    test('a callout has its name above its text', async () => {
      const page = await openLists();
      expect(await page.locator('.callout.warning').innerText()).toMatch(/^تنبيه\s+نصّ التنبيه\./);
    });
  },
  ['chromium', 'firefox'],
);
