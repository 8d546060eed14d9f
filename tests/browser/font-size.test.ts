import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { describeInBrowser, onlyIn } from '../support/open-browser.ts';

const article = '/2014/obama-khamenei-letter/';
const steps = [0.875, 1, 1.125, 1.25, 1.5, 1.75, 2];

const larger = (page: Page) => page.getByRole('button', { name: 'تكبير الخط' });
const smaller = (page: Page) => page.getByRole('button', { name: 'تصغير الخط' });
const reset = (page: Page) => page.getByRole('button', { name: 'الحجم الأصلي' });

const measure = (page: Page) =>
  page.evaluate(() => {
    const paragraph = document.querySelector('.article-body > p')!;
    const { fontSize, lineHeight } = getComputedStyle(paragraph);
    return {
      size: parseFloat(fontSize),
      line: parseFloat(lineHeight),
      width: paragraph.getBoundingClientRect().width,
    };
  });

/** Holds that the text comes to a size, in pixels. */
const expectSize = (page: Page, size: number) =>
  expect.poll(async () => (await measure(page)).size).toBeCloseTo(size, 1);

describeInBrowser(
  'the text-size control',
  (open, engine) => {
    const testWithMedia = onlyIn('chromium', engine);

    test('steps from 0.875 to 2 scale text, line height and measure together', async () => {
      const page = await open(article, { viewport: { width: 2000, height: 900 } });
      const normal = await measure(page);
      await smaller(page).click();
      for (const step of steps) {
        await expectSize(page, normal.size * step);
        const { line, width } = await measure(page);
        expect(line).toBeCloseTo(normal.line * step, 1);
        expect(width).toBeCloseTo(normal.width * step, 0);
        if (step < 2) await larger(page).click();
      }
      await expect.poll(() => larger(page).isDisabled()).toBe(true);
      await larger(page).click({ force: true });
      expect((await measure(page)).size).toBeCloseTo(normal.size * 2, 1);
    });

    test('it ends at the smallest, and says the size politely', async () => {
      const page = await open(article);
      const status = page.locator('font-size').getByRole('status');
      expect(await status.textContent()).toBe('');
      expect(await smaller(page).isDisabled()).toBe(false);
      await smaller(page).click();
      await expect.poll(() => smaller(page).isDisabled()).toBe(true);
      await expect.poll(() => status.textContent()).toBe('حجم الخط 87.5 في المئة');
    });

    test('one press brings the default back, and forgets the choice', async () => {
      const page = await open(article);
      const normal = await measure(page);
      expect(await reset(page).isVisible()).toBe(false);
      await larger(page).click();
      await larger(page).click();
      await reset(page).click();
      await expect.poll(() => measure(page)).toEqual(normal);
      await expect.poll(() => page.evaluate(() => localStorage.length)).toBe(0);
      await expect.poll(() => reset(page).isVisible()).toBe(false);
      await expect
        .poll(() => larger(page).evaluate((button) => button === document.activeElement))
        .toBe(true);
    });

    test('it works from the keyboard, and the end does not take the focus away', async () => {
      const page = await open(article);
      const normal = await measure(page);
      await larger(page).focus();
      for (let press = 0; press < 10; press += 1) await page.keyboard.press('Enter');
      await expectSize(page, normal.size * 2);
      await page.keyboard.press('Tab');
      await page.keyboard.press('Space');
      await expectSize(page, normal.size * 1.75);
    });

    test('its buttons are large enough for a thumb', async () => {
      const page = await open(article, { viewport: { width: 320, height: 640 } });
      await larger(page).click();
      for (const button of [larger(page), smaller(page), reset(page)]) {
        const box = await button.boundingBox();
        expect(box?.width).toBeGreaterThanOrEqual(44);
        expect(box?.height).toBeGreaterThanOrEqual(44);
      }
    });

    test('header and footer stay as wide as the text, and the buttons where the pointer is', async () => {
      const page = await open(article, { viewport: { width: 1280, height: 800 } });
      const edges = () =>
        page.evaluate(() =>
          ['body > header', 'main', 'body > footer'].map((selector) => {
            const { left, right } = document.querySelector(selector)!.getBoundingClientRect();
            return [left, right];
          }),
        );
      const before = await larger(page).boundingBox();
      const [narrow] = await edges();
      for (const press of [1, 2, 3]) {
        await larger(page).click();
        await expect
          .poll(() => page.evaluate(() => document.documentElement.dataset.textSize))
          .toBe(['1.125', '1.25', '1.5'][press - 1]);
      }
      const [header, main, footer] = await edges();
      expect(header).toEqual(main);
      expect(footer).toEqual(main);
      expect(main).not.toEqual(narrow);
      expect((await larger(page).boundingBox())?.x).toBe(before?.x);
    });

    test.each(['/', '/2026/', '/feeds/', '/404.html'])('%s follows it, by half', async (path) => {
      const page = await open(path, { viewport: { width: 320, height: 640 } });
      const size = () =>
        page.evaluate(() => parseFloat(getComputedStyle(document.querySelector('h1')!).fontSize));
      const normal = await size();
      await page.evaluate(() => localStorage.setItem('textSize', '2'));
      await page.reload();
      expect(await size()).toBeCloseTo(normal * 1.5, 1);
      const beyond = () => page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
      expect(await beyond()).toBeLessThanOrEqual(0);
    });

    test('the choice is there on the next visit, before anything moves', async () => {
      const page = await open(article);
      const normal = await measure(page);
      await larger(page).click();
      await larger(page).click();
      await expectSize(page, normal.size * 1.25);
      await page.reload();
      expect((await measure(page)).size).toBeCloseTo(normal.size * 1.25, 1);
    });

    test('it is set while the head is parsed: no script of the body had to run', async () => {
      const page = await open(article);
      const normal = await measure(page);
      await larger(page).click();
      await expectSize(page, normal.size * 1.125);
      await page.route(`**${article}`, async (route) => {
        const response = await route.fetch();
        const html = await response.text();
        await route.fulfill({
          response,
          body: html.replace(/<script type="module">.*?<\/script>/s, ''),
        });
      });
      await page.reload();
      expect((await measure(page)).size).toBeCloseTo(normal.size * 1.125, 1);
    });

    const garbage = ['NaN', '', '3', '1e9', '<b>', '0.9', 'null'];
    test.each(engine === 'firefox' ? garbage.slice(0, 1) : garbage)(
      'a remembered "%s" is ignored',
      async (garbage) => {
        const page = await open(article);
        const normal = await measure(page);
        await page.evaluate((value) => localStorage.setItem('textSize', value), garbage);
        await page.reload();
        expect(await measure(page)).toEqual(normal);
        await larger(page).click();
        await expectSize(page, normal.size * 1.125);
      },
    );

    test('where storage is forbidden it works for as long as the page', async () => {
      const page = await open('/404.html');
      await page.context().addInitScript(() => {
        Object.defineProperty(window, 'localStorage', {
          get() {
            throw new DOMException('forbidden', 'SecurityError');
          },
        });
      });
      const errors: Error[] = [];
      page.on('pageerror', (error) => errors.push(error));
      await page.goto(article);
      const normal = await measure(page);
      await larger(page).click();
      await expectSize(page, normal.size * 1.125);
      expect(errors).toEqual([]);
    });

    test('another tab follows', async () => {
      const page = await open(article);
      const other = await page.context().newPage();
      await other.goto(article);
      const normal = await measure(other);
      await larger(page).click();
      await expectSize(other, normal.size * 1.125);
    });

    testWithMedia('without script it is not shown, and the article is', async () => {
      const page = await open(article, { javaScriptEnabled: false });
      expect(await larger(page).isVisible()).toBe(false);
      expect(await page.locator('.article-body > p').first().isVisible()).toBe(true);
    });
  },
  ['chromium', 'firefox'],
);
