import { preview } from 'astro';
import type { TestProject } from 'vitest/node';
import { findBrowser } from './find-browser.ts';
import { makeSite } from './make-site.ts';

declare module 'vitest' {
  interface ProvidedContext {
    /** Folder of the built site. */
    dist: string;
    /** Where it is served, without a slash at the end. */
    origin: string;
    /** The browser's program; empty where this machine has none. */
    browser: string;
  }
}

/** Builds the real content once, serves it, and finds the browser, for all tests of the site. */
export default async function buildOnce({ provide }: TestProject) {
  const browser = findBrowser();
  if (!browser) reportMissingBrowser();
  const site = await makeSite();
  const { ok, output } = site.build();
  if (!ok) throw new Error(`The site does not build:\n${output}`);
  const server = await preview({ root: site.root, logLevel: 'silent', server: { port: 0 } });
  provide('dist', site.dist);
  provide('origin', `http://localhost:${server.port}`);
  provide('browser', browser ?? '');
  return async () => {
    await server.stop();
    await site.remove();
  };
}

function reportMissingBrowser() {
  const message =
    'No Chromium on this machine: every test in a browser is left out. Name one in CHROMIUM, or install chromium.';
  if (process.env.CI) throw new Error(message);
  console.warn(`\n${'!'.repeat(80)}\n${message}\n${'!'.repeat(80)}\n`);
}
