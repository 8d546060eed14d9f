import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { OpenedText } from '../../src/body/opened-text.ts';
import { renderBody } from '../../src/body/render-body.ts';
import { checkBody } from '../../src/checks/errors/check-body.ts';
import { vectors } from '../fixtures/xss/vectors.ts';
import { describeInBrowser } from '../support/open-browser.ts';

const before = 'كلام قبلها.';
const after = 'كلام بعدها.';

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'maqal-vectors-'));
});
afterAll(() => rm(folder, { recursive: true }));

/** A page without a policy, so that nothing but the sanitized text stands between it and a script. */
async function makeTrap(open: (path: string) => Promise<Page>) {
  const page = await open('about:blank');
  const events: string[] = [];
  await page.route('**', (route) => {
    events.push(`request: ${route.request().url()}`);
    return route.abort();
  });
  page.on('dialog', async (dialog) => {
    events.push(`script: ${dialog.message()}`);
    // It goes with its page, if that is left.
    await dialog.dismiss().catch(() => {});
  });
  return async (html: string): Promise<string[]> => {
    events.length = 0;
    await page.setContent(`<!doctype html><html lang="ar" dir="rtl"><body>${html}</body></html>`);
    await page.evaluate(touchEverything);
    return [...events];
  };
}

/** What a reader may do to any part of a page, and what a link would do if it were followed. */
function touchEverything(): void {
  const names = ['mouseover', 'mouseout', 'mousedown', 'pointerover', 'focus', 'toggle', 'scroll'];
  addEventListener('click', (event) => event.preventDefault(), true);
  for (const element of document.querySelectorAll<HTMLElement>('body, body *')) {
    for (const name of names) element.dispatchEvent(new Event(name, { bubbles: true }));
    const target = element.getAttribute('href') ?? element.getAttribute('xlink:href');
    const link = target === null ? null : URL.parse(target, 'https://here.example/');
    if (link && !['http:', 'https:', 'mailto:'].includes(link.protocol)) alert(link.href);
  }
}

describeInBrowser('published vectors of scripting', (open) => {
  let trap: (html: string) => Promise<string[]>;
  /** The others stop the build. */
  let rendered = 0;
  beforeAll(async () => {
    trap = await makeTrap(open);
  });

  describe.each(Object.entries(vectors))('of %s', (_source, list) => {
    test.each(list)('%s', async (vector) => {
      const body = `${before}\n\n${vector}\n\n${after}`;
      const problems = await checkBody('content/2014/a/index.md', folder, new OpenedText(body), 1);
      if (problems.length > 0) return;
      rendered += 1;
      const { html, text } = await renderBody({ file: '', body });
      expect(await trap(html)).toEqual([]);
      expect(text).toContain(before);
      expect(text).toContain(after);
    });
  });

  test('many of them reach a page', () => {
    expect(rendered).toBeGreaterThan(50);
  });

  test('most would run, call or lead astray as they are', async () => {
    const all = Object.values(vectors).flat();
    let harmful = 0;
    for (const vector of all) if ((await trap(vector)).length > 0) harmful += 1;
    expect(harmful).toBeGreaterThan(all.length / 2);
  });

  test('in the fields of an article they are text, also without the policy', async () => {
    const page = await open('about:blank', { bypassCSP: true });
    const events: string[] = [];
    page.on('dialog', async (dialog) => {
      events.push(dialog.message());
      await dialog.dismiss().catch(() => {});
    });
    await page.goto(`${inject('fixtureOrigin')}2017/scripts-in-fields/`);
    await page.evaluate(touchEverything);
    expect(events).toEqual([]);
    expect(await page.locator('h1').textContent()).toContain('<script>alert("title")</script>');
    const credits = await page.locator('.credit').allTextContents();
    expect(credits.join()).toContain('<script>alert("credit")</script>');
    expect(credits.join()).toContain('<svg onload=alert`1`>');
    expect(await page.title()).toContain('</title><script>alert("title")</script>');
  });
});
