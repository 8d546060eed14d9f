import type { Page } from 'playwright-core';
import { expect, inject, test } from 'vitest';
import { fixtureAddress } from '../support/fixture-address.ts';
import { describeInBrowser, onlyIn } from '../support/open-browser.ts';
import { copyByKey, forbidCopying, readClipboard } from '../support/read-clipboard.ts';
import { selectWords } from '../support/select-words.ts';

const article = '/2014/obama-khamenei-letter/';
const quotes = `${inject('fixtureOrigin')}2016/quotes/`;

const offer = (page: Page) => page.getByRole('button', { name: 'نسخ الاقتباس مع رابطه' });
const status = (page: Page) => page.locator('footer').getByRole('status');

/** Words to select, from the first to the last, and the quote they give. */
const cases: [first: string, last: string, quote: string | RegExp][] = [
  // Across a footnote's mark, and up to one.
  ['فيها حاشية', 'وسط كلامها', '«فيها حاشية وسط كلامها»'],
  ['فيها حاشية', 'فيها حاشية', '«فيها حاشية»'],
  ['اسم مثل', 'ثم كلام', '«اسم مثل \u2066C++\u2069 ثم كلام»'],
  ['الأمر-كما', 'وصعب & ممكن', '«الأمر-كما يراه-سهل، وصعب & ممكن»'],
  // Words that stand twice: the first of them, and some that only begin there.
  ['قال المتحدّث إن الأمر', 'قال المتحدّث إن الأمر', '«قال المتحدّث إن الأمر»'],
  ['المتحدّث إن الأمر انتهى', 'انتهى', '«المتحدّث إن الأمر انتهى»'],
  ['في عام 1436 هـ', 'هـ', '«في عام 1436 هـ»'],
  ['مصرية ـ مغربية', 'مغربية', '«مصرية ـ مغربية»'],
  ['بند ثانٍ أطول', 'أطول', '«بند ثانٍ أطول»'],
  ['تقف وحدها', 'وحدها', '«تقف وحدها»'],
  ['بند أوّل', 'تقف وحدها', /^«بند أوّل قصير\nبند ثانٍ.*\nفقرة مقتبسة.* تقف وحدها»$/],
  ['a test of quotes', 'quotes', '«a test of quotes»'],
  ['تُغلق', 'تُغلق', '«تُغلق»'],
];

/** Takes the offer, and gives the lines it copied. */
async function takeOffer(page: Page): Promise<string[]> {
  await offer(page).click();
  await expect.poll(() => status(page).textContent()).toBe('نُسخ الاقتباس مع رابطه');
  return (await readClipboard(page)).split('\n');
}

/** Where a copied link leads on the served site. */
const toServed = (link = '') =>
  link
    .replace(fixtureAddress, inject('fixtureOrigin'))
    .replace('https://maqal.example', inject('origin'));

/** Whether words of the article, the first of their kind there, are in the window. */
const isInView = (page: Page, words: string) =>
  page.evaluate((words) => {
    const body = document.querySelector('.article-body')!;
    const walker = document.createTreeWalker(body, NodeFilter.SHOW_TEXT);
    const range = document.createRange();
    while (walker.nextNode()) {
      const start = walker.currentNode.nodeValue!.indexOf(words);
      if (start < 0) continue;
      range.setStart(walker.currentNode, start);
      range.setEnd(walker.currentNode, start + words.length);
      const { top, bottom } = range.getBoundingClientRect();
      return scrollY > 0 && top >= 0 && bottom <= innerHeight;
    }
    return false;
  }, words);

