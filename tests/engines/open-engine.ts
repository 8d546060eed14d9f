import { chromium, firefox, type Browser, type Page } from 'playwright-core';
import { findBrowser } from '../../src/commands/find-browser.ts';
import type { EngineWindow } from './engine-window.ts';
import { startChromium } from './start-chromium.ts';
import { startWebKit } from './start-webkit.ts';

/** The engines of today. */
export const engines = ['chromium', 'firefox', 'webkit'] as const;

/** Those and Chromiums that phones have kept: 64 is the oldest that this site is made for. */
export const allEngines = [...engines, 'chromium-64', 'chromium-92', 'chromium-110'] as const;

/**
 * Opens a window.
 *
 * @param engine whose
 * @returns the window; undefined where the machine lacks the engine
 */
export async function openEngine(
  engine: (typeof allEngines)[number],
): Promise<EngineWindow | undefined> {
  switch (engine) {
    case 'webkit':
      return startWebKit();
    case 'chromium-64':
      return startChromium(64);
    case 'chromium-92':
      return startChromium(92);
    case 'chromium-110':
      return startChromium(110);
    case 'firefox':
    case 'chromium':
      return startToday(engine);
  }
}

async function startToday(engine: 'chromium' | 'firefox'): Promise<EngineWindow | undefined> {
  const executablePath = findBrowser(engine);
  if (!executablePath) return undefined;
  const browser =
    engine === 'firefox'
      ? await firefox.launch({ channel: 'moz-firefox', executablePath })
      : await chromium.launch({ executablePath, args: ['--no-sandbox', '--disable-gpu'] });
  // Playwright hands inches over to Firefox as the protocol's centimetres.
  const paper = engine === 'firefox' ? { width: '21in', height: '29.7in' } : { format: 'A4' };
  return openWindow(browser, paper);
}

async function openWindow(
  browser: Browser,
  paper: Parameters<Page['pdf']>[0],
): Promise<EngineWindow> {
  const page = await browser.newPage({ viewport: { width: 360, height: 800 } });
  return {
    async open(address) {
      await page.goto('about:blank');
      await page.goto(address);
    },
    read: (expression) => page.evaluate(expression),
    shoot: () => page.screenshot(),
    print: () => page.pdf(paper),
    close: () => browser.close(),
  };
}
