import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { preview } from 'astro';
import type { TestProject } from 'vitest/node';
import { findBrowser, type Engine } from '../../src/commands/find-browser.ts';
import type { Openings } from './count-openings.ts';
import { fixtureAddress } from './fixture-address.ts';
import { writeFullMonth } from './write-full-month.ts';
import { makeSite, type TestSite } from './make-site.ts';
import { listMissingPackages } from './paper-tools.ts';

declare module 'vitest' {
  interface ProvidedContext {
    /** Folder of the built site. */
    dist: string;
    /** What its build said. */
    output: string;
    /** Where it is served, without a slash at the end. */
    origin: string;
    /** Folder of the built fixture site: `tests/fixtures/site/`, built as if it lived below `fixtureAddress`. */
    fixtureDist: string;
    /** What its build said. */
    fixtureOutput: string;
    /** How often that build read and parsed each article. */
    fixtureOpenings: Openings[];
    /** Where that is served, with its folder and a slash at the end. */
    fixtureOrigin: string;
    /** The program of each engine that this machine has. */
    browsers: Partial<Record<Engine, string>>;
    /** Whether this machine can read printed pages back. */
    readsPaper: boolean;
  }
}

/**
 * Builds two sites once for all tests, serves them, and finds the browsers: the real content, and
 * the hostile and unusual articles of `tests/fixtures/site/`, in a folder of its host and built in
 * another time zone.
 */
export default async function buildOnce({ provide }: TestProject) {
  provide('browsers', findBrowsers());
  provide('readsPaper', findPaperTools());
  const fixturePath = new URL(fixtureAddress).pathname;
  const real = await makeSite();
  const fixture = await makeSite({ content: 'tests/fixtures/site' });
  await writeFullMonth(fixture);
  const counts = join(fixture.root, 'openings.json');
  const elsewhere = {
    SITE_URL: fixtureAddress,
    TZ: 'Pacific/Kiritimati',
    NODE_OPTIONS: `--import ${new URL('count-openings.ts', import.meta.url)}`,
    OPENINGS_FILE: counts,
  };
  const [output, fixtureOutput] = await Promise.all([build(real), build(fixture, elsewhere)]);
  const [server, fixtureServer] = [await serve(real), await serve(fixture, fixturePath)];
  provide('dist', real.dist);
  provide('output', output);
  provide('fixtureOutput', fixtureOutput);
  provide('origin', `http://localhost:${server.port}`);
  provide('fixtureOpenings', JSON.parse(await readFile(counts, 'utf8')));
  provide('fixtureDist', fixture.dist);
  provide('fixtureOrigin', `http://localhost:${fixtureServer.port}${fixturePath}`);
  return async () => {
    await Promise.all([server.stop(), fixtureServer.stop()]);
    await Promise.all([real.remove(), fixture.remove()]);
  };
}

async function build(site: TestSite, env?: NodeJS.ProcessEnv): Promise<string> {
  const { ok, output } = await site.build(env);
  if (!ok) throw new Error(`The site does not build:\n${output}`);
  return output;
}

function serve(site: TestSite, base = '/') {
  return preview({
    root: site.root,
    base,
    logLevel: 'silent',
    server: { port: 0 },
  });
}

function findBrowsers(): Partial<Record<Engine, string>> {
  const found: Partial<Record<Engine, string>> = {};
  for (const engine of ['chromium', 'firefox'] as const) {
    const path = findBrowser(engine);
    if (path) found[engine] = path;
    else reportMissing(engine, `Name one in ${engine.toUpperCase()}, or install it.`);
  }
  return found;
}

function findPaperTools(): boolean {
  const missing = listMissingPackages();
  if (missing.length > 0) reportMissing(missing.join(', '), 'Install it.');
  return missing.length === 0;
}

function reportMissing(name: string, remedy: string): void {
  const message = `No ${name} on this machine: its tests are left out. ${remedy}`;
  if (process.env.CI) throw new Error(message);
  console.warn(`\n${'!'.repeat(80)}\n${message}\n${'!'.repeat(80)}\n`);
}
