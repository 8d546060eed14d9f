import type { Page } from 'playwright-core';
import { expect, inject, test } from 'vitest';
import { describeInBrowser } from '../support/open-browser.ts';
import { selectWords } from '../support/select-words.ts';

const article = '/2014/obama-khamenei-letter/';
const fixture = inject('fixtureOrigin');

/** A page of each kind, with all that can have the focus. */
const paths = [
  ...['/', article, '/search/?q=المفاوضات', '/topics/', '/saved/', '/feeds/', '/404.html'],
  '/2026/month-names-from-casablanca-to-baghdad/',
  ...['2016/everything/', '2018/series-two/', 'authors/test-author/', '2012-03/'].map(
    (path) => fixture + path,
  ),
];

/** Gives the focus to all that takes it below an element, and names those whose ring is cut. */
async function findCutRings(page: Page, within: string, height = true): Promise<string[]> {
  // From now on the focus counts as moved by keys, and has a ring.
  await page.keyboard.press('Shift');
  return page.evaluate(
    async ([within, height]) => {
      const takers = 'a[href], button, input, textarea, summary, [tabindex="0"]';
      const cut = new Set<string>();
      let rings = 0;
      for (const taker of document.querySelectorAll<HTMLElement>(`${within} :is(${takers})`)) {
        if (taker.getClientRects().length === 0) continue;
        taker.focus();
        if (document.activeElement !== taker) continue;
        // Its lines are brought in sight with the next frame.
        if (taker.localName === 'textarea') await new Promise(requestAnimationFrame);
        for (const owner of [taker, ...taker.querySelectorAll<HTMLElement>('*')]) {
          const { outlineStyle, outlineWidth, outlineOffset } = getComputedStyle(owner);
          if (outlineStyle === 'none') continue;
          rings += 1;
          const room = parseFloat(outlineWidth) + parseFloat(outlineOffset) - 0.5;
          // What is higher than the window is never seen whole.
          const fits = owner.getBoundingClientRect().height + 4 * room < innerHeight;
          const frames = [document.documentElement];
          for (let up = owner.parentElement; up && up !== document.body; up = up.parentElement) {
            if (getComputedStyle(up).overflowX !== 'visible') frames.push(up);
          }
          for (const frame of frames) {
            const isPage = frame === document.documentElement;
            const box = isPage ? { left: 0, top: 0 } : frame.getBoundingClientRect();
            const [x, y] = [box.left + frame.clientLeft, box.top + frame.clientTop];
            for (const { left, right, top, bottom } of owner.getClientRects()) {
              const isWide = left - room < x || right + room > x + frame.clientWidth;
              const isHigh = top - room < y || bottom + room > y + frame.clientHeight;
              if (isWide || (height && fits && isHigh)) cut.add(taker.outerHTML.slice(0, 120));
            }
          }
        }
      }
      return rings > 0 ? [...cut] : ['no ring at all'];
    },
    [within, height] as const,
  );
}

const choose = (page: Page, textSize: string) =>
  page.evaluate((textSize) => {
    localStorage.setItem('textSize', textSize);
    dispatchEvent(new StorageEvent('storage'));
  }, textSize);

describeInBrowser(
  'the ring around what has the focus is whole',
  (open, engine) => {
    const isFirefox = engine === 'firefox';
    const own = isFirefox ? paths.filter((_, at) => at % 5 === 1) : paths;

    test.each(own)('on %s, from 320 px with the largest text to 1280', async (path) => {
      const page = await open(path);
      if (path.includes('?q=')) await page.locator('.results a').first().waitFor();
      const links = page.locator('.paragraph-links');
      if ((await links.count()) > 0) {
        await links.dispatchEvent('click');
        // What is fetched with the first scroll.
        await page.evaluate(() => document.dispatchEvent(new Event('scroll')));
        await page.getByRole('button', { name: /بلا اتصال/ }).waitFor();
      }
      for (const [width, textSize] of [
        [320, '2'],
        [360, '1'],
        [1280, '1'],
      ] as const) {
        await page.setViewportSize({ width, height: 640 });
        await choose(page, textSize);
        // Firefox brings no more in sight than it must: a line of what has the focus.
        const cut = await findCutRings(page, 'body', !isFirefox);
        expect(cut, `${width} px, ${textSize}: ${cut.join('\n')}`).toEqual([]);
      }
    });

    test('in the settings, around tools that came back, and around the offer of a quote', async () => {
      const page = await open(article, { viewport: { width: 320, height: 400 } });
      await page.getByRole('button', { name: 'إعدادات القراءة' }).press('Enter');
      await page.getByRole('dialog').waitFor();
      expect(await findCutRings(page, '.panel')).toEqual([]);
      await page.keyboard.press('Escape');
      for (const top of [1500, 1400]) {
        await page.evaluate((top) => scrollTo(0, top), top);
        await page.evaluate(() => new Promise(requestAnimationFrame));
      }
      await page.locator('[data-returned]').waitFor();
      expect(await findCutRings(page, '.reading-tools')).toEqual([]);
      await selectWords(page, 'والعلاقات الدبلوماسية');
      await page.locator('button.notice').waitFor();
      expect(await findCutRings(page, '.share', !isFirefox)).toEqual([]);
    });
  },
  ['chromium', 'firefox'],
);
