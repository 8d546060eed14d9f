import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { describeInBrowser, onlyIn } from '../support/open-browser.ts';
import { forbidCopying, readClipboard } from '../support/read-clipboard.ts';
import { selectWords } from '../support/select-words.ts';

const article = '/2014/obama-khamenei-letter/';
const address = 'https://maqal.example/2014/obama-khamenei-letter/';
const title = 'أوباما في رسالة سرية إلى خامنئي: النووي مقابل "داعش"';

const button = (page: Page, name: string) => page.getByRole('button', { name, exact: true });
const field = (page: Page) => page.getByRole('textbox', { name: 'رابط المقال' });
const status = (page: Page) => page.locator('footer').getByRole('status');
const selectedIn = (page: Page) =>
  field(page).evaluate((element) => {
    const { value, selectionStart, selectionEnd } = element as HTMLTextAreaElement;
    return element === document.activeElement && value.slice(selectionStart, selectionEnd);
  });

describeInBrowser(
  'the share bar',
  (open, engine) => {
    const testWithMedia = onlyIn('chromium', engine);

    test('copies the permalink and nothing else, and says so', async () => {
      const page = await open(`${article}?utm_source=x#source`);
      await button(page, 'نسخ الرابط').click();
      await expect.poll(() => status(page).textContent()).toBe('نُسخ الرابط');
      expect(await readClipboard(page)).toBe(address);
    });

    test('what it says goes by itself', async () => {
      const page = await open('/404.html', { alone: true });
      await page.clock.install({ time: '2026-12-01T12:00Z' });
      await page.goto(article);
      // Else it may go before a busy machine has looked.
      await page.clock.pauseAt('2026-12-01T13:00Z');
      await button(page, 'نسخ الرابط').click();
      await expect.poll(() => status(page).textContent()).not.toBe('');
      expect(await status(page).isVisible()).toBe(true);
      await page.clock.runFor(10_000);
      await expect.poll(() => status(page).textContent()).toBe('');
    });

    test('where the browser forbids it, the address is selected, and the page says so', async () => {
      const page = await open('/404.html');
      await forbidCopying(page);
      await page.goto(article);
      await button(page, 'نسخ الرابط').click();
      await expect.poll(() => status(page).textContent()).toMatch(/لم يسمح المتصفّح.*انسخه بنفسك/);
      expect(await selectedIn(page)).toBe(address);
    });

    test('nor does it fail where there is no clipboard at all', async () => {
      const page = await open('/404.html');
      await page.addInitScript(() =>
        Object.defineProperty(navigator, 'clipboard', { value: undefined }),
      );
      await page.goto(article);
      await button(page, 'نسخ الرابط').click();
      await expect.poll(() => selectedIn(page)).toBe(address);
    });

    test('the field selects its address when it has the focus, by key or by pointer', async () => {
      const page = await open(article);
      await field(page).focus();
      await expect.poll(() => selectedIn(page)).toBe(address);
      await field(page).blur();
      await field(page).click();
      await expect.poll(() => selectedIn(page)).toBe(address);
      await page.keyboard.type('x');
      expect(await field(page).inputValue()).toBe(address);
    });

    test('the system’s sheet gets the title and the address, each on its line', async () => {
      const page = await open('/404.html');
      await page.addInitScript(() => {
        const shared: unknown[] = [];
        Object.assign(window, { shared });
        navigator.share = (data) => {
          shared.push(data);
          return Promise.reject(new DOMException('', 'AbortError'));
        };
      });
      const errors: Error[] = [];
      page.on('pageerror', (error) => errors.push(error));
      await page.goto(article);
      await page.evaluate(() => scrollTo(0, 100));
      await button(page, 'مشاركة…').click();
      await expect
        .poll(() => page.evaluate(() => (window as unknown as { shared: unknown[] }).shared))
        .toEqual([{ title, text: `${title}\n`, url: address }]);
      expect(errors).toEqual([]);
    });

    test('a browser without one offers none', async () => {
      const page = await open('/404.html');
      await page.addInitScript(() =>
        Object.defineProperty(navigator, 'share', { value: undefined }),
      );
      await page.goto(article);
      await page.evaluate(() => scrollTo(0, 100));
      await page.getByRole('button', { name: /بلا اتصال/ }).waitFor();
      expect(await button(page, 'مشاركة…').count()).toBe(0);
    });

    test('it prints', async () => {
      const page = await open('/404.html');
      await page.addInitScript(() => {
        window.print = () => document.documentElement.setAttribute('data-printed', '');
      });
      await page.goto(article);
      await button(page, 'طباعة').click();
      await page.locator('[data-printed]').waitFor();
    });

    test('over a whole visit nothing is asked of another site', async () => {
      const page = await open('/404.html');
      const foreign: string[] = [];
      const own = new URL(page.url()).origin;
      page.context().on('request', (request) => {
        const url = new URL(request.url());
        if (url.origin !== own && url.protocol !== 'data:') foreign.push(request.url());
      });
      await page.addInitScript(() => {
        window.print = () => {};
        navigator.share = () => Promise.resolve();
      });
      await page.goto(article);
      for (const name of ['نسخ الرابط', 'طباعة', 'مشاركة…']) await button(page, name).click();
      for (const link of await page.locator('footer li a').all()) await link.hover();
      await page.locator('.article-body > p').first().hover();
      await page.locator('.anchor').first().click();
      await selectWords(page, 'والعلاقات الدبلوماسية');
      await button(page, 'نسخ الاقتباس مع رابطه').click();
      await page.waitForLoadState('networkidle');
      expect(foreign).toEqual([]);
    });

    test('nothing of it is remembered', async () => {
      const page = await open(article);
      await button(page, 'نسخ الرابط').click();
      await expect.poll(() => status(page).textContent()).not.toBe('');
      expect(await page.evaluate(() => localStorage.length + sessionStorage.length)).toBe(0);
      expect(await page.context().cookies()).toEqual([]);
    });

    test('the keyboard goes through it in the order it is read', async () => {
      const page = await open(article);
      await page.getByRole('link', { name: 'شارك عبر واتساب' }).focus();
      for (const name of [
        ...['شارك عبر واتساب', 'شارك عبر تلغرام', 'شارك عبر إكس', 'شارك عبر فيسبوك'],
        ...['شارك عبر البريد', 'رابط المقال', 'نسخ الرابط', 'طباعة'],
      ]) {
        await expect
          .poll(() =>
            page.evaluate(() => {
              const { ariaLabel, textContent } = document.activeElement!;
              return ariaLabel ?? textContent;
            }),
          )
          .toBe(name);
        await page.keyboard.press('Tab');
      }
    });

    test.each([320, 360, 1280])('the whole address can be read at %i px', async (width) => {
      const page = await open(article, { viewport: { width, height: 640 } });
      for (const textSize of ['1', '2']) {
        await page.evaluate((size) => Object.assign(localStorage, { textSize: size }), textSize);
        await page.reload();
        const { hidden, beyond } = await field(page).evaluate((element) => ({
          hidden: [
            element.scrollWidth - element.clientWidth,
            element.scrollHeight - element.clientHeight,
          ],
          beyond: document.documentElement.scrollWidth - innerWidth,
        }));
        expect(Math.max(...hidden)).toBeLessThanOrEqual(1);
        expect(beyond).toBeLessThanOrEqual(0);
      }
    });

    testWithMedia(
      'without script its links and its address are there, its buttons are not',
      async () => {
        const page = await open(article, { javaScriptEnabled: false });
        for (const name of ['واتساب', 'تلغرام', 'إكس', 'فيسبوك', 'البريد']) {
          expect(await page.getByRole('link', { name: `شارك عبر ${name}` }).isVisible()).toBe(true);
        }
        expect(await field(page).inputValue()).toBe(address);
        expect(await field(page).isVisible()).toBe(true);
        expect(await page.locator('main').getByRole('button').count()).toBe(0);
      },
    );

    testWithMedia('it stays off the paper', async () => {
      const page = await open(article);
      await page.emulateMedia({ media: 'print' });
      await expect.poll(() => field(page).isVisible()).toBe(false);
    });

    testWithMedia('targets are large enough for a finger', async () => {
      const page = await open(article, { viewport: { width: 360, height: 640 } });
      for (const target of await page
        .locator('footer.share :is(a, textarea, button:visible)')
        .all()) {
        const { width, height } = (await target.boundingBox())!;
        expect(Math.min(width, height)).toBeGreaterThanOrEqual(44);
      }
    });
  },
  ['chromium', 'firefox'],
);
