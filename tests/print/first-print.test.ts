import { setTimeout as wait } from 'node:timers/promises';
import type { Route } from 'playwright-core';
import { expect, test } from 'vitest';
import { describeOnPaper, printPage } from '../support/print-pages.ts';

const pictured = '/2026/month-names-from-casablanca-to-baghdad/';
const seed = '/2014/obama-khamenei-letter/';

const late = async (route: Route) => {
  await wait(400);
  await route.continue();
};

describeOnPaper('the first print', (open) => {
  test.each([
    ['with script', true],
    ['without script', false],
  ])(
    'has pictures never scrolled to, code and letters that come late, %s',
    async (_name, javaScriptEnabled) => {
      for (const path of [seed, pictured]) {
        const page = await open('about:blank', { javaScriptEnabled });
        await page.route(/qr\.svg|digits.*(avif|webp|png)|-latin-.*woff2/, late);
        await page.goto(path);
        const pdf = await printPage(page, 'A4', false);
        expect(pdf.pictures).toHaveLength(path === pictured ? 2 : 0);
        expect(pdf.readCodes(pdf.pages.length)[0]).toContain(path);
        for (const font of pdf.fonts) expect(font).toMatch(/^NotoNaskhArabic-(Regular|Bold)$/);
        pdf.remove();
      }
    },
  );

  test('is the only thing that asks for the code', async () => {
    const page = await open('about:blank');
    const asked: string[] = [];
    page.on('request', (request) => asked.push(new URL(request.url()).pathname));
    await page.goto(seed, { waitUntil: 'networkidle' });
    await page.mouse.wheel(0, 10_000);
    await page.waitForLoadState('networkidle');
    expect(asked).not.toContain(`${seed}qr.svg`);
    (await printPage(page)).remove();
    await expect.poll(() => asked).toContain(`${seed}qr.svg`);
  });

  test('and each later one bear the day', async () => {
    const page = await open('about:blank', { timezoneId: 'Africa/Cairo' });
    await page.clock.setFixedTime(new Date('2026-11-24T12:00Z'));
    await page.goto(seed);
    for (const _time of ['first', 'second']) {
      const pdf = await printPage(page);
      expect(pdf.text.match(/الطباعة/g)).toHaveLength(1);
      pdf.remove();
    }
    const day = page.locator('.source dd').last();
    expect(await day.textContent()).toBe('24 نوفمبر 2026');
  });
});
