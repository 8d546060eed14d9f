import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { findBrowser, type Engine } from '../../src/commands/find-browser.ts';

/**
 * Runs before `npm test`: sees to the browsers where the machine has none. Debian's packages where
 * we may install them (with fonts for the interface's words), else Playwright's own Chromium.
 */
const isDebianRoot = existsSync('/etc/debian_version') && process.getuid?.() === 0;
const apt = ['apt-get', 'install', '-y', '--no-install-recommends', 'fonts-noto-core'];

see('chromium', [
  ...debian('chromium-headless-shell'),
  ...debian('chromium'),
  ['npx', 'playwright-core', 'install', 'chromium-headless-shell'],
]);
see('firefox', debian('firefox-esr'));

function see(engine: Engine, attempts: string[][]): void {
  for (const [program = '', ...words] of attempts) {
    if (findBrowser(engine)) return;
    console.log(`No ${engine} found: ${program} ${words.join(' ')}`);
    spawnSync(program, words, { stdio: ['ignore', 'ignore', 'inherit'] });
  }
}

function debian(name: string): string[][] {
  return isDebianRoot
    ? [
        ['apt-get', 'update'],
        [...apt, name],
      ]
    : [];
}
