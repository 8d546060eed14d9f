import { mkdir } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { preview } from 'astro';
import { chromium } from 'playwright-core';
import sharp from 'sharp';
import { findBrowser } from '../../src/commands/find-browser.ts';

/** `npm run screenshots`: takes the README's pictures of the site that is in `dist/`. */
const target = new URL('../../.github/screenshots/', import.meta.url);
const seed = '/2014/obama-khamenei-letter/';
const months = '/2026/month-names-from-casablanca-to-baghdad/';
const phone = { width: 360, height: 740 };
const desktop = { width: 1280, height: 860 };

const pictures = [
  { name: 'article-desktop', path: seed, viewport: desktop, choices: {} },
  { name: 'home-phone', path: '/', viewport: phone, choices: { theme: 'light' } },
  { name: 'article-phone-dark', path: seed, viewport: phone, choices: { theme: 'dark' } },
  {
    name: 'settings-phone-sepia',
    path: months,
    viewport: phone,
    choices: { theme: 'sepia' },
    press: 'إعدادات القراءة',
  },
  {
    name: 'article-phone-largest',
    path: months,
    viewport: phone,
    choices: { textSize: '2' },
  },
];

const executablePath = findBrowser();
if (!executablePath) throw new Error('No Chromium: name one in CHROMIUM.');
await mkdir(target, { recursive: true });
const server = await preview({ root: process.cwd(), logLevel: 'silent', server: { port: 0 } });
const browser = await chromium.launch({ executablePath, args: ['--no-sandbox'] });
for (const { name, path, viewport, choices, press } of pictures) {
  const page = await browser.newPage({ viewport, deviceScaleFactor: 2 });
  await page.goto(`http://localhost:${server.port}${path}`);
  await page.evaluate((values) => Object.assign(localStorage, values), choices);
  // The first visit may be painted before the font is there; it is in the cache for the second.
  await page.reload();
  if (press) await page.getByRole('button', { name: press }).click();
  const picture = sharp(await page.screenshot()).png({ palette: true, quality: 90 });
  await picture.toFile(fileURLToPath(new URL(`${name}.png`, target)));
}
await browser.close();
await server.stop();
