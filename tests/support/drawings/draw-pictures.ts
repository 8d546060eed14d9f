import { readFile, writeFile } from 'node:fs/promises';
import { chromium } from 'playwright-core';
import sharp from 'sharp';
import { findBrowser } from '../../../src/commands/find-browser.ts';
import { address } from './address.ts';
import { august } from './august.ts';
import { digits } from './digits.ts';
import type { Drawing } from './drawing.ts';
import { names } from './names.ts';
import { sizes } from './sizes.ts';
import { sum } from './sum.ts';

/**
 * `npm run pictures`: draws the pictures of our own articles, each from its file beside this one.
 *
 * They are HTML set by a browser in the site's own fonts, so that Arabic stands in a picture as it
 * does on a page, and saved beside the articles as PNG with a palette, ink without paper: pages lay it on
 * theirs and turn it round in the dark.
 */
const drawings: Drawing[] = [address, august, digits, names, sizes, sum];
const root = new URL('../../../', import.meta.url);

const executablePath = findBrowser();
if (!executablePath) throw new Error('No Chromium was found: name one in CHROMIUM.');
const browser = await chromium.launch({ executablePath, args: ['--no-sandbox'] });
const page = await browser.newPage();
const style = `${await inlineFonts()}${await readFile(new URL('sheet.css', import.meta.url), 'utf8')}`;
for (const { file, width, height, css = '', html } of drawings) {
  await page.setViewportSize({ width, height });
  await page.setContent(
    `<!doctype html><html lang="ar" dir="rtl"><style>${style}${css}</style><body>${html}</body></html>`,
  );
  await page.evaluate('document.fonts.ready');
  const picture = await sharp(await page.screenshot({ omitBackground: true }))
    .png({ palette: true, colours: 64, effort: 10 })
    .toBuffer();
  await writeFile(new URL(file, root), picture);
  console.log(`${file}  ${picture.length} bytes`);
}
await browser.close();

/** The site's font faces, each with its file in it: a page without an address can load none. */
async function inlineFonts(): Promise<string> {
  const fonts = new URL('src/fonts/', root);
  let css = await readFile(new URL('fonts.css', fonts), 'utf8');
  for (const [address, name = ''] of css.matchAll(/\.\/([\w-]+\.woff2)/g)) {
    const bytes = await readFile(new URL(name, fonts));
    css = css.replace(address, `data:font/woff2;base64,${bytes.toString('base64')}`);
  }
  return css.replaceAll('optional', 'block');
}
