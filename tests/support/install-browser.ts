import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { findBrowser } from './find-browser.ts';

/**
 * Runs before `npm test`: sees to a browser where the machine has none. Debian's package where we
 * may install one (with fonts for the interface's words), else Playwright's own download.
 */
if (!findBrowser()) {
  const attempts = [...debian(), ['npx', 'playwright-core', 'install', 'chromium-headless-shell']];
  for (const [program = '', ...words] of attempts) {
    console.log(`No Chromium found: ${program} ${words.join(' ')}`);
    spawnSync(program, words, { stdio: ['ignore', 'ignore', 'inherit'] });
    if (findBrowser()) break;
  }
}

function debian(): string[][] {
  if (!existsSync('/etc/debian_version') || process.getuid?.() !== 0) return [];
  const install = ['apt-get', 'install', '-y', '--no-install-recommends', 'fonts-noto-core'];
  return [
    ['apt-get', 'update'],
    [...install, 'chromium-headless-shell'],
    [...install, 'chromium'],
  ];
}
