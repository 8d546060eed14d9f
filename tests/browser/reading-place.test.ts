import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { describeInBrowser } from '../support/open-browser.ts';

const long = '/2026/month-names-from-casablanca-to-baghdad/';
const phone = { viewport: { width: 360, height: 640 } };

const offer = (page: Page) => page.getByRole('button', { name: 'تابع من حيث توقفت' });
const scrollPage = (page: Page, top: number) =>
  page.evaluate((y) => {
    scrollTo(0, y);
    return new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)));
  }, top);
const isFetched = (page: Page) =>
  page.evaluate(() =>
    performance.getEntriesByType('resource').some(({ name }) => /more-/.test(name)),
  );

/** Reads on to a place and leaves. */
async function leaveAt(page: Page, top: number): Promise<void> {
  await scrollPage(page, 10);
  await expect.poll(() => page.getByRole('button', { name: /بلا اتصال/ }).count()).toBe(1);
  await scrollPage(page, top);
  await page.goto('/404.html');
  await page.goto(long);
}

describeInBrowser('the place in a long article', (open) => {
  test('is offered to who comes back, on this device alone, and leads there', async () => {
    const page = await open(long, phone);
    await leaveAt(page, 4000);
    expect(await offer(page).count()).toBe(0);
    await scrollPage(page, 10);
    await offer(page).click();
    await expect.poll(() => page.evaluate(() => scrollY)).toBeGreaterThan(3000);
    expect(await page.evaluate(() => scrollY)).toBeLessThan(4100);
    await expect.poll(() => offer(page).count()).toBe(0);
    expect(await page.context().cookies()).toEqual([]);
    expect(await page.evaluate(() => Object.keys(localStorage))).toEqual(['places']);
  });

  test('is not offered where it was read to its end', async () => {
    const page = await open(long, phone);
    await leaveAt(page, 4000);
    await leaveAt(page, 99_999);
    await scrollPage(page, 10);
    await expect.poll(() => isFetched(page)).toBe(true);
    await expect.poll(() => page.getByRole('button', { name: /بلا اتصال/ }).count()).toBe(1);
    expect(await offer(page).count()).toBe(0);
  });
});

describeInBrowser('the reading tools', (open) => {
  const isReturned = (page: Page) =>
    page.evaluate(() => {
      const { top, bottom } = document.querySelector('.reading-tools')!.getBoundingClientRect();
      return bottom > 0 && top < innerHeight;
    });

  test('come back when a reader goes up, leave when one goes on, and move no word', async () => {
    const page = await open(long, phone);
    await scrollPage(page, 10);
    await expect.poll(() => page.getByRole('button', { name: /بلا اتصال/ }).count()).toBe(1);
    await scrollPage(page, 2000);
    expect(await isReturned(page)).toBe(false);
    const height = () => page.evaluate(() => document.documentElement.scrollHeight);
    const before = await height();
    await scrollPage(page, 1900);
    await expect.poll(() => isReturned(page)).toBe(true);
    expect(await height()).toBe(before);
    await page.getByRole('button', { name: 'تكبير الخط' }).click();
    expect(await page.evaluate(() => document.documentElement.dataset.textSize)).toBe('1.125');
    await scrollPage(page, 2100);
    await expect.poll(() => isReturned(page)).toBe(false);
  });

  test('do not lie on what a link in the text leads back to', async () => {
    const page = await open(long, phone);
    await scrollPage(page, 10);
    await expect.poll(() => page.getByRole('button', { name: /بلا اتصال/ }).count()).toBe(1);
    await scrollPage(page, 5000);
    await page.evaluate(() => {
      location.hash = document.querySelector('.article-body > p[id]')!.id;
      return new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)));
    });
    expect(await isReturned(page)).toBe(false);
  });
});
