import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { packPlugin } from './pack-plugin.ts';

/** Part of `npm run check`: what publint and Are The Types Wrong say of the plugin's tarball. */
const folder = mkdtempSync(join(tmpdir(), 'rehype-rtl-'));
const tarball = packPlugin(folder);
const run = (name: string, ...args: string[]): void => {
  try {
    execFileSync('npx', ['--no-install', name, tarball, ...args], { encoding: 'utf8' });
  } catch (error) {
    console.error(`${name}: ${String(Object(error).stdout)}`);
    process.exitCode = 1;
  }
};
run('publint', '--strict');
run('attw', '--profile', 'esm-only');
rmSync(folder, { recursive: true, force: true });
