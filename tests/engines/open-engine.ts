import { chromium, firefox, type Browser } from 'playwright-core';
import { findBrowser } from '../../src/commands/find-browser.ts';
import { startWebKit } from './start-webkit.ts';

/** The engines that readers have. */
export const engines = ['chromium', 'firefox', 'webkit'] as const;

/** A window of an engine. */
export interface EngineWindow {
  /** Goes to an address anew, also where only its fragment is another. */
  open(address: string): Promise<void>;
  /** Gives what a JavaScript expression is in the page, as JSON can carry it. */
  read(expression: string): Promise<unknown>;
  close(): Promise<void>;
}

/**
 * Opens a window.
 *
 * @param engine whose
 * @returns the window; undefined where the machine lacks the engine
 */
export async function openEngine(
  engine: (typeof engines)[number],
): Promise<EngineWindow | undefined> {
  if (engine === 'webkit') return startWebKit();
  const executablePath = findBrowser(engine);
  if (!executablePath) return undefined;
  const browser =
    engine === 'firefox'
      ? await firefox.launch({ channel: 'moz-firefox', executablePath })
      : await chromium.launch({ executablePath, args: ['--no-sandbox', '--disable-gpu'] });
  return openWindow(browser);
}

async function openWindow(browser: Browser): Promise<EngineWindow> {
  const page = await browser.newPage();
  return {
    async open(address) {
      await page.goto('about:blank');
      await page.goto(address);
    },
    read: (expression) => page.evaluate(expression),
    close: () => browser.close(),
  };
}