describeInBrowser(
  'selected words',
  (open, engine) => {
    const testWithMedia = onlyIn('chromium', engine);

    test('can be copied as a quote with source, date and a link to them', async () => {
      const page = await open(article);
      await selectWords(page, 'لاقات الدبلوماسية بين إيران', 'مع أزم');
      const [text, title, credit, link, ...rest] = await takeOffer(page);
      expect(text).toBe(
        '«والعلاقات الدبلوماسية بين إيران والولايات المتحدة مقطوعة منذ العام 1979\u00a0مع أزمة»',
      );
      expect(title).toBe('أوباما في رسالة سرية إلى خامنئي: النووي مقابل "داعش"');
      expect(credit).toBe('فرانس برس، 07 نوفمبر 2014');
      expect(decodeURIComponent(link ?? '')).toMatch(
        /^https:\/\/maqal\.example\/2014\/obama-khamenei-letter\/#p\w{7}:~:text=والعلاقات الدبلوماسية بين,1979 مع أزمة$/,
      );
      expect(rest).toEqual([]);
      await offer(page).waitFor({ state: 'hidden' });
    });

    test('that end within a year are quoted with the whole of it', async () => {
      const page = await open(article);
      await selectWords(page, 'تولي الرئيس', 'السلطة في 20');
      expect((await takeOffer(page))[0]).toBe('«تولي الرئيس الاميركي السلطة في 2009»');
    });

    test('are copied by the usual keys as ever', async () => {
      const page = await open(article);
      await selectWords(page, 'والعلاقات الدبلوماسية');
      await offer(page).waitFor();
      await copyByKey(page);
      expect(await readClipboard(page)).toBe('والعلاقات الدبلوماسية');
    });

    test('outside the text bring no offer, and nor does the mere caret', async () => {
      const page = await open(article);
      await selectWords(page, 'والعلاقات الدبلوماسية');
      await offer(page).waitFor();
      await page.evaluate(() => getSelection()!.selectAllChildren(document.querySelector('h1')!));
      await offer(page).waitFor({ state: 'hidden' });
      await selectWords(page, 'والعلاقات الدبلوماسية');
      await offer(page).waitFor();
      await page.evaluate(() => getSelection()!.collapseToEnd());
      await offer(page).waitFor({ state: 'hidden' });
    });

    test('let the offer be taken by key, or sent away', async () => {
      const page = await open(article);
      await selectWords(page, 'والعلاقات الدبلوماسية');
      await offer(page).waitFor();
      await page.keyboard.press('Escape');
      await offer(page).waitFor({ state: 'hidden' });
      await selectWords(page, 'والعلاقات');
      await offer(page).waitFor();
      await page.keyboard.press('Tab');
      await page.keyboard.press('Enter');
      await expect.poll(() => status(page).textContent()).toBe('نُسخ الاقتباس مع رابطه');
    });

    test('stay in sight, wherever in the window they are, and nothing moves', async () => {
      const page = await open(article, { viewport: { width: 360, height: 640 } });
      const places = [
        ['وتتفاوض إيران', 'start'],
        ['وتتفاوض إيران', 'center'],
        ['يشكله الجهاديون', 'end'],
      ] as const;
      // The first scroll has a button fetched, far below.
      await page.evaluate(() => scrollTo(0, 10));
      await page.getByRole('button', { name: /بلا اتصال/ }).waitFor();
      for (const [words, block] of places) {
        await selectWords(page, words);
        await page.evaluate((block) => {
          getSelection()!.anchorNode!.parentElement!.scrollIntoView({ block });
        }, block);
        const measure = () =>
          page.evaluate(() =>
            [...document.querySelectorAll<HTMLElement>('main :not(.notice)')].map(
              ({ offsetTop }) => offsetTop,
            ),
          );
        const before = await measure();
        await offer(page).waitFor();
        const selected = await page.evaluate(() => {
          const { top, bottom } = getSelection()!.getRangeAt(0).getBoundingClientRect();
          return { top, bottom };
        });
        await expect
          .poll(async () => {
            const box = await offer(page).boundingBox();
            if (!box) return false;
            return box.y >= selected.bottom || box.y + box.height <= selected.top;
          })
          .toBe(true);
        expect(await measure()).toEqual(before);
      }
    });

    testWithMedia(
      'by touch bring the offer away from the lower edge, where phones look words up',
      async () => {
        const page = await open(article, {
          viewport: { width: 360, height: 640 },
          hasTouch: true,
          isMobile: true,
        });
        await selectWords(page, 'وتتفاوض إيران', 'صفقة معقّدة');
        await expect.poll(async () => (await offer(page).boundingBox())?.y).toBe(0);
        await offer(page).tap();
        await expect.poll(() => status(page).textContent()).toBe('نُسخ الاقتباس مع رابطه');
      },
    );

    test('that may not be copied leave their link selected', async () => {
      const page = await open('/404.html');
      await forbidCopying(page);
      await page.goto(article);
      await selectWords(page, 'والعلاقات الدبلوماسية');
      await offer(page).click();
      await expect.poll(() => status(page).textContent()).toMatch(/لم يسمح المتصفّح/);
      expect(await page.getByRole('textbox').inputValue()).toMatch(/#p\w{7}:~:text=%D9/);
    });

    test('are found by their link, whatever stands in them', async () => {
      const page = await open(quotes, { viewport: { width: 360, height: 500 } });
      const reader = await open(quotes, { viewport: { width: 360, height: 200 } });
      // The three engines are asked for many more by `npm run test:engines`.
      const own = engine === 'chromium' ? cases : cases.filter((_, at) => at % 3 === 1);
      for (const [first, last, expected] of own) {
        await page.evaluate(() => getSelection()!.removeAllRanges());
        await offer(page).waitFor({ state: 'hidden' });
        await status(page).evaluate((element) => element.replaceChildren());
        await selectWords(page, first, last);
        const lines = await takeOffer(page);
        const link = lines.at(-1);
        expect(lines.slice(0, -3).join('\n')).toMatch(expected);
        expect(lines.at(-2)).toBe('وكالة \u2066.NET\u2069 للاختبار، 29 فبراير 2016');
        expect(link).toMatch(
          /^https:\/\/fixture\.example\/reader\/2016\/quotes\/#[\w-]*:~:text=[!-~]+$/,
        );
        // Without the id, so that only the words can have led there.
        await reader.goto('about:blank');
        await reader.goto(toServed(link).replace(/#[\w-]*/, '#'));
        await expect.poll(() => isInView(reader, first), { message: first }).toBe(true);
      }
    });
  },
  ['chromium', 'firefox'],
);
