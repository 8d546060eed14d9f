import { preview } from 'astro';
import type { TestProject } from 'vitest/node';
import { findBrowser, type Engine } from '../../src/commands/find-browser.ts';
import { makeSite } from './make-site.ts';

declare module 'vitest' {
  interface ProvidedContext {
    /** Folder of the built site. */
    dist: string;
    /** Where it is served, without a slash at the end. */
    origin: string;
    /** The program of each engine that this machine has. */
    browsers: Partial<Record<Engine, string>>;
  }
}

/** Builds the real content once, serves it, and finds the browser, for all tests of the site. */
export default async function buildOnce({ provide }: TestProject) {
  const browsers = findBrowsers();
  const site = await makeSite();
  const { ok, output } = site.build();
  if (!ok) throw new Error(`The site does not build:\n${output}`);
  const server = await preview({ root: site.root, logLevel: 'silent', server: { port: 0 } });
  provide('dist', site.dist);
  provide('origin', `http://localhost:${server.port}`);
  provide('browsers', browsers);
  return async () => {
    await server.stop();
    await site.remove();
  };
}

function findBrowsers(): Partial<Record<Engine, string>> {
  const found: Partial<Record<Engine, string>> = {};
  for (const engine of ['chromium', 'firefox'] as const) {
    const path = findBrowser(engine);
    if (path) found[engine] = path;
    else reportMissing(engine);
  }
  return found;
}

function reportMissing(engine: Engine): void {
  const message = `No ${engine} on this machine: its tests are left out. Name one in ${engine.toUpperCase()}, or install it.`;
  if (process.env.CI) throw new Error(message);
  console.warn(`\n${'!'.repeat(80)}\n${message}\n${'!'.repeat(80)}\n`);
}
