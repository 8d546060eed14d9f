import type { Page } from 'playwright-core';
import { inject, describe } from 'vitest';
import { describeInBrowser, type OpenPage } from './open-browser.ts';
import { readPdf, type Pdf } from './read-pdf.ts';

/** Papers in inches, as browsers have them. */
const sizes = {
  A4: { paperWidth: 8.27, paperHeight: 11.69 },
  Letter: { paperWidth: 8.5, paperHeight: 11 },
};

/** The papers that readers have. */
export const papers = ['A4', 'Letter'] as const;

/** Points of a millimetre. */
export const millimetre = 72 / 25.4;

/** The margins of our pages, in points. */
export const margins = { top: 26 * millimetre, side: 28 * millimetre, bottom: 25 * millimetre };

/**
 * Prints a page in Chromium as its print command does, and reads it back.
 *
 * @param page as it stands, whatever has been loaded
 * @param paper the reader's
 * @param printBackground whether backgrounds are printed; readers seldom choose so, tests do, to
 *   see them
 */
export async function printPage(
  page: Page,
  paper: (typeof papers)[number] = 'A4',
  printBackground = true,
): Promise<Pdf> {
  const session = await page.context().newCDPSession(page);
  const { data } = await session.send('Page.printToPDF', {
    ...sizes[paper],
    printBackground,
    preferCSSPageSize: true,
    generateTaggedPDF: true,
    generateDocumentOutline: true,
  });
  return readPdf(Buffer.from(data, 'base64'));
}

/**
 * Groups tests that print in Chromium; where the machine cannot print or read paper, they show as
 * skipped.
 *
 * @param name of the group
 * @param define defines its tests, given the way to open a page
 */
export function describeOnPaper(name: string, define: (open: OpenPage) => void): void {
  describe.skipIf(!inject('readsPaper'))('on paper', () => {
    describeInBrowser(name, define);
  });
}
