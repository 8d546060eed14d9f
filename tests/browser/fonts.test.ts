import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { CDPSession, Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { describeInBrowser } from '../support/open-browser.ts';
import { readPages } from '../support/read-pages.ts';

/** Lam-alef in all forms, the name of God, full vowel signs, both digit sets, Persian letters. */
const torture =
  'لا لأ لإ لآ بلا الله لله اللّٰه بِسْمِ اللَّهِ الرَّحْمَٰنِ الرَّحِيمِ مُحَمَّدٌ شَدِّدْ كِتَابًا ءأؤئإآٱ ـة ى ٠١٢٣٤٥٦٧٨٩ 0123456789 پچژڤگکیہ «؟» ،؛ 5+1 (35%)';

const fontData = (path: string) => readFileSync(path).toString('base64');

/** Fetches every font of a page; one that cannot be read stays out. */
const loadFonts = (page: Page) =>
  page.evaluate(async () => {
    await Promise.allSettled([...document.fonts].map((face) => face.load()));
  });

const setPage = async (page: Page, data: string, weight: string) => {
  await page.setContent(
    `<meta charset="utf-8"><style>@font-face { font-family: t; font-weight: ${weight};
      src: url(data:font/ttf;base64,${data}) }
      p { font: ${weight} 40px/2 t; }</style><p dir="rtl" lang="ar">${torture}</p>`,
  );
  await loadFonts(page);
  return page.locator('p').screenshot();
};

/** Lists the fonts in which the text of a page is drawn, of every element its own. */
async function listFonts(session: CDPSession) {
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
  return used.flatMap(({ fonts }) => fonts);
}

describeInBrowser('the fonts', (open) => {
  test.each([
    ['400', 'NotoNaskhArabic_400Regular.ttf'],
    ['700', 'NotoNaskhArabic_700Bold.ttf'],
  ])(
    'the subset of weight %s draws every joining form as the whole font does',
    async (weight, file) => {
      const page = await open('about:blank', { viewport: { width: 900, height: 600 } });
      const subset = fileURLToPath(
        new URL(`../../src/fonts/noto-naskh-arabic-${weight}.woff2`, import.meta.url),
      );
      const whole = fileURLToPath(
        import.meta.resolve(`@expo-google-fonts/noto-naskh-arabic/${file}`),
      );
      const drawn = await setPage(page, fontData(subset), weight);
      expect(drawn.equals(await setPage(page, fontData(whole), weight))).toBe(true);
      expect(drawn.equals(await setPage(page, '', weight))).toBe(false);
    },
  );

  test.each(readPages().map(({ path }) => path))(
    'no character of %s is missing from the subsets',
    async (path) => {
      const page = await open('about:blank', { bypassCSP: true });
      await page.route(
        ({ pathname }) => pathname === path,
        async (route) => {
          const response = await route.fetch();
          // Else one that comes late, as on a busy machine, is not used before the next visit.
          const body = (await response.text()).replaceAll('font-display:optional', '');
          return route.fulfill({ response, body });
        },
      );
      await page.goto(path);
      // Arrows and the paragraphs’ signs are drawn by the system; everything else has to come from our files.
      await page.addStyleTag({
        content: `* { font-family: 'Noto Naskh Arabic', monospace !important; }
          .data-footnote-backref, .anchor, a::after { display: none; content: none !important; }`,
      });
      await loadFonts(page);
      const session = await page.context().newCDPSession(page);
      const foreign = (await listFonts(session)).filter(({ isCustomFont }) => !isCustomFont);
      expect(foreign).toEqual([]);
    },
  );
});
