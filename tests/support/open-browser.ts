import {
  chromium,
  firefox,
  type Browser,
  type BrowserContext,
  type BrowserContextOptions,
  type Disposable,
  type Page,
} from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, inject, test } from 'vitest';
import type { Engine } from '../../src/commands/find-browser.ts';

/** Without these, Chromium calls home at every start. */
const quiet = [
  ...['--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run', '--disable-sync'],
  ...['--disable-background-networking', '--disable-component-update'],
];

/** As a window has it that was told nothing of media. */
const systemMedia = {
  media: null,
  colorScheme: null,
  reducedMotion: null,
  forcedColors: null,
  contrast: null,
};

/** Milliseconds: longer than any page takes, however busy the machine. */
const patience = 45_000;

/** How a page is opened. */
interface OpenOptions extends BrowserContextOptions {
  /** In a window of its own: for a test that sets its clock, or counts on nothing being cached. */
  alone?: boolean;
}

/**
 * Opens an address of the built site in a window with nothing remembered. A window that a test
 * opens closes when it ends.
 */
export type OpenPage = (path: string, options?: OpenOptions) => Promise<Page>;

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
      let kept: Page | undefined;
      let keptIsFree = true;
      let scripts: Disposable[] = [];
      beforeAll(async () => {
        browser = await launch(engine, executablePath ?? '');
      });
      beforeEach(() => {
        shared = browser.contexts();
        keptIsFree = true;
      });
      afterEach(async () => {
        const own = browser.contexts().filter((context) => !shared.includes(context));
        const keptContext = kept?.context();
        await Promise.all(own.filter((context) => context !== keptContext).map(close));
        if (kept && !keptIsFree) {
          if (engine === 'chromium') await kept.emulateMedia(systemMedia);
          await empty(kept, scripts.splice(0));
        }
      });
      afterAll(() => browser.close());
      define(async (path, { alone = false, ...options } = {}) => {
        const { viewport = { width: 1280, height: 720 }, ...others } = options;
        const plain = !alone && Object.keys(others).length === 0;
        if (plain && viewport && keptIsFree) {
          keptIsFree = false;
          if (!kept) {
            kept = await openWindow(browser, engine);
            scripts = noteScripts(kept);
          }
          await kept.setViewportSize(viewport);
          await kept.goto(path);
          return kept;
        }
        const page = await openWindow(browser, engine, options);
        await page.goto(path);
        return page;
      }, engine);
    });
  }
}

async function openWindow(
  browser: Browser,
  engine: Engine,
  options: BrowserContextOptions = {},
): Promise<Page> {
  const context = await browser.newContext({ baseURL: inject('origin'), ...options });
  // A window lets a page copy when a reader presses its button; a headless one has to be told.
  if (engine === 'chromium') await context.grantPermissions(['clipboard-write']);
  context.setDefaultTimeout(patience);
  return context.newPage();
}

/** Notes the scripts that tests leave in a window which they share, one after another. */
function noteScripts(page: Page): Disposable[] {
  const scripts: Disposable[] = [];
  for (const target of [page, page.context()]) {
    target.addInitScript = new Proxy(target.addInitScript, {
      async apply(add, self, given) {
        const script: Disposable = await Reflect.apply(add, self, given);
        scripts.push(script);
        return script;
      },
    });
  }
  const refuse = () => Promise.reject(new Error('Open the page with `alone: true`.'));
  Object.assign(page.clock, { install: refuse, setFixedTime: refuse });
  return scripts;
}

/**
 * Makes a window as good as new for the next test, but for the cache: a new one takes Firefox more
 * than a second, since it builds the whole frame of the browser, and Chromium a fifth of that.
 */
async function empty(page: Page, scripts: readonly Disposable[]): Promise<void> {
  const context = page.context();
  await Promise.all(scripts.map((script) => script.dispose()));
  await Promise.all(context.pages().map((each) => each !== page && each.close()));
  await page.unrouteAll({ behavior: 'ignoreErrors' });
  for (const event of ['console', 'pageerror', 'request', 'requestfailed', 'response']) {
    page.removeAllListeners(event);
    context.removeAllListeners(event);
  }
  if (page.url().startsWith('http')) {
    await page.evaluate(() => {
      try {
        localStorage.clear();
      } catch {
        // Where a test forbade storage, nothing is left in it.
      }
    });
  }
  await page.goto('about:blank');
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
