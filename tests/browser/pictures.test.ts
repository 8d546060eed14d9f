import { expect, inject, test } from 'vitest';
import { describeInBrowser } from '../support/open-browser.ts';
import { readPixels } from '../support/read-pixels.ts';

/** How light a colour is, from 0 to 255. */
const lightness = (colour: number) =>
  Math.round(((colour >> 16) + ((colour >> 8) & 255) + (colour & 255)) / 3);

describeInBrowser('pictures', (open) => {
  /** How light a picture of the fixture is in its middle, where it has a black line, and at its edge. */
  const look = async (theme: string) => {
    const page = await open(`${inject('fixtureOrigin')}2017/picture-names/`);
    await page.evaluate((value) => localStorage.setItem('theme', value), theme);
    await page.reload();
    const read = async (alt: RegExp) => {
      const image = page.getByAltText(alt);
      await image.evaluate((element: HTMLImageElement) => element.decode());
      const { at, width, height } = await readPixels(await image.screenshot());
      const place = (share: number) => lightness(at(width >> 1, Math.round(height * share)));
      return { line: place(0.5), edge: place(0.1) };
    };
    return { bare: await read(/بلا ورق/), drawing: await read(/إنه رسم/) };
  };

  test('open large, without scripts too', async () => {
    const phone = { viewport: { width: 360, height: 640 }, javaScriptEnabled: false };
    const page = await open('/2026/how-to-read-here/', phone);
    await page.locator('.article-body figure a').first().click();
    await page.waitForURL(/\/_astro\/[^/]+$/);
    const width = await page
      .locator('img')
      .evaluate((image: HTMLImageElement) => image.naturalWidth);
    expect(width).toBeGreaterThanOrEqual(1000);
  });

  test('keep lines and paper in the light', async () => {
    const { bare, drawing } = await look('light');
    expect(bare).toEqual({ line: 0, edge: 247 });
    expect(drawing).toEqual({ line: 0, edge: 247 });
  });

  test('have paper in the dark where one sees through them; drawings are turned round', async () => {
    const { bare, drawing } = await look('dark');
    expect(bare.line).toBe(0);
    expect(bare.edge).toBeGreaterThan(200);
    expect(drawing.line).toBeGreaterThan(200);
    expect(drawing.edge).toBeLessThan(30);
  });
});
