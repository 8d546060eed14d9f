import { describe, expect, inject, test } from 'vitest';
import { words } from '../../src/words.ts';
import { startHost } from '../support/leaving-host.ts';
import { allEngines, openEngine } from './open-engine.ts';

const article = '/2014/obama-khamenei-letter/';
const { offer, keeping, kept, refused } = words.keep;
const button = `[...document.querySelectorAll('.share button')].find((each) => each.textContent === '${offer}')`;
const said = `document.querySelector('[role=status].notice').textContent`;

describe.each(allEngines)('an article, in %s', (engine) => {
  test('is kept and read without a connection, or the reader is told why not', async ({ skip }) => {
    const window = await openEngine(engine);
    if (!window && process.env.CI) throw new Error(`No ${engine} on this machine.`);
    if (!window) return skip();
    const host = await startHost(inject('dist'));
    const read = (expression: string) => window.read(expression);
    try {
      await window.open(`${host.origin}${article}`);
      // WebKit's driver gives a page that may not have run its scripts yet: readers scroll more than once.
      const scroll = `document.dispatchEvent(new Event('scroll'))`;
      const hasMore = `${scroll} && Boolean(document.querySelector('.panel'))`;
      await expect.poll(() => read(hasMore)).toBe(true);
      // 64.0.3264 cannot read all that is fetched: see browsers.md.
      const able = `'caches' in window && 'serviceWorker' in navigator`;
      if (engine === 'chromium-64' || !(await read(able))) {
        expect(await read(`Boolean(${button})`)).toBe(false);
        return;
      }
      await read(`${button}.click()`);
      await expect.poll(async () => [keeping, ''].includes(`${await read(said)}`)).toBe(false);
      const answer = `${await read(said)}`;
      if (answer === refused) return;
      expect(answer).toContain(kept);
      await host.leave();
      await window.open(`${host.origin}${article}`);
      const headline = `document.querySelector('h1').textContent`;
      await expect.poll(() => read(headline)).toContain('أوباما');
      await window.open(`${host.origin}/saved/`);
      await expect.poll(() => read(`document.querySelectorAll('.kept li').length`)).toBe(1);
      await read(`document.querySelector('.kept button').click()`);
      await expect.poll(() => read('caches.keys().then((all) => all.length)')).toBe(0);
    } finally {
      await window.close();
      await host.leave();
    }
  });
});
