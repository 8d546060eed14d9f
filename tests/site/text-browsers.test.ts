import { JSDOM } from 'jsdom';
import { join } from 'node:path';
import { readFileSync } from 'node:fs';
import { describe, expect, inject, test } from 'vitest';
import { listFiles } from '../support/read-pages.ts';

/** What a browser without scripts and styles shows of these is a control that does nothing. */
const controls = 'button, select, input, legend, template, dialog, output';

/** What lies hidden until a script has use for it; the citation is read where it is not printed too. */
const hidden = '[hidden]:not(.citation), .scripted, [role=status]';

/** The way to a page that says by itself what it needs. */
const isWay = (element: Element) => element.matches('a[href]');

describe.each(['dist', 'fixtureDist'] as const)('a text browser reads in %s', (site) => {
  const pages = listFiles(inject(site)).filter((file) => file.endsWith('.html'));

  test('nothing of the controls, on no page', () => {
    expect(pages.length).toBeGreaterThan(15);
    for (const file of pages) {
      const { document } = new JSDOM(readFileSync(join(inject(site), file), 'utf8')).window;
      expect(
        [...document.querySelectorAll(controls)].map(({ outerHTML }) => outerHTML),
        file,
      ).toEqual([]);
      const read = [...document.querySelectorAll(hidden)]
        .filter((element) => !isWay(element))
        .map(({ textContent }) => textContent?.trim());
      expect(read.filter(Boolean), file).toEqual([]);
    }
  });
});
