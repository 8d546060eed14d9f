import { expect, test } from 'vitest';
import { textSizes } from '../../src/controls/preferences.ts';
import { describeOnPaper } from '../support/print-pages.ts';

describeOnPaper('the size of the text', (open) => {
  test('is the same whatever the screen’s, but for the largest', async () => {
    const page = await open('/2014/obama-khamenei-letter/');
    await page.emulateMedia({ media: 'print' });
    const measure = (size: string) =>
      page.evaluate((textSize) => {
        Object.assign(document.documentElement.dataset, { textSize, spacing: 'wide' });
        const points = (selector: string, property: 'fontSize' | 'lineHeight') =>
          Number.parseFloat(getComputedStyle(document.querySelector(selector)!)[property]) * 0.75;
        const text = points('.article-body > p', 'fontSize');
        return {
          text: Number(text.toFixed(2)),
          leading: Number((points('.article-body > p', 'lineHeight') / text).toFixed(2)),
          headline: points('h1', 'fontSize'),
        };
      }, size);
    const normal = { text: 13.5, leading: 1.95, headline: 24 };
    for (const size of textSizes.slice(0, -1)) expect(await measure(size)).toEqual(normal);
    expect(await measure('2')).toMatchObject({ text: 16, leading: 1.95 });
  });
});
