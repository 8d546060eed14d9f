import type { Page } from 'playwright-core';

/**
 * Reads the clipboard as a reader would: by pasting.
 *
 * @param page an open page; it gets a field at its end, and the focus goes there
 */
export async function readClipboard(page: Page): Promise<string> {
  const field = await page.evaluateHandle(() => {
    const field = document.createElement('textarea');
    document.body.append(field);
    field.focus({ preventScroll: true });
    return field;
  });
  await page.keyboard.press('ControlOrMeta+V');
  // Pasting takes its time; only an empty clipboard never ends it.
  await page.waitForFunction((element) => element.value !== '', field);
  const pasted = await field.evaluate(({ value }) => value);
  await field.evaluate((element) => element.remove());
  return pasted;
}

/** Copies what is selected as a reader does by key, and waits until the page has seen it. */
export async function copyByKey(page: Page): Promise<void> {
  await page.evaluate(() => {
    const note = () => document.documentElement.setAttribute('data-copy-seen', '');
    addEventListener('copy', note, { once: true });
  });
  await page.keyboard.press('ControlOrMeta+C');
  await page.locator('[data-copy-seen]').waitFor({ state: 'attached' });
}

/** Makes the browser refuse every text that is to be copied, before a page is loaded. */
export const forbidCopying = (page: Page) =>
  page.addInitScript(() => {
    Object.defineProperty(navigator, 'clipboard', {
      value: { writeText: () => Promise.reject(new DOMException('', 'NotAllowedError')) },
    });
  });
