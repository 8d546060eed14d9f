import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { AxeResults } from 'axe-core';
import type { Page } from 'playwright-core';
import { expect, inject, test } from 'vitest';
import { kindsOfPage } from '../support/kinds-of-page.ts';
import { describeInBrowser } from '../support/open-browser.ts';
import { readPages } from '../support/read-pages.ts';
import { selectWords } from '../support/select-words.ts';
import { validateHtml } from '../support/validate-html.ts';

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const rules = [
  ...['wcag2a', 'wcag2aa', 'wcag2aaa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'],
];
/** Those whose outcome another theme or size of the text can change. */
const rulesOfLooks = [
  ...['color-contrast', 'color-contrast-enhanced', 'link-in-text-block', 'target-size'],
  'scrollable-region-focusable',
];
const looks = [
  { theme: 'light', textSize: '2' },
  { theme: 'sepia', textSize: '1' },
  { theme: 'dark', textSize: '1' },
];
/** One list of each kind; the fixture site has the others. */
const paths = readPages()
  .map(({ path }) => path)
  .filter((path) => !/^\/(2014|topics\/.+)\/$/.test(path));
const article = '/2014/obama-khamenei-letter/';
/** An article, one that holds every element, and what has a look of its own. */
const themed = ['/', '/search/', article, `${inject('fixtureOrigin')}2016/everything/`];

