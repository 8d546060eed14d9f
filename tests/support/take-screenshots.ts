import { mkdir } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { preview } from 'astro';
import { chromium, type Browser } from 'playwright-core';
import sharp from 'sharp';
import { findBrowser } from '../../src/commands/find-browser.ts';
import { readPdf } from './read-pdf.ts';

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
await photographPaper(browser, `http://localhost:${server.port}${seed}`);
await browser.close();
await server.stop();

/** Lays the printed pages of the seed article side by side, as on a desk. */
async function photographPaper(browser: Browser, address: string) {
  const page = await browser.newPage();
  // The day of printing stands on paper; the picture should be the same tomorrow.
  await page.clock.setFixedTime(new Date('2026-11-24T12:00:00Z'));
  await page.goto(address);
  const pdf = readPdf(await page.pdf({ format: 'A4', preferCSSPageSize: true }));
  const gap = 24;
  const sheets = pdf.draw(96).map(({ width, height, pixels }, at) => ({
    input: Buffer.from(pixels),
    raw: { width, height, channels: 3 as const },
    top: gap,
    left: gap + (pdf.pages.length - 1 - at) * (width + gap),
  }));
  pdf.remove();
  const { width, height } = sheets[0]!.raw;
  const desk = {
    width: gap + sheets.length * (width + gap),
    height: height + 2 * gap,
    channels: 3 as const,
    background: '#d9d6d0',
  };
  await sharp({ create: desk })
    .composite(sheets)
    .png({ palette: true, quality: 90 })
    .toFile(fileURLToPath(new URL('article-printed.png', target)));
}
