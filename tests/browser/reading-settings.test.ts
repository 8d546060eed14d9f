import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { describeInBrowser, onlyIn } from '../support/open-browser.ts';

const article = '/2014/obama-khamenei-letter/';
const opener = (page: Page) => page.getByRole('button', { name: 'إعدادات القراءة' });
const panel = (page: Page) => page.getByRole('dialog', { name: 'إعدادات القراءة' });
const choice = (page: Page, name: string) => page.getByRole('radio', { name, exact: true });

const look = (page: Page) =>
  page.evaluate(() => {
    const paragraph = document.querySelector('.article-body > p')!;
    const { lineHeight, fontSize } = getComputedStyle(paragraph);
    return {
      paper: getComputedStyle(document.documentElement).backgroundColor,
      leading: Math.round((parseFloat(lineHeight) / parseFloat(fontSize)) * 100) / 100,
    };
  });

/** Holds that the page comes to a look. */
const expectLook = (page: Page, expected: Partial<Awaited<ReturnType<typeof look>>>) =>
  expect.poll(() => look(page)).toMatchObject(expected);

const papers = {
  light: 'rgb(251, 248, 242)',
  sepia: 'rgb(243, 231, 208)',
  dark: 'rgb(27, 24, 21)',
};

describeInBrowser(
  'the reading settings',
  (open, engine) => {
    const testWithMedia = onlyIn('chromium', engine);

    testWithMedia('a theme wins over the system’s, until it follows the system again', async () => {
      const page = await open(article, { colorScheme: 'dark' });
      expect((await look(page)).paper).toBe(papers.dark);
      await opener(page).click();
      await choice(page, 'فاتح').check();
      await expectLook(page, { paper: papers.light });
      await choice(page, 'ورقيّ').check();
      await expectLook(page, { paper: papers.sepia });
      await choice(page, 'حسب الجهاز').check();
      await expectLook(page, { paper: papers.dark });
    });

    test('the panel goes when the focus leaves it, so that it hides none', async () => {
      const page = await open(article, { viewport: { width: 360, height: 640 } });
      await page.getByRole('button', { name: 'إعدادات القراءة' }).click();
      await expect.poll(() => panel(page).isVisible()).toBe(true);
      await panel(page).getByRole('button').first().focus();
      await page.locator('.share a').first().focus();
      await expect.poll(() => panel(page).isVisible()).toBe(false);
    });

    test('the panel has a button that closes it, and the focus goes back to what opened it', async () => {
      const page = await open(article, { viewport: { width: 360, height: 640 } });
      await opener(page).click();
      await panel(page).getByRole('button', { name: 'إغلاق' }).click();
      await expect.poll(() => panel(page).isVisible()).toBe(false);
      await expect
        .poll(() => opener(page).evaluate((button) => button === document.activeElement))
        .toBe(true);
    });

    test('the panel fits a low window, and scrolls inside itself', async () => {
      const page = await open(article, { viewport: { width: 320, height: 256 } });
      await page.getByRole('button', { name: 'إعدادات القراءة' }).click();
      const { y, height } = (await panel(page).boundingBox())!;
      expect(y).toBeGreaterThanOrEqual(0);
      expect(y + height).toBeLessThanOrEqual(256);
      const close = panel(page).getByRole('button', { name: 'إغلاق' });
      await close.scrollIntoViewIfNeeded();
      await expect.poll(() => close.isVisible()).toBe(true);
    });

    test('the frame of the browser takes on the theme’s paper, until it follows the system again', async () => {
      const page = await open(article);
      const frame = () =>
        page.evaluate(() =>
          [...document.querySelectorAll<HTMLMetaElement>('[name=theme-color]')].map(
            ({ content }) => content,
          ),
        );
      const own = ['#1b1815', '#fbf8f2'];
      expect(await frame()).toEqual(own);
      await opener(page).click();
      await choice(page, 'ورقيّ').check();
      await expect.poll(frame).toEqual([papers.sepia, papers.sepia]);
      await choice(page, 'داكن').check();
      await expect.poll(frame).toEqual([papers.dark, papers.dark]);
      await choice(page, 'حسب الجهاز').check();
      await expect.poll(frame).toEqual(own);
    });

    test('lines stand wider apart', async () => {
      const page = await open(article);
      expect((await look(page)).leading).toBe(1.9);
      await opener(page).click();
      await choice(page, 'واسع').check();
      await expectLook(page, { leading: 2.4 });
    });

    test('choices are remembered, shown in the panel, and hold on the other pages', async () => {
      const page = await open(article);
      await opener(page).click();
      await choice(page, 'داكن').check();
      await choice(page, 'واسع').check();
      await expectLook(page, { paper: papers.dark, leading: 2.4 });
      await page.reload();
      expect(await look(page)).toEqual({ paper: papers.dark, leading: 2.4 });
      await opener(page).click();
      expect(await choice(page, 'داكن').isChecked()).toBe(true);
      expect(await choice(page, 'واسع').isChecked()).toBe(true);
      await page.goto('/');
      const paper = await page.evaluate(
        () => getComputedStyle(document.documentElement).backgroundColor,
      );
      expect(paper).toBe(papers.dark);
    });

    test('one press resets everything, the text size too, and says so', async () => {
      const page = await open(article);
      await page.getByRole('button', { name: 'تكبير الخط' }).click();
      await opener(page).click();
      await choice(page, 'داكن').check();
      await choice(page, 'واسع').check();
      await page.getByRole('button', { name: 'استعادة الإعدادات الأصلية' }).click();
      await expect
        .poll(() => panel(page).getByRole('status').textContent())
        .toBe('استُعيدت الإعدادات الأصلية');
      await expectLook(page, { paper: papers.light, leading: 1.9 });
      expect(await choice(page, 'حسب الجهاز').isChecked()).toBe(true);
      expect(await page.evaluate(() => ({ ...localStorage }))).toEqual({});
      expect(await page.evaluate(() => document.documentElement.dataset.textSize)).toBeUndefined();
    });

    test('the keyboard opens it, moves through it, and closes it where it came from', async () => {
      const page = await open(article);
      await opener(page).focus();
      await page.keyboard.press('Enter');
      await expect.poll(() => panel(page).isVisible()).toBe(true);
      await page.keyboard.press('Tab');
      await page.keyboard.press('ArrowDown');
      await expect.poll(() => choice(page, 'فاتح').isChecked()).toBe(true);
      await expectLook(page, { paper: papers.light });
      await page.keyboard.press('Escape');
      await expect.poll(() => panel(page).isVisible()).toBe(false);
      await expect
        .poll(() => opener(page).evaluate((button) => button === document.activeElement))
        .toBe(true);
    });

    test('on a phone it lies at the lower edge, and its targets are large enough', async () => {
      const page = await open(article, { viewport: { width: 320, height: 640 } });
      await opener(page).click();
      const box = await panel(page).boundingBox();
      expect(box && box.y + box.height).toBeCloseTo(640, 0);
      expect(box?.width).toBe(await page.evaluate(() => document.documentElement.clientWidth));
      for (const label of await panel(page).locator('label').all()) {
        expect((await label.boundingBox())?.height).toBeGreaterThanOrEqual(44);
      }
    });

    testWithMedia('a remembered theme that is none is ignored', async () => {
      const page = await open(article, { colorScheme: 'dark' });
      await page.evaluate(() => localStorage.setItem('theme', 'pink'));
      await page.reload();
      expect((await look(page)).paper).toBe(papers.dark);
    });

    testWithMedia('without script there is none', async () => {
      const page = await open(article, { javaScriptEnabled: false });
      expect(await opener(page).isVisible()).toBe(false);
      expect(await panel(page).isVisible()).toBe(false);
    });

    testWithMedia('it stays off the paper', async () => {
      const page = await open(article);
      await opener(page).click();
      await choice(page, 'داكن').check();
      await expectLook(page, { paper: papers.dark });
      await page.emulateMedia({ media: 'print' });
      await expect.poll(() => opener(page).isVisible()).toBe(false);
      await expectLook(page, { paper: 'rgb(255, 255, 255)' });
    });
  },
  ['chromium', 'firefox'],
);