async function findViolations(page: Page, runOnly = rules): Promise<string[]> {
  if (!(await page.evaluate(() => 'axe' in window))) await page.evaluate(axe);
  const { violations } = await page.evaluate(
    (runOnly) =>
      (window as unknown as { axe: { run(options: object): Promise<AxeResults> } }).axe.run({
        runOnly,
        resultTypes: ['violations'],
      }),
    runOnly,
  );
  return violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html}`));
}

/** Sets what a reader sets in another window: the page follows at once. */
const choose = (page: Page, choices: Readonly<Record<string, string>>) =>
  page.evaluate((choices) => {
    Object.assign(localStorage, choices);
    dispatchEvent(new StorageEvent('storage'));
  }, choices);

describeInBrowser(
  'accessibility',
  (open) => {
    test.each(['/', article, '/2026/month-names-from-casablanca-to-baghdad/'])(
      'breaks no rule on %s',
      async (path) => {
        expect(await findViolations(await open(path))).toEqual([]);
      },
    );
  },
  ['firefox'],
);

describeInBrowser('accessibility', (open) => {
  test.each(paths)('%s breaks no rule', async (path) => {
    expect(await findViolations(await open(path))).toEqual([]);
  });

  test.each(themed)('%s breaks none in any theme, nor at the largest text', async (path) => {
    const page = await open(path);
    for (const choices of looks) {
      await choose(page, choices);
      expect(await page.locator('html').getAttribute('data-theme')).toBe(choices.theme);
      expect(await findViolations(page, rulesOfLooks), choices.theme).toEqual([]);
    }
  });

  test('nor does a page that holds every element', async () => {
    const page = await open(`${inject('fixtureOrigin')}2016/everything/`);
    expect(await findViolations(page)).toEqual([]);
  });

  test.each(kindsOfPage)(
    'nor does %s of the fixture site, in light and large in dark',
    async (path) => {
      const page = await open(`${inject('fixtureOrigin')}${path.slice(1)}`);
      expect(await findViolations(page)).toEqual([]);
      await choose(page, { theme: 'dark', textSize: '2' });
      expect(await findViolations(page, rulesOfLooks)).toEqual([]);
    },
  );

  test.each([
    ['some', 'المفاوضات', '.results mark'],
    ['nothing', 'سفينة', '[role=status]:not(:empty)'],
    ['another word', 'المفاوصات', '[role=status] a'],
  ])('nor does a search that finds %s, in light and large in dark', async (_, query, shown) => {
    const page = await open(`/search/?q=${query}`);
    await page.locator(shown).first().waitFor();
    expect(await findViolations(page)).toEqual([]);
    expect(await validateHtml(await page.content())).toEqual([]);
    await choose(page, { theme: 'dark', textSize: '2' });
    expect(await findViolations(page, rulesOfLooks)).toEqual([]);
  });

  test('the open panel breaks none', async () => {
    const page = await open(article);
    await page.getByRole('button', { name: 'إعدادات القراءة' }).click();
    await page.getByRole('dialog', { name: 'إعدادات القراءة' }).waitFor();
    expect(await findViolations(page)).toEqual([]);
  });

  test.each(['light', 'sepia', 'dark'])(
    'nor does anything that sharing shows, in the %s theme',
    async (theme) => {
      const page = await open(article);
      await page.evaluate((theme) => localStorage.setItem('theme', theme), theme);
      await page.reload();
      await page.getByRole('button', { name: 'إظهار روابط الفقرات' }).press('Enter');
      await selectWords(page, 'والعلاقات الدبلوماسية');
      await page.getByRole('button', { name: 'نسخ الاقتباس مع رابطه' }).waitFor();
      // Last, since what it says goes by itself.
      await page.locator('.anchor').first().press('Enter');
      await expect.poll(() => page.locator('footer [role=status]').textContent()).not.toBe('');
      expect(await page.locator('.article-body :target').count()).toBe(1);
      expect(await page.getByRole('button', { name: 'نسخ الاقتباس مع رابطه' }).count()).toBe(1);
      expect(await findViolations(page, theme === 'light' ? rules : rulesOfLooks)).toEqual([]);
    },
  );

  test.each(['light', 'dark'] as const)(
    'the page at an old address breaks none, %s',
    async (colorScheme) => {
      const page = await open('/', { colorScheme });
      await page.route('**/old-name/', async (route) => {
        const response = await route.fetch();
        const body = (await response.text()).replace(/<script>.*?<\/script>/s, '');
        return route.fulfill({ response, body });
      });
      await page.goto(`${inject('fixtureOrigin')}2014/old-name/`);
      expect(await page.locator('h1').innerText()).toContain('عنوان جديد');
      expect(await findViolations(page)).toEqual([]);
    },
  );

  test('a rule broken would be noticed', async () => {
    const page = await open(article);
    await page.evaluate(() =>
      document.querySelector('main')?.append(document.createElement('img')),
    );
    expect(await findViolations(page)).not.toEqual([]);
  });

  test('the first key leads past the header, and the focus is seen on its way', async () => {
    const page = await open(article);
    const focused = () =>
      page.evaluate(() => {
        const { textContent, ariaLabel } = document.activeElement as HTMLElement;
        const { outlineStyle } = getComputedStyle(document.activeElement as Element);
        return [(ariaLabel ?? textContent ?? '').trim(), outlineStyle];
      });
    for (const name of [
      ...['انتقل إلى المحتوى', 'مقال', 'بحث', 'تكبير الخط', 'تصغير الخط', 'إعدادات القراءة'],
    ]) {
      await page.keyboard.press('Tab');
      await expect.poll(focused).toEqual([name, 'solid']);
    }
  });

  test('the skip link is seen when it has the focus, and leads to the article', async () => {
    const page = await open(article);
    const link = page.getByRole('link', { name: 'انتقل إلى المحتوى' });
    expect((await link.boundingBox())?.y).toBeLessThan(0);
    await page.keyboard.press('Tab');
    await expect.poll(async () => (await link.boundingBox())?.y).toBeGreaterThanOrEqual(0);
    await page.keyboard.press('Enter');
    await page.waitForURL('**/#content');
  });

  test.each(paths)('%s loses nothing under the text spacing of WCAG 1.4.12', async (path) => {
    const page = await open(path, { viewport: { width: 320, height: 640 }, bypassCSP: true });
    await page.addStyleTag({
      content: `* { line-height: 1.5 !important; letter-spacing: 0.12em !important;
        word-spacing: 0.16em !important; } p { margin-block-end: 2em !important; }`,
    });
    const lost = await page.evaluate(() => {
      const cut = [...document.querySelectorAll<HTMLElement>('body *')].filter((element) => {
        const { overflow, overflowX } = getComputedStyle(element);
        const hides = overflow !== 'visible' && overflowX !== 'auto';
        return hides && element.scrollWidth > element.clientWidth + 1 && element.clientWidth > 1;
      });
      const beyond = document.documentElement.scrollWidth - window.innerWidth;
      return { cut: cut.map(({ className }) => className), beyond };
    });
    expect(lost.cut).toEqual([]);
    expect(lost.beyond).toBeLessThanOrEqual(0);
  });

  test('in forced colours the controls are drawn in the system’s', async () => {
    const page = await open(article, { forcedColors: 'active' });
    const [icon, button] = await page.evaluate(() => {
      const tool = document.querySelector('.tool')!;
      return [getComputedStyle(tool.querySelector('svg')!).stroke, getComputedStyle(tool).color];
    });
    expect(icon).toBe(button);
    expect(await findViolations(page)).toEqual([]);
  });

  test('nothing moves by itself', async () => {
    const page = await open(article);
    const moving = await page.evaluate(
      () =>
        [...document.querySelectorAll('*')].filter((element) => {
          const { animationName, transitionDuration } = getComputedStyle(element);
          return animationName !== 'none' || transitionDuration !== '0s';
        }).length,
    );
    expect(moving).toBe(0);
  });
});
