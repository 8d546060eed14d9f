import { mkdir } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { preview } from 'astro';
import { chromium } from 'playwright-core';
import { findBrowser } from './find-browser.ts';

/** `npm run screenshots`: takes the README's pictures of the site that is in `dist/`. */
const target = new URL('../../.github/screenshots/', import.meta.url);
const article = '/2014/obama-khamenei-letter/';
const phone = { width: 360, height: 740 };
const desktop = { width: 1280, height: 860 };

const pictures = [
  { name: 'article-phone', path: article, viewport: phone, colorScheme: 'light' },
  { name: 'article-phone-dark', path: article, viewport: phone, colorScheme: 'dark' },
  { name: 'article-desktop', path: article, viewport: desktop, colorScheme: 'light' },
] as const;

const executablePath = findBrowser();
if (!executablePath) throw new Error('No Chromium: name one in CHROMIUM.');
await mkdir(target, { recursive: true });
const server = await preview({ root: process.cwd(), logLevel: 'silent', server: { port: 0 } });
const browser = await chromium.launch({ executablePath, args: ['--no-sandbox'] });
for (const { name, path, ...options } of pictures) {
  const page = await browser.newPage({ ...options, deviceScaleFactor: 2 });
  await page.goto(`http://localhost:${server.port}${path}`);
  // The first visit may be painted before the font is there; it is in the cache for the second.
  await page.reload();
  await page.screenshot({ path: fileURLToPath(new URL(`${name}.png`, target)) });
}
await browser.close();
await server.stop();
