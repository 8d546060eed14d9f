import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Page } from 'playwright-core';
import { expect, inject, test } from 'vitest';
import { describeInBrowser, type OpenPage } from '../support/open-browser.ts';
import { readPages } from '../support/read-pages.ts';

/** Lam-alef in all forms, the name of God, full vowel signs, both digit sets, Persian letters, Latin names. */
const torture =
  'لا لأ لإ لآ بلا الله لله اللّٰه بِسْمِ اللَّهِ الرَّحْمَٰنِ الرَّحِيمِ مُحَمَّدٌ شَدِّدْ كِتَابًا ءأؤئإآٱ ـة ى ٠١٢٣٤٥٦٧٨٩ 0123456789 پچژڤگکیہ «؟» ،؛ 5+1 (35%) G20 في 2014، COVID-19 وiPhone 15 hxpOo';

const fontFolder = new URL('../../src/fonts/', import.meta.url);
const fontData = (path: string | URL) => readFileSync(path).toString('base64');

/** Fetches every font of a page; one that cannot be read stays out. */
const loadFonts = (page: Page) =>
  page.evaluate(async () => {
    await Promise.allSettled([...document.fonts].map((face) => face.load()));
  });

/** The site's own faces, each with its file in it, and used however late. */
const ownFaces = readFileSync(new URL('fonts.css', fontFolder), 'utf8')
  .replaceAll('font-display: optional;', '')
  .replaceAll(
    /url\('([^']+)'\)/g,
    (_, file: string) => `url(data:font/woff2;base64,${fontData(new URL(file, fontFolder))})`,
  );

/** The faces as they are, the whole family, and a font that cannot be read. */
const wholeFaces = ['400Regular', '700Bold'].map((file) => {
  const path = import.meta.resolve(
    `@expo-google-fonts/noto-naskh-arabic/NotoNaskhArabic_${file}.ttf`,
  );
  return formatFace(file.slice(0, 3), fontData(fileURLToPath(path)));
});
const brokenFace = formatFace('400', '');

function formatFace(weight: string, data: string): string {
  return `@font-face { font-family: 'Maqal Naskh'; font-weight: ${weight};
    src: url(data:font/ttf;base64,${data}) }`;
}

const drawText = async (page: Page, faces: string, font: string) => {
  await page.setContent(
    `<meta charset="utf-8"><style>${faces} p { font: ${font} 'Maqal Naskh', 'Maqal Latin'; }</style>
      <p dir="rtl" lang="ar">${torture}</p>`,
  );
  await loadFonts(page);
  return page.locator('p').screenshot();
};

/** Opens a page of the site all in its own fonts, and notes which files it asks for. */
async function openInOwnFonts(open: OpenPage, address: URL, asked: string[] = []) {
  const page = await open('about:blank', { bypassCSP: true });
  page.on('request', (request) => {
    if (request.url().endsWith('.woff2')) asked.push(request.url());
  });
  await page.route(address.href, async (route) => {
    const response = await route.fetch();
    // Else one that comes late, as on a busy machine, is not used before the next visit.
    const body = (await response.text()).replaceAll('font-display:optional', '');
    return route.fulfill({ response, body });
  });
  await page.goto(address.href);
  // Arrows and the paragraphs’ signs are drawn by the system; everything else has to come from our files.
  await page.addStyleTag({
    content: `* { font-family: 'Maqal Naskh', 'Maqal Latin', monospace !important; }
      .data-footnote-backref, .anchor, a::after { display: none; content: none !important; }`,
  });
  await loadFonts(page);
  return page;
}

/** Lists the fonts not ours in which text of a page is drawn, of every element its own. */
async function listForeignFonts(page: Page) {
  const session = await page.context().newCDPSession(page);
  await session.send('DOM.enable');
  await session.send('CSS.enable');
  const { root } = await session.send('DOM.getDocument');
  const { nodeIds } = await session.send('DOM.querySelectorAll', {
    nodeId: root.nodeId,
    selector: 'body, body *',
  });
  const used = await Promise.all(
    nodeIds.map((nodeId) => session.send('CSS.getPlatformFontsForNode', { nodeId })),
  );
  return used.flatMap(({ fonts }) => fonts).filter(({ isCustomFont }) => !isCustomFont);
}

describeInBrowser('the fonts', (open) => {
  test.each(['400 16px/2', '400 21px/2', '700 32px/2', '400 40px/2'])(
    'in %s, the subsets draw every joining form, and digits beside Latin, as the whole font does',
    async (font) => {
      const page = await open('about:blank', { viewport: { width: 900, height: 600 } });
      const drawn = await drawText(page, ownFaces, font);
      expect(drawn.equals(await drawText(page, wholeFaces.join(''), font))).toBe(true);
      expect(drawn.equals(await drawText(page, brokenFace, font))).toBe(false);
    },
  );

  test.each(readPages().map(({ path }) => path))(
    'no character of %s is missing from the subsets',
    async (path) => {
      const page = await openInOwnFonts(open, new URL(path, inject('origin')));
      expect(await listForeignFonts(page)).toEqual([]);
    },
  );

  test.each([
    ['verses, Persian, Urdu and Kurdish', '2017/verses-and-neighbours/', 'more'],
    ['Pashto and Sindhi', '2017/pashto-and-sindhi/', 'whole'],
  ])('%s come whole from one file, as the whole font draws them', async (_name, path, file) => {
    const asked: string[] = [];
    const page = await openInOwnFonts(open, new URL(path, inject('fixtureOrigin')), asked);
    const kinds = asked.map((url) => /noto-naskh-arabic-?(\w*)-\d/.exec(url)?.[1] ?? 'latin');
    expect([...new Set(kinds)].sort()).toEqual(['latin', file]);
    expect(await listForeignFonts(page)).toEqual([]);
    const drawn = await page.locator('.article-body').screenshot();
    await page.addStyleTag({ content: wholeFaces.join('') });
    await loadFonts(page);
    expect(drawn.equals(await page.locator('.article-body').screenshot())).toBe(true);
  });
});
