import { accessSync, constants } from 'node:fs';
import { delimiter, join } from 'node:path';
import { chromium } from 'playwright-core';

/** The engines the site is tested in. */
export type Engine = 'chromium' | 'firefox';

/** Where each is looked for besides its own variable in the environment. */
const places: Record<Engine, { variable: string; names: string[]; mac: string[] }> = {
  chromium: {
    variable: 'CHROMIUM',
    names: ['chromium', 'google-chrome', 'chromium-headless-shell'],
    mac: ['Chromium.app/Contents/MacOS/Chromium', 'Google Chrome.app/Contents/MacOS/Google Chrome'],
  },
  firefox: {
    variable: 'FIREFOX',
    names: ['firefox-esr', 'firefox'],
    mac: ['Firefox.app/Contents/MacOS/firefox'],
  },
};

/**
 * Finds a browser: `CHROMIUM` or `FIREFOX` in the environment, then the usual names on the path,
 * then the Mac's applications, then, for Chromium, the copy that Playwright keeps.
 *
 * @param engine whose browser
 * @returns the program's path, or undefined where there is none
 */
export function findBrowser(engine: Engine = 'chromium'): string | undefined {
  const { variable, names, mac } = places[engine];
  const folders = (process.env.PATH ?? '').split(delimiter).filter(Boolean);
  return [
    process.env[variable],
    ...names.flatMap((name) => folders.map((folder) => join(folder, name))),
    ...mac.map((application) => join('/Applications', application)),
    engine === 'chromium' ? playwrightCopy() : undefined,
  ].find((path) => path && isProgram(path));
}

function playwrightCopy(): string | undefined {
  try {
    return chromium.executablePath();
  } catch {
    return undefined;
  }
}

function isProgram(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}
