import { expect, test } from 'vitest';
import { printPage } from '../../src/controls/print/print-page.ts';
import { describeInBrowser } from '../support/open-browser.ts';

const article = '/2026/month-names-from-casablanca-to-baghdad/';

/** What was there when the dialogue was asked for; undefined before that. */
type Printed = { pictures: boolean[]; fonts: string[] };

describeInBrowser('our print button', (open) => {
  const press = async (options: { hanging?: RegExp; patience?: number }) => {
    const page = await open('about:blank', { bypassCSP: true });
    if (options.hanging) await page.route(options.hanging, () => {});
    await page.goto(article, { waitUntil: 'domcontentloaded' });
    return page.evaluate(
      ([source, patience]) =>
        new Promise<Printed>((resolve) => {
          window.print = () =>
            resolve({
              pictures: [...document.images].map((image) => image.naturalWidth > 0),
              fonts: [...document.fonts].map(({ status }) => status),
            });
          // The page’s own policy forbids scripts of others; the test’s window does not know it.
          new Function(`(${source})(${patience ?? ''})`)();
        }),
      [printPage.toString(), options.patience] as const,
    );
  };

  test('waits for every picture, also those only paper shows, and for every font', async () => {
    const { pictures, fonts } = await press({ patience: 60_000 });
    expect(pictures).toEqual([true, true, true]);
    expect(new Set(fonts)).toEqual(new Set(['loaded']));
  });

  test('does not wait for ever', async () => {
    const { pictures } = await press({ hanging: /qr\.svg/, patience: 100 });
    expect(pictures.at(-1)).toBe(false);
  });
});
