import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { findBrowser, type Engine } from '../../src/commands/find-browser.ts';
import { listMissingPackages } from './paper-tools.ts';

/**
 * Runs before `npm test`: sees to the browsers, and to what reads printed pages, where the machine
 * has none. Debian's packages where we may install them (with fonts for the interface's words),
 * else Playwright's own Chromium. Called with names of Debian's packages, it sees to those instead.
 */
const asked = process.argv.slice(2);
const isDebianRoot = existsSync('/etc/debian_version') && process.getuid?.() === 0;
const apt = ['apt-get', 'install', '-y', '--no-install-recommends'];

if (asked.length > 0) {
  seeAll(asked.filter((name) => spawnSync('dpkg', ['--status', name]).status !== 0));
} else {
  see('chromium', [
    ...debian('chromium-headless-shell', 'fonts-noto-core'),
    ...debian('chromium', 'fonts-noto-core'),
    ['npx', 'playwright-core', 'install', 'chromium-headless-shell'],
  ]);
  see('firefox', debian('firefox-esr', 'fonts-noto-core'));
  seeAll(listMissingPackages());
}

function seeAll(missing: readonly string[]): void {
  if (missing.length === 0) return;
  for (const command of debian(...missing)) run(missing.join(', '), command);
}

function see(engine: Engine, attempts: string[][]): void {
  for (const command of attempts) {
    if (findBrowser(engine)) return;
    run(engine, command);
  }
}

function run(missed: string, [program = '', ...words]: string[]): void {
  console.log(`No ${missed} found: ${program} ${words.join(' ')}`);
  spawnSync(program, words, { stdio: ['ignore', 'ignore', 'inherit'] });
}

function debian(...names: string[]): string[][] {
  return isDebianRoot
    ? [
        ['apt-get', 'update'],
        [...apt, ...names],
      ]
    : [];
}
