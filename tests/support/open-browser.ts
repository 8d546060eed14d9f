import {
  chromium,
  firefox,
  type Browser,
  type BrowserContext,
  type BrowserContextOptions,
  type Page,
} from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, inject, test } from 'vitest';
import type { Engine } from '../../src/commands/find-browser.ts';

/** Without these, Chromium calls home at every start. */
const quiet = [
  ...['--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run', '--disable-sync'],
  ...['--disable-background-networking', '--disable-component-update'],
];

/** Milliseconds: longer than any page takes, however busy the machine. */
const patience = 45_000;

/**
 * Opens an address of the built site in a new window, with nothing remembered. A window that a test
 * opens closes when it ends.
 */
export type OpenPage = (path: string, options?: BrowserContextOptions) => Promise<Page>;

/**
 * Groups tests that need a browser; where the machine has none they show as skipped.
 *
 * @param name of the group
 * @param define defines its tests, given the way to open a page, and the engine: Firefox cannot
 *   be told here to emulate media or to run no script
 * @param engines in which the group runs
 */
export function describeInBrowser(
  name: string,
  define: (open: OpenPage, engine: Engine) => void,
  engines: readonly Engine[] = ['chromium'],
): void {
  for (const engine of engines) {
    const executablePath = inject('browsers')[engine];
    describe.skipIf(!executablePath)(`${name}, in ${engine}`, () => {
      let browser: Browser;
      let shared: BrowserContext[];
      beforeAll(async () => {
        browser = await launch(engine, executablePath ?? '');
      });
      beforeEach(() => {
        shared = browser.contexts();
      });
      afterEach(async () => {
        const own = browser.contexts().filter((context) => !shared.includes(context));
        await Promise.all(own.map(close));
      });
      afterAll(() => browser.close());
      define(async (path, options = {}) => {
        const context = await browser.newContext({ baseURL: inject('origin'), ...options });
        // A window lets a page copy when a reader presses its button; a headless one has to be told.
        if (engine === 'chromium') await context.grantPermissions(['clipboard-write']);
        context.setDefaultTimeout(patience);
        const page = await context.newPage();
        await page.goto(path);
        return page;
      }, engine);
    });
  }
}

/**
 * Gives `test` where the engine can do what a test needs, and elsewhere leaves the test out.
 *
 * @param able the engine that can be told to emulate media and to run no script
 * @param engine the one at hand
 */
export function onlyIn(
  able: Engine,
  engine: Engine,
): (name: string, run: () => Promise<void>) => void {
  return engine === able ? test : () => {};
}

/** Closes a window. What it still asks for, a test may be holding back: nobody waits for that. */
async function close(context: BrowserContext): Promise<void> {
  const pages = context.pages();
  await Promise.all(pages.map((page) => page.unrouteAll({ behavior: 'ignoreErrors' })));
  await context.close();
}

function launch(engine: Engine, executablePath: string): Promise<Browser> {
  return engine === 'firefox'
    ? firefox.launch({ channel: 'moz-firefox', executablePath })
    : chromium.launch({ executablePath, args: quiet });
}
