import { chromium, type Browser, type BrowserContextOptions, type Page } from 'playwright-core';
import { afterAll, beforeAll, describe, inject } from 'vitest';

/** Without these, Chromium calls home at every start. */
const quiet = [
  ...['--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run', '--disable-sync'],
  ...['--disable-background-networking', '--disable-component-update'],
];

/** Opens an address of the built site in a new window, with nothing remembered. */
export type OpenPage = (path: string, options?: BrowserContextOptions) => Promise<Page>;

/**
 * Groups tests that need a browser; where the machine has none they show as skipped.
 *
 * @param name of the group
 * @param define defines its tests, given the way to open a page
 */
export function describeInBrowser(name: string, define: (open: OpenPage) => void): void {
  const executablePath = inject('browser');
  describe.skipIf(!executablePath)(name, () => {
    let browser: Browser;
    beforeAll(async () => {
      browser = await chromium.launch({ executablePath, args: quiet });
    });
    afterAll(() => browser.close());
    define(async (path, options = {}) => {
      const context = await browser.newContext({ baseURL: inject('origin'), ...options });
      const page = await context.newPage();
      await page.goto(path);
      return page;
    });
  });
}
