import type { Page } from 'playwright-core';
import { expect, inject, test } from 'vitest';
import { measureContrast } from '../support/contrast.ts';
import { describeInBrowser, onlyIn } from '../support/open-browser.ts';
import { copyByKey, forbidCopying, readClipboard } from '../support/read-clipboard.ts';

const article = '/2014/obama-khamenei-letter/';
const address = 'https://maqal.example/2014/obama-khamenei-letter/';
const third = '.article-body > p:nth-of-type(3)';

const status = (page: Page) => page.locator('footer').getByRole('status');
const toggle = (page: Page) => page.getByRole('button', { name: 'إظهار روابط الفقرات' });
const sign = (page: Page) => page.locator(`${third} > .anchor`);
const idOf = (page: Page) => page.locator(third).evaluate(({ id }) => id);
const opacityOf = (page: Page) =>
  sign(page).evaluate((element) => Number(getComputedStyle(element).opacity));

const hashOf = (page: Page) => page.evaluate(() => location.hash);

const paintSign = async (page: Page) => {
  const { x, y, width, height } = (await sign(page).boundingBox())!;
  return (await page.screenshot({ clip: { x, y, width, height } })).toString('base64');
};

describeInBrowser(
  'a paragraph’s link',
  (open, engine) => {
    const testWithMedia = onlyIn('chromium', engine);

    test('copies the paragraph’s whole address, says so, and goes there', async () => {
      const page = await open(article);
      const id = await idOf(page);
      await page.locator(third).hover();
      await sign(page).click();
      await expect.poll(() => status(page).textContent()).toBe('نُسخ الرابط');
      expect(await hashOf(page)).toBe(`#${id}`);
      expect(await page.locator(third).evaluate((element) => element.matches(':target'))).toBe(
        true,
      );
      expect(await readClipboard(page)).toBe(`${address}#${id}`);
    });

    test('where copying is forbidden, that address is selected', async () => {
      const page = await open('/404.html');
      await forbidCopying(page);
      await page.goto(article);
      await page.locator(third).hover();
      await sign(page).click();
      await expect
        .poll(() => page.evaluate(() => document.activeElement?.tagName))
        .toBe('TEXTAREA');
      expect(await page.getByRole('textbox').inputValue()).toBe(`${address}#${await idOf(page)}`);
    });

    testWithMedia('is seen on hover', async () => {
      const page = await open(article, { viewport: { width: 1280, height: 2000 } });
      await page.locator('h1').hover();
      const bare = await paintSign(page);
      await page.locator(third).hover();
      await expect.poll(() => paintSign(page)).not.toBe(bare);
    });

    testWithMedia('is seen on a touch screen once its paragraph is touched', async () => {
      const page = await open(article, { hasTouch: true, isMobile: true });
      expect(await opacityOf(page)).toBe(0);
      // What shows it is fetched with the first scroll.
      await page.evaluate(() => scrollTo(0, 10));
      await expect.poll(() => page.getByRole('button', { name: /بلا اتصال/ }).count()).toBe(1);
      await page.locator(third).tap({ position: { x: 40, y: 10 } });
      await expect.poll(() => opacityOf(page)).toBe(1);
    });

    test('moves no word, and makes no page wider, at any size', async () => {
      const page = await open('/2026/how-to-read-here/', { viewport: { width: 320, height: 640 } });
      const measure = () =>
        page.evaluate(() => ({
          boxes: [...document.querySelectorAll('.article-body > *')].map((element) => {
            const { x, y, width, height } = element.getBoundingClientRect();
            return [x, y, width, height];
          }),
          beyond: document.documentElement.scrollWidth - innerWidth,
        }));
      for (const textSize of ['1', '2']) {
        await page.evaluate((size) => Object.assign(localStorage, { textSize: size }), textSize);
        await page.reload();
        const shown = await measure();
        expect(shown.beyond).toBeLessThanOrEqual(0);
        await page.evaluate(() => {
          for (const sign of document.querySelectorAll('.anchor')) sign.remove();
        });
        expect(await measure()).toEqual(shown);
      }
    });

    test('is in no selection and no copy of the text', async () => {
      const page = await open(article);
      const text = await page.locator(third).evaluate((element) => {
        getSelection()!.selectAllChildren(element);
        return element.textContent;
      });
      await copyByKey(page);
      expect(await readClipboard(page)).toBe(text);
    });

    test('costs the keyboard one stop, which brings them all in and out again', async () => {
      const page = await open(article);
      const focused = () => page.evaluate(() => document.activeElement!.className);
      await toggle(page).focus();
      await page.keyboard.press('Tab');
      await expect.poll(focused).not.toMatch(/paragraph-links|anchor/);
      await toggle(page).focus();
      await page.keyboard.press('Enter');
      await expect.poll(() => toggle(page).getAttribute('aria-pressed')).toBe('true');
      await page.keyboard.press('Tab');
      await expect.poll(focused).toBe('anchor');
      await expect.poll(() => opacityOf(page)).toBe(1);
      const link = page.getByRole('link', {
        name: 'نسخ رابط الفقرة «وجّه الرئيس الأميركي، باراك…»',
      });
      expect(await link.count()).toBe(1);
      await page.keyboard.press('Enter');
      await expect.poll(() => status(page).textContent()).toBe('نُسخ الرابط');
      await toggle(page).press('Enter');
      await expect.poll(() => link.count()).toBe(0);
    });

    test('its switch is seen when it has the focus, and moves nothing', async () => {
      const page = await open(article);
      const top = () =>
        page.evaluate(() => document.querySelector('figure')!.getBoundingClientRect().y);
      const seen = () => toggle(page).evaluate((element) => getComputedStyle(element).opacity);
      const before = await top();
      expect(await seen()).toBe('0');
      for (let key = 0; key < 7; key += 1) await page.keyboard.press('Tab');
      await expect.poll(seen).toBe('1');
      expect(await top()).toBe(before);
    });

    testWithMedia('without script goes to its paragraph, also by key', async () => {
      const page = await open(article, { javaScriptEnabled: false });
      await sign(page).focus();
      await expect.poll(() => opacityOf(page)).toBe(1);
      await page.keyboard.press('Enter');
      await page.waitForURL(/#p\w{7}$/);
      expect(await toggle(page).count()).toBe(0);
    });

    testWithMedia('is not printed', async () => {
      const page = await open(article);
      await page.emulateMedia({ media: 'print' });
      await expect
        .poll(() => sign(page).evaluate((element) => getComputedStyle(element, '::before').content))
        .toBe('none');
    });
  },
  ['chromium', 'firefox'],
);

describeInBrowser('the paragraph a link leads to', (open) => {
  const grounds = (page: Page) =>
    page.evaluate(() => {
      const style = getComputedStyle(document.querySelector(':target')!);
      const { backgroundColor, color, outlineStyle } = style;
      return { backgroundColor, color, outlineStyle };
    });
  const goThere = async (page: Page) => {
    const id = await idOf(page);
    await page.evaluate((id) => {
      location.hash = id;
    }, id);
  };

  test.each(['light', 'sepia', 'dark'])(
    'stands out in the %s theme, and stays readable',
    async (theme) => {
      const page = await open(article);
      await page.evaluate((theme) => Object.assign(localStorage, { theme }), theme);
      await page.reload();
      await goThere(page);
      const paper = await page.evaluate(
        () => getComputedStyle(document.documentElement).backgroundColor,
      );
      const { backgroundColor, color } = await grounds(page);
      expect(backgroundColor).not.toBe(paper);
      const accent = await page
        .locator('header strong a')
        .evaluate((link) => getComputedStyle(link).color);
      const muted = await page
        .locator('figcaption')
        .evaluate((each) => getComputedStyle(each).color);
      for (const ink of [color, accent, muted]) {
        expect(measureContrast(ink, backgroundColor), ink).toBeGreaterThanOrEqual(7);
      }
    },
  );

  test('is whole in the window, clear of its edge', async () => {
    const page = await open(article);
    await goThere(page);
    const top = () => page.locator(third).evaluate((element) => element.getBoundingClientRect().y);
    await expect.poll(top).toBeLessThan(100);
    expect(await top()).toBeGreaterThan(8);
  });

  test('has a frame in forced colours', async () => {
    const page = await open(article, { forcedColors: 'active' });
    await goThere(page);
    expect((await grounds(page)).outlineStyle).toBe('solid');
  });

  test('is like the others on paper', async () => {
    const page = await open(article);
    await page.emulateMedia({ media: 'print' });
    await goThere(page);
    await expect.poll(async () => (await grounds(page)).backgroundColor).toBe('rgba(0, 0, 0, 0)');
  });

  test('is found in a site in a folder of its host', async () => {
    const page = await open(`${inject('fixtureOrigin')}2016/quotes/`);
    await page.locator('.article-body > p').first().hover();
    await page.locator('.article-body > p > .anchor').first().click();
    await expect.poll(() => status(page).textContent()).toBe('نُسخ الرابط');
    expect(await readClipboard(page)).toMatch(
      /^https:\/\/fixture\.example\/reader\/2016\/quotes\/#p\w{7}$/,
    );
  });
});
