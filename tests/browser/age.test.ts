import { expect, test } from 'vitest';
import { describeInBrowser } from '../support/open-browser.ts';

const article = '/2014/obama-khamenei-letter/';

describeInBrowser('the age of a story of 7 November 2014', (open) => {
  test.each([
    ['2014-11-08', ''],
    ['2015-11-06', ''],
    ['2015-11-07', 'نُشر قبل سنة واحدة'],
    ['2016-11-06', 'نُشر قبل سنة واحدة'],
    ['2016-11-07', 'نُشر قبل سنتين'],
    ['2017-12-01', 'نُشر قبل 3 سنوات'],
    ['2024-12-01', 'نُشر قبل 10 سنوات'],
    ['2025-12-01', 'نُشر قبل 11 سنة'],
    ['2026-11-23', 'نُشر قبل 12 سنة'],
    ['2114-12-01', 'نُشر قبل 100 سنة'],
    ['2117-12-01', 'نُشر قبل 103 سنوات'],
  ])('read on %s it says "%s"', async (today, text) => {
    const page = await open('/404.html', { timezoneId: 'Africa/Cairo' });
    await page.clock.setFixedTime(`${today}T12:00:00+02:00`);
    await page.goto(article);
    const age = page.locator('.age');
    expect((await age.textContent())?.trim()).toBe(text);
    expect(await age.isVisible()).toBe(text !== '');
  });

  test('it is not printed', async () => {
    const page = await open(article);
    expect(await page.locator('.age').isVisible()).toBe(true);
    await page.emulateMedia({ media: 'print' });
    await expect.poll(() => page.locator('.age').isVisible()).toBe(false);
  });

  test('without script the date stands alone', async () => {
    const page = await open(article, { javaScriptEnabled: false });
    expect(await page.locator('.age').isVisible()).toBe(false);
    expect(await page.locator('time').first().isVisible()).toBe(true);
  });
});
